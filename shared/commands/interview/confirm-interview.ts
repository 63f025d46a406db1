import { z } from 'zod';
import { channel } from '../../domain/interview/channel';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { defineCommand } from '../command';
import { closeTasks } from '../task/made-task';
import { loadInterviewFacts, takeStep, writeStep } from './interview-facts';

/** The candidate promised to come; from now on a message that they will not is measured as notice. */
export const confirmInterview = defineCommand({
  name: 'interview/confirm',
  version: 1,
  input: z.object({ interviewId: reference, channel }),
  load: ({ interviewId }, read) => loadInterviewFacts(interviewId, read),
  decide(input, { interview, tasks }, context) {
    const step = takeStep(input.interviewId, interview, 'confirm');
    if (!step.ok) return step;
    const confirmation = { at: context.now, channel: input.channel };
    const writes = [
      writeStep(step.value, { confirmation }),
      ...closeTasks(tasks, ['confirm-interview'], context),
    ];
    return accept({ writes });
  },
});
