import { isCleared } from '../staff/clearance';
import type { GateOverride } from '../submission/gate-override';
import { canonicalJson } from '../../kernel/json';
import { markOfText } from '../../kernel/text-mark';
import { epochMinute } from '../../time/instant';
import { minutesPerDay } from '../../time/local-date';
import { storedInstant } from '../stored-time';
import { gateNames, type GateFact, type GateFailure, type GateName } from './gate';
import { attendance } from './gates/attendance';
import type { ClosedGate } from './gates/closed-gate';
import { confidential } from './gates/confidential';
import { consentKeep } from './gates/consent-keep';
import { consentRepresent } from './gates/consent-represent';
import { constraint } from './gates/constraint';
import { doNotSend } from './gates/do-not-send';
import { headcount } from './gates/headcount';
import { interviewed } from './gates/interviewed';
import { language } from './gates/language';
import { mustHave } from './gates/must-have';
import { notCurrentEmployer } from './gates/not-current-employer';
import { notInRole } from './gates/not-in-role';
import { notInterested } from './gates/not-interested';
import { notOffLimits } from './gates/not-off-limits';
import { notParked } from './gates/not-parked';
import { notPlaced } from './gates/not-placed';
import { ownership } from './gates/ownership';
import { rightToWork } from './gates/right-to-work';
import { roleOpen } from './gates/role-open';
import { salary } from './gates/salary';
import { sameClient } from './gates/same-client';
import { sameRoleClosed } from './gates/same-role-closed';
import { termsSigned } from './gates/terms-signed';
import type { Match, MatchContext } from './match-facts';

const gates: Readonly<Record<GateName, (match: Match) => ClosedGate | null>> = {
  interviewed,
  'not-placed': notPlaced,
  'not-parked': notParked,
  'terms-signed': termsSigned,
  'consent-keep': consentKeep,
  'consent-represent': consentRepresent,
  'not-off-limits': notOffLimits,
  'role-open': roleOpen,
  headcount,
  'not-in-role': notInRole,
  'same-role-closed': sameRoleClosed,
  ownership,
  'not-current-employer': notCurrentEmployer,
  'do-not-send': doNotSend,
  'must-have': mustHave,
  language,
  'right-to-work': rightToWork,
  salary,
  constraint,
  'not-interested': notInterested,
  'same-client': sameClient,
  attendance,
  confidential,
};

/** In the order of `gateNames`, so that no name is looked up for every pair. */
const looks = gateNames.map((name) => gates[name]);

/** A gate that a person let pass, with their reason. */
export interface PassedByOverride {
  readonly gate: GateName;
  readonly byId: string;
  readonly reason: string;
  readonly at: string;
}

/** All gates between a candidate and a role, looked at. */
export interface GateCheck {
  /** In the order of `gateNames`. */
  readonly failures: readonly GateFailure[];
  readonly overridden: readonly PassedByOverride[];
  /** Gates that are open, overridden ones included, of `total`. */
  readonly open: number;
  readonly total: number;
}

/** Looks at every gate with all facts, for the rules; `maskedGates` is what a screen may show. */
export function checkGates(match: Match): GateCheck {
  const failures: GateFailure[] = [];
  const overridden: PassedByOverride[] = [];
  for (const look of looks) {
    const gate = look(match);
    if (gate === null) continue;
    const override = overrideOf(gate, match);
    if (override === undefined) failures.push(withoutMoment(gate));
    else overridden.push({ gate: gate.gate, byId: override.byId, reason: override.reason, at: override.at });
  }
  return { failures, overridden, open: gateNames.length - failures.length, total: gateNames.length };
}

/**
 * The override of a closed gate: for this candidate, everywhere, at this client or for this role. It covers a dated fact
 * that is not newer than it, and any other as long as it stands as it was, and as the office lets an override hold.
 */
function overrideOf(gate: ClosedGate, { candidate, role, context }: Match): GateOverride | undefined {
  if (gate.overridableBy.length === 0) return undefined;
  return candidate.overrides.find(
    (override) =>
      override.gate === gate.gate &&
      (override.clientId === null || override.clientId === role.clientId) &&
      (override.roleId === null || override.roleId === role.roleId) &&
      (gate.since === null ? coversUndated(override, gate, context) : override.at >= gate.since),
  );
}

/** A mark of a fact: no words of it stand in it, so that it gives nothing away. */
export const factMark = (fact: GateFact): string => markOfText(canonicalJson(fact));

const coversUndated = (
  { at, factMark: mark }: GateOverride,
  { fact }: ClosedGate,
  { now, policy }: MatchContext,
): boolean =>
  (mark === null || mark === factMark(fact)) &&
  epochMinute(storedInstant(at)) >= epochMinute(now) - policy.overrideHoldsDays * minutesPerDay;

const withoutMoment = ({ since: _since, ...failure }: ClosedGate): GateFailure => failure;

/** Gates whose fact is about the candidate alone, so that it may be told beside a masked role. */
const aboutCandidate: readonly GateName[] = [
  'interviewed',
  'not-placed',
  'not-parked',
  'consent-keep',
  'consent-represent',
  'role-open',
  'not-in-role',
  'same-role-closed',
  'not-interested',
  'attendance',
  'confidential',
];

/**
 * What this viewer may see of a check. Null when the row must not be shown at all: a closed gate would give away the
 * client of a confidential role. Facts about a masked role are hidden, the gate's name stays.
 */
export function maskedGates(check: GateCheck, { role, context }: Match): GateCheck | null {
  if (isCleared(context.viewer, role)) return check;
  if (check.failures.some(({ revealsClient }) => revealsClient)) return null;
  const failures = check.failures.map((failure) =>
    aboutCandidate.includes(failure.gate) ? failure : { ...failure, fact: { says: 'hidden' } },
  );
  const overridden = check.overridden.filter(({ gate }) => aboutCandidate.includes(gate));
  return { ...check, failures, overridden };
}
