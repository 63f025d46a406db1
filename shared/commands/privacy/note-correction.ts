import { correction } from '../../domain/privacy/correction';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

/** Writes down what a person disputed and what became of it. The facts themselves are changed where they stand. */
export const noteCorrection = defineCommand({
  name: 'candidate/note-correction',
  version: 1,
  input: correction.omit({ id: true, deletedAt: true, closedOn: true, byId: true }),
  async load(input, read, context) {
    return {
      candidate: await read.get('candidates', input.candidateId),
      day: await loadOfficeDay(read, context),
    };
  },
  decide(input, { candidate, day }, { actor, ids }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (input.disputed.trim() === '') return refuse({ kind: 'input-unreadable', fields: ['disputed'] });
    if (input.words.trim() === '') return refuse({ kind: 'reason-missing' });
    if (input.askedOn > day.today) return refuse({ kind: 'input-unreadable', fields: ['askedOn'] });
    const correctionId = ids.next('crn');
    const row = { ...input, id: correctionId, deletedAt: null, closedOn: day.today, byId: actor.staffId };
    return accept({ writes: [createRow('corrections', row)], result: { correctionId } });
  },
});
