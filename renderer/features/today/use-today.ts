import { useMemo } from 'react';
import { workingTimeOf } from '@shared/commands/office-facts';
import type { Instant } from '@shared/time/instant';
import { addDays, type LocalDate } from '@shared/time/local-date';
import { nextWorkingDay } from '@shared/time/working-time';
import {
  readLeftOpen,
  readOfficeDay,
  readUnconfirmed,
  type DayInterview,
  type OfficeDayView,
} from '@data/queries/today';
import { useLive } from '@data/use-office';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';

/** The day on screen with what has to be confirmed for the next working day. */
export interface TodayData {
  readonly date: LocalDate;
  readonly dayEnd: Instant;
  /** Undefined while being read. */
  readonly day: OfficeDayView | undefined;
  readonly nextDate: LocalDate;
  readonly unconfirmed: readonly DayInterview[];
}

/** Reads today by the office's calendar; at midnight the day turns. */
export function useToday(): TodayData {
  const { zone, zoneRules } = useOfficeTime();
  const now = useNow();
  const { date } = zoneRules.toLocal(now, zone);
  const startOf = (day: LocalDate): Instant => zoneRules.toInstant(day, 0, zone);
  const [dayStart, dayEnd] = [startOf(date), startOf(addDays(date, 1))];
  const oneDay = useLive((read) => readOfficeDay(read, [dayStart, dayEnd]), [dayStart, dayEnd]);
  const before = useLive((read) => readLeftOpen(read, dayStart), [dayStart]);
  const day = useMemo(() => (oneDay && before ? { ...oneDay, before } : undefined), [oneDay, before]);
  const office = day?.office;
  const nextDate = useMemo(
    () => (office ? nextWorkingDay(date, workingTimeOf(office, zoneRules)) : addDays(date, 1)),
    [date, office, zoneRules],
  );
  const until = startOf(addDays(nextDate, 1));
  const unconfirmed = useLive((read) => readUnconfirmed(read, [dayEnd, until]), [dayEnd, until]);
  return { date, dayEnd, day, nextDate, unconfirmed: unconfirmed ?? [] };
}
