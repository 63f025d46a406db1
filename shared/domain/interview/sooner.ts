// What stands in the way of an earlier time: half-day by half-day, the one clash that takes most of it.
import { addMinutes, epochMinute } from '../../time/instant';
import { addDays, datesBetween, minutesPerDay, type LocalDate } from '../../time/local-date';
import { spanOf } from '../stored-time';
import type { Clash } from './clash';
import { contactsIn, findClashes, staffIn, type ClashSubject, type Occupant } from './find-clashes';
import { afternoonStart, earliestOf, openOn, stepsWithin, type SlotQuestion } from './find-slots';

/** A half-day in which no time is free, or a whole day that is a holiday, with what stands in its way. */
export interface TakenHalfDay {
  readonly date: LocalDate;
  readonly part: 'morning' | 'afternoon' | 'day';
  readonly clash: Clash;
  /** The appointment that meets the clash, for its sentence. */
  readonly subject: ClashSubject;
}

/** A start, as the first free one is given. */
export interface DayMinute {
  readonly date: LocalDate;
  readonly startMinute: number;
}

/** What of the days is looked through: up to the first free start (null = all of it), and how many rows at most. */
export interface SoonerLimit {
  readonly before: DayMinute | null;
  readonly count: number;
}

/** The half-days before the first free start that have none, in time order. Closed days say nothing. */
export function takenHalfDays(question: SlotQuestion, limit: SoonerLimit): readonly TakenHalfDay[] {
  const taken: TakenHalfDay[] = [];
  const last = limit.before?.date ?? addDays(question.from, question.days - 1);
  for (const date of datesBetween(question.from, last)) {
    if (taken.length >= limit.count) break;
    taken.push(...takenOn(date, question).filter((one) => isSooner(one, limit.before)));
  }
  return taken.slice(0, limit.count);
}

const isSooner = ({ date, part }: TakenHalfDay, before: DayMinute | null): boolean =>
  before === null || date < before.date || (part === 'morning' && before.startMinute >= afternoonStart);

function takenOn(date: LocalDate, question: SlotQuestion): readonly TakenHalfDay[] {
  const { open, closed } = openOn(date, question);
  const others = othersNear(date, question);
  const earliest = earliestOf(question)(date);
  if (closed === 'holiday') {
    const met = meet({ date, start: afternoonStart }, question, others);
    const clash = met.clashes.find(({ kind }) => kind === 'holiday');
    return clash && earliest < minutesPerDay ? [{ date, part: 'day', clash, subject: met.subject }] : [];
  }
  const starts = open
    .flatMap(({ from, to }) => stepsWithin(from, to - question.durationMinutes))
    .filter((start) => start >= earliest);
  const met = starts.map((start) => ({ start, ...meet({ date, start }, question, others) }));
  return (['morning', 'afternoon'] as const).flatMap((part) => {
    const half = met.filter(({ start }) => start < afternoonStart === (part === 'morning'));
    const worst = half.some(({ clashes }) => clashes.length === 0) ? null : mostMet(half);
    return worst ? [{ date, part, ...worst }] : [];
  });
}

interface Met {
  readonly subject: ClashSubject;
  readonly clashes: readonly Clash[];
}

/** What a start meets in the first room that is free, else in the first. */
function meet(
  { date, start }: { readonly date: LocalDate; readonly start: number },
  { wanted, rooms, durationMinutes, facts }: SlotQuestion,
  others: readonly Occupant[],
): Met {
  const startsAt = facts.zoneRules.toInstant(date, start, facts.zone);
  const span = { startsAt, endsAt: addMinutes(startsAt, durationMinutes) };
  let first: Met | undefined;
  for (const roomId of rooms.length > 0 ? rooms : [null]) {
    const subject = { ...wanted, roomId, ...span };
    const met = { subject, clashes: findClashes({ interview: subject, others, facts }) };
    if (met.clashes.every(({ kind }) => kind !== 'room')) return met;
    first ??= met;
  }
  if (!first) throw new Error('A start is tried in at least one room');
  return first;
}

/**
 * The clash met at most of the starts. Where some starts only warn, a person could take one of those, so it is their
 * warnings that count; else what blocks.
 */
function mostMet(half: readonly Met[]): { readonly clash: Clash; readonly subject: ClashSubject } | null {
  const passable = half.filter(({ clashes }) => clashes.every(({ blocks }) => !blocks));
  const counting = passable.length > 0 ? passable : half;
  const tally = new Map<string, { clash: Clash; subject: ClashSubject; times: number }>();
  for (const { clashes, subject } of counting) {
    for (const clash of clashes.filter(({ blocks }) => passable.length > 0 || blocks)) {
      const key = [clash.kind, clash.interviewId, clash.busyTimeId, clash.label].join(' ');
      const known = tally.get(key) ?? { clash, subject, times: 0 };
      tally.set(key, { ...known, times: known.times + 1 });
    }
  }
  const [worst] = [...tally.values()].sort((a, b) => b.times - a.times);
  return worst ? { clash: worst.clash, subject: worst.subject } : null;
}

/** Rows of the same people and rooms that could touch the date: the longest takes a day, and no way takes longer. */
function othersNear(date: LocalDate, { others, wanted, rooms, facts }: SlotQuestion): readonly Occupant[] {
  const subject = { ...wanted, roomId: null, startsAt: '', endsAt: '' };
  const [staff, contacts] = [staffIn(subject), contactsIn(subject)];
  const midnight = epochMinute(facts.zoneRules.toInstant(date, 0, facts.zone));
  return others.filter((other) => {
    const { start, end } = spanOf(other);
    if (end <= midnight - minutesPerDay || start >= midnight + 2 * minutesPerDay) return false;
    return (
      other.candidateId === wanted.candidateId ||
      staffIn(other).some((id) => staff.includes(id)) ||
      contactsIn(other).some((id) => contacts.includes(id)) ||
      (other.roomId !== null && rooms.includes(other.roomId))
    );
  });
}
