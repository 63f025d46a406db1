import { consentHolds, letsForward, type Consent } from '../candidate/consent';
import { isCleared } from '../staff/clearance';
import { annualFloor, annualTop } from './annual-band';
import { checkGates, maskedGates } from './check-gates';
import { gateNames, type GateFact, type GateName } from './gate';
import { ourWindow } from './gates/ownership';
import type { Match } from './match-facts';

/** The sentences each open gate can say; the words of both languages cover all. Values are named as in `gateCases`. */
export const openGateCases = {
  interviewed: ['met'],
  'not-placed': ['none'],
  'not-parked': ['none'],
  'terms-signed': ['signed'],
  'consent-keep': ['until', 'without-end'],
  'consent-represent': ['until', 'without-end'],
  'not-off-limits': ['none'],
  'role-open': ['open'],
  headcount: ['left'],
  'not-in-role': ['none'],
  'same-role-closed': ['none'],
  ownership: ['ours', 'nobody'],
  'not-current-employer': ['none'],
  'do-not-send': ['none'],
  'must-have': ['all', 'none-asked'],
  language: ['all', 'none-asked'],
  'right-to-work': ['held', 'until'],
  salary: ['inside', 'floor-unknown', 'band-unknown'],
  constraint: ['none'],
  'not-interested': ['none'],
  'same-client': ['none'],
  attendance: ['none'],
  confidential: ['open-market', 'told'],
} as const satisfies Record<GateName, readonly string[]>;

/** A gate that does not stand in the way, for whoever asks what was looked at. */
export interface OpenGate {
  readonly gate: GateName;
  /** The fact it is open by; null where a person let it pass, or where the viewer may not know. */
  readonly fact: GateFact | null;
  /** A person let it pass, against its fact. */
  readonly letPass: boolean;
}

type Saying<Name extends GateName> = GateFact & { readonly says: (typeof openGateCases)[Name][number] };

const none = (): { readonly says: 'none' } => ({ says: 'none' });

const facts: { readonly [Name in GateName]: (match: Match) => Saying<Name> | null } = {
  interviewed: ({ candidate: { interviewedOn } }) =>
    interviewedOn === null ? null : { says: 'met', metOn: interviewedOn },
  'not-placed': none,
  'not-parked': none,
  'terms-signed': ({ role: { client } }) =>
    client.termsSignedOn === null ? null : { says: 'signed', signedOn: client.termsSignedOn },
  'consent-keep': (match) => consentFact(match, ({ kind }) => kind === 'keep'),
  'consent-represent': (match) =>
    consentFact(match, (consent) => letsForward(consent, match.role.roleId, 'named')),
  'not-off-limits': none,
  'role-open': () => ({ says: 'open' }),
  headcount: ({ role: { placed, headcount } }) => ({ says: 'left', placed, headcount }),
  'not-in-role': none,
  'same-role-closed': none,
  ownership: windowFact,
  'not-current-employer': none,
  'do-not-send': none,
  'must-have': ({ role }) => askedFact(role.requirements),
  language: ({ role }) => askedFact(role.languages),
  'right-to-work': leaveFact,
  salary: salaryFact,
  constraint: none,
  'not-interested': none,
  'same-client': none,
  attendance: none,
  confidential: ({ role }) => ({ says: role.visibility === 'confidential' ? 'told' : 'open-market' }),
};

/** The consent that holds longest of those that open the gate. */
function consentFact(
  { candidate, context }: Match,
  opens: (consent: Consent) => boolean,
): Saying<'consent-keep'> | null {
  const holding = candidate.consents.filter(
    (consent) => opens(consent) && consentHolds(consent, context.today),
  );
  const endless = holding.find(({ expiresOn }) => expiresOn === null);
  if (endless) return { says: 'without-end', givenOn: endless.givenOn };
  const untilOn = holding.reduce((latest, { expiresOn }) => {
    const ends = expiresOn ?? latest;
    return ends > latest ? ends : latest;
  }, '');
  return untilOn === '' ? null : { says: 'until', untilOn };
}

function windowFact(match: Match): Saying<'ownership'> {
  const window = ourWindow(match);
  if (window === null) return { says: 'nobody' };
  return { says: 'ours', expiresOn: window.expiresOn };
}

function leaveFact({ candidate: { rightToWork: leave } }: Match): Saying<'right-to-work'> {
  const { kind, expiresOn } = leave;
  if (expiresOn === null) return { says: 'held', kind };
  return { says: 'until', kind, expiresOn };
}

function askedFact(asked: readonly { readonly must: boolean }[]): Saying<'must-have'> {
  const count = asked.filter(({ must }) => must).length;
  if (count === 0) return { says: 'none-asked' };
  return { says: 'all', asked: count };
}

function salaryFact({ candidate, role }: Match): Saying<'salary'> {
  const floorHkd = annualFloor(candidate);
  const topHkd = annualTop(role);
  if (floorHkd === null) return { says: 'floor-unknown' };
  if (topHkd === null) return { says: 'band-unknown', floorHkd };
  return { says: 'inside', floorHkd, topHkd };
}

/** Gates whose fact tells of the candidate alone, or what the masked face of a role tells as well. */
const toldOfMasked: readonly GateName[] = [
  'interviewed',
  'not-placed',
  'not-parked',
  'consent-keep',
  'consent-represent',
  'role-open',
  'not-in-role',
];

/**
 * The gates between a candidate and a role that are open, in the order of `gateNames`, each with its fact as this viewer
 * may know it; none where the pair must not be shown to them. For one role that somebody asks about, never in a ranking.
 */
export function openGates(match: Match): readonly OpenGate[] {
  const check = checkGates(match);
  const seen = maskedGates(check, match);
  if (seen === null) return [];
  const cleared = isCleared(match.context.viewer, match.role);
  const closed = new Set(check.failures.map(({ gate }) => gate));
  const againstFact = new Set(check.overridden.map(({ gate }) => gate));
  const letPass = new Set(seen.overridden.map(({ gate }) => gate));
  return gateNames
    .filter((gate) => !closed.has(gate))
    .map((gate) => {
      const told = !againstFact.has(gate) && (cleared || toldOfMasked.includes(gate));
      return { gate, fact: told ? facts[gate](match) : null, letPass: letPass.has(gate) };
    });
}
