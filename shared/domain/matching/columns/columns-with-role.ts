// A role that changed since its columns were packed, put in their place again: its words are those of its row, everything
// else may be different.
import type { RoleFacts } from '../match-facts';
import type { MatchColumns } from './match-columns';
import type { PlainRoleColumns } from './plain-role-columns';
import { offerFactors, packRoles, type RoleColumns } from './role-columns';
import { facetsOf } from './role-facets';
import { rowOfRole } from './touches';

type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** One number of a row. */
function replaced<Column extends Numbers>(column: Column, row: number, own: Column): Column {
  const next = column.slice() as Column;
  next.set(own, row * own.length);
  return next;
}

/** Entries of a list, of which the new row may have more or fewer. */
function spliced<Column extends Numbers>(
  column: Column,
  {
    from,
    to,
    make,
  }: { readonly from: number; readonly to: number; readonly make: (length: number) => Column },
  own: Column,
): Column {
  const next = make(column.length - (to - from) + own.length);
  next.set(column.subarray(0, from));
  next.set(own, from);
  next.set(column.subarray(to), from + own.length);
  return next;
}

function listOf(starts: Uint32Array, row: number, own: Uint32Array) {
  const from = starts[row] ?? 0;
  const to = starts[row + 1] ?? 0;
  const shift = (own[1] ?? 0) - (to - from);
  return {
    starts: starts.map((start, at) => (at > row ? start + shift : start)),
    bytes: (column: Uint8Array, entries: Uint8Array) =>
      spliced(column, { from, to, make: (length) => new Uint8Array(length) }, entries),
    whole: (column: Int32Array, entries: Int32Array) =>
      spliced(column, { from, to, make: (length) => new Int32Array(length) }, entries),
  };
}

function withRow(roles: RoleColumns, row: number, own: RoleColumns): Omit<PlainRoleColumns, 'touches'> {
  const needs = listOf(roles.needStarts, row, own.needStarts);
  const tongues = listOf(roles.tongueStarts, row, own.tongueStarts);
  const cleared = listOf(roles.clearedStarts, row, own.clearedStarts);
  return {
    ids: roles.ids,
    flags: replaced(roles.flags, row, own.flags),
    top: replaced(roles.top, row, own.top),
    foot: replaced(roles.foot, row, own.foot),
    district: replaced(roles.district, row, own.district),
    districtKey: replaced(roles.districtKey, row, own.districtKey),
    startDay: replaced(roles.startDay, row, own.startDay),
    startNumber: replaced(roles.startNumber, row, own.startNumber),
    hours: replaced(roles.hours, row, own.hours),
    hoursKey: replaced(roles.hoursKey, row, own.hoursKey),
    offers: replaced(roles.offers, row, own.offers.subarray(0, offerFactors.length)),
    termsDay: replaced(roles.termsDay, row, own.termsDay),
    offLimitsDay: replaced(roles.offLimitsDay, row, own.offLimitsDay),
    needStarts: needs.starts,
    needKey: needs.whole(roles.needKey, own.needKey),
    needLevel: needs.bytes(roles.needLevel, own.needLevel),
    needMust: needs.bytes(roles.needMust, own.needMust),
    tongueStarts: tongues.starts,
    tongueKey: tongues.whole(roles.tongueKey, own.tongueKey),
    tongueSpoken: tongues.bytes(roles.tongueSpoken, own.tongueSpoken),
    tongueWritten: tongues.bytes(roles.tongueWritten, own.tongueWritten),
    tongueMust: tongues.bytes(roles.tongueMust, own.tongueMust),
    clearedStarts: cleared.starts,
    clearedStaff: cleared.whole(roles.clearedStaff, own.clearedStaff),
  };
}

/**
 * The columns with this role as it is now, for a ranking of candidates: the touches of roles stay, since nobody asks by
 * them there. Null where the role has no row.
 */
export function columnsWithRole(columns: MatchColumns, role: RoleFacts): MatchColumns | null {
  const row = rowOfRole(columns.roles, role.roleId);
  if (row === null) return null;
  const plain = {
    ...withRow(columns.roles, row, packRoles([role], columns.codes)),
    touches: columns.roles.touches,
  };
  return { ...columns, roles: { ...plain, facets: facetsOf(plain) } };
}
