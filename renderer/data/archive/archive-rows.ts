import type { ChangeRecord } from '@shared/changes/change-record';
import type { StoredRow } from '@shared/changes/merge';
import type { TableName } from '@shared/domain/tables';
import { entryNames, tableEntry } from '@shared/interchange/archive/archive-format';
import { entryKindOf } from '@shared/interchange/archive/entry-name';
import { entryOf, type CheckedArchive } from './check-archive';
import { entryBytes } from './entry-bytes';
import { linesOf, recordOfLine, rowOfLine } from './entry-lines';

/** The rows of a table as this build reads them, some at a time; the archive was proved before. */
export async function* archivedRows(
  { source, entries }: CheckedArchive,
  table: TableName,
): AsyncGenerator<readonly StoredRow[]> {
  const name = tableEntry(table);
  for await (const lines of linesOf(entryBytes(source, entryOf(entries, name)), name))
    yield lines.map((line) => rowOfLine(table, line, name));
}

/** Its change records as they were written, in their order, some at a time. */
export async function* archivedRecords({
  source,
  entries,
}: CheckedArchive): AsyncGenerator<readonly ChangeRecord[]> {
  const name = entryNames.changes;
  for await (const lines of linesOf(entryBytes(source, entryOf(entries, name)), name))
    yield lines.map((line) => recordOfLine(line, name));
}

/** The hashes of its documents. */
export const archivedHashes = ({ entries }: CheckedArchive): readonly string[] =>
  [...entries.keys()].flatMap((name) => {
    const kind = entryKindOf(name);
    return kind?.kind === 'file' ? [kind.sha256] : [];
  });
