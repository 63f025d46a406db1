import { addDays, dayOfWeek, type LocalDate } from '../../time/local-date';
import { overlaps } from '../../time/interval';
import { storedDate } from '../stored-time';
import type { OfficeSlot } from './office-slot';

/** What two slots cannot both have. */
export type SlotParty = 'recruiter' | 'room';

/** A slot that wants the same hour, and what it wants of it. */
export interface MeetingSlot {
  readonly slot: OfficeSlot;
  readonly shares: SlotParty;
}

type Timed = Pick<OfficeSlot, 'weekday' | 'startMinute' | 'durationMinutes' | 'from' | 'until'>;
type Wanted = Timed & Pick<OfficeSlot, 'id' | 'recruiterId' | 'roomId'>;

const daysPerWeek = 7;
const endOfTime = '9999-12-31';
const lastDay = ({ until }: Timed): string => until ?? endOfTime;

/** The first date a slot stands on, exceptions and holidays aside; null when it ends before its weekday comes. */
export function firstDateOf(slot: Timed): LocalDate | null {
  const days = (slot.weekday - dayOfWeek(storedDate(slot.from)) + daysPerWeek) % daysPerWeek;
  const first = addDays(storedDate(slot.from), days);
  return first <= lastDay(slot) ? first : null;
}

function shareADate(a: Timed, b: Timed): boolean {
  if (a.weekday !== b.weekday) return false;
  const from = a.from > b.from ? a.from : b.from;
  const until = lastDay(a) < lastDay(b) ? a.until : b.until;
  return firstDateOf({ ...a, from, until }) !== null;
}

const minutesOf = ({ startMinute, durationMinutes }: Timed) => ({
  start: startMinute,
  end: startMinute + durationMinutes,
});

/**
 * The first slot that would keep the same recruiter or room for the same hour of a week both stand in. An exception
 * gives a date back for bookings, not for another slot: it may be lifted again.
 */
export function slotThatMeets(wanted: Wanted, others: readonly OfficeSlot[]): MeetingSlot | null {
  for (const slot of others) {
    if (slot.id === wanted.id || slot.deletedAt !== null) continue;
    if (!shareADate(wanted, slot) || !overlaps(minutesOf(wanted), minutesOf(slot))) continue;
    if (slot.recruiterId === wanted.recruiterId) return { slot, shares: 'recruiter' };
    if (slot.roomId !== null && slot.roomId === wanted.roomId) return { slot, shares: 'room' };
  }
  return null;
}
