import type { StoredRow } from '@shared/changes/merge';
import type { Row, TableName } from '@shared/domain/tables';

/** True for a row that is there and was not deleted. */
export const isLive = (row: StoredRow | undefined): row is StoredRow =>
  row !== undefined && row['deletedAt'] === null;

/** A stored row as the domain sees it; the door decoded it when it was written. */
export const asRow = <Name extends TableName>(row: StoredRow): Row<Name> => row as unknown as Row<Name>;

/** Those rows that are live; the very array where all are, as most often. */
export const liveRows = (rows: (StoredRow | undefined)[]): StoredRow[] =>
  rows.every(isLive) ? rows : rows.filter(isLive);

/** {@link asRow} for many. */
export const asRows = <Name extends TableName>(rows: StoredRow[]): Row<Name>[] =>
  rows as unknown as Row<Name>[];
