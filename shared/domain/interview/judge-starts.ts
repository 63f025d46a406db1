// What `findClashes` would say of every start on a grid, found by painting instead of asking: the same kinds for the
// same question, which a property holds it to.
import { addMinutes } from '../../time/instant';
import { mergeIntervals, type Interval } from '../../time/interval';
import { dayOfWeek } from '../../time/local-date';
import type { ClashKind } from './clash';
import {
  clientSpans,
  contactsIn,
  findClashes,
  warnsOfGoodwill,
  wayMinutes,
  type ClashFacts,
  type ClashSubject,
} from './find-clashes';
import type { Occupation, OccupiedTime } from './occupied-time';
import { availableSpans } from './stated-availability';
import {
  clearOnDay,
  emptyMasks,
  isEvenDay,
  maskOf,
  paintDay,
  paintMinutes,
  stepMinutes,
  stepsPerDay,
  type Canvas,
  type GridDays,
  type StartMasks,
} from './start-grid';

/** An appointment without its time and room. */
export type WantedSubject = Omit<ClashSubject, 'roomId' | 'startsAt' | 'endsAt'>;

/** What is judged: an appointment of that length on every start of the days, in each of the rooms. */
export interface StartQuestion {
  readonly wanted: WantedSubject;
  /** Empty where no room is needed. */
  readonly rooms: readonly string[];
  readonly durationMinutes: number;
  readonly days: GridDays;
  readonly occupied: OccupiedTime;
  readonly facts: ClashFacts;
}

/** The clashes of every start, the room among them only where all rooms are taken; and per room whether it is. */
export interface JudgedStarts {
  readonly masks: StartMasks;
  readonly rooms: readonly StartMasks[];
}

/** What holds whoever the recruiter is: hours, rooms, candidate, contacts, and who sits in. Painted once for all of them. */
export function judgeGround(question: StartQuestion): JudgedStarts {
  const { days, rooms, facts, wanted } = question;
  const canvas: Canvas = { days, masks: emptyMasks(days) };
  paintOthers(canvas, question);
  for (const day of days.dates.keys()) {
    paintHours(canvas, question, day);
    if (warnsOfGoodwill(wanted, facts)) paintDay(canvas, 'goodwill', day);
  }
  const ground = { masks: canvas.masks, rooms: rooms.map((roomId) => paintRoom(roomId, question)) };
  markFullHouse(ground);
  return ground;
}

/** Judges every start of the days for the wanted recruiter, on what holds for all. */
export function judgeStarts(question: StartQuestion, ground = judgeGround(question)): JudgedStarts {
  const { days, wanted } = question;
  const judged = { masks: ground.masks.slice(), rooms: ground.rooms };
  if (wanted.recruiterAttends)
    paintStaff({ days, masks: judged.masks }, [wanted.recruiterId], { question, subject: placeless(wanted) });
  return days.isEven ? judged : askUnevenDays(judged, question);
}

/** The first room of `roomIds` that is free at a start, else the first at all; null where none is needed. */
export function roomAt({ rooms }: JudgedStarts, roomIds: readonly string[], at: number): string | null {
  const free = rooms.findIndex((taken) => taken[at] === 0);
  return roomIds[Math.max(0, free)] ?? null;
}

const roomMask = maskOf(['room']);

function markFullHouse({ masks, rooms }: JudgedStarts): void {
  if (rooms.length === 0) return;
  for (let at = 0; at < masks.length; at += 1) {
    let taken = roomMask;
    for (const room of rooms) taken &= room[at] ?? 0;
    masks[at] = (masks[at] ?? 0) | taken;
  }
}

/** Without room and time, so that the functions on subjects can be asked about its people. */
const placeless = (wanted: WantedSubject): ClashSubject => ({
  ...wanted,
  roomId: null,
  startsAt: '',
  endsAt: '',
});

interface Painting {
  readonly question: StartQuestion;
  /** Made once, not per span. */
  readonly subject: ClashSubject;
}

function paintOthers(canvas: Canvas, question: StartQuestion): void {
  const { wanted, occupied } = question;
  const subject = placeless(wanted);
  paintStaff(canvas, Object.keys(wanted.sittingIn), { question, subject });
  for (const other of occupied.byCandidate.get(wanted.candidateId) ?? [])
    paintPerson(canvas, 'candidate', other, { question, subject });
  for (const id of contactsIn(subject))
    for (const other of occupied.byContact.get(id) ?? [])
      if (other.row.id !== wanted.id) paintOverlap(canvas, 'contact', other, question);
}

function paintStaff(canvas: Canvas, staff: readonly string[], painting: Painting): void {
  const { question } = painting;
  for (const id of staff) {
    for (const other of question.occupied.byStaff.get(id) ?? [])
      paintPerson(canvas, 'recruiter', other, painting);
    for (const span of question.occupied.byBusyStaff.get(id) ?? [])
      paintOverlap(canvas, 'busy', span, question);
  }
}

/** A start is in the way when the appointment would end after the span begins, and begin before it ends. */
function paintOverlap(
  canvas: Canvas,
  kind: ClashKind,
  { start, end }: Interval,
  { durationMinutes }: Pick<StartQuestion, 'durationMinutes'>,
): void {
  if (start < end) paintMinutes(canvas, kind, start - durationMinutes + 1, end - 1);
}

function paintPerson(
  canvas: Canvas,
  kind: ClashKind,
  other: Occupation,
  { question: { durationMinutes, facts }, subject }: Painting,
): void {
  if (other.row.id === subject.id) return;
  paintOverlap(canvas, kind, other, { durationMinutes });
  const way = wayMinutes(subject, other.row, facts) ?? 0;
  const { bufferMinutes } = facts.policy;
  paintAround(canvas, 'travel', other, { inner: 0, outer: way, length: durationMinutes });
  paintAround(canvas, 'buffer', other, { inner: way, outer: bufferMinutes, length: durationMinutes });
}

/** Gaps from `inner` to `outer` minutes, `outer` not included, around a span, for an appointment of that length. */
interface Reach {
  readonly inner: number;
  readonly outer: number;
  readonly length: number;
}

function paintAround(
  canvas: Canvas,
  kind: ClashKind,
  { start, end }: Interval,
  { inner, outer, length }: Reach,
): void {
  if (inner >= outer) return;
  paintMinutes(canvas, kind, start - length - outer + 1, start - length - inner);
  paintMinutes(canvas, kind, end + inner, end + outer - 1);
  // A span of no length overlaps nothing: around its minute the gap is none.
  if (start === end && inner === 0) paintMinutes(canvas, kind, start - length + 1, end - 1);
}

function paintHours(
  canvas: Canvas,
  { wanted, durationMinutes, days, facts }: StartQuestion,
  day: number,
): void {
  const date = days.dates[day];
  if (date === undefined) return;
  const leave = (kind: ClashKind, open: readonly Interval[]): void => {
    paintDay(canvas, kind, day);
    for (const { start, end } of mergeIntervals(open))
      clearOnDay(canvas, kind, { day, from: start, to: end - durationMinutes });
  };
  if (facts.candidate) leave('unavailable', availableSpans(date, facts.candidate));
  if (facts.holidays.has(date)) return paintDay(canvas, 'holiday', day);
  const isOffice = wanted.kind === 'office';
  const open = isOffice ? facts.hours[dayOfWeek(date)] : clientSpans(date, facts);
  leave(
    isOffice ? 'office-hours' : 'client-hours',
    open.map(({ from, to }) => ({ start: from, end: to })),
  );
}

function paintRoom(roomId: string, question: StartQuestion): StartMasks {
  const { days, occupied, wanted } = question;
  const canvas: Canvas = { days, masks: emptyMasks(days) };
  for (const other of occupied.byRoom.get(roomId) ?? [])
    if (other.row.id !== wanted.id) paintOverlap(canvas, 'room', other, question);
  return canvas.masks;
}

/** On a day that changes its clock a quarter hour may be missing or stand twice, so every start is asked about. */
function askUnevenDays(painted: JudgedStarts, question: StartQuestion): JudgedStarts {
  const judged = { masks: painted.masks, rooms: painted.rooms.map((room) => room.slice()) };
  const others = [...rowsOf(question)];
  for (const day of question.days.dates.keys())
    if (!isEvenDay(question.days, day)) askDay(judged, question, { day, others });
  markFullHouse(judged);
  return judged;
}

function askDay(
  judged: JudgedStarts,
  question: StartQuestion,
  { day, others }: Pick<Asked, 'others'> & { readonly day: number },
): void {
  const first = day * stepsPerDay;
  for (let at = first; at < first + stepsPerDay; at += 1) {
    judged.masks[at] = askMask(question, { at, roomId: null, others });
    for (const [index, roomId] of question.rooms.entries()) {
      const room = judged.rooms[index];
      if (room) room[at] = askMask(question, { at, roomId, others }) & roomMask;
    }
  }
}

const rowsOf = ({ occupied }: StartQuestion): ReadonlySet<Occupation['row']> =>
  new Set([...occupied.byCandidate.values()].flatMap((spans) => spans.map(({ row }) => row)));

interface Asked {
  readonly at: number;
  readonly roomId: string | null;
  readonly others: readonly Occupation['row'][];
}

function askMask(
  { wanted, days, durationMinutes, facts }: StartQuestion,
  { at, roomId, others }: Asked,
): number {
  const date = days.dates[Math.floor(at / stepsPerDay)];
  if (date === undefined) return 0;
  const startsAt = facts.zoneRules.toInstant(date, (at % stepsPerDay) * stepMinutes, facts.zone);
  const interview = { ...wanted, roomId, startsAt, endsAt: addMinutes(startsAt, durationMinutes) };
  return maskOf(findClashes({ interview, others, facts }).map(({ kind }) => kind));
}
