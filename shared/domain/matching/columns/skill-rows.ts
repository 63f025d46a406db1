// Who has an entry of a skill: of all the skills of a book a role asks for a few, and only those entries are then looked at.
import type { BookColumns } from './candidate-facets';
import type { Facet } from './facet';

/** Rows by value of the skills' facet: value `v` is met in `rows[starts[v]]` up to `rows[starts[v + 1]]`, ascending. */
export interface RowsBySkill {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

const known = new WeakMap<Facet, RowsBySkill>();

/** The rows of a book by what their skills are; turned round once for a book, however often it is asked. */
export function rowsBySkill({ skills, facets }: BookColumns): RowsBySkill {
  const before = known.get(facets.skills);
  if (before) return before;
  const turned = turnRound(skills.starts, facets.skills);
  known.set(facets.skills, turned);
  return turned;
}

function turnRound(entriesOf: Uint32Array, { codes, first }: Facet): RowsBySkill {
  const starts = new Uint32Array(first.length + 1);
  for (let entry = 0; entry < codes.length; entry += 1) {
    const after = (codes[entry] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let value = 0; value < first.length; value += 1)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const ends = starts.slice();
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row + 1 < entriesOf.length; row += 1) {
    const to = entriesOf[row + 1] ?? 0;
    for (let entry = entriesOf[row] ?? 0; entry < to; entry += 1) {
      const value = codes[entry] ?? 0;
      const at = ends[value] ?? 0;
      rows[at] = row;
      ends[value] = at + 1;
    }
  }
  return { starts, rows };
}
