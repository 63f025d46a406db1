// What the three commands on office slots ask alike: whose slot it is, and whether its hour is still free.
import type { OfficeSlot } from '../../domain/office/office-slot';
import { slotThatMeets } from '../../domain/office/slots-that-meet';
import type { Actor, Staff } from '../../domain/staff/staff';
import { weekdayOf } from '../../time/local-date';
import type { Refusal } from '../refusal';

/** A manager sets everybody's slots, a recruiter their own. */
export const maySetSlotOf = ({ role, staffId }: Actor, recruiterId: string): boolean =>
  role === 'manager' || staffId === recruiterId;

/** The refusal for an hour another slot keeps already, or null. */
export function takenHour(
  wanted: Parameters<typeof slotThatMeets>[0],
  slots: readonly OfficeSlot[],
  staff: readonly Pick<Staff, 'id' | 'name'>[],
): Refusal | null {
  const meeting = slotThatMeets(wanted, slots);
  if (!meeting) return null;
  const { recruiterId, weekday, startMinute, durationMinutes } = meeting.slot;
  const recruiterName = staff.find(({ id }) => id === recruiterId)?.name ?? '';
  const hour = { weekday: weekdayOf(weekday), startMinute, durationMinutes };
  return { kind: 'slots-meet', shares: meeting.shares, recruiterName, ...hour };
}
