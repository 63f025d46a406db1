import { dayOfWeek } from '@shared/time/local-date';
import type { GridColumn } from './grid-model';

/** Lengths of the time grid in CSS px. */
export const gridSize = {
  axis: 48,
  /** With the line under it. */
  head: 46,
  hour: 48,
  /** A lane gets no narrower; the grid scrolls sideways instead. */
  lane: 172,
  day: 112,
  /** A day of the weekend, or without hours, on which nothing stands. */
  quietDay: 84,
  /** The edge of a column that is kept for "more". */
  more: 26,
  /** Blocks side by side get no narrower. */
  block: 64,
  /** No interview is drawn lower than one line of text. */
  blockHeight: 18,
  resizeEdge: 6,
  line: 16,
} as const;

const minutesPerHour = 60;
/** The grid shows at least these hours, in minutes of the day; earlier and later blocks widen it. */
const usualHours = { from: 480, to: 1140 } as const;
/** Dragging goes by quarters of an hour. */
export const snapMinutes = 15;

export interface GridHours {
  readonly from: number;
  readonly to: number;
}

/** Whole hours that hold the office's day and every block; somebody's own calendar may run through the night. */
export function gridHours(columns: readonly GridColumn[]): GridHours {
  const spans = columns.flatMap(({ blocks, open }) => [
    ...blocks.filter(({ kind }) => kind !== 'busy'),
    ...open.map(({ from, to }) => ({ start: from, end: to })),
  ]);
  const from = Math.min(usualHours.from, ...spans.map(({ start }) => start));
  const to = Math.max(usualHours.to, ...spans.map(({ end }) => end));
  return {
    from: Math.floor(from / minutesPerHour) * minutesPerHour,
    to: Math.ceil(to / minutesPerHour) * minutesPerHour,
  };
}

/** Every whole hour from the first to the last. */
export const hourMarks = ({ from, to }: GridHours): readonly number[] =>
  Array.from({ length: (to - from) / minutesPerHour + 1 }, (_, at) => from + at * minutesPerHour);

/** Px of one minute: the hours fill the height there is, and no hour is lower than its least. */
export const pixelsPerMinute = ({ from, to }: GridHours, height: number): number =>
  Math.max(gridSize.hour / minutesPerHour, height / (to - from));

const weekend: readonly number[] = [0, 6];

const isQuiet = ({ open, blocks, lane, date }: GridColumn): boolean =>
  lane === null && blocks.length === 0 && (open.length === 0 || weekend.includes(dayOfWeek(date)));

/** Px of each column: quiet days are narrow, the others share what is left, and none gets less than its least. */
export function columnWidths(columns: readonly GridColumn[], width: number): readonly number[] {
  const narrow = columns.length > 1 ? columns.filter(isQuiet).length : 0;
  const wide = columns.length - narrow;
  const least = columns.some(({ lane }) => lane !== null) ? gridSize.lane : gridSize.day;
  const shared = wide === 0 ? 0 : Math.max(least, Math.floor((width - narrow * gridSize.quietDay) / wide));
  return columns.map((column) => (narrow > 0 && isQuiet(column) ? gridSize.quietDay : shared));
}

const mostAside = 6;

/** How many blocks can be read side by side in a column of this width. */
export const asideIn = (width: number): number =>
  Math.max(1, Math.min(mostAside, Math.floor((width - gridSize.more) / gridSize.block)));

/** The nearest quarter. */
export const snap = (minute: number): number => Math.round(minute / snapMinutes) * snapMinutes;
