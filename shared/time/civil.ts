/**
 * Days of the proleptic Gregorian calendar as whole numbers, counted from 1970-01-01. All date arithmetic of `shared`
 * rests on these two functions, so that nothing here needs `Date`. The algorithm is Howard Hinnant's
 * "chrono-compatible low-level date algorithms": a year begins in March, and 400 years are one era.
 */

const daysPerEra = 146_097;
const yearsPerEra = 400;
const daysPerYear = 365;
const daysPerFourYears = 1_460;
const daysPerCentury = 36_524;
/** Days from 0000-03-01 to 1970-01-01. */
const epochShift = 719_468;
/** Months are counted from March; five of them have 153 days. */
const daysPerFiveMonths = 153;

/** A calendar day; `month` 1–12, `day` 1–31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const floorDivide = (value: number, by: number): number => Math.floor(value / by);

/** Days since 1970-01-01, negative before it. The day must exist. */
export function daysFromCivil({ year, month, day }: Civil): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = floorDivide(shiftedYear, yearsPerEra);
  const yearOfEra = shiftedYear - era * yearsPerEra;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = floorDivide(daysPerFiveMonths * monthFromMarch + 2, 5) + day - 1;
  const leapDays = floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100);
  return era * daysPerEra + yearOfEra * daysPerYear + leapDays + dayOfYear - epochShift;
}

/** Inverse of {@link daysFromCivil}. */
export function civilFromDays(days: number): Civil {
  const shifted = days + epochShift;
  const era = floorDivide(shifted, daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays =
    floorDivide(dayOfEra, daysPerFourYears) -
    floorDivide(dayOfEra, daysPerCentury) +
    floorDivide(dayOfEra, daysPerEra - 1);
  const yearOfEra = floorDivide(dayOfEra - leapDays, daysPerYear);
  const dayOfYear =
    dayOfEra - (daysPerYear * yearOfEra + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100));
  const monthFromMarch = floorDivide(5 * dayOfYear + 2, daysPerFiveMonths);
  const day = dayOfYear - floorDivide(daysPerFiveMonths * monthFromMarch + 2, 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  return { year: yearOfEra + era * yearsPerEra + (month <= 2 ? 1 : 0), month, day };
}

const longMonthDays = 31;
const shortMonthDays = 30;
const februaryDays = 28;
const february = 2;
/** April, June, September and November. */
const shortMonths: readonly number[] = [4, 6, 9, 11];
const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % yearsPerEra === 0);

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === february) return februaryDays + Number(isLeapYear(year));
  return shortMonths.includes(month) ? shortMonthDays : longMonthDays;
}
