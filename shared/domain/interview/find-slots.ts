// Find a time: the first spans in which nothing at all stands in the way, those that a typed reason would open, and
// when there are none, what did.
import type { Instant } from '../../time/instant';
import { dayOfWeek, minutesPerDay, type LocalDate } from '../../time/local-date';
import type { PlannedTime } from '../../time/planned-time';
import type { OpenSpan } from '../../time/working-time';
import type { StandingSlot } from '../office/standing-slots';
import { blockingClashes, type ClashKind } from './clash';
import { clientSpans, type ClashFacts, type Occupant } from './find-clashes';
import { judgeGround, judgeStarts, roomAt, type JudgedStarts, type WantedSubject } from './judge-starts';
import { occupiedTime, type OccupiedTime } from './occupied-time';
import { gridDays, kindsOfMask, maskOf, stepMinutes, stepsPerDay, type GridDays } from './start-grid';

/** Minute of the day at which the afternoon begins. */
export const afternoonStart = 720;
/** How far outside the opening hours a time is offered that needs a reason. */
const marginMinutes = 60;

/** What is looked for. `rooms` are tried in order; leave it empty where no room is needed. */
export interface SlotQuestion {
  readonly wanted: WantedSubject;
  readonly rooms: readonly string[];
  readonly durationMinutes: number;
  readonly from: LocalDate;
  readonly days: number;
  readonly count: number;
  readonly now: Instant;
  readonly others: readonly Occupant[];
  readonly facts: ClashFacts;
  /** Hours that recruiters keep for office interviews; those of the wanted recruiter are offered first. */
  readonly kept?: readonly StandingSlot[];
  /** True for at most one time per half-day, so that a person sees different days to choose from. */
  readonly spread?: boolean;
}

/** A span nothing stands in the way of. */
export interface Slot {
  readonly planned: PlannedTime;
  readonly roomId: string | null;
  /** It lies in an hour that the recruiter keeps for office interviews. */
  readonly kept: boolean;
}

/** A span that only warnings stand in the way of. */
export interface WarnedSlot extends Slot {
  readonly kinds: readonly ClashKind[];
}

/** How often something stood in the way among the starts that were tried. */
export interface Obstacle {
  readonly kind: ClashKind;
  readonly times: number;
}

/** What was found; `obstacles` (most frequent first) only when there is no slot. */
export interface FoundSlots {
  /** Kept hours first, then in time order; at most `count`. */
  readonly slots: readonly Slot[];
  /** In time order, one per half-day that has no slot, at most `count`. */
  readonly warned: readonly WarnedSlot[];
  readonly obstacles: readonly Obstacle[];
  /** Starts within opening hours that were tried. */
  readonly tried: number;
}

/** Looks through `days` days from `from`. Closed days and holidays count once as an obstacle. */
export function findSlots(question: SlotQuestion): FoundSlots {
  const ground = layGround(question);
  return searchFor(question.wanted.recruiterId, question, ground);
}

/** The same for each of several recruiters in the place of the wanted one; what holds for all is worked out once. */
export function findSlotsForEach(
  recruiterIds: readonly string[],
  question: SlotQuestion,
): ReadonlyMap<string, FoundSlots> {
  const ground = layGround(question);
  return new Map(recruiterIds.map((id) => [id, searchFor(id, question, ground)]));
}

/** What holds whoever the recruiter is. */
interface Ground {
  readonly occupied: OccupiedTime;
  readonly grid: GridDays;
  readonly judged: JudgedStarts;
  readonly days: readonly Day[];
}

interface Day {
  readonly date: LocalDate;
  /** Its place on the grid. */
  readonly day: number;
  /** The first minute of it that is not over yet. */
  readonly earliest: number;
  readonly open: readonly OpenSpan[];
  /** Starts within the opening hours that are not over yet. */
  readonly starts: readonly number[];
  /** Why there is no start at all, past ones included. */
  readonly closed: ClashKind | null;
}

function layGround(question: SlotQuestion): Ground {
  const grid = gridDays(question.from, question.days, question.facts);
  const occupied = occupiedTime(question.others, question.facts.busy);
  const earliest = earliestOf(question);
  const days = grid.dates.map((date, day) => dayOf({ date, day, earliest: earliest(date) }, question));
  return { occupied, grid, days, judged: judgeGround({ ...question, days: grid, occupied }) };
}

function dayOf(on: Pick<Day, 'date' | 'day' | 'earliest'>, question: SlotQuestion): Day {
  const { open, closed } = openOn(on.date, question);
  const within = open.flatMap(({ from, to }) => stepsWithin(from, to - question.durationMinutes));
  const starts = within.filter((start) => start >= on.earliest);
  return { ...on, open, starts, closed: within.length === 0 ? closed : null };
}

interface Search extends SlotQuestion {
  readonly judged: JudgedStarts;
}

function searchFor(recruiterId: string, question: SlotQuestion, ground: Ground): FoundSlots {
  const { grid, occupied, days } = ground;
  const wanted = { ...question.wanted, recruiterId };
  const judged = judgeStarts({ ...question, wanted, days: grid, occupied }, ground.judged);
  const search: Search = { ...question, wanted, judged };
  const found = days.map((day) => lookThrough(search, day));
  const free = found.flatMap((one) => one.free);
  const slots = [...free.filter(({ kept }) => kept), ...free.filter(({ kept }) => !kept)];
  return {
    slots: slots.slice(0, question.count),
    warned: found.flatMap((one) => one.warned).slice(0, question.count),
    obstacles: slots.length > 0 ? [] : countObstacles(found),
    tried: found.reduce((sum, { tried }) => sum + tried.length, 0),
  };
}

interface DayFound {
  readonly free: readonly Slot[];
  readonly warned: readonly WarnedSlot[];
  /** What each start within the opening hours meets, as masks. */
  readonly tried: readonly number[];
  /** Why there was nothing to try. */
  readonly closed: ClashKind | null;
}

const blockingMask = maskOf(blockingClashes);

function lookThrough(search: Search, on: Day): DayFound {
  const { starts, closed } = on;
  const tried = starts.map((start) => search.judged.masks[indexOf(on, start)] ?? 0);
  const freeStarts = starts.filter((_start, index) => tried[index] === 0);
  const free = freeStarts.map((start) => slotAt(search, on, start));
  const warned = closed === null ? warnedOn(search, on, freeStarts) : [];
  return { free: search.spread === true ? onePerHalf(free) : free, warned, tried, closed };
}

/** When the place is open on a date, and what to say when no appointment fits in. */
export function openOn(
  date: LocalDate,
  { facts, wanted }: Pick<SlotQuestion, 'facts' | 'wanted'>,
): { readonly open: readonly OpenSpan[]; readonly closed: ClashKind } {
  if (facts.holidays.has(date)) return { open: [], closed: 'holiday' };
  return wanted.kind === 'office'
    ? { open: facts.hours[dayOfWeek(date)], closed: 'office-hours' }
    : { open: clientSpans(date, facts), closed: 'client-hours' };
}

/** Says of a date from which minute on it is not over yet: 0 when it is ahead, never when it is behind. */
export function earliestOf({ now, facts }: Pick<SlotQuestion, 'now' | 'facts'>): (date: LocalDate) => number {
  const today = facts.zoneRules.toLocal(now, facts.zone);
  return (date) => (date < today.date ? Infinity : date === today.date ? today.minute : 0);
}

/** The starts of the day from `from` to `last`, both included. */
export function stepsWithin(from: number, last: number): readonly number[] {
  const first = Math.ceil(from / stepMinutes) * stepMinutes;
  const steps = Math.floor((last - first) / stepMinutes) + 1;
  return Array.from({ length: Math.max(0, steps) }, (_, index) => first + index * stepMinutes);
}

const indexOf = ({ day }: Pick<Day, 'day'>, start: number): number => day * stepsPerDay + start / stepMinutes;

/** The slot of a start; a kept hour has its own room where that is free. */
function slotAt(search: Search, on: Day, start: number): Slot {
  const { judged, rooms, durationMinutes, facts } = search;
  const at = indexOf(on, start);
  const planned = { date: on.date, startMinute: start, durationMinutes, zone: facts.zone };
  const keeping = keptHour(search, planned);
  const keptRoom = keeping?.roomId ?? null;
  const isKeptFree = keptRoom !== null && judged.rooms[rooms.indexOf(keptRoom)]?.[at] === 0;
  const roomId = isKeptFree ? keptRoom : roomAt(judged, rooms, at);
  return { planned, roomId, kept: keeping !== undefined };
}

function keptHour({ kept = [], wanted }: Search, planned: PlannedTime): StandingSlot | undefined {
  if (wanted.kind !== 'office' || kept.length === 0) return undefined;
  const { date, startMinute, durationMinutes } = planned;
  return kept.find(
    (slot) =>
      slot.recruiterId === wanted.recruiterId &&
      slot.date === date &&
      slot.startMinute <= startMinute &&
      startMinute + durationMinutes <= slot.startMinute + slot.durationMinutes,
  );
}

const isMorning = ({ planned }: Slot): boolean => planned.startMinute < afternoonStart;

/** The first of the morning and of the afternoon; a kept hour goes before the others of its half. */
function onePerHalf(found: readonly Slot[]): readonly Slot[] {
  const first = (half: readonly Slot[]): readonly Slot[] => {
    const one = half.find(({ kept }) => kept) ?? half[0];
    return one ? [one] : [];
  };
  return [...first(found.filter(isMorning)), ...first(found.filter((one) => !isMorning(one)))];
}

/** Per half-day without a free start: the one with the fewest warnings, the earliest of those. */
function warnedOn(search: Search, on: Day, free: readonly number[]): readonly WarnedSlot[] {
  const full = [true, false].filter((morning) => !free.some((start) => start < afternoonStart === morning));
  if (full.length === 0) return [];
  const { masks } = search.judged;
  const from = Math.max(on.earliest, (on.open[0]?.from ?? 0) - marginMinutes, 0);
  const to = Math.min((on.open.at(-1)?.to ?? 0) + marginMinutes, minutesPerDay);
  const passable = stepsWithin(from, to - search.durationMinutes)
    .map((start) => ({ start, mask: masks[indexOf(on, start)] ?? 0 }))
    .filter(({ mask }) => mask !== 0 && (mask & blockingMask) === 0);
  return full.flatMap((morning) => {
    const half = passable
      .filter(({ start }) => start < afternoonStart === morning)
      .map(({ start, mask }) => ({ start, kinds: kindsOfMask(mask) }));
    const fewest = Math.min(...half.map(({ kinds }) => kinds.length));
    const best = half.find(({ kinds }) => kinds.length === fewest);
    return best ? [{ ...slotAt(search, on, best.start), kinds: best.kinds }] : [];
  });
}

function countObstacles(found: readonly DayFound[]): readonly Obstacle[] {
  const tally = new Map<ClashKind, number>();
  const met = found.flatMap(({ tried, closed }) => [
    ...tried.flatMap(kindsOfMask),
    ...(closed === null ? [] : [closed]),
  ]);
  for (const kind of met) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  return [...tally].map(([kind, times]) => ({ kind, times })).sort((a, b) => b.times - a.times);
}
