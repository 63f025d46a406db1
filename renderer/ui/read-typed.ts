/** Reading what a person types for dates, times and numbers. Undefined when it cannot be read. */

const isoDate = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const dayFirstDate = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const daysInLongestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthsPerYear = 12;
const february = 2;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function printDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > monthsPerYear || day < 1) return undefined;
  if (day > (daysInLongestMonths[month - 1] ?? 0)) return undefined;
  if (month === february && day === 29 && !isLeapYear(year)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `2026-11-23`, `20261123`, `23/11/2026` and `23.11.2026` → `2026-11-23`. */
export function readDate(text: string): string | undefined {
  const yearFirst = isoDate.exec(text.trim());
  if (yearFirst !== null) return printDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = dayFirstDate.exec(text.trim());
  if (dayFirst !== null) return printDate(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  return undefined;
}

const clockTime = /^(\d{1,2})(?:[:.：]?(\d{2}))?$/;
const minutesPerHour = 60;
const hoursPerDay = 24;

/** `14:30`, `1430`, `9.05` and `9` → minutes after midnight. */
export function readTime(text: string): number | undefined {
  const parts = clockTime.exec(text.trim());
  if (parts === null) return undefined;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  return hour < hoursPerDay && minute < minutesPerHour ? hour * minutesPerHour + minute : undefined;
}

/** Minutes after midnight → `14:30`. */
export function printTime(minuteOfDay: number): string {
  const hour = Math.floor(minuteOfDay / minutesPerHour);
  return `${String(hour).padStart(2, '0')}:${String(minuteOfDay % minutesPerHour).padStart(2, '0')}`;
}

/** `55,000` → 55000. */
export function readNumber(text: string): number | undefined {
  const plain = text.replaceAll(/[,，\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
