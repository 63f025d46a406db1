// Gives the sample its times and its names: marked days become dates around the present week, short ids new ones.
import { instantFromMillis, instantMillis } from '@shared/time/instant';
import type { IdSource, ZoneRules } from '@shared/time/ports';
import type { DayMap } from './sample-days';

const timeMark = /@\{(-?\d+)(?:T(\d+))?\}/g;
/** A short id as the sample writes it, also where it became part of a key: `cnd_zz00a1`, `company-cli-zz00a1`. */
const shortId = /\b([a-z]{2,3})([_-])(zz[0-9a-z]{4})\b/g;

/** How to tell times. */
export interface Placing {
  readonly dateOf: DayMap;
  readonly zone: string;
  readonly zoneRules: ZoneRules;
}

/** The text of a sample file with every marked time told. */
export function placeTimes(text: string, { dateOf, zone, zoneRules }: Placing): string {
  const told = new Map<string, string>();
  const tell = (day: string, millis: string | undefined): string => {
    const date = dateOf(Number(day));
    if (millis === undefined) return date;
    const midnight = zoneRules.toInstant(date, 0, zone);
    return instantFromMillis(instantMillis(midnight) + Number(millis));
  };
  return text.replace(timeMark, (mark: string, day: string, millis: string | undefined) => {
    const known = told.get(mark) ?? tell(day, millis);
    told.set(mark, known);
    return known;
  });
}

/** The text with every short id renamed, the same everywhere it stands. */
export function renameIds(text: string, ids: Pick<IdSource, 'random'>): string {
  const named = new Map<string, string>();
  return text.replace(shortId, (_id: string, prefix: string, joint: string, rest: string) => {
    const name = named.get(rest) ?? ids.random();
    named.set(rest, name);
    return `${prefix}${joint}${name}`;
  });
}
