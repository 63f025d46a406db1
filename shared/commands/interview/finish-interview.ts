import { z } from 'zod';
import { mayTellEnd } from '../../domain/reception/day-close';
import { missingFeedback } from '../../domain/interview/feedback-standing';
import { reference } from '../../domain/record';
import { storedInstant } from '../../domain/stored-time';
import { dueAfterWorkingDays, dueSameDay } from '../../domain/task/due-time';
import type { Interview } from '../../domain/interview/interview';
import { accept, refuse } from '../../kernel/result';
import { defineCommand, type DecisionContext, type Write } from '../command';
import { workingTimeOf, type OfficeFacts } from '../office-facts';
import { answerArrivalQuestions, closeTasks, makeInterviewTask } from '../task/made-task';
import { loadInterviewFacts, takeStep, writeStep } from './interview-facts';

/** The meeting is over. After a client interview the candidate is debriefed the same day and the client chased. */
export const finishInterview = defineCommand({
  name: 'interview/finish',
  version: 1,
  input: z.object({ interviewId: reference }),
  load: ({ interviewId }, read) => loadInterviewFacts(interviewId, read),
  decide(input, { interview, tasks, office }, context) {
    const step = takeStep(input.interviewId, interview, 'finish');
    if (!step.ok) return step;
    const row = step.value.interview;
    if (!mayTellEnd(context.actor.role, row))
      return refuse({ kind: 'not-permitted', command: 'interview/finish' });
    // Nobody noted an arrival: it is told afterwards that the meeting took place, so it must have begun.
    const isTold = row.arrivedAt === null && row.startedAt === null;
    if (isTold && context.now < row.startsAt) return refuse({ kind: 'too-early', from: row.startsAt });
    const writes = [
      writeStep(step.value, { endedAt: context.now }),
      ...closeTasks(tasks, ['confirm-interview'], context),
      ...answerArrivalQuestions(tasks, context),
      ...(row.kind === 'client' ? followUps(row, office, context) : []),
    ];
    return accept({ writes });
  },
});

function followUps(interview: Interview, office: OfficeFacts, context: DecisionContext): readonly Write[] {
  const { now, zoneRules } = context;
  const time = workingTimeOf(office, zoneRules);
  const ended = storedInstant(interview.endsAt);
  const over = ended < now ? ended : now;
  const chaseAt = dueAfterWorkingDays(over, office.policy.feedbackChaseWorkingDays, { now, time });
  const isHeard = missingFeedback(interview).length === 0;
  return [
    makeInterviewTask(interview, { kind: 'debrief', dueAt: dueSameDay(over, now, time) }, context),
    ...(isHeard ? [] : [makeInterviewTask(interview, { kind: 'chase-feedback', dueAt: chaseAt }, context)]),
  ];
}
