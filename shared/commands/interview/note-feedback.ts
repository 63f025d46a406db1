import { z } from 'zod';
import { feedback, wholeClient } from '../../domain/interview/feedback';
import { interviewersOf, isHearable, missingFeedback } from '../../domain/interview/feedback-standing';
import type { Interview } from '../../domain/interview/interview';
import { elements, reference } from '../../domain/record';
import { isCleared } from '../../domain/staff/clearance';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand, type DecisionContext } from '../command';
import type { Refusal } from '../refusal';
import { closeTasks } from '../task/made-task';

/**
 * What the client's people said after an interview, by interviewer; who is not named keeps what they said before. Once
 * nobody's word is missing, the client is chased no more.
 */
export const noteFeedback = defineCommand({
  name: 'interview/note-feedback',
  version: 1,
  input: z.object({
    interviewId: reference,
    said: elements(feedback.omit({ at: true, byId: true })),
  }),
  async load({ interviewId }, read) {
    const interview = await read.get('interviews', interviewId);
    const roleId = interview?.roleId ?? null;
    return {
      interview,
      role: roleId === null ? undefined : await read.get('roles', roleId),
      tasks: await read.where('tasks', 'interviewId', interviewId),
    };
  },
  decide({ interviewId, said }, { interview, role, tasks }, context) {
    if (!interview) return refuse({ kind: 'not-found', table: 'interviews', id: interviewId });
    if (role && !isCleared(context.actor, role)) return refuse({ kind: 'not-cleared' });
    const obstacle = obstacleTo(interview, Object.keys(said), context);
    if (obstacle) return refuse(obstacle);
    const noted = { at: context.now, byId: context.actor.staffId };
    const words = Object.entries(said).map(([id, one]) => [id, { ...one, ...noted }] as const);
    const after = { ...interview, feedback: { ...interview.feedback, ...Object.fromEntries(words) } };
    const set = Object.fromEntries(words.map(([id, one]) => [`feedback.${id}`, one]));
    const isWhole = missingFeedback(after).length === 0;
    return accept({
      writes: [
        ...(words.length === 0 ? [] : [changeRow('interviews', interview.id, set)]),
        ...(isWhole ? closeTasks(tasks, ['chase-feedback'], context) : []),
      ],
    });
  },
});

function obstacleTo(
  interview: Interview,
  speakers: readonly string[],
  { now }: DecisionContext,
): Refusal | null {
  const known = [...interviewersOf(interview), wholeClient];
  if (interview.kind !== 'client') return { kind: 'input-unreadable', fields: ['interviewId'] };
  if (!speakers.every((id) => known.includes(id))) return { kind: 'input-unreadable', fields: ['said'] };
  if (isHearable(interview, now)) return null;
  return interview.stage === 'confirmed'
    ? { kind: 'too-early', from: interview.startsAt }
    : { kind: 'interview-stage', stage: interview.stage };
}
