// What many roles have in common is judged once a ranking: see `facet.ts`.
import { facetOf, type Facet } from './facet';
import { mustWeight, wishWeight } from '../score-parts/skills';
import { narrowed, type Places } from './narrow';
import type { PlainRoleColumns } from './plain-role-columns';
import { roleFlag } from './role-flag';

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
  readonly needWeights: Places;
  /** Rows of confidential roles. */
  readonly secrets: Uint32Array;
}

function tonguesOf(roles: PlainRoleColumns, row: number): string {
  const { tongueStarts, tongueKey, tongueSpoken, tongueWritten, tongueMust } = roles;
  const numbers: (number | undefined)[] = [];
  const to = tongueStarts[row + 1] ?? 0;
  for (let entry = tongueStarts[row] ?? 0; entry < to; entry += 1)
    numbers.push(tongueKey[entry], tongueSpoken[entry], tongueWritten[entry], tongueMust[entry]);
  return numbers.join();
}

/** The rows of confidential roles. */
export function secretRows({ flags }: Pick<PlainRoleColumns, 'flags'>): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < flags.length; row += 1)
    if (((flags[row] ?? 0) & roleFlag.confidential) !== 0) rows.push(row);
  return Uint32Array.from(rows);
}

function weightsOf({ needStarts, needMust }: PlainRoleColumns, rows: number): Places {
  const weights = Array.from({ length: rows }, (_, row) => {
    let weight = 0;
    const to = needStarts[row + 1] ?? 0;
    for (let need = needStarts[row] ?? 0; need < to; need += 1)
      weight += needMust[need] === 1 ? mustWeight : wishWeight;
    return weight;
  });
  return narrowed(weights);
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
    secrets: secretRows(roles),
  };
}
