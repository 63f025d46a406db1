import { daysBetween } from '../../time/local-date';
import type { Policy } from '../office/policy';
import { storedDate } from '../stored-time';

/** How old something is that was said once: `stale` is to be asked again, `too-old` counts as unknown. */
export interface FactAge {
  readonly days: number;
  readonly standing: 'fresh' | 'stale' | 'too-old';
}

/** The age of a fact noted on a date, against the office's policy; the day on which it turns is still the better side. */
export function factAge(
  notedOn: string,
  today: string,
  policy: Pick<Policy, 'staleFactDays' | 'unknownFactDays'>,
): FactAge {
  const days = daysBetween(storedDate(notedOn), storedDate(today));
  if (days > policy.unknownFactDays) return { days, standing: 'too-old' };
  return { days, standing: days > policy.staleFactDays ? 'stale' : 'fresh' };
}
