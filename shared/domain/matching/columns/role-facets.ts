// What many roles have in common is judged once. A facet numbers the different values that a few columns have together:
// how a candidate stands to a value is then worked out for one row that has it, and holds for all others.
import { mustWeight, wishWeight } from '../score-parts/skills';
import type { RoleColumns } from './role-columns';
import { roleFlag } from './role-flag';

/** Row `r` has the value `codes[r]`; `first[v]` is a row with the value `v`. */
export interface Facet {
  readonly codes: Uint32Array;
  readonly first: Uint32Array;
}

/** Facets of roles, by the gates and parts that read them. */
export interface RoleFacets {
  /** Stage, headcount, sponsorship, terms and limits. */
  readonly standing: Facet;
  readonly pay: Facet;
  readonly district: Facet;
  readonly start: Facet;
  readonly offers: Facet;
  readonly tongues: Facet;
  /** By entry of the needs, not by row. */
  readonly needs: Facet;
  /** By row: what its needs weigh together. */
  readonly needWeights: Uint32Array;
  /** Rows of confidential roles. */
  readonly secrets: Uint32Array;
}

function facetOf(length: number, valueOf: (row: number) => string | number): Facet {
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
  return { codes, first: Uint32Array.from(first) };
}

type PlainRoleColumns = Omit<RoleColumns, 'facets'>;

function tonguesOf(roles: PlainRoleColumns, row: number): string {
  const { tongueStarts, tongueKey, tongueSpoken, tongueWritten, tongueMust } = roles;
  const numbers: (number | undefined)[] = [];
  const to = tongueStarts[row + 1] ?? 0;
  for (let entry = tongueStarts[row] ?? 0; entry < to; entry += 1)
    numbers.push(tongueKey[entry], tongueSpoken[entry], tongueWritten[entry], tongueMust[entry]);
  return numbers.join();
}

const isSecret = ({ flags }: PlainRoleColumns, row: number): boolean =>
  ((flags[row] ?? 0) & roleFlag.confidential) !== 0;

function weightsOf({ needStarts, needMust }: PlainRoleColumns, rows: number): Uint32Array {
  return Uint32Array.from({ length: rows }, (_, row) => {
    let weight = 0;
    const to = needStarts[row + 1] ?? 0;
    for (let need = needStarts[row] ?? 0; need < to; need += 1)
      weight += needMust[need] === 1 ? mustWeight : wishWeight;
    return weight;
  });
}

/** Numbers the values of columns. */
export function facetsOf(roles: PlainRoleColumns): RoleFacets {
  const rows = roles.flags.length;
  const joined = (...columns: readonly ArrayLike<number>[]): Facet =>
    facetOf(rows, (row) => columns.map((column) => column[row]).join());
  const single = (column: ArrayLike<number>): Facet => facetOf(rows, (row) => column[row] ?? 0);
  const factors = rows === 0 ? 0 : roles.offers.length / rows;
  const { needKey, needLevel, needMust } = roles;
  return {
    standing: joined(roles.flags, roles.termsDay, roles.offLimitsDay),
    pay: joined(roles.top, roles.foot),
    district: single(roles.district),
    start: single(roles.startDay),
    offers: facetOf(rows, (row) => roles.offers.subarray(row * factors, (row + 1) * factors).join()),
    tongues: facetOf(rows, (row) => tonguesOf(roles, row)),
    needs: facetOf(needKey.length, (need) => [needKey[need], needLevel[need], needMust[need]].join()),
    needWeights: weightsOf(roles, rows),
    secrets: Uint32Array.from([...roles.flags.keys()].filter((row) => isSecret(roles, row))),
  };
}
