// What becomes of each interview that the weather hits: proposed in call order, so that no two proposals take the same
// room or person, and each choice of a person is reckoned with at once.
import type { Instant } from '../../time/instant';
import type { LocalDate } from '../../time/local-date';
import { plannedEnd, plannedStart, type PlannedTime } from '../../time/planned-time';
import type { ZoneRules } from '../../time/ports';
import { whoMustBeTold } from '../task/who-must-be-told';
import type { Clash } from './clash';
import { findClashes, type ClashFacts } from './find-clashes';
import { findSlots, type Obstacle, type Slot } from './find-slots';
import type { Interview } from './interview';

/** What becomes of one interview: `keep` takes place as it is, `leave` was put aside, `undecided` found no way. */
export type WeatherChoice =
  | { readonly kind: 'keep' | 'video' | 'cancel' | 'leave' | 'undecided' }
  | { readonly kind: 'move'; readonly slot: Slot };

/** What is written for a choice, as the command takes it. */
export type WeatherAct =
  | { readonly act: 'video' | 'cancel' }
  | { readonly act: 'move'; readonly planned: PlannedTime; readonly roomId: string | null };

/** One interview of the list, with what else could become of it. */
export interface WeatherRow {
  readonly interview: Interview;
  readonly choice: WeatherChoice;
  /** True when its hour can be kept by video: nothing stands in the way that nobody has answered for. */
  readonly videoFits: boolean;
  /** The first free times after the weather, at most one per half-day, in time order. */
  readonly slots: readonly Slot[];
  /** What stood in the way, most frequent first, when there is no free time. */
  readonly obstacles: readonly Obstacle[];
}

/** Where free times are looked for: never before `now`, which is the end of the hours hit or later. */
export interface SlotSearch {
  readonly from: LocalDate;
  readonly now: Instant;
  readonly days: number;
  readonly count: number;
}

/** The interviews hit in call order, what a person chose for some of them, and what they are held against. */
export interface WeatherQuestion {
  readonly hit: readonly Interview[];
  readonly chosen: ReadonlyMap<string, WeatherChoice>;
  /** Everything in and after the hours hit, the interviews of `hit` among them. */
  readonly others: readonly Interview[];
  readonly rooms: readonly string[];
  readonly search: SlotSearch;
  readonly factsOf: (interview: Interview) => ClashFacts;
  readonly zoneRules: ZoneRules;
}

/** The interview at the same hour by video: room and place are free. */
export const asVideo = (interview: Interview): Interview => ({
  ...interview,
  mode: 'video',
  roomId: null,
  address: '',
  district: null,
});

/** The interview at another time, in that room. */
export const asMoved = (
  interview: Interview,
  { planned, roomId }: Pick<Slot, 'planned' | 'roomId'>,
  zoneRules: ZoneRules,
): Interview => ({
  ...interview,
  planned,
  roomId,
  startsAt: plannedStart(planned, zoneRules),
  endsAt: plannedEnd(planned, zoneRules),
});

function asChosen(interview: Interview, choice: WeatherChoice, zoneRules: ZoneRules): Interview {
  if (choice.kind === 'video') return asVideo(interview);
  if (choice.kind === 'move') return asMoved(interview, choice.slot, zoneRules);
  return choice.kind === 'cancel' ? { ...interview, stage: 'cancelled' } : interview;
}

/** A warning somebody went past when the hour was agreed stands in nobody's way now. */
const isOpen = ({ blocks, kind }: Clash, { overrides }: Interview): boolean =>
  blocks || (overrides[kind] ?? '') === '';

/** The list with a choice for every row: the person's, else the first that fits of same hour by video, next free time. */
export function planWeatherDay(question: WeatherQuestion): readonly WeatherRow[] {
  const { hit, chosen, zoneRules } = question;
  const standing = new Map(
    question.others.map((other) => {
      const choice = chosen.get(other.id);
      return [other.id, choice ? asChosen(other, choice, zoneRules) : other] as const;
    }),
  );
  return hit.map((interview) => {
    const row = planRow(interview, [...standing.values()], question);
    standing.set(interview.id, asChosen(interview, row.choice, zoneRules));
    return row;
  });
}

function planRow(
  interview: Interview,
  others: readonly Interview[],
  { chosen, rooms, search, factsOf }: WeatherQuestion,
): WeatherRow {
  const facts = factsOf(interview);
  const clashes = findClashes({ interview: asVideo(interview), others, facts });
  const found = findSlots({
    ...search,
    spread: true,
    wanted: interview,
    rooms: interview.roomId === null ? [] : ownRoomFirst(rooms, interview.roomId),
    durationMinutes: interview.planned.durationMinutes,
    others: others.filter(({ id }) => id !== interview.id),
    facts,
  });
  const row = {
    interview,
    videoFits: interview.mode !== 'video' && !clashes.some((clash) => isOpen(clash, interview)),
    ...found,
  };
  return { ...row, choice: chosen.get(interview.id) ?? proposalFor(row) };
}

const ownRoomFirst = (rooms: readonly string[], own: string): readonly string[] => [
  ...rooms.filter((id) => id === own),
  ...rooms.filter((id) => id !== own),
];

function proposalFor({ interview, videoFits, slots }: Omit<WeatherRow, 'choice'>): WeatherChoice {
  if (interview.mode !== 'in-person') return { kind: 'keep' };
  if (videoFits) return { kind: 'video' };
  const [slot] = slots;
  return slot ? { kind: 'move', slot } : { kind: 'undecided' };
}

/** What is to be written for a choice; null where nothing is. */
export function actOf(choice: WeatherChoice): WeatherAct | null {
  if (choice.kind === 'move') return { act: 'move', ...choice.slot };
  return choice.kind === 'video' || choice.kind === 'cancel' ? { act: choice.kind } : null;
}

/** How many rows have which fate, and how many calls follow from it; the fates add up to all rows. */
export interface WeatherCounts {
  readonly fates: Readonly<Record<'video' | 'keep' | 'move' | 'cancel' | 'left', number>>;
  readonly candidateCalls: number;
  readonly clientCalls: number;
}

/** See {@link WeatherCounts}. */
export function countFates(rows: readonly WeatherRow[]): WeatherCounts {
  const fates = { video: 0, keep: 0, move: 0, cancel: 0, left: 0 };
  const told = rows.flatMap(({ interview, choice }) =>
    actOf(choice) ? whoMustBeTold(interview.kind, 'weather') : [],
  );
  for (const { choice } of rows) {
    fates[choice.kind === 'leave' || choice.kind === 'undecided' ? 'left' : choice.kind] += 1;
  }
  const calls = (kind: (typeof told)[number]): number => told.filter((each) => each === kind).length;
  return { fates, candidateCalls: calls('tell-candidate'), clientCalls: calls('tell-client') };
}
