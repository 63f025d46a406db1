// The columns of the time grid: days of a week, or lanes of one day by recruiter or by room, each with its blocks.
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { TravelBlock } from '@shared/domain/interview/travel-blocks';
import type { StandingSlot } from '@shared/domain/office/standing-slots';
import { dayOfWeek, minutesPerDay, type LocalDate } from '@shared/time/local-date';
import type { OpenSpan } from '@shared/time/working-time';
import type { Interval } from '@shared/time/interval';
import type { InterviewView } from '@data/queries/interviews';

/** Time that somebody's own calendar says is taken, in the minutes of one date. */
export interface BusyBlock extends Interval {
  readonly id: string;
  readonly recruiterId: string;
  readonly date: LocalDate;
  /** Empty for everybody but its recruiter. */
  readonly label: string;
}

/** Everything that is drawn, whatever the columns. */
export interface CalendarContents {
  readonly interviews: readonly InterviewView[];
  readonly travel: readonly TravelBlock[];
  readonly slots: readonly StandingSlot[];
  readonly busy: readonly BusyBlock[];
}

export type GridBlock = Interval & { readonly key: string } & (
    | { readonly kind: 'interview'; readonly view: InterviewView }
    | { readonly kind: 'travel'; readonly travel: TravelBlock }
    | { readonly kind: 'slot'; readonly slot: StandingSlot }
    | { readonly kind: 'busy'; readonly busy: BusyBlock }
  );

/** Whose or which column it is: a person, a room, or (id null) what needs no room. */
export interface Lane {
  readonly by: 'recruiter' | 'room';
  readonly id: string | null;
  readonly name: string;
}

export interface GridColumn {
  readonly key: string;
  readonly date: LocalDate;
  readonly lane: Lane | null;
  readonly blocks: readonly GridBlock[];
  /** Hours in which the office is open that day. */
  readonly open: readonly OpenSpan[];
}

/** A span as a column of one date draws it; what runs past midnight ends there. */
const spanOf = (startMinute: number, durationMinutes: number): Interval => ({
  start: startMinute,
  end: Math.min(minutesPerDay, startMinute + durationMinutes),
});

/** An interview as a column draws it. */
export const interviewBlock = (view: InterviewView): GridBlock => ({
  kind: 'interview',
  key: view.interview.id,
  view,
  ...spanOf(view.interview.planned.startMinute, view.interview.planned.durationMinutes),
});
const travelBlock = (travel: TravelBlock): GridBlock => ({
  kind: 'travel',
  key: `way ${travel.staffId} ${travel.startMinute}`,
  travel,
  ...spanOf(travel.startMinute, travel.durationMinutes),
});
const slotBlock = (slot: StandingSlot): GridBlock => ({
  kind: 'slot',
  key: `slot ${slot.slotId}`,
  slot,
  ...spanOf(slot.startMinute, slot.durationMinutes),
});
const busyBlock = (busy: BusyBlock): GridBlock => ({
  kind: 'busy',
  key: `busy ${busy.id}`,
  busy,
  start: busy.start,
  end: busy.end,
});

/** Hours of a date in which the office is open; none on a holiday. */
export const openOn = (date: LocalDate, { profile, holidays }: OfficeFacts): readonly OpenSpan[] =>
  holidays.has(date) ? [] : profile.hours[dayOfWeek(date)];

/** True when the interview takes this person's time, or is theirs to look after. */
export const isOf = ({ interview }: InterviewView, staffId: string): boolean =>
  interview.recruiterId === staffId || interview.sittingIn[staffId] === true;

const onDate = (contents: CalendarContents, date: LocalDate): CalendarContents => ({
  interviews: contents.interviews.filter(({ interview }) => interview.planned.date === date),
  travel: contents.travel.filter((block) => block.date === date),
  slots: contents.slots.filter((block) => block.date === date),
  busy: contents.busy.filter((block) => block.date === date),
});

const ofStaff = (contents: CalendarContents, staffId: string): CalendarContents => ({
  interviews: contents.interviews.filter((view) => isOf(view, staffId)),
  travel: contents.travel.filter((block) => block.staffId === staffId),
  slots: contents.slots.filter(({ recruiterId }) => recruiterId === staffId),
  busy: contents.busy.filter(({ recruiterId }) => recruiterId === staffId),
});

/** Rooms have no ways and no calendars of their own; a slot takes its room. */
const ofRoom = (contents: CalendarContents, roomId: string | null): CalendarContents => ({
  interviews: contents.interviews.filter(({ interview }) => interview.roomId === roomId),
  travel: [],
  slots: contents.slots.filter((slot) => slot.roomId === roomId),
  busy: [],
});

const blocksOf = ({ interviews, travel, slots, busy }: CalendarContents): readonly GridBlock[] => [
  ...interviews.map(interviewBlock),
  ...travel.map(travelBlock),
  ...slots.map(slotBlock),
  ...busy.map(busyBlock),
];

interface ColumnsPlan {
  readonly contents: CalendarContents;
  readonly facts: OfficeFacts;
}

/** One column a day. Ways, slots and busy hours are one person's: they show where one person is chosen. */
export function dayColumns(
  dates: readonly LocalDate[],
  staffId: string | null,
  { contents, facts }: ColumnsPlan,
): readonly GridColumn[] {
  const { interviews } = contents;
  const shown =
    staffId === null
      ? { interviews, travel: [], slots: [], busy: [] }
      : { ...ofStaff(contents, staffId), interviews };
  return dates.map((date) => ({
    key: date,
    date,
    lane: null,
    blocks: blocksOf(onDate(shown, date)),
    open: openOn(date, facts),
  }));
}

/** One column a lane, all of one day. */
export function laneColumns(
  date: LocalDate,
  lanes: readonly Lane[],
  { contents, facts }: ColumnsPlan,
): readonly GridColumn[] {
  const day = onDate(contents, date);
  const open = openOn(date, facts);
  return lanes.map((lane) => ({
    key: `${lane.by} ${lane.id ?? 'none'}`,
    date,
    lane,
    blocks: blocksOf(
      lane.by === 'recruiter' && lane.id !== null ? ofStaff(day, lane.id) : ofRoom(day, lane.id),
    ),
    open,
  }));
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everybody who can have interviews, the person at the desk first, and whoever left but still has some that day. */
export function recruiterLanes(
  staff: readonly Named[],
  ownId: string,
  interviews: readonly InterviewView[],
): readonly Lane[] {
  const known = new Set(staff.map(({ id }) => id));
  const gone = new Map<string, string>();
  for (const { interview, recruiterName } of interviews) {
    if (!known.has(interview.recruiterId)) gone.set(interview.recruiterId, recruiterName);
  }
  const own = staff.filter(({ id }) => id === ownId);
  const others = staff.filter(({ id }) => id !== ownId);
  return [...own, ...others, ...[...gone].map(([id, name]) => ({ id, name }))].map(({ id, name }) => ({
    by: 'recruiter',
    id,
    name,
  }));
}

/** Every room, and a last column for what needs none when there is any. */
export function roomLanes(
  rooms: readonly Named[],
  interviews: readonly InterviewView[],
  noRoom: string,
): readonly Lane[] {
  const known = new Set(rooms.map(({ id }) => id));
  const closed = new Map<string, string>();
  for (const { interview, roomName } of interviews) {
    const { roomId } = interview;
    if (roomId !== null && !known.has(roomId)) closed.set(roomId, roomName ?? '');
  }
  const lanes = [...rooms, ...[...closed].map(([id, name]) => ({ id, name }))].map(({ id, name }): Lane => ({
    by: 'room',
    id,
    name,
  }));
  const hasRoomless = interviews.some(({ interview }) => interview.roomId === null);
  return hasRoomless ? [...lanes, { by: 'room', id: null, name: noRoom }] : lanes;
}
