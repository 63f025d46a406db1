import { z } from 'zod';
import { reference } from '../../domain/record';
import { stageToReturnTo } from '../../domain/submission/submission-lifecycle';
import { activeSubmissionStages } from '../../domain/submission/submission';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';
import { loadMatch, stoppingFailures } from './load-match';
import { closeProposals } from './propose-revival';
import { alreadySubmitted, loadSubmissionFacts, standingSubmission } from './submission-facts';

/**
 * Brings a runner-up back, or somebody whose role was closed under them: the same submission at the stage it left. Gates
 * are looked at again, because the world moved on since.
 */
export const reviveSubmission = defineCommand({
  name: 'submission/revive',
  version: 1,
  input: z.object({ submissionId: reference }),
  async load(input, read, context) {
    const facts = await loadSubmissionFacts(input.submissionId, read);
    const { submission } = facts;
    const day = await loadOfficeDay(read, context);
    const ofRole = await read.where('submissions', 'roleId', submission?.roleId ?? '');
    return {
      facts,
      day,
      staff: await read.all('staff'),
      tasks: await read.where('tasks', 'submissionId', input.submissionId),
      twin: ofRole.find(
        ({ id, candidateId, stage }) =>
          id !== submission?.id &&
          candidateId === submission?.candidateId &&
          activeSubmissionStages.includes(stage),
      ),
      match: submission ? await loadMatch(submission, read, { day, context }) : null,
    };
  },
  decide(input, { facts, day, staff, tasks, twin, match }, context) {
    const found = standingSubmission(input.submissionId, facts, context);
    if (!found.ok) return found;
    const { submission } = found.value;
    const back = stageToReturnTo(submission);
    if (back === null) {
      return refuse({ kind: 'submission-stage', stage: submission.stage });
    }
    if (!match) return notFound('clients', submission.clientId);
    const taken = alreadySubmitted(twin, { staff, day }, context);
    if (taken) return refuse(taken);
    const gates = stoppingFailures(match, submission.blind);
    if (gates.length > 0) return refuse({ kind: 'gates-closed', gates });
    const revived = changeRow('submissions', submission.id, { stage: back, end: null });
    return accept({ writes: [revived, ...closeProposals(tasks, context)] });
  },
});
