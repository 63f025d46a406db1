import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { defineCommand } from '../command';
import { answerArrivalQuestions } from '../task/made-task';
import { takeStep, writeStep } from './interview-facts';

/** The meeting begins; the wait, and with it our own lateness, ends here. */
export const startInterview = defineCommand({
  name: 'interview/start',
  version: 1,
  input: z.object({ interviewId: reference }),
  async load({ interviewId }, read) {
    return {
      interview: await read.get('interviews', interviewId),
      tasks: await read.where('tasks', 'interviewId', interviewId),
    };
  },
  decide({ interviewId }, { interview, tasks }, context) {
    const step = takeStep(interviewId, interview, 'start');
    if (!step.ok) return step;
    const writes = [
      writeStep(step.value, { startedAt: context.now }),
      ...answerArrivalQuestions(tasks, context),
    ];
    return accept({ writes });
  },
});
