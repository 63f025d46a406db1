import { z } from 'zod';
import type { Match } from '../../domain/matching/match-facts';
import { longText, reference } from '../../domain/record';
import { roleStage, type Role, type RoleStage } from '../../domain/role/role';
import { isRoleClosed, mayMoveRole } from '../../domain/role/role-lifecycle';
import { isCleared } from '../../domain/staff/clearance';
import { activeSubmissionStages, type Submission } from '../../domain/submission/submission';
import { isInProcess, isRevivable, stageToReturnTo } from '../../domain/submission/submission-lifecycle';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand, type DecisionContext, type FactReader, type Write } from '../command';
import { notFound } from '../found';
import { loadOfficeDay, type OfficeDay } from '../office-day';
import {
  endSubmission,
  loadAllRunning,
  tellWhoKnew,
  type Ending,
  type RunningSubmission,
} from '../submission/end-submission';
import { loadMatch, stoppingFailures } from '../submission/load-match';

const stageInput = z.object({ roleId: reference, stage: roleStage, reason: longText });
type StageInput = z.infer<typeof stageInput>;

interface StageFacts {
  readonly role: Role | undefined;
  readonly running: readonly RunningSubmission[];
  readonly returning: readonly Returning[];
}

/** A submission that the role's closing ended, with what its return is judged by. */
interface Returning {
  readonly submission: Submission;
  readonly match: Match | null;
  readonly hasTwin: boolean;
}

/**
 * Puts a vacancy on hold, closes or reopens it. Closing ends its running submissions without fault and calls their
 * interviews off; reopening brings back each one whose gates still let it, and says which stayed out.
 */
export const setRoleStage = defineCommand<StageInput, StageFacts>({
  name: 'role/set-stage',
  version: 1,
  input: stageInput,
  async load(input, read, context) {
    const role = await read.get('roles', input.roleId);
    const submissions = await read.where('submissions', 'roleId', input.roleId);
    const day = await loadOfficeDay(read, context);
    const closes = isRoleClosed(input.stage);
    return {
      role,
      running: closes ? await loadAllRunning(submissions.filter(isInProcess), read, context.now) : [],
      returning: input.stage === 'open' ? await loadReturning(submissions, read, { day, context }) : [],
    };
  },
  decide(input, { role, running, returning }, context) {
    if (!role) return notFound('roles', input.roleId);
    if (!isCleared(context.actor, role)) return refuse({ kind: 'not-cleared' });
    if (!mayMoveRole(role.stage, input.stage)) return refuse({ kind: 'role-stage', stage: role.stage });
    const step = changeRow('roles', role.id, { stage: input.stage });
    const ended = running.flatMap((one) => endSubmission(one, closedWith(input, one.submission), context));
    const back = returning.filter(mayReturn);
    const left = returning.filter((one) => !back.includes(one));
    const result = { restored: back.map(idOf), left: left.map(idOf) };
    return accept({ writes: [step, ...ended, ...back.flatMap(restore)], result });
  },
});

const idOf = ({ submission }: Returning): string => submission.id;

const closedWith = (
  { stage, reason }: { readonly stage: RoleStage; readonly reason: string },
  ended: Submission,
): Ending => ({
  stage: 'role-closed',
  by: 'client',
  reason: stage === 'filled' ? 'role-filled' : 'role-withdrawn',
  words: reason,
  tell: tellWhoKnew(ended, 'tell-candidate'),
  cancelsInterviews: true,
});

async function loadReturning(
  submissions: readonly Submission[],
  read: FactReader,
  facts: { readonly day: OfficeDay; readonly context: DecisionContext },
): Promise<readonly Returning[]> {
  const returning: Returning[] = [];
  for (const submission of submissions.filter(({ stage }) => stage === 'role-closed')) {
    const match = await loadMatch(submission, read, facts);
    returning.push({ submission, match: match && asOpen(match), hasTwin: hasTwin(submission, submissions) });
  }
  return returning;
}

/** The gates as they will stand once the role is open again. */
const asOpen = (match: Match): Match => ({ ...match, role: { ...match.role, stage: 'open' } });

const hasTwin = ({ candidateId }: Submission, submissions: readonly Submission[]): boolean =>
  submissions.some(
    (other) => other.candidateId === candidateId && activeSubmissionStages.includes(other.stage),
  );

const mayReturn = ({ submission, match, hasTwin: isInAlready }: Returning): boolean =>
  isRevivable(submission) && !isInAlready && match !== null && stoppingFailures(match).length === 0;

function restore({ submission }: Returning): readonly Write[] {
  const back = stageToReturnTo(submission);
  return back ? [changeRow('submissions', submission.id, { stage: back, end: null })] : [];
}
