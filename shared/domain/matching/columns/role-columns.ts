import { motivationFactor } from '../../candidate/motivation-note';
import { annualFoot, annualTop } from '../annual-band';
import type { RoleFacts, RoleNeeds } from '../match-facts';
import { nameKey } from '../names';
import { dateNumber } from './date-number';
import { numbersOf, startsOf } from './lists';
import type { PlainRoleColumns } from './plain-role-columns';
import { facetsOf, type RoleFacets } from './role-facets';
import { roleFlag } from './role-flag';
import { RowIds } from './row-ids';
import { dayOf, endlessDay, noDay } from './stored-moments';
import { noCode, TextCodes } from './text-codes';
import { packTouches, pastRoleTouches, roleTouches } from './touches';

/** What a role may offer, in the order of the column. */
export const offerFactors = motivationFactor.options;

/** Roles as columns, with what many of them have in common. */
export interface RoleColumns extends PlainRoleColumns {
  readonly facets: RoleFacets;
}

/** The text equal roles are ordered by. */
export const roleName = ({ code, roleId }: Pick<RoleNeeds, 'code' | 'roleId'>): string => `${code} ${roleId}`;

const isKnown = (role: RoleNeeds): role is RoleFacts => 'client' in role;

/** Open roles and those on hold; filled and withdrawn ones are no next role for anybody. */
export const isListed = ({ stage }: Pick<RoleNeeds, 'stage'>): boolean =>
  stage === 'open' || stage === 'on-hold';

const flagsOf = (role: RoleNeeds): number =>
  (isKnown(role) ? roleFlag.known : 0) |
  (isKnown(role) && isListed(role) ? roleFlag.listed : 0) |
  (role.stage === 'open' ? roleFlag.open : 0) |
  (isKnown(role) && role.placed >= role.headcount ? roleFlag.full : 0) |
  (role.sponsorsVisa ? roleFlag.sponsors : 0) |
  (role.visibility === 'confidential' ? roleFlag.confidential : 0);

function offLimitsUntil(role: RoleNeeds): number {
  const limits = isKnown(role) ? role.client.offLimits : null;
  return limits === null ? noDay : dayOf(limits.until, endlessDay);
}

const clearedOf = ({ visibility, ownerId, clearedStaff }: RoleNeeds): readonly string[] =>
  visibility === 'confidential'
    ? [ownerId ?? '', ...Object.keys(clearedStaff).filter((id) => clearedStaff[id] === true)]
    : [];

/** Puts roles in the order of their rows. */
export function inRoleOrder<Role extends RoleNeeds>(roles: readonly Role[]): readonly Role[] {
  const named = roles.map((role) => ({ role, name: roleName(role) }));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ role }) => role);
}

/** Packs roles that are {@link inRoleOrder}. Those without their client can be looked back at only. */
export function packRoles(roles: readonly RoleNeeds[], codes: TextCodes): RoleColumns {
  const needs = roles.map(({ requirements }) => requirements);
  const tongues = roles.map(({ languages }) => languages);
  const cleared = roles.map(clearedOf);
  const numbers = (pick: (role: RoleNeeds) => number): Float64Array => Float64Array.from(roles, pick);
  const whole = (pick: (role: RoleNeeds) => number): Int32Array => Int32Array.from(roles, pick);
  const columns = {
    ids: RowIds.of(roles.map(({ roleId }) => roleId)),
    flags: Uint8Array.from(roles, flagsOf),
    top: numbers((role) => annualTop(role) ?? NaN),
    foot: numbers((role) => annualFoot(role) ?? NaN),
    district: whole(({ district }) => (district === null ? noCode : codes.codeOf(district))),
    districtKey: whole(({ district }) => codes.givenCodeOf(nameKey(district ?? ''))),
    startDay: whole(({ startBy }) => dayOf(startBy, noDay)),
    startNumber: whole(({ startBy }) => (startBy === null ? 0 : dateNumber(startBy))),
    hours: whole(({ workHours }) => codes.givenCodeOf(workHours)),
    hoursKey: whole(({ workHours }) => codes.givenCodeOf(nameKey(workHours))),
    offers: Uint8Array.from(roles.flatMap(({ offers }) => offerFactors.map((factor) => offers[factor] ?? 0))),
    termsDay: whole((role) => (isKnown(role) ? dayOf(role.client.termsSignedOn, noDay) : noDay)),
    offLimitsDay: whole(offLimitsUntil),
    needStarts: startsOf(needs),
    needKey: Int32Array.from(numbersOf(needs, ({ key }) => codes.codeOf(key))),
    needLevel: Uint8Array.from(numbersOf(needs, ({ level }) => level ?? 0)),
    needMust: Uint8Array.from(numbersOf(needs, ({ must }) => Number(must))),
    tongueStarts: startsOf(tongues),
    tongueKey: Int32Array.from(numbersOf(tongues, ({ key }) => codes.codeOf(key))),
    tongueSpoken: Uint8Array.from(numbersOf(tongues, ({ spoken }) => spoken ?? 0)),
    tongueWritten: Uint8Array.from(numbersOf(tongues, ({ written }) => written ?? 0)),
    tongueMust: Uint8Array.from(numbersOf(tongues, ({ must }) => Number(must))),
    clearedStarts: startsOf(cleared),
    clearedStaff: Int32Array.from(numbersOf(cleared, codes.codeOf)),
    touches: packTouches(roles.map((role) => (isKnown(role) ? roleTouches(role) : pastRoleTouches(role)))),
  };
  return { ...columns, facets: facetsOf(columns) };
}

const noRoles = packRoles([], new TextCodes());

/** One role for each value of a facet, with nothing but that value. */
export const rolesOfValues = ({ facets }: RoleColumns): RoleColumns => ({
  ...noRoles,
  ...facets.values,
  facets,
});
