import type { GateName } from './gate';

/**
 * The sentences each gate can say: `fact.says` is one of them, and the words of both languages cover all. The values
 * beside it are named after what they are, so that a screen can write them: `…On` is a date, `…Hkd` whole dollars a
 * year, `stage`, `kind`, `reason`, `factor` and `language` are closed words, `staffId` a member of staff; the rest stands as it is.
 * `hidden` takes the place of a fact about a confidential role for staff who are not cleared.
 */
export const gateCases = {
  interviewed: ['never', 'long-ago'],
  'not-placed': ['placed'],
  'not-parked': ['until', 'without-date'],
  'terms-signed': ['unsigned', 'signed-later', 'hidden'],
  'consent-keep': ['none', 'expired', 'withdrawn'],
  'consent-represent': ['none', 'blind-only', 'expired', 'withdrawn'],
  'not-off-limits': ['until', 'without-date', 'hidden'],
  'role-open': ['stage'],
  headcount: ['full', 'hidden'],
  'not-in-role': ['active'],
  'same-role-closed': ['ended', 'revive'],
  ownership: ['another-agency', 'hidden'],
  'not-current-employer': ['works-there', 'hidden'],
  'do-not-send': ['asked', 'hidden'],
  'must-have': ['missing', 'below', 'client-said', 'not-asked', 'hidden'],
  language: ['below', 'not-asked', 'hidden'],
  'right-to-work': ['none', 'expired', 'restricted', 'needs-sponsor', 'unknown', 'hidden'],
  salary: ['above-band', 'hidden'],
  constraint: ['said', 'hidden'],
  'not-interested': ['said-no', 'company', 'hidden'],
  'same-client': [
    'attendance',
    'agency-conflict',
    'asks-for-missing',
    'band-not-higher',
    'same-team',
    'other-team',
    'rejected-twice',
    'rejected-often',
    'hidden',
  ],
  attendance: ['client-no-shows', 'short-notices'],
  confidential: ['not-disclosed'],
} as const satisfies Record<GateName, readonly string[]>;

/** What a gate can say. */
export type GateCase<Name extends GateName> = (typeof gateCases)[Name][number];
