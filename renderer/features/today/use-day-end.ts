import { workingTimeOf } from '@shared/commands/office-facts';
import { closingTime, unresolvedCount } from '@shared/domain/reception/day-close';
import type { LocalDate } from '@shared/time/local-date';
import type { OfficeDayView } from '@data/queries/today';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { withinScope, type TodayScope } from './today-rows';

/** What still waits for a word, and whether it is time to be reminded of it. */
export interface DayEnd {
  readonly unresolved: number;
  readonly isClosing: boolean;
}

/** {@link DayEnd} of what belongs to the scope, days before included. */
export function useDayEnd(day: OfficeDayView | undefined, date: LocalDate, scope: TodayScope): DayEnd {
  const now = useNow();
  const { zoneRules } = useOfficeTime();
  if (!day) return { unresolved: 0, isClosing: false };
  const parts = [withinScope(day.before, scope), withinScope(day, scope)];
  const people = {
    interviews: parts.flatMap(({ interviews }) => interviews.map(({ interview }) => interview)),
    visits: parts.flatMap(({ visits }) => visits),
  };
  return {
    unresolved: unresolvedCount(people, now),
    isClosing: now >= closingTime(date, workingTimeOf(day.office, zoneRules)),
  };
}
