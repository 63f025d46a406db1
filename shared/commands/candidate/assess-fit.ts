import { fitAssessment } from '../../domain/candidate/fit-assessment';
import { accept } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';

/** Records a recruiter's judgement after an office interview, in general (`clientId` null) or for one client. */
export const assessFit = defineCommand({
  name: 'candidate/assess-fit',
  version: 1,
  input: fitAssessment.omit({ id: true, deletedAt: true, authorId: true }),
  async load(input, read) {
    const candidate = await read.get('candidates', input.candidateId);
    const client = input.clientId === null ? null : await read.get('clients', input.clientId);
    return { candidate, client };
  },
  decide(input, { candidate, client }, { actor, ids }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (client === undefined) return notFound('clients', input.clientId ?? '');
    const assessmentId = ids.next('fit');
    const assessment = { ...input, id: assessmentId, deletedAt: null, authorId: actor.staffId };
    return accept({ writes: [createRow('fitAssessments', assessment)], result: { assessmentId } });
  },
});
