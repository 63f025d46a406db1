import { addMonths, daysBetween } from '../../time/local-date';
import { storedDate } from '../stored-time';

/** Whole days from one stored date to another; negative when `to` is earlier. */
export const daysFromTo = (from: string, to: string): number => daysBetween(storedDate(from), storedDate(to));

/** The stored date `months` later. */
export const monthsAfter = (date: string, months: number): string => addMonths(storedDate(date), months);

/** The latest of dates that may be unknown. */
export const latestDate = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((latest, date) => (date !== null && (latest === null || date > latest) ? date : latest), null);
