import { z } from 'zod';
import type { OfficeDatabase } from '../database';

/** Key of the note, in `meta`, of what is left to do behind a finished erasure: ids and hashes, nothing of a person. */
export const cleaningKey = 'erasure-cleaning';

/** See {@link cleaningKey}: hashes of files that may have to go, and the name of the database that was left. */
export const cleaningNote = z.object({ documents: z.array(z.string()), database: z.string() });

/** Files an earlier erasure left to let go of, where it was interrupted. */
export async function filesLeft(database: OfficeDatabase): Promise<readonly string[]> {
  const note = cleaningNote.safeParse((await database.meta.get(cleaningKey))?.value);
  return note.success ? note.data.documents : [];
}

/** Records about somebody, and those of the row of that id. */
const countTelling = async ({ changes }: OfficeDatabase, id: string): Promise<number> =>
  (await changes.where('subjects').equals(id).count()) + (await changes.where('entityId').equals(id).count());

/**
 * The people, and the refusals, whose erasure was decided and of whom the log still tells. Read off the log itself, so that a crash at any
 * step leaves no note that could be wrong.
 */
export async function pendingErasures(database: OfficeDatabase): Promise<ReadonlySet<string>> {
  const decided = await database.rows('erasures').toArray();
  const people = decided.flatMap((row) =>
    Object.keys((row['people'] ?? {}) as Readonly<Record<string, true>>),
  );
  const left: string[] = [];
  for (const id of people) if ((await countTelling(database, id)) > 0) left.push(id);
  return new Set(left);
}
