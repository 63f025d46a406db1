import type { RowsHere } from '@shared/domain/archive/left-out-rows';
import { createFactReader } from '../fact-reader';
import type { OfficeDatabase } from '../database';
import { writtenTables, type CheckedArchive } from './check-archive';
import { judgedRows, type JudgedRow, type RowJudge } from './compare-archive';

/** What comes under a name that something else has here: nothing breaks by it, but somebody must tell the two apart. */
export interface SameNames {
  /** Codes of new roles that other roles have here. */
  readonly codes: readonly string[];
  /** Names of new staff that colleagues of other records have here. */
  readonly staff: readonly string[];
}

const plain = (name: unknown): string => String(name).trim().toLowerCase();

/** Reads them of an archive whose roles were judged. */
export async function readSameNames(
  archive: CheckedArchive,
  { roles, here }: { readonly roles: readonly JudgedRow[]; readonly here: RowsHere },
  { database, judge }: { readonly database: OfficeDatabase; readonly judge: RowJudge },
): Promise<SameNames> {
  const codes = new Set(here.roles.map(({ code }) => code));
  const staffHere = new Set((await createFactReader(database).all('staff')).map(({ name }) => plain(name)));
  const isNew = ({ here: row, refused }: JudgedRow): boolean => row === undefined && !refused;
  const staff: string[] = [];
  if (writtenTables(archive.manifest).includes('staff'))
    for await (const one of judgedRows(archive, 'staff', judge))
      if (isNew(one) && staffHere.has(plain(one.row['name']))) staff.push(String(one.row['name']));
  return {
    codes: roles.filter(isNew).flatMap(({ row }) => {
      const code = String(row['code']);
      return codes.has(code) ? [code] : [];
    }),
    staff,
  };
}
