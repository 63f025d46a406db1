import type { Match, PastSubmission } from '../match-facts';
import { closed, isNoFault, managers, type ClosedGate } from './closed-gate';

/**
 * A submission for this role has ended. A runner-up, or somebody whose role was withdrawn under them, is revived as the
 * same submission and never put forward twice.
 */
export function sameRoleClosed({ candidate, role }: Match): ClosedGate | null {
  const ended = candidate.submissions.filter(({ roleId, end }) => roleId === role.roleId && end !== null);
  const last = ended.reduce<PastSubmission | null>(
    (latest, one) => (endOf(one) > endOf(latest) ? one : latest),
    null,
  );
  if (!last?.end) return null;
  const { reason, endedOn, at } = last.end;
  const revivable = reason === 'preferred-another' || isNoFault(reason);
  return closed('same-role-closed', {
    effect: 'block',
    says: revivable ? 'revive' : 'ended',
    values: { reason, endedOn },
    overridableBy: managers,
    since: at,
  });
}

const endOf = (submission: PastSubmission | null): string => submission?.end?.at ?? '';
