import { z } from 'zod';
import type { Match } from '../../domain/matching/match-facts';
import { longText, reference } from '../../domain/record';
import { roleStage, type Role, type RoleStage } from '../../domain/role/role';
import { isRoleClosed, mayMoveRole } from '../../domain/role/role-lifecycle';
import { isCleared } from '../../domain/staff/clearance';
import type { Placement } from '../../domain/submission/placement';
import { activeSubmissionStages, type Submission } from '../../domain/submission/submission';
import { isInProcess, isRevivable, stageToReturnTo } from '../../domain/submission/submission-lifecycle';
import type { Task } from '../../domain/task/task';
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
import { closeProposals } from '../submission/propose-revival';
import { closeTasks } from '../task/made-task';
import { loadPool, wakeFor, type PoolFacts } from './search-pool';

const mostLeftOut = 1_000;
const stageInput = z.object({
  roleId: reference,
  stage: roleStage,
  reason: longText,
  /** Submissions that a person leaves ended although the reopening could bring them back. */
  leaveOut: z.array(reference).max(mostLeftOut).optional(),
});
type StageInput = z.infer<typeof stageInput>;

interface StageFacts {
  readonly role: Role | undefined;
  readonly running: readonly RunningSubmission[];
  readonly returning: readonly Returning[];
  readonly placements: readonly Placement[];
  readonly pool: PoolFacts;
  /** Tasks of people whom this role woke. */
  readonly woken: readonly Task[];
}

/** A submission that the role's closing ended, with what its return is judged by. */
interface Returning {
  readonly submission: Submission;
  readonly match: Match | null;
  readonly hasTwin: boolean;
  readonly tasks: readonly Task[];
}

/**
 * Puts a vacancy on hold, closes or reopens it. Closing ends its running submissions without fault and calls their
 * interviews off; reopening brings back each one whose gates still let it and that nobody leaves out, says which a gate
 * kept out, and wakes whom it suits in the pool.
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
    const opens = input.stage === 'open';
    return {
      role,
      placements: await read.where('placements', 'roleId', input.roleId),
      pool: await loadPool(opens && role ? [role] : [], read, context),
      woken: closes ? await read.where('tasks', 'roleId', input.roleId) : [],
      running: closes ? await loadAllRunning(submissions.filter(isInProcess), read, context.now) : [],
      returning: opens ? await loadReturning(submissions, read, { day, context }) : [],
    };
  },
  decide(input, { role, running, returning, placements, pool, woken }, context) {
    if (!role) return notFound('roles', input.roleId);
    if (!isCleared(context.actor, role)) return refuse({ kind: 'not-cleared' });
    if (!mayMoveRole(role.stage, input.stage)) return refuse({ kind: 'role-stage', stage: role.stage });
    const step = changeRow('roles', role.id, { stage: input.stage });
    const ended = running.flatMap((one) => endSubmission(one, closedWith(input, one.submission), context));
    const mayCome = returning.filter(mayReturn);
    const left = returning.filter((one) => !mayCome.includes(one));
    const back = mayCome.filter((one) => input.leaveOut?.includes(idOf(one)) !== true);
    const opened = { role: { ...role, stage: input.stage }, placements, again: true };
    const waking = wakeFor(opened, pool, context);
    const result = { restored: back.map(idOf), left: left.map(idOf), woken: waking.woken };
    const asleep = closeTasks(woken, ['woken'], context);
    return accept({
      writes: [step, ...ended, ...asleep, ...back.flatMap((one) => restore(one, context)), ...waking.writes],
      result,
    });
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
    returning.push({
      submission,
      match: match && asOpen(match),
      hasTwin: hasTwin(submission, submissions),
      tasks: await read.where('tasks', 'submissionId', submission.id),
    });
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
  isRevivable(submission) &&
  !isInAlready &&
  match !== null &&
  stoppingFailures(match, submission.blind).length === 0;

function restore({ submission, tasks }: Returning, context: DecisionContext): readonly Write[] {
  const back = stageToReturnTo(submission);
  if (!back) return [];
  return [
    changeRow('submissions', submission.id, { stage: back, end: null }),
    ...closeProposals(tasks, context),
  ];
}
