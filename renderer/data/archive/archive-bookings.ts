// The coming interviews of an archive against those of the office, so that the preview can say which of them would book
// somebody twice and stay out.
import { withPathsOf, type StoredRow } from '@shared/changes/merge';
import { interviewsAhead } from '@shared/commands/staff/staff-work';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { candidate } from '@shared/domain/candidate/candidate';
import { interview, type Interview } from '@shared/domain/interview/interview';
import {
  leftOutBookings,
  type ComingBooking,
  type LeftOutBooking,
} from '@shared/domain/interview/left-out-bookings';
import type { Instant } from '@shared/time/instant';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import { archivedRows } from './archive-rows';
import { writtenTables, type CheckedArchive } from './check-archive';
import { judgedRows, type ArchiveComparison, type JudgedRow } from './compare-archive';
import { pathsToTake, type ConflictChoices } from './take-archive';

/** Interviews of the archive that are still to come and are not here as they are there, and those of this office. */
export interface ArchiveBookings {
  readonly judged: readonly JudgedRow[];
  readonly ahead: readonly Interview[];
  readonly now: Instant;
  /** Full names by candidate id, of the archive where nobody of that id is here. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads them. */
export async function readArchiveBookings(
  archive: CheckedArchive,
  { judge }: ArchiveComparison,
  { database, now }: { readonly database: OfficeDatabase; readonly now: Instant },
): Promise<ArchiveBookings> {
  const judged: JudgedRow[] = [];
  if (writtenTables(archive.manifest).includes('interviews')) {
    for await (const one of judgedRows(archive, 'interviews', judge))
      if (!one.refused && one.differences?.length !== 0 && String(one.row['endsAt']) > now) judged.push(one);
  }
  const ahead = judged.length === 0 ? [] : await interviewsAhead(createFactReader(database), now);
  const rows = [...judged.flatMap(({ row, here }) => (here ? [row, here] : [row])), ...ahead];
  const names = await namesOf(archive, database, new Set(rows.map(({ candidateId }) => String(candidateId))));
  return { judged, ahead, now, names };
}

async function namesOf(
  archive: CheckedArchive,
  database: OfficeDatabase,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (ids.size === 0) return names;
  const see = (row: StoredRow | undefined): void => {
    const person = candidate.safeParse(row);
    if (person.success && ids.has(person.data.id)) names.set(person.data.id, fullName(person.data));
  };
  for await (const rows of archivedRows(archive, 'candidates'))
    for (const row of rows) if (ids.has(row.id)) see(row);
  for (const row of await database.rows('candidates').bulkGet([...ids])) see(row);
  return names;
}

/** What of them stays out under the choices; the command judges by the same rule. */
export function archiveClashes(
  { judged, ahead, now }: ArchiveBookings,
  choices: ConflictChoices,
): readonly LeftOutBooking[] {
  const coming = judged.flatMap((one): readonly ComingBooking[] => {
    const paths = pathsToTake('interviews', one, choices);
    if (paths === null) return [];
    const row = interview.safeParse(one.here ? withPathsOf(one.here, one.row, paths) : one.row);
    return row.success ? [{ row: row.data, before: one.here ? interview.parse(one.here) : null }] : [];
  });
  return leftOutBookings(coming, ahead, now);
}
