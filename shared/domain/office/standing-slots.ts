import { dayOfWeek, type LocalDate } from '../../time/local-date';
import type { OfficeSlot } from './office-slot';

/** One hour kept for office interviews on one date. */
export interface StandingSlot {
  readonly slotId: string;
  readonly recruiterId: string;
  readonly roomId: string | null;
  readonly date: LocalDate;
  readonly startMinute: number;
  readonly durationMinutes: number;
}

const stands = (slot: OfficeSlot, date: LocalDate): boolean =>
  slot.deletedAt === null &&
  slot.weekday === dayOfWeek(date) &&
  slot.from <= date &&
  (slot.until === null || date <= slot.until) &&
  slot.exceptions[date] !== true;

/** The slots that stand on these dates, in time order of each date; none on a public holiday. */
export function standingSlots(
  slots: readonly OfficeSlot[],
  dates: readonly LocalDate[],
  holidays: ReadonlySet<LocalDate>,
): readonly StandingSlot[] {
  return dates.flatMap((date) =>
    slots
      .filter((slot) => !holidays.has(date) && stands(slot, date))
      .map(({ id, recruiterId, roomId, startMinute, durationMinutes }) => ({
        ...{ slotId: id, recruiterId, roomId, date },
        ...{ startMinute, durationMinutes },
      }))
      .sort((a, b) => a.startMinute - b.startMinute || (a.slotId < b.slotId ? -1 : 1)),
  );
}
