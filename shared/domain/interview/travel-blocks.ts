// The ways a person of ours has to go around their interviews, derived each time they are drawn: a way is stored nowhere,
// so it moves along with its interview. The day begins and ends at the office.
import { mergeIntervals, subtractIntervals, type Interval } from '../../time/interval';
import { minutesPerDay, type LocalDate } from '../../time/local-date';
import {
  districtOf,
  staffIn,
  wayMinutes,
  type ClashSubject,
  type Place,
  type WayFacts,
} from './find-clashes';
import { occupyingStages, type Interview } from './interview';

/** What the ways of a day are made of. */
export type TravelSubject = ClashSubject & Pick<Interview, 'planned' | 'stage' | 'deletedAt'>;

/** One way on one date, drawn in the minutes that are free for it. */
export interface TravelBlock {
  readonly staffId: string;
  readonly date: LocalDate;
  readonly startMinute: number;
  readonly durationMinutes: number;
  /** What the way takes, lobby included; more than the duration where there is too little room. */
  readonly neededMinutes: number;
  /** Districts of both ends. */
  readonly from: string | null;
  readonly to: string | null;
  /** The interview it leads to, or, back to the office, the one it comes from. */
  readonly interviewId: string;
}

interface Stop extends Interval {
  readonly place: Place;
  readonly id: string;
}

const office: Place = { kind: 'office', mode: 'in-person', address: '', district: null };
const startOf = ({ planned }: TravelSubject): number => planned.startMinute;
const spanIn = ({ planned }: TravelSubject): Interval => ({
  start: planned.startMinute,
  end: planned.startMinute + planned.durationMinutes,
});

interface Leg {
  readonly from: Place;
  readonly to: Place;
  /** The minutes it may lie in; the way to a place ends as late, the way back begins as early as it can. */
  readonly window: Interval;
  readonly towards: 'later' | 'earlier';
  readonly interviewId: string;
}

/** Between two clients somebody goes back to the office when this many minutes are left there. */
const leastOfficeStay = 30;

/** From one stop to the next: straight, or back to the office where the gap leaves a stay there. */
function legsBetween(before: Stop, after: Stop, facts: WayFacts): readonly Leg[] {
  const window = { start: before.end, end: after.start };
  const straight: Leg = {
    from: before.place,
    to: after.place,
    window,
    towards: after.place.kind === 'office' ? 'earlier' : 'later',
    interviewId: after.place.kind === 'office' ? before.id : after.id,
  };
  if (before.place.kind === 'office' || after.place.kind === 'office') return [straight];
  const [back, out] = [wayMinutes(before.place, office, facts), wayMinutes(office, after.place, facts)];
  const stay = back === null || out === null ? null : window.end - window.start - back - out;
  if (back === null || stay === null || stay < leastOfficeStay) return [straight];
  const parting = before.end + back;
  return [
    {
      ...straight,
      to: office,
      window: { start: before.end, end: parting },
      towards: 'earlier',
      interviewId: before.id,
    },
    { ...straight, from: office, window: { start: parting, end: after.start } },
  ];
}

function legsOf(stops: readonly Stop[], facts: WayFacts): readonly Leg[] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return [];
  const between = stops.slice(1).flatMap((stop, at) => {
    const before = stops[at];
    return before ? legsBetween(before, stop, facts) : [];
  });
  return [
    {
      from: office,
      to: first.place,
      window: { start: first.start - minutesPerDay, end: first.start },
      towards: 'later',
      interviewId: first.id,
    },
    ...between,
    {
      from: last.place,
      to: office,
      window: { start: last.end, end: last.end + minutesPerDay },
      towards: 'earlier',
      interviewId: last.id,
    },
  ];
}

/** The free minutes a way is drawn in: whole where it fits, else the longest there are; null where there are none. */
function placeIn(free: readonly Interval[], minutes: number, towards: Leg['towards']): Interval | null {
  const length = ({ start, end }: Interval): number => end - start;
  const whole = free.filter((piece) => length(piece) >= minutes);
  const piece =
    (towards === 'later' ? whole.at(-1) : whole[0]) ??
    free.reduce<Interval | undefined>(
      (best, next) => (best && length(best) >= length(next) ? best : next),
      undefined,
    );
  if (!piece) return null;
  const taken = Math.min(minutes, length(piece));
  return towards === 'later'
    ? { start: piece.end - taken, end: piece.end }
    : { start: piece.start, end: piece.start + taken };
}

/** One person's ways on one date; their interviews by video or phone are no stops, but nobody travels during them. */
function travelOfDay(
  staffId: string,
  attended: readonly TravelSubject[],
  facts: WayFacts,
): readonly TravelBlock[] {
  const date = attended[0]?.planned.date;
  if (date === undefined) return [];
  const stops = attended
    .filter(({ mode }) => mode === 'in-person')
    .map((subject): Stop => ({ ...spanIn(subject), place: subject, id: subject.id }));
  const taken = mergeIntervals(attended.map(spanIn));
  return legsOf(stops, facts).flatMap(({ from, to, window, towards, interviewId }) => {
    const neededMinutes = wayMinutes(from, to, facts);
    if (neededMinutes === null || neededMinutes <= 0) return [];
    const drawn = placeIn(subtractIntervals([window], taken), neededMinutes, towards);
    if (!drawn) return [];
    const block = {
      staffId,
      date,
      interviewId,
      neededMinutes,
      from: districtOf(from, facts),
      to: districtOf(to, facts),
    };
    return [{ ...block, startMinute: drawn.start, durationMinutes: drawn.end - drawn.start }];
  });
}

/**
 * Every way our people have to go around these interviews. Interviews that no longer hold their time, and people who do
 * not go along, have none; a way the table does not know is not drawn.
 */
export function travelBlocks(interviews: readonly TravelSubject[], facts: WayFacts): readonly TravelBlock[] {
  const days = new Map<string, { readonly staffId: string; readonly attended: TravelSubject[] }>();
  for (const interview of interviews) {
    if (interview.deletedAt !== null || !occupyingStages.includes(interview.stage)) continue;
    for (const staffId of staffIn(interview)) {
      const key = `${interview.planned.date} ${staffId}`;
      const day = days.get(key) ?? { staffId, attended: [] };
      day.attended.push(interview);
      days.set(key, day);
    }
  }
  return [...days.values()].flatMap(({ staffId, attended }) =>
    travelOfDay(
      staffId,
      attended.sort((a, b) => startOf(a) - startOf(b)),
      facts,
    ),
  );
}
