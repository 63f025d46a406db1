// Counters that never go back. An interview's number of changes stands in every calendar file that left the office, and
// other programs drop what comes with a lower one; so taking a change back is one change more.
import type { ChangeRecord } from '../../changes/change-record';
import type { StoredRow } from '../../changes/merge';
import type { Json } from '../../kernel/json';

const countedTable = 'interviews';
const counter = 'sequence';

/** True for a path that is counted on instead of being put back: a later count never stands in the way. */
export const isCounted = (entity: string, path: string): boolean =>
  entity === countedTable && path === counter;

/** What takes a record back, with its counter one above what stands in the row as it is stored. */
export function countOn(
  record: Pick<ChangeRecord, 'entity'>,
  stored: StoredRow | undefined,
  set: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  if (record.entity !== countedTable || !(counter in set)) return set;
  return { ...set, [counter]: Number(stored?.[counter] ?? 0) + 1 };
}
