// The terms of all roles as they stand there: a bag after the other in one flat array, a term as often as the bag has it.
// What a term weighs is worked out when a bag is read; kept as weights it would take ten times the room.
import type { RoleTerms } from '../similarity/compare-roles';

/** The bags of a row, in their order: the first three together are what its words and stems are. */
export const bagNames = ['titles', 'description', 'tasks', 'tools'] as const satisfies (keyof RoleTerms)[];

/** See the head of this file. Row `r` has its bag `b` from `starts[r * 4 + b]` up to the next start. */
export interface RowBags {
  readonly starts: Uint32Array;
  readonly terms: Uint16Array | Uint32Array;
}

/** More terms than this have no room in two bytes. */
const mostShort = 0x1_0000;

/** Every term of all roles once, ascending, so that its place stands for it. */
export const placesOfTerms = (roles: readonly RoleTerms[]): ReadonlyMap<string, number> => {
  const terms = new Set(roles.flatMap((role) => bagNames.flatMap((bag) => role[bag])));
  return new Map([...terms].sort().map((term, place) => [term, place]));
};

/** Packs the bags of roles, terms as their places. */
export function packBags(roles: readonly RoleTerms[], places: ReadonlyMap<string, number>): RowBags {
  const starts = new Uint32Array(roles.length * bagNames.length + 1);
  const terms: number[] = [];
  let bag = 0;
  for (const role of roles) {
    for (const name of bagNames) {
      for (const term of role[name]) terms.push(places.get(term) ?? 0);
      bag += 1;
      starts[bag] = terms.length;
    }
  }
  return { starts, terms: places.size <= mostShort ? Uint16Array.from(terms) : Uint32Array.from(terms) };
}
