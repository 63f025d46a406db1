// What an answer writes on the profile. Values are read by the constraint gate: district = district id · hours = the
// role's hours as typed · language = the key languages are compared by · right-to-work = `needs-sponsor` · company =
// client id · pay = HKD a year that was too little · timing = the start date that did not suit. `content` and `commute`
// are told in words that close nothing by themselves: similar roles are only lowered, by the candidate's interest.
// Neither key nor value names a role, because the profile is open to staff who are not cleared for it.
import { annualTop } from '../matching/annual-band';
import { languageKey } from '../matching/role-facts';
import { shortTextLimit } from '../record';
import type { Role } from '../role/role';
import type { Constraint } from './candidate';
import type { DisinterestReason } from './interest';

/** Value of a right-to-work constraint: the candidate can only take roles whose client applies for the visa. */
export const needsSponsor = 'needs-sponsor';

/** Reasons of a client that set a hard limit on the profile. */
export type LimitingReason = 'location' | 'hours' | 'language' | 'right-to-work';

/** What was said, when, about which role. */
export interface TaughtBy {
  readonly role: Role;
  readonly words: string;
  readonly notedOn: string;
  /** Element of the role's languages that was missing, when it was picked. */
  readonly language: string | null;
}

/** A constraint with the key it stands under: the same limit said twice is one element, dated by the later word. */
export interface KeyedConstraint {
  readonly key: string;
  readonly constraint: Constraint;
}

const longestKey = 60;
const keyText = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longestKey);

function keyed(
  kind: Constraint['kind'],
  known: string,
  from: Constraint['from'],
  by: TaughtBy,
): KeyedConstraint {
  const value = (known.trim() || by.words.trim()).slice(0, shortTextLimit);
  return { key: `${from}-${kind}-${keyText(value)}`, constraint: { kind, value, from, notedOn: by.notedOn } };
}

/** The limit a client's answer sets. */
export function limitFromClient(reason: LimitingReason, by: TaughtBy): KeyedConstraint {
  const { role } = by;
  switch (reason) {
    case 'location':
      return keyed('district', role.district ?? '', 'client', by);
    case 'hours':
      return keyed('hours', role.workHours, 'client', by);
    case 'right-to-work':
      return keyed('right-to-work', needsSponsor, 'client', by);
    case 'language':
      return keyed('language', missingLanguage(by), 'client', by);
  }
}

function missingLanguage({ role, language }: TaughtBy): string {
  const musts = Object.entries(role.languages).filter(([, asked]) => asked.must);
  const [element, asked] = musts.find(([key]) => key === language) ?? musts[0] ?? [];
  return element === undefined ? '' : languageKey(element, asked?.name ?? '');
}

/**
 * What the candidate's own no writes on the profile. A confidential client is never named there: that answer stays with
 * the role alone (null).
 */
export function limitFromCandidate(reason: DisinterestReason, by: TaughtBy): KeyedConstraint | null {
  const { role } = by;
  const masked = role.visibility === 'confidential';
  switch (reason) {
    case 'company':
      return masked ? null : keyed('company', role.clientId, 'candidate', by);
    case 'content':
      return keyed('content', `${role.code} ${masked ? role.blindTitle : role.title}`, 'candidate', by);
    case 'pay':
      return keyed('pay', masked ? '' : String(annualTop(role) ?? ''), 'candidate', by);
    case 'commute':
      return keyed('commute', masked ? '' : (role.district ?? ''), 'candidate', by);
    case 'timing':
      return keyed('timing', role.startBy ?? '', 'candidate', by);
  }
}
