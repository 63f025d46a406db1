// What both imports share: how many rows one command takes, and the one row that tells of the whole import.
import type { ImportBatch } from '../../domain/office/import-batch';
import { shortTextLimit } from '../../domain/record';
import { changeRow, createRow, type DecisionContext, type Write } from '../command';

/** Most rows one command of an import takes: a chunk stays well inside a write's time-out. */
export const maxRowsPerImport = 200;
/** Most files one import names. */
export const maxFilesPerImport = 500;

/** Which import a chunk belongs to, and how many rows it adds. */
export interface ImportChunk {
  readonly batchId: string;
  readonly kind: ImportBatch['kind'];
  readonly files: readonly string[];
  readonly taken: number;
}

/** The first chunk writes the import's row, later ones count on; a batch undone as one takes the row with it. */
export function importRowWrite(
  chunk: ImportChunk,
  known: ImportBatch | undefined,
  { actor, now }: DecisionContext,
): Write {
  if (known) return changeRow('imports', known.id, { taken: known.taken + chunk.taken });
  const files = chunk.files.map((name, index) => [`f${index + 1}`, name.slice(0, shortTextLimit)] as const);
  return createRow('imports', {
    id: chunk.batchId,
    deletedAt: null,
    kind: chunk.kind,
    files: Object.fromEntries(files),
    taken: chunk.taken,
    byId: actor.staffId,
    at: now,
  });
}
