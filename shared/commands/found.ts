import { refuse } from '../kernel/result';
import type { TableName } from '../domain/tables';

/** The refusal for a record that is not there, or not any more. */
export const notFound = (table: TableName, id: string) => refuse({ kind: 'not-found', table, id } as const);
