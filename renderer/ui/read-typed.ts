import { isLocalDate, type LocalDate } from '@shared/time/local-date';

/** Reading what a person types for dates, times and numbers. Undefined when it cannot be read. */

const yearFirst = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const dayFirst = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;

function dateOf(year = '', month = '', day = ''): LocalDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) ? text : undefined;
}

/** `2026-11-23`, `20261123`, `23/11/2026` and `23.11.2026` → `2026-11-23`. */
export function readDate(text: string): LocalDate | undefined {
  const [, year, month, day] = yearFirst.exec(text.trim()) ?? [];
  if (year !== undefined) return dateOf(year, month, day);
  const [, secondDay, secondMonth, secondYear] = dayFirst.exec(text.trim()) ?? [];
  return secondYear === undefined ? undefined : dateOf(secondYear, secondMonth, secondDay);
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

/** The same, and `24:00` for the end of a day, which only an end can be. */
export const readEnd = (text: string): number | undefined =>
  /^24[:.]?00$/.test(text.trim()) ? hoursPerDay * minutesPerHour : readTime(text);

/** `55,000` → 55000. */
export function readNumber(text: string): number | undefined {
  const plain = text.replaceAll(/[,，\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Which figures a field takes; both ends belong to it. */
export interface FigureRange {
  /** 0 where left out. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** True for what is counted, which has no fractions. */
  readonly whole?: boolean | undefined;
}

/** The same, as far as the field takes it. */
export function readFigure(
  text: string,
  { least = 0, most, whole = false }: FigureRange,
): number | undefined {
  const figure = readNumber(text);
  if (figure === undefined || figure < least || (most !== undefined && figure > most)) return undefined;
  return whole && !Number.isInteger(figure) ? undefined : figure;
}
