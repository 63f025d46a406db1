import { annualTop } from '../annual-band';
import { nameKey } from '../names';
import type { Match, PastSubmission } from '../match-facts';
import { closed, isNoFault, managers, recruiters, type ClosedGate } from './closed-gate';
import { lackedKey, latestLack } from './must-have';

/** A no of this client that still stands, with its end at hand. */
type Ended = PastSubmission & { readonly end: NonNullable<PastSubmission['end']> };

const timesToWarn = 2;

/**
 * What earlier endings at this client mean for its other roles: attendance or presentation and anything between the
 * agencies wait for a manager, a missing skill closes the roles that ask for it, a salary above the band closes bands
 * that are no higher, team fit closes that team and asks the recruiter about others, and after two noes a manager decides.
 */
export function sameClient(match: Match): ClosedGate | null {
  const ended = match.candidate.submissions
    .filter(
      (one): one is Ended =>
        one.end !== null && one.clientId === match.role.clientId && one.roleId !== match.role.roleId,
    )
    .sort((a, b) => (a.end.at < b.end.at ? 1 : -1));
  for (const rule of rules) {
    const closing = ended.map((one) => rule(one, match)).find((found) => found !== null);
    if (closing) return closing;
  }
  return rejectedOften(ended);
}

type Rule = (ended: Ended, match: Match) => ClosedGate | null;

const stop = (
  says: 'attendance' | 'agency-conflict' | 'asks-for-missing' | 'band-not-higher' | 'same-team',
  { end }: Ended,
  values: Readonly<Record<string, string | number>> = {},
): ClosedGate =>
  closed('same-client', {
    effect: 'block',
    says,
    values: { endedOn: end.endedOn, reason: end.reason, ...values },
    overridableBy: says === 'attendance' || says === 'agency-conflict' ? managers : recruiters,
    revealsClient: true,
    since: end.at,
  });

const attendance: Rule = (ended) =>
  ended.end.reason === 'attendance-or-presentation' ? stop('attendance', ended) : null;

const agencyConflict: Rule = (ended, match) =>
  ended.end.by === 'agency' && !isOwnDouble(ended, match) ? stop('agency-conflict', ended) : null;

/** Two records of one person were made one, and with them their two submissions for a role: the other one goes on. */
const isOwnDouble = ({ end, roleId, submissionId }: Ended, { candidate }: Match): boolean =>
  end.reason === 'duplicate-submission' &&
  candidate.submissions.some((other) => other.roleId === roleId && other.submissionId !== submissionId);

const asksForMissing: Rule = (ended, { role, candidate }) => {
  const key = lackedKey(ended);
  const asked = key === null ? undefined : role.requirements.find((requirement) => requirement.key === key);
  if (asked === undefined || latestLack(candidate.submissions, asked.key) === undefined) return null;
  const seen = candidate.skills.get(asked.key);
  return seen && seen.notedOn > ended.end.endedOn
    ? null
    : stop('asks-for-missing', ended, { names: asked.name });
};

const bandNotHigher: Rule = (ended, { role }) => {
  if (ended.end.reason !== 'salary-above-band' || ended.role === null) return null;
  const [before, now] = [annualTop(ended.role), annualTop(role)];
  return before !== null && now !== null && now <= before
    ? stop('band-not-higher', ended, { topHkd: now })
    : null;
};

const sameTeam: Rule = (ended, { role }) => {
  if (ended.end.reason !== 'team-fit') return null;
  const team = nameKey(role.team);
  return team !== '' && team === nameKey(ended.role?.team ?? '')
    ? stop('same-team', ended, { team: role.team })
    : null;
};

const otherTeam: Rule = ({ end }) => {
  if (end.reason !== 'team-fit') return null;
  return closed('same-client', {
    effect: 'confirm',
    says: 'other-team',
    values: { endedOn: end.endedOn },
    overridableBy: recruiters,
    revealsClient: true,
    since: end.at,
  });
};

const rules: readonly Rule[] = [
  attendance,
  agencyConflict,
  asksForMissing,
  bandNotHigher,
  sameTeam,
  otherTeam,
];

/** Two noes of one client warn, a third submission needs a manager; after more it is closed until a manager opens it. */
function rejectedOften(ended: readonly Ended[]): ClosedGate | null {
  const noes = ended.filter(({ end }) => end.by === 'client' && !isNoFault(end.reason));
  const last = noes[0];
  if (!last || noes.length < timesToWarn) return null;
  return closed('same-client', {
    effect: noes.length === timesToWarn ? 'confirm' : 'block',
    says: noes.length === timesToWarn ? 'rejected-twice' : 'rejected-often',
    values: { times: noes.length, endedOn: last.end.endedOn },
    overridableBy: managers,
    revealsClient: true,
    since: last.end.at,
  });
}
