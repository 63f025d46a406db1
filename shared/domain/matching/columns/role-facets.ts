// What many roles have in common is judged once a ranking: see `facet.ts`.
import { facetOf, type Facet } from './facet';
import { mustWeight, wishWeight } from '../score-parts/skills';
import { narrowed, startsOfLengths, type Places } from './narrow';
import type { PlainRoleColumns } from './plain-role-columns';
import { roleFlag } from './role-flag';

/** Columns as if every value of a facet were a role of its own: row `v` of a column has value `v` of the facet it belongs to. */
export type RoleValues = Pick<
  PlainRoleColumns,
  | ('flags' | 'termsDay' | 'offLimitsDay')
  | ('top' | 'foot')
  | ('district' | 'districtKey')
  | ('startDay' | 'startNumber')
  | 'offers'
  | ('needKey' | 'needLevel' | 'needMust')
  | ('tongueStarts' | 'tongueKey' | 'tongueSpoken' | 'tongueWritten' | 'tongueMust')
>;

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
  readonly values: RoleValues;
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

type Column = Uint8Array | Int32Array | Float64Array;

/** The values of a column at these rows; `width` numbers a row. */
export function valuesAt<Values extends Column>(column: Values, rows: Uint32Array, width = 1): Values {
  const values = column.slice(0, rows.length * width) as Values;
  for (const [at, row] of rows.entries())
    for (let part = 0; part < width; part += 1) values[at * width + part] = column[row * width + part] ?? 0;
  return values;
}

/** The lists of these rows, one after the other. */
function tonguesAt({ tongueStarts: starts, ...roles }: PlainRoleColumns, rows: Uint32Array) {
  const spans = [...rows].map((row) => ({ from: starts[row] ?? 0, to: starts[row + 1] ?? 0 }));
  const entries = Uint32Array.from(
    spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  return {
    tongueStarts: startsOfLengths(Uint32Array.from(spans, ({ from, to }) => to - from)),
    tongueKey: valuesAt(roles.tongueKey, entries),
    tongueSpoken: valuesAt(roles.tongueSpoken, entries),
    tongueWritten: valuesAt(roles.tongueWritten, entries),
    tongueMust: valuesAt(roles.tongueMust, entries),
  };
}

function valuesOf(roles: PlainRoleColumns, facets: Omit<RoleFacets, 'values'>, factors: number): RoleValues {
  const { standing, pay, district, start, offers, needs, tongues } = facets;
  return {
    flags: valuesAt(roles.flags, standing.first),
    termsDay: valuesAt(roles.termsDay, standing.first),
    offLimitsDay: valuesAt(roles.offLimitsDay, standing.first),
    top: valuesAt(roles.top, pay.first),
    foot: valuesAt(roles.foot, pay.first),
    district: valuesAt(roles.district, district.first),
    districtKey: valuesAt(roles.districtKey, district.first),
    startDay: valuesAt(roles.startDay, start.first),
    startNumber: valuesAt(roles.startNumber, start.first),
    offers: valuesAt(roles.offers, offers.first, factors),
    needKey: valuesAt(roles.needKey, needs.first),
    needLevel: valuesAt(roles.needLevel, needs.first),
    needMust: valuesAt(roles.needMust, needs.first),
    ...tonguesAt(roles, tongues.first),
  };
}

/** Numbers the values of columns. */
export function facetsOf(roles: PlainRoleColumns): RoleFacets {
  const rows = roles.flags.length;
  const joined = (...columns: readonly ArrayLike<number>[]): Facet =>
    facetOf(rows, (row) => columns.map((column) => column[row]).join());
  const single = (column: ArrayLike<number>): Facet => facetOf(rows, (row) => column[row] ?? 0);
  const factors = rows === 0 ? 0 : roles.offers.length / rows;
  const { needKey, needLevel, needMust } = roles;
  const facets = {
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
  return { ...facets, values: valuesOf(roles, facets, factors) };
}
