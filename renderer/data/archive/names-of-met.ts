import type { StoredRow } from '@shared/changes/merge';
import type { MeetingTable, RowsHere } from '@shared/domain/archive/left-out-rows';
import { candidate } from '@shared/domain/candidate/candidate';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Owner } from '@shared/domain/archive/ownerless-rows';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import type { JudgedRow } from './compare-archive';

type Judged = Readonly<Record<MeetingTable, readonly JudgedRow[]>>;

interface NameSources {
  readonly database: OfficeDatabase;
  /** The candidates of the archive; not read where nobody is to be named. */
  readonly archived: AsyncIterable<readonly StoredRow[]>;
}

const idsIn = (rows: readonly object[]): readonly string[] =>
  rows.flatMap((row) =>
    'candidateId' in row && typeof row.candidateId === 'string' ? [row.candidateId] : [],
  );

const rowsIn = (judged: readonly JudgedRow[]): readonly StoredRow[] =>
  judged.flatMap(({ row, here }) => (here ? [row, here] : [row]));

/** What everybody and everything is called that stands in a coming row or in its way, by id. */
export async function namesOfMet(
  {
    judged,
    here,
    removed,
    owners,
  }: {
    readonly judged: Judged;
    readonly here: RowsHere;
    readonly removed: readonly JudgedRow[];
    readonly owners: readonly Owner[];
  },
  { database, archived }: NameSources,
): Promise<ReadonlyMap<string, string>> {
  const people = new Set([
    ...idsIn(rowsIn(judged.interviews)),
    ...idsIn(rowsIn(judged.submissions)),
    ...idsIn(rowsIn(judged.placements)),
    ...idsIn(here.interviews),
    ...idsIn(rowsIn(removed)),
    ...owners.flatMap(({ table, id }) => (table === 'candidates' ? [id] : [])),
  ]);
  const names = new Map<string, string>();
  const see = (row: StoredRow | undefined): void => {
    const person = candidate.safeParse(row);
    if (person.success && people.has(person.data.id)) names.set(person.data.id, fullName(person.data));
  };
  if (people.size > 0)
    for await (const rows of archived) rows.filter(({ id }) => people.has(id)).forEach(see);
  for (const row of await database.rows('candidates').bulkGet([...people])) see(row);
  for (const { table, id } of owners) {
    const row = table === 'candidates' ? undefined : await database.rows(table).get(id);
    const name = row?.['name'] ?? row?.['title'];
    if (typeof name === 'string') names.set(id, name);
  }
  for (const { id, name } of await createFactReader(database).all('staff')) names.set(id, name);
  for (const row of [...rowsIn(judged.rooms), ...here.rooms]) names.set(row.id, String(row['name']));
  for (const row of [...rowsIn(judged.roles), ...here.roles])
    names.set(row.id, `${String(row['code'])} ${String(row['title'])}`);
  return names;
}
