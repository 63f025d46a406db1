import type { Row, TableName } from '../../domain/tables';
import { changeRow, type FactReader, type Write } from '../command';

const tablesOfRole = [
  'submissions',
  'interviews',
  'placements',
  'disclosures',
  'documents',
] as const satisfies readonly TableName[];

/** Rows that carry a copy of their role's secrecy, so that their part of the log is known without the role. */
export interface RowsOfRole {
  readonly table: TableName;
  readonly id: string;
  readonly confidential: boolean;
}

/** Reads every row that hangs on the role. */
export async function loadRowsOfRole(
  role: Pick<Row<'roles'>, 'id' | 'clientId'>,
  read: FactReader,
): Promise<readonly RowsOfRole[]> {
  const rows: RowsOfRole[] = [];
  for (const table of tablesOfRole) {
    const found = await read.where(table, 'roleId', role.id);
    rows.push(...found.map(({ id, confidential }) => ({ table, id, confidential })));
  }
  const submissionIds = rows.filter(({ table }) => table === 'submissions').map(({ id }) => id);
  const introductions = await read.where('introductions', 'clientId', role.clientId);
  const made = introductions.filter(
    ({ submissionId }) => submissionId !== null && submissionIds.includes(submissionId),
  );
  return [
    ...rows,
    ...made.map(({ id, confidential }) => ({ table: 'introductions' as const, id, confidential })),
  ];
}

/** Marks them all as the role is now; what was told to candidates before stays on record. */
export const markRows = (rows: readonly RowsOfRole[], confidential: boolean): readonly Write[] =>
  rows
    .filter((row) => row.confidential !== confidential)
    .map(({ table, id }) => changeRow(table, id, { confidential }));
