import { useMemo } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { staffIn } from '@shared/domain/interview/find-clashes';
import { occupyingStages } from '@shared/domain/interview/interview';
import { travelBlocks } from '@shared/domain/interview/travel-blocks';
import type { BusyTime } from '@shared/domain/office/busy-time';
import { standingSlots, type StandingSlot } from '@shared/domain/office/standing-slots';
import { storedInstant } from '@shared/domain/stored-time';
import { overlaps } from '@shared/time/interval';
import { addDays, datesBetween, daysBetween, minutesPerDay } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';
import { readCalendarAround } from '@data/queries/calendar-around';
import { readInterviewsBetween, type InterviewView } from '@data/queries/interviews';
import { useLive, useOffice } from '@data/use-office';
import { useOfficeTime } from '@ui/i18n/office-time';
import type { ShownDays } from './calendar-view';
import { isShown, type CalendarFilter } from './filters/calendar-filter';
import type { BusyBlock, CalendarContents } from './grid/grid-model';

interface Wanted {
  readonly days: ShownDays;
  readonly filter: CalendarFilter;
  /** True where every recruiter has a place of their own. */
  readonly ofEverybody: boolean;
  readonly facts: OfficeFacts | undefined;
}

/** A busy row in the minutes of each date it touches. */
export function busyBlocks(row: BusyTime, zone: string, zoneRules: ZoneRules): readonly BusyBlock[] {
  const from = zoneRules.toLocal(storedInstant(row.startsAt), zone);
  const to = zoneRules.toLocal(storedInstant(row.endsAt), zone);
  const lastMinute = daysBetween(from.date, to.date) * minutesPerDay + to.minute;
  return datesBetween(from.date, to.date).flatMap((date, day) => {
    const start = day === 0 ? from.minute : 0;
    const end = Math.min(minutesPerDay, lastMinute - day * minutesPerDay);
    return end > start
      ? [{ id: row.id, recruiterId: row.recruiterId, date, start, end, label: row.label }]
      : [];
  });
}

/** A kept hour shows until somebody of its recruiter's is booked into it. */
export function isSlotFree(slot: StandingSlot, interviews: readonly InterviewView[]): boolean {
  const span = { start: slot.startMinute, end: slot.startMinute + slot.durationMinutes };
  return !interviews.some(({ interview }) => {
    const { date, startMinute, durationMinutes } = interview.planned;
    const own = { start: startMinute, end: startMinute + durationMinutes };
    const holds = occupyingStages.includes(interview.stage) && date === slot.date && overlaps(span, own);
    return (
      holds && (staffIn(interview).includes(slot.recruiterId) || interview.recruiterId === slot.recruiterId)
    );
  });
}

/**
 * All that is drawn in the shown days; undefined until it is read. Ways and free slots follow from every interview, those
 * that the filter leaves out among them: a hidden interview still takes its time.
 */
export function useCalendarContents({
  days,
  filter,
  ofEverybody,
  facts,
}: Wanted): CalendarContents | undefined {
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const from = zoneRules.toInstant(days.from, 0, zone);
  const to = zoneRules.toInstant(days.to, 0, zone);
  const earlier = zoneRules.toInstant(addDays(days.from, -1), 0, zone);
  const interviews = useLive((read) => readInterviewsBetween(read, [from, to]), [from, to]);
  const around = useLive(
    (read) => readCalendarAround(read, { span: [earlier, to], viewerId: actor.staffId }),
    [earlier, to, actor.staffId],
  );
  const shownDates = useMemo(() => datesBetween(days.from, addDays(days.to, -1)), [days.from, days.to]);
  const derived = useMemo(() => {
    if (!interviews || !around || !facts) return undefined;
    const { travel, profile, policy, holidays } = facts;
    const wayFacts = { travel, officeDistrict: profile.district, policy };
    const slots = standingSlots(around.slots, shownDates, holidays);
    return {
      travel: travelBlocks(
        interviews.map(({ interview }) => interview),
        wayFacts,
      ),
      slots: slots.filter((slot) => isSlotFree(slot, interviews)),
      busy: around.busy.flatMap((row) => busyBlocks(row, zone, zoneRules)),
    };
  }, [interviews, around, facts, shownDates, zone, zoneRules]);
  return useMemo(
    () =>
      interviews &&
      derived && { ...derived, interviews: interviews.filter((view) => isShown(view, filter, ofEverybody)) },
    [interviews, derived, filter, ofEverybody],
  );
}
