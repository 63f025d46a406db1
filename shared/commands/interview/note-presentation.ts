import { z } from 'zod';
import { presentation, type InterviewStage } from '../../domain/interview/interview';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';

const seenStages: readonly InterviewStage[] = ['arrived', 'in-progress', 'done'];

/** How the candidate came across, noted by the recruiter once they were seen. */
export const notePresentation = defineCommand({
  name: 'interview/note-presentation',
  version: 1,
  input: z.object({ interviewId: reference, presentation }),
  load: ({ interviewId }, read) => read.get('interviews', interviewId),
  decide(input, interview) {
    if (!interview) return refuse({ kind: 'not-found', table: 'interviews', id: input.interviewId });
    if (!seenStages.includes(interview.stage))
      return refuse({ kind: 'interview-stage', stage: interview.stage });
    return accept({ writes: [changeRow('interviews', interview.id, { presentation: input.presentation })] });
  },
});
