import { isNameless } from '../../domain/candidate/candidate-name';
import { candidateFields } from '../../domain/candidate/empty-candidate';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';

/** Takes a person into the book. Likely doubles are shown while typing; they never stop anybody. */
export const createCandidate = defineCommand({
  name: 'candidate/create',
  version: 1,
  input: candidateFields,
  load: () => Promise.resolve(null),
  decide(input, _facts, { ids }) {
    if (isNameless(input)) return refuse({ kind: 'name-missing' });
    const candidateId = ids.next('cnd');
    const row = { ...input, id: candidateId, deletedAt: null, mergedInto: null };
    return accept({ writes: [createRow('candidates', row)], result: { candidateId } });
  },
});
