import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { defineCommand } from '../command';
import { takeStep, writeStep } from './interview-facts';

/** The wrong person was checked in: the row is expected again. */
export const undoCheckIn = defineCommand({
  name: 'interview/undo-check-in',
  version: 1,
  input: z.object({ interviewId: reference }),
  load: ({ interviewId }, read) => read.get('interviews', interviewId),
  decide({ interviewId }, interview) {
    const step = takeStep(interviewId, interview, 'undo-check-in');
    return step.ok ? accept({ writes: [writeStep(step.value, { arrivedAt: null })] }) : step;
  },
});
