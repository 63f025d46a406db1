import { z } from 'zod';
import { blockingClashesOf } from '../../domain/interview/find-clashes';
import type { Interview } from '../../domain/interview/interview';
import { reference } from '../../domain/record';
import type { TaskKind } from '../../domain/task/task';
import { accept, refuse } from '../../kernel/result';
import { instant, type Instant } from '../../time/instant';
import { defineCommand, type DecisionContext } from '../command';
import type { Refusal } from '../refusal';
import { closeTasks } from '../task/made-task';
import { loadAround, loadInterviewFacts, storedSpan, takeStep, writeStep } from './interview-facts';

/** Somebody came, at `at` or now. On a no-show it is the late arrival: the row holds its time again, if still free. */
export const checkIn = defineCommand({
  name: 'interview/check-in',
  version: 1,
  input: z.object({ interviewId: reference, at: instant.optional() }),
  async load({ interviewId }, read) {
    const facts = await loadInterviewFacts(interviewId, read);
    const { interview } = facts;
    const others = interview ? await loadAround(storedSpan(interview), read) : [];
    return { ...facts, others };
  },
  decide(input, { interview, tasks, office, others }, context) {
    const step = takeStep(input.interviewId, interview, 'check-in');
    if (!step.ok) return step;
    const row = step.value.interview;
    const at = input.at ?? context.now;
    const misplaced = checkMoment(row, at, { context, zone: office.profile.zone });
    if (misplaced) return refuse(misplaced);
    const clashes = blockingClashesOf({ ...row, stage: step.value.stage }, others);
    if (row.stage === 'no-show-candidate' && clashes.length > 0)
      return refuse({ kind: 'clashes-block', clashes });
    const writes = [
      writeStep(step.value, { arrivedAt: at, noShow: null }),
      ...closeTasks(tasks, settledByComing(row), context),
    ];
    return accept({ writes });
  },
});

/** Whoever comes after all has let nobody down: what was planned to make good falls away. */
const settledByComing = ({ stage }: Interview): readonly TaskKind[] =>
  stage === 'no-show-candidate' ? ['confirm-interview', 'repair-client'] : ['confirm-interview'];

/** Nobody arrives in the future, nor on a day before the interview's. */
function checkMoment(
  row: Interview,
  at: Instant,
  { context, zone }: { readonly context: DecisionContext; readonly zone: string },
): Refusal | null {
  if (at > context.now) return { kind: 'input-unreadable', fields: ['at'] };
  const dayStart = context.zoneRules.toInstant(row.planned.date, 0, zone);
  return at < dayStart ? { kind: 'too-early', from: dayStart } : null;
}
