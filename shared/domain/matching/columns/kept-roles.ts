// The columns of roles to be kept. What many roles have in common is kept once, by the facets that number it: a column is
// then its values and which of them a row has.
import { facetOf, type Facet } from './facet';
import { lengthsOf, narrowed, startsOfLengths, type Places } from './narrow';
import type { PlainRoleColumns } from './plain-role-columns';
import { offerFactors, type RoleColumns } from './role-columns';
import { secretRows, type RoleFacets } from './role-facets';
import type { TouchIndex } from './touches';

type Tongues = 'tongueKey' | 'tongueSpoken' | 'tongueWritten' | 'tongueMust';

type Numbered =
  | ('flags' | 'termsDay' | 'offLimitsDay')
  | ('top' | 'foot')
  | ('district' | 'districtKey')
  | ('startDay' | 'startNumber')
  | ('hours' | 'hoursKey')
  | ('needKey' | 'needLevel' | 'needMust');

/** See the head of this file. */
export interface KeptRoles {
  /** One after the other, each on a line. */
  readonly ids: string;
  readonly facets: Omit<RoleFacets, 'secrets'>;
  readonly hours: Facet;
  /** By value of the facet that numbers them. */
  readonly values: Pick<PlainRoleColumns, Numbered | 'offers'>;
  readonly tongues: Pick<PlainRoleColumns, Tongues> & { readonly lengths: Places };
  readonly needLengths: Places;
  readonly clearedLengths: Places;
  readonly clearedStaff: Places;
  readonly touches: KeptTouches;
}

interface KeptTouches {
  readonly text: string;
  readonly lengths: Places;
  readonly counts: Places;
  readonly rows: Places;
}

const line = '\n';

/** The values of a column at these rows; `width` numbers a row. */
function valuesAt<Column extends Uint8Array | Int32Array | Float64Array>(
  column: Column,
  rows: Uint32Array,
  width = 1,
): Column {
  const values = column.slice(0, rows.length * width) as Column;
  for (const [at, row] of rows.entries())
    for (let part = 0; part < width; part += 1) values[at * width + part] = column[row * width + part] ?? 0;
  return values;
}

/** A column of rows that have these values. */
function spread<Column extends Uint8Array | Int32Array | Float64Array>(
  column: Column,
  values: Column,
  codes: Places,
): Column {
  for (let row = 0; row < codes.length; row += 1) column[row] = values[codes[row] ?? 0] ?? 0;
  return column;
}

const keepTouches = ({ text, ends, starts, rows }: TouchIndex): KeptTouches => ({
  text,
  lengths: narrowed(ends.map((end, at) => end - (ends[at - 1] ?? 0))),
  counts: lengthsOf(starts),
  rows: narrowed(rows),
});

const keptTouches = ({ text, lengths, counts, rows }: KeptTouches): TouchIndex => ({
  text,
  ends: startsOfLengths(lengths).subarray(1),
  starts: startsOfLengths(counts),
  rows: new Uint32Array(rows),
});

/** The languages of each value of their facet, one list after the other. */
function keepTongues(roles: RoleColumns): KeptRoles['tongues'] {
  const { tongueStarts, facets } = roles;
  const lists = [...facets.tongues.first].map((row) => [tongueStarts[row] ?? 0, tongueStarts[row + 1] ?? 0]);
  const entries = Uint32Array.from(
    lists.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  return {
    lengths: narrowed(lists.map(([from = 0, to = 0]) => to - from)),
    tongueKey: valuesAt(roles.tongueKey, entries),
    tongueSpoken: valuesAt(roles.tongueSpoken, entries),
    tongueWritten: valuesAt(roles.tongueWritten, entries),
    tongueMust: valuesAt(roles.tongueMust, entries),
  };
}

function keptTongues({ tongues, facets }: KeptRoles): Pick<PlainRoleColumns, Tongues | 'tongueStarts'> {
  const { codes } = facets.tongues;
  const valueStarts = startsOfLengths(tongues.lengths);
  const lengths = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) lengths[row] = tongues.lengths[codes[row] ?? 0] ?? 0;
  const tongueStarts = startsOfLengths(lengths);
  const entries = new Uint32Array(tongueStarts[codes.length] ?? 0);
  for (let row = 0; row < codes.length; row += 1) {
    const from = valueStarts[codes[row] ?? 0] ?? 0;
    const to = tongueStarts[row + 1] ?? 0;
    const start = tongueStarts[row] ?? 0;
    for (let entry = start; entry < to; entry += 1) entries[entry] = from + entry - start;
  }
  const bytes = (values: Uint8Array): Uint8Array => spread(new Uint8Array(entries.length), values, entries);
  return {
    tongueStarts,
    tongueKey: spread(new Int32Array(entries.length), tongues.tongueKey, entries),
    tongueSpoken: bytes(tongues.tongueSpoken),
    tongueWritten: bytes(tongues.tongueWritten),
    tongueMust: bytes(tongues.tongueMust),
  };
}

/** The columns of roles to be kept. */
export function keepRoles(roles: RoleColumns): KeptRoles {
  const { secrets: _told, ...facets } = roles.facets;
  const hours = facetOf(roles.ids.length, (row) => `${roles.hours[row]} ${roles.hoursKey[row]}`);
  const { standing, pay, district, start, offers, needs } = facets;
  return {
    ids: roles.ids.join(line),
    ...{ facets, hours },
    values: {
      flags: valuesAt(roles.flags, standing.first),
      termsDay: valuesAt(roles.termsDay, standing.first),
      offLimitsDay: valuesAt(roles.offLimitsDay, standing.first),
      top: valuesAt(roles.top, pay.first),
      foot: valuesAt(roles.foot, pay.first),
      district: valuesAt(roles.district, district.first),
      districtKey: valuesAt(roles.districtKey, district.first),
      startDay: valuesAt(roles.startDay, start.first),
      startNumber: valuesAt(roles.startNumber, start.first),
      hours: valuesAt(roles.hours, hours.first),
      hoursKey: valuesAt(roles.hoursKey, hours.first),
      offers: valuesAt(roles.offers, offers.first, offerFactors.length),
      needKey: valuesAt(roles.needKey, needs.first),
      needLevel: valuesAt(roles.needLevel, needs.first),
      needMust: valuesAt(roles.needMust, needs.first),
    },
    tongues: keepTongues(roles),
    needLengths: lengthsOf(roles.needStarts),
    clearedLengths: lengthsOf(roles.clearedStarts),
    clearedStaff: narrowed(roles.clearedStaff),
    touches: keepTouches(roles.touches),
  };
}

function keptOffers({ facets: { offers }, values }: KeptRoles): Uint8Array {
  const width = offerFactors.length;
  const column = new Uint8Array(offers.codes.length * width);
  for (let row = 0; row < offers.codes.length; row += 1) {
    const from = (offers.codes[row] ?? 0) * width;
    for (let part = 0; part < width; part += 1) column[row * width + part] = values.offers[from + part] ?? 0;
  }
  return column;
}

/** The columns of roles that were kept, as they were. Copied, not made number by number, wherever a start would feel it. */
export function keptRoles(kept: KeptRoles): RoleColumns {
  const { facets, values } = kept;
  const whole = (column: Int32Array, { codes }: Facet): Int32Array =>
    spread(new Int32Array(codes.length), column, codes);
  const amounts = (column: Float64Array): Float64Array =>
    spread(new Float64Array(facets.pay.codes.length), column, facets.pay.codes);
  const bytes = (column: Uint8Array, { codes }: Facet): Uint8Array =>
    spread(new Uint8Array(codes.length), column, codes);
  const flags = bytes(values.flags, facets.standing);
  return {
    ids: kept.ids === '' ? [] : kept.ids.split(line),
    flags,
    top: amounts(values.top),
    foot: amounts(values.foot),
    district: whole(values.district, facets.district),
    districtKey: whole(values.districtKey, facets.district),
    startDay: whole(values.startDay, facets.start),
    startNumber: whole(values.startNumber, facets.start),
    hours: whole(values.hours, kept.hours),
    hoursKey: whole(values.hoursKey, kept.hours),
    offers: keptOffers(kept),
    termsDay: whole(values.termsDay, facets.standing),
    offLimitsDay: whole(values.offLimitsDay, facets.standing),
    needStarts: startsOfLengths(kept.needLengths),
    needKey: whole(values.needKey, facets.needs),
    needLevel: bytes(values.needLevel, facets.needs),
    needMust: bytes(values.needMust, facets.needs),
    ...keptTongues(kept),
    clearedStarts: startsOfLengths(kept.clearedLengths),
    clearedStaff: new Int32Array(kept.clearedStaff),
    touches: keptTouches(kept.touches),
    facets: { ...facets, secrets: secretRows({ flags }) },
  };
}
