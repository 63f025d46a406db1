// The floor a rematch is compared with: one pass over typed columns that hold the points of every part already, adding
// them up and keeping the best. No gate is looked at and nothing is explained, so nothing real can be faster.
import type { MatchFacts } from '@data/matching/load-match-facts';
import { standingsOf, topCount } from './plain-rank';

/** One entry per role that may be suggested, in the order of their names. */
export interface Columns {
  readonly roleIds: readonly string[];
  readonly parts: readonly Uint8Array[];
  readonly known: Uint8Array;
  readonly behind: Uint8Array;
}

const partCount = 8;
const scoreStep = 2 ** 12;
const knownStep = 2 ** 8;
const behindStep = 2 ** 22;

/** Writes the points of every part into columns. */
export function makeColumns(facts: MatchFacts): Columns {
  const standings = [...standingsOf(facts)].sort((a, b) => (a.name < b.name ? -1 : 1));
  const column = (value: (at: number) => number): Uint8Array =>
    Uint8Array.from(standings, (_, at) => value(at));
  return {
    roleIds: standings.map(({ roleId }) => roleId),
    parts: Array.from({ length: partCount }, (_, part) =>
      column((at) => standings[at]!.score.lines[part]!.points),
    ),
    known: column((at) => standings[at]!.score.known),
    behind: column((at) => standings[at]!.keys[0]! * 2 + standings[at]!.keys[1]!),
  };
}

/** The ids of the best roles by one pass over the columns; the first part is the skills, which settle equal scores. */
export function columnTop({ roleIds, parts, known, behind }: Columns): readonly string[] {
  const bestKeys = new Float64Array(topCount).fill(-Infinity);
  const bestAt = new Int32Array(topCount).fill(-1);
  for (let at = 0; at < roleIds.length; at += 1) {
    let score = 0;
    for (const part of parts) score += part[at]!;
    const key = score * scoreStep + known[at]! * knownStep + parts[0]![at]! - behind[at]! * behindStep;
    if (key > bestKeys[topCount - 1]!) insert(bestKeys, bestAt, { key, at });
  }
  return [...bestAt].filter((at) => at >= 0).map((at) => roleIds[at]!);
}

function insert(keys: Float64Array, places: Int32Array, { key, at }: { key: number; at: number }): void {
  let place = topCount - 1;
  while (place > 0 && key > keys[place - 1]!) {
    keys[place] = keys[place - 1]!;
    places[place] = places[place - 1]!;
    place -= 1;
  }
  keys[place] = key;
  places[place] = at;
}
