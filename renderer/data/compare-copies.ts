// Decides at start whether the database may be opened for work. Evidence stands in three places: the database itself,
// installed.json and the journal. Any disagreement in which the database is the poorer one is a recovery case: the app
// must never greet an office with an empty book.
import type { LastPerStream, StartupFacts } from '@shared/safety-facts';

/** What the database says of itself. `databaseId` null: it was never founded or is gone. */
export interface DatabaseFacts {
  readonly databaseId: string | null;
  readonly last: LastPerStream;
}

/** Why the app cannot simply open. */
export type RecoveryCause =
  /** The database is empty or gone, and the office had one. */
  | 'database-gone'
  /** The database misses changes that the journal holds. */
  | 'database-behind'
  /** The database belongs to another office than the journal and installed.json. */
  | 'database-other'
  /** installed.json cannot be read. */
  | 'installed-unreadable'
  /** The journal is damaged and the database is not there to refill it. */
  | 'journal-damaged'
  /** A newer Onward wrote this data. */
  | 'newer-schema';

/** What to do at start. */
export type StartDecision =
  | { readonly kind: 'new-office' }
  | { readonly kind: 'open' }
  | { readonly kind: 'recover'; readonly cause: RecoveryCause; readonly missing: number };

/** Counts the changes of `more` that `less` does not have. */
export function countMissing(less: LastPerStream, more: LastPerStream): number {
  return Object.entries(more).reduce(
    (sum, [stream, last]) => sum + Math.max(0, last - (less[stream] ?? 0)),
    0,
  );
}

const recover = (cause: RecoveryCause, missing: number): StartDecision => ({
  kind: 'recover',
  cause,
  missing,
});

/** The decision for what was found. In the browser (`desktop: false`) there is only the database. */
export function compareCopies(startup: StartupFacts, database: DatabaseFacts): StartDecision {
  if (!startup.desktop) return database.databaseId === null ? { kind: 'new-office' } : { kind: 'open' };
  const { installed, installedProblem, journal } = startup;
  if (installedProblem === 'newer-schema' || journal.state === 'newer-schema')
    return recover('newer-schema', 0);
  const hadOffice = installed !== null || installedProblem !== null || journal.databaseId !== null;
  if (!hadOffice) return database.databaseId === null ? { kind: 'new-office' } : { kind: 'open' };
  const known = mergeLast(installed?.deviceSeq ?? {}, journal.last);
  const missing = countMissing(database.last, known);
  if (database.databaseId === null) {
    // Founding was cut short before anything was written: nothing to recover, the founding goes on.
    if (journal.count === 0 && journal.state === 'empty' && countMissing({}, known) === 0 && installed)
      return { kind: 'open' };
    return recover(
      journal.state === 'damaged' ? 'journal-damaged' : 'database-gone',
      countMissing({}, known),
    );
  }
  const expected = installed?.databaseId ?? journal.databaseId;
  if (expected !== null && expected !== database.databaseId) return recover('database-other', missing);
  if (missing > 0) return recover('database-behind', missing);
  if (installedProblem !== null) return recover('installed-unreadable', 0);
  return { kind: 'open' };
}

/** The higher number per stream. */
export function mergeLast(a: LastPerStream, b: LastPerStream): LastPerStream {
  const streams = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...streams].map((stream) => [stream, Math.max(a[stream] ?? 0, b[stream] ?? 0)]));
}
