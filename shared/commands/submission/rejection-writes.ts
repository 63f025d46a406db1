// The effects of a no as writes. What only a later decision reads (same role, same client, other roles) needs no write of
// its own: the gates read it off the submission's end.
import { shortTextLimit } from '../../domain/record';
import { storedDate } from '../../domain/stored-time';
import type { Interview } from '../../domain/interview/interview';
import type { RejectionEffect } from '../../domain/submission/rejection-effects';
import { rejectionRules } from '../../domain/submission/rejection-rules';
import { dueAfterWorkingDays } from '../../domain/task/due-time';
import type { Json } from '../../kernel/json';
import { changeRow, createRow, type DecisionContext, type Write } from '../command';
import { startOfWork } from '../office-day';
import { workingTimeOf } from '../office-facts';
import { makeTask } from '../task/made-task';
import {
  endSubmission,
  submissionTask,
  tellWhoKnew,
  type Ending,
  type RunningSubmission,
} from './end-submission';
import type { RejectFacts, RejectInput } from './rejection-facts';
import type { StandingSubmission } from './submission-facts';

type Rejection = RejectFacts & StandingSubmission & { readonly effects: readonly RejectionEffect[] };

/** Everything a no writes. */
export function rejectionWrites(
  input: RejectInput,
  rejection: Rejection,
  context: DecisionContext,
): readonly Write[] {
  const { running, candidate, effects } = rejection;
  if (!running) return [];
  const profile = profileChanges(input, effects);
  return [
    ...endSubmission(running, endingOf(input, effects), context),
    ...(Object.keys(profile).length > 0 ? [changeRow('candidates', candidate.id, profile)] : []),
    ...effects.flatMap((effect) => effectWrites(effect, { input, rejection, running }, context)),
  ];
}

type TellKind = Ending['tell'][number];

function endingOf(input: RejectInput, effects: readonly RejectionEffect[]): Ending {
  const tell = effects.flatMap((effect) =>
    effect.kind === 'task' && isTell(effect.task) ? [effect.task] : [],
  );
  return {
    ...input,
    stage: rejectionRules[input.reason].stage,
    tell,
    cancelsInterviews: input.alsoCancelInterviews,
  };
}

const isTell = (task: string): task is TellKind => task === 'tell-candidate' || task === 'tell-client';

/** What changes on the profile, as one write. */
function profileChanges(
  input: RejectInput,
  effects: readonly RejectionEffect[],
): Readonly<Record<string, Json>> {
  const changes: Record<string, Json> = {};
  for (const effect of effects) {
    if (effect.kind === 'constraint') changes[`constraints.${effect.key}`] = effect.constraint;
    if (effect.kind === 'park') {
      const reason = (input.words.trim() || input.reason).slice(0, shortTextLimit);
      changes['parked'] = { reason, wakeOn: effect.wakeOn };
    }
  }
  return changes;
}

interface EffectFacts {
  readonly input: RejectInput;
  readonly rejection: Rejection;
  readonly running: RunningSubmission;
}

function effectWrites(
  effect: RejectionEffect,
  facts: EffectFacts,
  context: DecisionContext,
): readonly Write[] {
  const { input, rejection, running } = facts;
  switch (effect.kind) {
    case 'interest-no':
      return [interestRow(effect.reason, facts, context)];
    case 'attendance-event':
      return presentationBelow(running.interviews, context);
    case 'withdraw-all':
      return rejection.withdrawn.flatMap((other) => endSubmission(other, alongWith(input, other), context));
    case 'park':
      return [wakeTask(effect.wakeOn, rejection, context)];
    case 'task':
      return isTell(effect.task) ? [] : [taskByTomorrow(effect.task, rejection, context)];
    case 'same-role':
    case 'same-client':
    case 'other-roles':
    case 'constraint':
    case 'factual-note':
    case 'next-needs-manager':
      return [];
  }
}

const alongWith = ({ words }: RejectInput, { submission }: RunningSubmission): Ending => ({
  stage: 'withdrawn',
  by: 'candidate',
  reason: 'accepted-elsewhere',
  words,
  tell: tellWhoKnew(submission, 'tell-client'),
  cancelsInterviews: true,
});

function interestRow(
  reason: Extract<RejectionEffect, { kind: 'interest-no' }>['reason'],
  { input, rejection }: EffectFacts,
  { ids, actor }: DecisionContext,
): Write {
  const { candidate, role, day } = rejection;
  return createRow('interests', {
    id: ids.next('ins'),
    deletedAt: null,
    candidateId: candidate.id,
    roleId: role.id,
    answer: 'no',
    reason,
    words: input.words,
    notedOn: day.today,
    byId: actor.staffId,
    channel: 'phone',
  });
}

/** The last client interview that was held is where the client saw what they complain of. */
function presentationBelow(interviews: readonly Interview[], { now }: DecisionContext): readonly Write[] {
  const held = interviews.filter(
    ({ kind, stage, startsAt }) => kind === 'client' && startsAt <= now && wasHeld(stage),
  );
  const last = held.reduce<Interview | null>(
    (latest, one) => (latest && latest.startsAt > one.startsAt ? latest : one),
    null,
  );
  return last ? [changeRow('interviews', last.id, { presentation: 'below-expected' })] : [];
}

const wasHeld = (stage: Interview['stage']): boolean =>
  stage === 'done' || stage === 'in-progress' || stage === 'arrived';

function wakeTask(
  wakeOn: string,
  { submission, candidate, day }: Rejection,
  context: DecisionContext,
): Write {
  const dueAt = startOfWork(day, storedDate(wakeOn), context);
  const ownerId = candidate.ownerId ?? submission.ownerId;
  return makeTask({ kind: 'woken', ownerId, dueAt, candidateId: candidate.id }, context);
}

function taskByTomorrow(
  kind: 'verify-requirement' | 'talk-attendance',
  { submission, day }: Rejection,
  context: DecisionContext,
): Write {
  const { now, zoneRules } = context;
  const dueAt = dueAfterWorkingDays(now, 1, { now, time: workingTimeOf(day, zoneRules) });
  return submissionTask(submission, { kind, dueAt }, context);
}
