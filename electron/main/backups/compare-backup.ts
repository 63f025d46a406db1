// What a restore would take away and bring: the records only this office has, and those only the backup has, by author.
import type { ChangesOfOne } from '@shared/backup-requests';
import type { ChangeRecord } from '@shared/changes/change-record';

interface Mark {
  readonly author: string;
  readonly wall: string;
}

function counted(marks: Iterable<Mark>): ChangesOfOne[] {
  const byAuthor = new Map<string, { changes: number; first: string; last: string }>();
  for (const { author, wall } of marks) {
    const known = byAuthor.get(author) ?? { changes: 0, first: wall, last: wall };
    known.changes += 1;
    if (wall < known.first) known.first = wall;
    if (wall > known.last) known.last = wall;
    byAuthor.set(author, known);
  }
  const groups = [...byAuthor].map(([author, found]) => ({ author, ...found }));
  return groups.sort((a, b) => b.changes - a.changes);
}

/** Streams both sides; of the living office only who and when is held, never what. */
export async function compareRecords(
  living: AsyncIterable<readonly ChangeRecord[]>,
  kept: AsyncIterable<readonly ChangeRecord[]>,
): Promise<{ readonly lost: ChangesOfOne[]; readonly gained: ChangesOfOne[] }> {
  const onlyLiving = new Map<string, Mark>();
  const onlyKept: Mark[] = [];
  for await (const page of living)
    for (const { id, author, wall } of page) onlyLiving.set(id, { author, wall });
  for await (const page of kept) {
    for (const { id, author, wall } of page) if (!onlyLiving.delete(id)) onlyKept.push({ author, wall });
  }
  return { lost: counted(onlyLiving.values()), gained: counted(onlyKept) };
}
