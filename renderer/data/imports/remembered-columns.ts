// Which column meant what, kept per set of heads and per member of staff: among the drafts, as it is no record of anybody
// and nothing to undo. The heads themselves are not kept, only a short sign of them.
import { headsSign } from '@shared/interchange/csv/head-key';
import { tableMapping, type TableMapping } from '@shared/interchange/table-mapping';
import type { Instant } from '@shared/time/instant';
import type { OfficeDatabase } from '../database';
import { dropDraft, keepDraft, readDraft } from '../drafts';

const keyOf = (staffId: string, headers: readonly string[]): string =>
  `${staffId}/import-columns/${headsSign(headers)}`;

/** The mapping last decided for a table of these heads; undefined where there is none that still fits. */
export async function recallColumns(
  database: OfficeDatabase,
  staffId: string,
  headers: readonly string[],
): Promise<TableMapping | undefined> {
  const kept = tableMapping.safeParse(await readDraft(database, keyOf(staffId, headers)));
  return kept.success && kept.data.columns.length === headers.length ? kept.data : undefined;
}

/** What is kept of one decision. */
export interface DecidedColumns {
  readonly staffId: string;
  readonly headers: readonly string[];
  /** Null forgets what was decided: the proposal holds again. */
  readonly mapping: TableMapping | null;
  readonly savedAt: Instant;
}

/** Keeps what a person decided, in place of what was kept for these heads before. */
export async function rememberColumns(
  database: OfficeDatabase,
  { staffId, headers, mapping, savedAt }: DecidedColumns,
): Promise<void> {
  const key = keyOf(staffId, headers);
  if (mapping === null) await dropDraft(database, key);
  else await keepDraft(database, { key, value: mapping, savedAt });
}
