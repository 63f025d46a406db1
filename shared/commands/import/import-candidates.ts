import { z } from 'zod';
import { isNameless } from '../../domain/candidate/candidate-name';
import { candidateFields } from '../../domain/candidate/empty-candidate';
import { channel, type Channel } from '../../domain/interview/channel';
import { importBatch } from '../../domain/office/import-batch';
import { collectionStatementVersion } from '../../domain/privacy/shown-statement';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand, type DecisionContext, type Write } from '../command';
import { loadOfficeDay, type OfficeDay } from '../office-day';
import { importRowWrite, maxFilesPerImport, maxRowsPerImport } from './import-rows';

/**
 * Takes one chunk of people into the book; run with `{ batch: batchId }`, so that one undo takes the whole import back.
 * Likely doubles were decided on by a person beforehand. One nameless row refuses its chunk.
 */
export const importCandidates = defineCommand({
  name: 'import/candidates',
  version: 1,
  input: z.object({
    batchId: importBatch.shape.id,
    files: z.array(z.string()).max(maxFilesPerImport),
    rows: z.array(candidateFields).min(1).max(maxRowsPerImport),
    /** How all of them were given the collection statement; left out where they were not, or nobody knows. */
    statementBy: channel.optional(),
  }),
  async load(input, read, context) {
    return { known: await read.get('imports', input.batchId), day: await loadOfficeDay(read, context) };
  },
  decide({ batchId, files, rows, statementBy }, { known, day }, context) {
    if (rows.some(isNameless)) return refuse({ kind: 'name-missing' });
    const made = { deletedAt: null, mergedInto: null } as const;
    const candidates = rows.map((row) => ({ ...row, ...made, id: context.ids.next('cnd') }));
    const chunk = { batchId, kind: 'candidates', files, taken: rows.length } as const;
    return accept({
      writes: [
        importRowWrite(chunk, known, context),
        ...candidates.map((candidate) => createRow('candidates', candidate)),
        ...(statementBy ? candidates.map(({ id }) => shownTo(id, { statementBy, day }, context)) : []),
      ],
      result: { candidateIds: candidates.map(({ id }) => id) },
    });
  },
});

const shownTo = (
  candidateId: string,
  { statementBy, day }: { readonly statementBy: Channel; readonly day: OfficeDay },
  { ids, actor }: DecisionContext,
): Write =>
  createRow('shownStatements', {
    id: ids.next('sst'),
    deletedAt: null,
    candidateId,
    version: collectionStatementVersion,
    shownOn: day.today,
    channel: statementBy,
    byId: actor.staffId,
  });
