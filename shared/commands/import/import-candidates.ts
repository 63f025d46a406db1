import { z } from 'zod';
import { isNameless } from '../../domain/candidate/candidate-name';
import { candidateFields } from '../../domain/candidate/empty-candidate';
import { importBatch } from '../../domain/office/import-batch';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
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
  }),
  load: (input, read) => read.get('imports', input.batchId),
  decide({ batchId, files, rows }, known, context) {
    if (rows.some(isNameless)) return refuse({ kind: 'name-missing' });
    const made = { deletedAt: null, mergedInto: null } as const;
    const candidates = rows.map((row) => ({ ...row, ...made, id: context.ids.next('cnd') }));
    const chunk = { batchId, kind: 'candidates', files, taken: rows.length } as const;
    return accept({
      writes: [
        importRowWrite(chunk, known, context),
        ...candidates.map((candidate) => createRow('candidates', candidate)),
      ],
      result: { candidateIds: candidates.map(({ id }) => id) },
    });
  },
});
