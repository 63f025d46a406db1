import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { defineCommand } from '../command';
import { takeStep, writeStep } from './interview-facts';

/** The meeting begins; the wait, and with it our own lateness, ends here. */
export const startInterview = defineCommand({
  name: 'interview/start',
  version: 1,
  input: z.object({ interviewId: reference }),
  load: ({ interviewId }, read) => read.get('interviews', interviewId),
  decide({ interviewId }, interview, { now }) {
    const step = takeStep(interviewId, interview, 'start');
    return step.ok ? accept({ writes: [writeStep(step.value, { startedAt: now })] }) : step;
  },
});
