import { collectionStatementVersion, shownStatement } from '../../domain/privacy/shown-statement';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

/** Writes down that a person was shown the statement on collecting personal data, in the version of today. */
export const noteStatement = defineCommand({
  name: 'candidate/note-statement',
  version: 1,
  input: shownStatement.pick({ candidateId: true, shownOn: true, channel: true }),
  async load(input, read, context) {
    return {
      candidate: await read.get('candidates', input.candidateId),
      day: await loadOfficeDay(read, context),
    };
  },
  decide(input, { candidate, day }, { actor, ids }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (input.shownOn > day.today) return refuse({ kind: 'input-unreadable', fields: ['shownOn'] });
    const statementId = ids.next('sst');
    const made = { id: statementId, deletedAt: null, version: collectionStatementVersion };
    const row = { ...input, ...made, byId: actor.staffId };
    return accept({ writes: [createRow('shownStatements', row)], result: { statementId } });
  },
});
