// What a person types and chooses on the weather page, and what follows from it.
import {
  endedByRules,
  hoursFromNow,
  type HitHours,
  type WeatherSignal,
} from '@shared/domain/interview/weather-hours';
import { actOf, type WeatherChoice, type WeatherRow } from '@shared/domain/interview/weather-plan';
import type { CommandInput } from '@shared/commands/registry';
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { LocalDate } from '@shared/time/local-date';

/** The page as it is filled in; a field that cannot be read is undefined. */
export interface WeatherForm {
  readonly signal: WeatherSignal | undefined;
  /** When the office heard of it, in minutes of today. */
  readonly notedMinute: number | undefined;
  readonly date: LocalDate | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** When the signal came down; undefined while it is up. */
  readonly loweredAt: number | undefined;
}

/** A choice for one row; `aside` keeps what was chosen for when the row is taken up again. */
export interface RowPick {
  readonly choice: WeatherChoice | undefined;
  readonly aside: boolean;
}

/** What was chosen by hand, by interview. */
export type RowPicks = ReadonlyMap<string, RowPick>;

interface LocalNow {
  readonly date: LocalDate;
  readonly minute: number;
}

/** The page as it opens: the signal went up now and takes the rest of the working day. */
export function startForm(now: LocalNow, { profile, holidays }: OfficeFacts): WeatherForm {
  const { date, from, to } = hoursFromNow(now, { hours: profile.hours, holidays });
  return { signal: undefined, notedMinute: now.minute, date, from, to, loweredAt: undefined };
}

/** The hours hit, or null while they cannot be read or end before they begin. */
export const hoursOf = ({ date, from, to }: Pick<WeatherForm, 'date' | 'from' | 'to'>): HitHours | null =>
  date !== undefined && from !== undefined && to !== undefined && from < to ? { date, from, to } : null;

/** The signal came down: the hours end where the office's rules let meetings run again. */
export function lowered(
  form: WeatherForm,
  loweredAt: number | undefined,
  rules: OfficeFacts['weather'],
): WeatherForm {
  const { date, from = 0, to = 0 } = form;
  if (loweredAt === undefined || date === undefined) return { ...form, loweredAt };
  return { ...form, loweredAt, to: endedByRules({ date, from, to }, loweredAt, rules).to };
}

/** What the plan has to reckon with: choices made by hand, and rows put aside. */
export const chosenOf = (picks: RowPicks): ReadonlyMap<string, WeatherChoice> =>
  new Map(
    [...picks].flatMap(([id, { choice, aside }]) => {
      const chosen: WeatherChoice | undefined = aside ? { kind: 'leave' } : choice;
      return chosen ? [[id, chosen] as const] : [];
    }),
  );

const put = (picks: RowPicks, { interview }: WeatherRow, pick: RowPick): RowPicks =>
  new Map(picks).set(interview.id, pick);

/** Puts a row aside, or takes it up again with what was chosen for it before. */
export const toggled = (picks: RowPicks, row: WeatherRow): RowPicks =>
  put(picks, row, {
    choice: picks.get(row.interview.id)?.choice,
    aside: row.choice.kind !== 'leave',
  });

/** The picks with this choice for the row; putting it aside keeps what was chosen before. */
export const picked = (picks: RowPicks, row: WeatherRow, choice: WeatherChoice): RowPicks =>
  choice.kind === 'leave'
    ? put(picks, row, { choice: picks.get(row.interview.id)?.choice, aside: true })
    : put(picks, row, { choice, aside: false });

/** What is left of the picks once those rows are recorded. */
export const withoutThose = (
  picks: RowPicks,
  recorded: readonly { readonly interviewId: string }[],
): RowPicks => new Map([...picks].filter(([id]) => !recorded.some(({ interviewId }) => interviewId === id)));

/** The free time after the one that stands; the first again after the last, null where there is none. */
export function nextFreeTime({ choice, slots }: WeatherRow): WeatherChoice | null {
  const at = choice.kind === 'move' ? slots.findIndex((slot) => isSameSlot(slot, choice.slot)) : -1;
  const slot = slots[(at + 1) % slots.length];
  return slot ? { kind: 'move', slot } : null;
}

type Slot = WeatherRow['slots'][number];

/** True when both are the same hour in the same room. */
export const isSameSlot = (a: Slot, b: Slot): boolean =>
  a.planned.date === b.planned.date &&
  a.planned.startMinute === b.planned.startMinute &&
  a.roomId === b.roomId;

/** What the command writes of the rows; those that stay as they are are left out. */
export const choicesOf = (rows: readonly WeatherRow[]): CommandInput<'interview/weather-day'>['choices'] =>
  rows.flatMap(({ interview, choice }) => {
    const act = actOf(choice);
    return act ? [{ ...act, interviewId: interview.id }] : [];
  });
