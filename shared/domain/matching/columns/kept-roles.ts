// The columns of roles to be kept. What many roles have in common is kept once, by the facets that number it: a column is
// then its values and which of them a row has. A ranking asks for the values; a column is only made for who asks for it.
import { onFirstUse } from '../../../kernel/on-first-use';
import { facetOf } from './facet';
import { lengthsOf, narrowed, startsOfLengths, type Places } from './narrow';
import type { PlainRoleColumns } from './plain-role-columns';
import { offerFactors, type RoleColumns } from './role-columns';
import { secretRows, valuesAt, type RoleFacets } from './role-facets';
import { RowIds, type KeptIds } from './row-ids';
import type { TouchIndex } from './touches';

/** See the head of this file. */
export interface KeptRoles {
  readonly ids: KeptIds;
  readonly facets: Omit<RoleFacets, 'secrets'>;
  readonly hours: KeptHours;
  readonly needLengths: Places;
  readonly clearedLengths: Places;
  readonly clearedStaff: Places;
  readonly touches: KeptTouches;
}

/** No part and no gate judges them by value, so that they are in no facet of the roles. */
interface KeptHours extends Pick<PlainRoleColumns, 'hours' | 'hoursKey'> {
  readonly codes: Places;
}

interface KeptTouches extends Omit<TouchIndex, 'starts'> {
  readonly lengths: Places;
}

// One function for each kind of column: a loop that has only ever seen one kind runs several times as fast, and these are
// what is left of a start once the bytes are there.

/** A column of rows that have these values. */
function bytesOf(values: Uint8Array, codes: Places): Uint8Array {
  const column = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) column[row] = values[codes[row] ?? 0] ?? 0;
  return column;
}

/** See {@link bytesOf}. */
function wholesOf(values: Int32Array, codes: Places): Int32Array {
  const column = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) column[row] = values[codes[row] ?? 0] ?? 0;
  return column;
}

/** See {@link bytesOf}. */
function amountsOf(values: Float64Array, codes: Places): Float64Array {
  const column = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) column[row] = values[codes[row] ?? 0] ?? 0;
  return column;
}

const keepTouches = ({ starts, ...touches }: TouchIndex): KeptTouches => ({
  ...touches,
  lengths: lengthsOf(starts),
});

const keptTouches = ({ lengths, ...touches }: KeptTouches): TouchIndex => ({
  ...touches,
  starts: startsOfLengths(lengths),
});

function keepHours({ ids, hours, hoursKey }: RoleColumns): KeptHours {
  const { codes, first } = facetOf(ids.length, (row) => `${hours[row]} ${hoursKey[row]}`);
  return { codes, hours: valuesAt(hours, first), hoursKey: valuesAt(hoursKey, first) };
}

/** The columns of roles to be kept. */
export function keepRoles(roles: RoleColumns): KeptRoles {
  const { secrets: _told, ...facets } = roles.facets;
  return {
    ids: roles.ids.kept(),
    facets,
    hours: keepHours(roles),
    needLengths: lengthsOf(roles.needStarts),
    clearedLengths: lengthsOf(roles.clearedStarts),
    clearedStaff: narrowed(roles.clearedStaff),
    touches: keepTouches(roles.touches),
  };
}

type Tongues = 'tongueKey' | 'tongueSpoken' | 'tongueWritten' | 'tongueMust';

function keptTongues({
  values,
  tongues: { codes },
}: RoleFacets): Pick<PlainRoleColumns, Tongues | 'tongueStarts'> {
  const { tongueStarts: valueStarts } = values;
  const valueLengths = lengthsOf(valueStarts);
  const tongueStarts = startsOfLengths(Uint32Array.from(codes, (value) => valueLengths[value] ?? 0));
  const entries = new Uint32Array(tongueStarts[codes.length] ?? 0);
  for (let row = 0; row < codes.length; row += 1) {
    const from = valueStarts[codes[row] ?? 0] ?? 0;
    const to = tongueStarts[row + 1] ?? 0;
    const start = tongueStarts[row] ?? 0;
    for (let entry = start; entry < to; entry += 1) entries[entry] = from + entry - start;
  }
  return {
    tongueStarts,
    tongueKey: wholesOf(values.tongueKey, entries),
    tongueSpoken: bytesOf(values.tongueSpoken, entries),
    tongueWritten: bytesOf(values.tongueWritten, entries),
    tongueMust: bytesOf(values.tongueMust, entries),
  };
}

function keptOffers({ offers: { codes }, values }: RoleFacets): Uint8Array {
  const width = offerFactors.length;
  const column = new Uint8Array(codes.length * width);
  for (let row = 0; row < codes.length; row += 1) {
    const from = (codes[row] ?? 0) * width;
    for (let part = 0; part < width; part += 1) column[row * width + part] = values.offers[from + part] ?? 0;
  }
  return column;
}

/** The columns of roles that were kept, as they were. */
export function keptRoles(kept: KeptRoles): RoleColumns {
  const flags = bytesOf(kept.facets.values.flags, kept.facets.standing.codes);
  const facets: RoleFacets = { ...kept.facets, secrets: secretRows({ flags }) };
  const { values, standing, pay, district, start, needs } = facets;
  const { hours } = kept;
  const tongues = onFirstUse({ lists: () => keptTongues(facets) });
  return onFirstUse<RoleColumns>({
    ids: () => new RowIds(kept.ids),
    flags: () => flags,
    top: () => amountsOf(values.top, pay.codes),
    foot: () => amountsOf(values.foot, pay.codes),
    district: () => wholesOf(values.district, district.codes),
    districtKey: () => wholesOf(values.districtKey, district.codes),
    startDay: () => wholesOf(values.startDay, start.codes),
    startNumber: () => wholesOf(values.startNumber, start.codes),
    hours: () => wholesOf(hours.hours, hours.codes),
    hoursKey: () => wholesOf(hours.hoursKey, hours.codes),
    offers: () => keptOffers(facets),
    termsDay: () => wholesOf(values.termsDay, standing.codes),
    offLimitsDay: () => wholesOf(values.offLimitsDay, standing.codes),
    needStarts: () => startsOfLengths(kept.needLengths),
    needKey: () => wholesOf(values.needKey, needs.codes),
    needLevel: () => bytesOf(values.needLevel, needs.codes),
    needMust: () => bytesOf(values.needMust, needs.codes),
    tongueStarts: () => tongues.lists.tongueStarts,
    tongueKey: () => tongues.lists.tongueKey,
    tongueSpoken: () => tongues.lists.tongueSpoken,
    tongueWritten: () => tongues.lists.tongueWritten,
    tongueMust: () => tongues.lists.tongueMust,
    clearedStarts: () => startsOfLengths(kept.clearedLengths),
    clearedStaff: () => new Int32Array(kept.clearedStaff),
    touches: () => keptTouches(kept.touches),
    facets: () => facets,
  });
}
