import { isCreation, type StoredRow } from '../merge';
import type { ChangeRecord } from '../change-record';
import type { Json } from '../../kernel/json';

/** Fields a version added to its tables, each with the value that says what earlier versions meant by not having it. */
export type AddedFields = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** A record that made a row gets the fields it could not know; what it knew stays. */
export function addFields(added: AddedFields, record: ChangeRecord): ChangeRecord {
  const fields = added[record.entity];
  return fields && isCreation(record) ? { ...record, set: { ...fields, ...record.set } } : record;
}

/** The same for a row as an earlier version stored it; once done, doing it again changes nothing. */
export const withAddedFields = (added: AddedFields, table: string, row: StoredRow): StoredRow => ({
  ...added[table],
  ...row,
});
