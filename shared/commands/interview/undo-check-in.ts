import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { defineCommand } from '../command';
import { answerArrivalQuestions } from '../task/made-task';
import { takeStep, writeStep } from './interview-facts';

/** The wrong person was checked in: the row is expected again. */
export const undoCheckIn = defineCommand({
  name: 'interview/undo-check-in',
  version: 1,
  input: z.object({ interviewId: reference }),
  async load({ interviewId }, read) {
    return {
      interview: await read.get('interviews', interviewId),
      tasks: await read.where('tasks', 'interviewId', interviewId),
    };
  },
  decide({ interviewId }, { interview, tasks }, context) {
    const step = takeStep(interviewId, interview, 'undo-check-in');
    if (!step.ok) return step;
    const writes = [writeStep(step.value, { arrivedAt: null }), ...answerArrivalQuestions(tasks, context)];
    return accept({ writes });
  },
});
