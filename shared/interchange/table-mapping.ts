// What a table is of, and what its columns mean: proposed from its heads, decided by a person, and known again by them.
import { z } from 'zod';
import { candidateColumns, nameColumns, proposeCandidateColumns } from './csv/candidate-columns';
import { proposeColumns, roleColumns } from './role-ads/role-columns';

/** What the rows of a table are. */
export type TableSubject = 'candidates' | 'roles';

/** Decodes a mapping that was kept. */
export const tableMapping = z.discriminatedUnion('about', [
  z.object({ about: z.literal('candidates'), columns: z.array(z.enum(candidateColumns).nullable()) }),
  z.object({ about: z.literal('roles'), columns: z.array(z.enum(roleColumns).nullable()) }),
]);
/** What the rows are and the meaning of each column in order; null leaves a column out. */
export type TableMapping = z.infer<typeof tableMapping>;

/** The mapping proposed for a table whose subject a person has decided. */
export function proposeAs(about: TableSubject, headers: readonly string[]): TableMapping {
  return about === 'candidates'
    ? { about, columns: [...proposeCandidateColumns(headers)] }
    : { about, columns: [...proposeColumns(headers)] };
}

const found = ({ columns }: TableMapping): number => columns.filter((column) => column !== null).length;

/** Proposes what the table is of: people need a name among its heads, else it is of vacancies. */
export function proposeTable(headers: readonly string[]): TableMapping {
  const people = proposeAs('candidates', headers);
  const roles = proposeAs('roles', headers);
  const named = nameColumns.some((name) => people.columns.some((column) => column === name));
  return named && found(people) >= found(roles) ? people : roles;
}
