import { motivationNote } from '../../domain/candidate/motivation-note';
import { accept } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';

/** Adds a dated note on what moves the candidate; earlier notes stay, so that the change over time can be seen. */
export const writeMotivation = defineCommand({
  name: 'candidate/write-motivation',
  version: 1,
  input: motivationNote.omit({ id: true, deletedAt: true, authorId: true }),
  load: (input, read) => read.get('candidates', input.candidateId),
  decide(input, row, { actor, ids }) {
    if (!row) return notFound('candidates', input.candidateId);
    const noteId = ids.next('mot');
    const note = { ...input, id: noteId, deletedAt: null, authorId: actor.staffId };
    return accept({ writes: [createRow('motivationNotes', note)], result: { noteId } });
  },
});
