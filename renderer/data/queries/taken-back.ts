import type { ChangeRecord } from '@shared/changes/change-record';

/** Tx and batch ids that an undo named and no redo brought back, of changes in their order. */
export function takenBackOf(
  changes: readonly Pick<ChangeRecord, 'undoes' | 'redoes'>[],
): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { undoes, redoes } of changes) {
    if (undoes !== null) taken.add(undoes);
    if (redoes !== null) taken.delete(redoes);
  }
  return taken;
}
