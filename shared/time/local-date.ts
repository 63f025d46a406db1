import { z } from 'zod';
import type { Civil } from './civil';
import { civilFromDays, daysFromCivil, daysInMonth } from './civil';

declare const localDateBrand: unique symbol;

/** A day on the wall calendar, `YYYY-MM-DD`, of no zone; sorts as text. Never a UTC midnight. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** 0 Sunday to 6 Saturday. */
export type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Minutes on the wall clock of an ordinary day. */
export const minutesPerDay = 1_440;
const dateLength = 10;
const yearEnd = 4;
const monthStart = 5;
const monthEnd = 7;
const dayStart = 8;
const ten = 10;
const zeroDigit = '0'.charCodeAt(0);
const daysPerWeek = 7;
const monthsPerYear = 12;
const lastYear = 9999;
/** 1970-01-01 was a Thursday. */
const weekdayOfEpoch = 4;

/** The number these characters write; `NaN` where one is no digit. Dates are read by the thousand, so nothing is made for it. */
function digitsIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - zeroDigit;
    if (!(digit >= 0 && digit < ten)) return NaN;
    value = value * ten + digit;
  }
  return value;
}

/** True for `YYYY-MM-DD` naming a day that exists. */
export function isLocalDate(text: string): text is LocalDate {
  if (text.length !== dateLength || text[yearEnd] !== '-' || text[monthEnd] !== '-') return false;
  const year = digitsIn(text, 0, yearEnd);
  const month = digitsIn(text, monthStart, monthEnd);
  const day = digitsIn(text, dayStart, dateLength);
  return year >= 0 && month >= 1 && month <= monthsPerYear && day >= 1 && day <= daysInMonth(year, month);
}

/** Decoder; refuses days that do not exist, such as 2026-02-30. */
export const localDate: z.ZodType<LocalDate, string> = z
  .string()
  .refine(isLocalDate, { error: 'not-a-local-date' })
  .transform((text) => text as LocalDate);

/** Year, month 1–12 and day 1–31 of a date. */
export function civilOf(date: LocalDate): Civil {
  return {
    year: digitsIn(date, 0, yearEnd),
    month: digitsIn(date, monthStart, monthEnd),
    day: digitsIn(date, dayStart, dateLength),
  };
}

/** The date of an existing calendar day. Throws outside the years 0000–9999. */
export function localDateOf({ year, month, day }: Civil): LocalDate {
  if (year < 0 || year > lastYear) throw new RangeError(`Year ${year} cannot be written in four digits`);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LocalDate;
}

/** Days since 1970-01-01; what date arithmetic counts in. */
export const epochDay = (date: LocalDate): number => daysFromCivil(civilOf(date));

/** Inverse of {@link epochDay}. */
export const dateOfEpochDay = (day: number): LocalDate => localDateOf(civilFromDays(day));

/** `days` may be negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfEpochDay(epochDay(date) + days);

/** A month without that day gives its last day: 31 January plus one month is 28 or 29 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civilOf(date);
  const monthsFromZero = year * monthsPerYear + (month - 1) + months;
  const newYear = Math.floor(monthsFromZero / monthsPerYear);
  const newMonth = monthsFromZero - newYear * monthsPerYear + 1;
  return localDateOf({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) });
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => epochDay(to) - epochDay(from);

/** Days counted from a Sunday as the weekday they lead to; a stored weekday stays itself. */
export const weekdayOf = (days: number): DayOfWeek =>
  (((days % daysPerWeek) + daysPerWeek) % daysPerWeek) as DayOfWeek;

/** See {@link DayOfWeek}. */
export const dayOfWeek = (date: LocalDate): DayOfWeek => weekdayOf(epochDay(date) + weekdayOfEpoch);

/** For `sort`: negative when `a` is earlier. */
export const compareDates = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** The Monday on or before the date. */
export function startOfWeek(date: LocalDate): LocalDate {
  const daysSinceMonday = (dayOfWeek(date) + daysPerWeek - 1) % daysPerWeek;
  return addDays(date, -daysSinceMonday);
}

/** Every date from `from` to `to`, both included; empty when `to` is earlier. */
export function datesBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const first = epochDay(from);
  const count = Math.max(0, epochDay(to) - first + 1);
  return Array.from({ length: count }, (_, index) => dateOfEpochDay(first + index));
}
