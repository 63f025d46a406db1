// A facet numbers the different values that a few columns have together. How a value is judged is worked out for one row
// that has it, and holds for all others.
import { narrowed, type Places } from './narrow';

/** Row `r` has the value `codes[r]`; `first[v]` is a row with the value `v`. */
export interface Facet {
  readonly codes: Places;
  readonly first: Uint32Array;
}

/** Numbers the values of rows; equal ones are the same value. */
export function facetOf(length: number, valueOf: (row: number) => string | number): Facet {
  const known = new Map<string | number, number>();
  const first: number[] = [];
  const codes = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) {
    const value = valueOf(row);
    const code = known.get(value) ?? known.size;
    if (code === known.size) {
      known.set(value, code);
      first.push(row);
    }
    codes[row] = code;
  }
  return { codes: narrowed(codes), first: Uint32Array.from(first) };
}

/** How every value of a facet was judged, as words; see `standing-word.ts`. */
export interface JudgedFacet {
  readonly facet: Facet;
  readonly judged: Int32Array;
}

/** By row: `always` and what was judged of its values. What is the same of all rows is added once. */
export function sumOfFacets(rows: number, always: number, facets: readonly JudgedFacet[]): Int32Array {
  const differs = ({ judged }: JudgedFacet): boolean => judged.some((word) => word !== judged[0]);
  const same = facets.filter((one) => !differs(one)).map(({ judged }) => judged[0] ?? 0);
  const words = new Int32Array(rows).fill(same.reduce((sum, word) => sum + word, always));
  for (const one of facets) if (differs(one)) addFacet(words, one);
  return words;
}

function addFacet(words: Int32Array, { facet: { codes }, judged }: JudgedFacet): void {
  for (let row = 0; row < words.length; row += 1)
    words[row] = (words[row] ?? 0) + (judged[codes[row] ?? 0] ?? 0);
}
