// Find a time: the first spans in which nothing at all stands in the way, and when there are none, what did.
import { addMinutes, type Instant } from '../../time/instant';
import { addDays, datesBetween, dayOfWeek, minutesPerDay, type LocalDate } from '../../time/local-date';
import type { PlannedTime } from '../../time/planned-time';
import type { OpenSpan } from '../../time/working-time';
import type { ClashKind } from './clash';
import {
  clientSpans,
  contactsIn,
  findClashes,
  staffIn,
  type ClashFacts,
  type ClashSubject,
  type Occupant,
} from './find-clashes';

/** Starts are offered on the quarter hour. */
const stepMinutes = 15;

/** What is looked for. `rooms` are tried in order; leave it empty where no room is needed. */
export interface SlotQuestion {
  readonly wanted: Omit<ClashSubject, 'roomId' | 'startsAt' | 'endsAt'>;
  readonly rooms: readonly string[];
  readonly durationMinutes: number;
  readonly from: LocalDate;
  readonly days: number;
  readonly count: number;
  readonly now: Instant;
  readonly others: readonly Occupant[];
  readonly facts: ClashFacts;
}

/** A span nothing stands in the way of. */
export interface Slot {
  readonly planned: PlannedTime;
  readonly roomId: string | null;
}

/** How often something stood in the way among the starts that were tried. */
export interface Obstacle {
  readonly kind: ClashKind;
  readonly times: number;
}

/** Slots in time order, at most `count`; `obstacles` (most frequent first) only when there is no slot. */
export interface FoundSlots {
  readonly slots: readonly Slot[];
  readonly obstacles: readonly Obstacle[];
}

/** Looks through `days` days from `from`. Closed days and holidays count once as an obstacle. */
export function findSlots(question: SlotQuestion): FoundSlots {
  const slots: Slot[] = [];
  const tally = new Map<ClashKind, number>();
  const others = relevantOthers(question);
  for (const date of datesBetween(question.from, addDays(question.from, question.days - 1))) {
    const nearby = othersNear(date, others, question);
    for (const start of startsOn(date, question, tally)) {
      const slot = tryStart({ date, start }, { ...question, others: nearby }, tally);
      if (slot) slots.push(slot);
      if (slots.length === question.count) return { slots, obstacles: [] };
    }
  }
  const obstacles = [...tally].map(([kind, times]) => ({ kind, times })).sort((a, b) => b.times - a.times);
  return { slots, obstacles: slots.length > 0 ? [] : obstacles };
}

/** Appointments of the same people and rooms; nothing else can be in the way. */
function relevantOthers({ wanted, rooms, others }: SlotQuestion): readonly Occupant[] {
  const subject = { ...wanted, roomId: null, startsAt: '', endsAt: '' };
  const [staff, contacts] = [staffIn(subject), contactsIn(subject)];
  return others.filter(
    (other) =>
      other.candidateId === wanted.candidateId ||
      staffIn(other).some((id) => staff.includes(id)) ||
      contactsIn(other).some((id) => contacts.includes(id)) ||
      (other.roomId !== null && rooms.includes(other.roomId)),
  );
}

function othersNear(
  date: LocalDate,
  others: readonly Occupant[],
  { facts }: SlotQuestion,
): readonly Occupant[] {
  const dayStart = facts.zoneRules.toInstant(date, 0, facts.zone);
  const from = addMinutes(dayStart, -minutesPerDay);
  const to = addMinutes(dayStart, 2 * minutesPerDay);
  return others.filter(({ startsAt, endsAt }) => endsAt > from && startsAt < to);
}

function startsOn(date: LocalDate, question: SlotQuestion, tally: Map<ClashKind, number>): readonly number[] {
  const { facts, wanted, durationMinutes, now } = question;
  if (facts.holidays.has(date)) {
    count(tally, 'holiday');
    return [];
  }
  const isOffice = wanted.kind === 'office';
  const open: readonly OpenSpan[] = isOffice ? facts.hours[dayOfWeek(date)] : clientSpans(date, facts);
  const starts = open.flatMap(({ from, to }) => stepsWithin(from, to - durationMinutes));
  if (starts.length === 0) count(tally, isOffice ? 'office-hours' : 'client-hours');
  const today = facts.zoneRules.toLocal(now, facts.zone);
  if (date < today.date) return [];
  return date === today.date ? starts.filter((start) => start >= today.minute) : starts;
}

function stepsWithin(from: number, last: number): readonly number[] {
  const first = Math.ceil(from / stepMinutes) * stepMinutes;
  const steps = Math.floor((last - first) / stepMinutes) + 1;
  return Array.from({ length: Math.max(0, steps) }, (_, index) => first + index * stepMinutes);
}

const count = (tally: Map<ClashKind, number>, kind: ClashKind): void => {
  tally.set(kind, (tally.get(kind) ?? 0) + 1);
};

function tryStart(
  at: { readonly date: LocalDate; readonly start: number },
  question: SlotQuestion,
  tally: Map<ClashKind, number>,
): Slot | null {
  const { facts, wanted, durationMinutes, others } = question;
  const startsAt = facts.zoneRules.toInstant(at.date, at.start, facts.zone);
  const endsAt = addMinutes(startsAt, durationMinutes);
  const rooms = question.rooms.length > 0 ? question.rooms : [null];
  const met = new Set<ClashKind>();
  for (const roomId of rooms) {
    const clashes = findClashes({ interview: { ...wanted, roomId, startsAt, endsAt }, others, facts });
    if (clashes.length === 0) {
      const planned = { date: at.date, startMinute: at.start, durationMinutes, zone: facts.zone };
      return { planned, roomId };
    }
    for (const { kind } of clashes) met.add(kind);
  }
  for (const kind of met) count(tally, kind);
  return null;
}
