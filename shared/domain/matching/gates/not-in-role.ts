import { activeSubmissionStages } from '../../submission/submission';
import type { Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

/** One candidate is put forward for one role once; says by whom and since when. */
export function notInRole({ candidate, role }: Match): ClosedGate | null {
  const active = candidate.submissions.find(
    ({ roleId, stage }) => roleId === role.roleId && activeSubmissionStages.includes(stage),
  );
  if (!active) return null;
  return closed('not-in-role', {
    effect: 'block',
    says: 'active',
    values: { stage: active.stage, sinceOn: active.since, staffId: active.ownerId },
    overridableBy: nobody,
  });
}
