import type { Candidate } from '../candidate/candidate';
import type { Interval } from '../../time/interval';
import { mergeIntervals, subtractIntervals } from '../../time/interval';
import type { LocalDate } from '../../time/local-date';
import { dayOfWeek, minutesPerDay } from '../../time/local-date';

/** What a candidate said about when they can come. */
export type StatedAvailability = Pick<Candidate, 'windows' | 'exceptions'>;

/**
 * Minutes of the date in which the candidate said they can come. Without weekly windows every hour counts as open;
 * an exception of the date opens or closes its span, closing wins.
 */
export function availableSpans(date: LocalDate, stated: StatedAvailability): readonly Interval[] {
  const windows = Object.values(stated.windows);
  const weekday = dayOfWeek(date);
  const weekly =
    windows.length === 0
      ? [{ start: 0, end: minutesPerDay }]
      : windows
          .filter((window) => window.weekday === weekday)
          .map(({ from, to }) => ({ start: from, end: to }));
  const exceptions = Object.values(stated.exceptions).filter((exception) => exception.date === date);
  const spans = (available: boolean): Interval[] =>
    exceptions
      .filter((exception) => exception.available === available)
      .map(({ from, to }) => ({ start: from, end: to }));
  return subtractIntervals(mergeIntervals([...weekly, ...spans(true)]), spans(false));
}

/** True when every minute of the span lies in one of the open ones. */
export const isWithin = (span: Interval, open: readonly Interval[]): boolean =>
  subtractIntervals([span], open).length === 0;
