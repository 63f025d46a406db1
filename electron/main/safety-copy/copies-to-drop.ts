/** How many copies stay: the newest of each of so many hours, days and months that have one. */
export const snapshotsKept = { hours: 24, days: 30, months: 12 } as const;
/** How many copies of the database folder stay. */
export const folderCopiesKept = 5;

const hourLength = 'YYYY-MM-DDTHH'.length;
const dayLength = 'YYYY-MM-DD'.length;
const monthLength = 'YYYY-MM'.length;

interface DatedCopy {
  readonly name: string;
  /** ISO UTC. */
  readonly made: string;
  readonly verified: boolean;
}

const newestFirst = (copies: readonly DatedCopy[]): readonly DatedCopy[] =>
  [...copies].sort((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : 0));

function newestPerPeriod(
  copies: readonly DatedCopy[],
  periodLength: number,
  periods: number,
): readonly string[] {
  const newest = new Map<string, string>();
  for (const copy of newestFirst(copies)) {
    const period = copy.made.slice(0, periodLength);
    if (!newest.has(period)) newest.set(period, copy.name);
  }
  return [...newest.values()].slice(0, periods);
}

const newestVerified = (copies: readonly DatedCopy[]): string | undefined =>
  newestFirst(copies).find((copy) => copy.verified)?.name;

/** Names of the snapshots the rule lets go. The newest that verified always stays, whatever the rule says. */
export function snapshotsToDrop(copies: readonly DatedCopy[]): readonly string[] {
  const kept = new Set([
    ...newestPerPeriod(copies, hourLength, snapshotsKept.hours),
    ...newestPerPeriod(copies, dayLength, snapshotsKept.days),
    ...newestPerPeriod(copies, monthLength, snapshotsKept.months),
    newestVerified(copies),
  ]);
  return copies.map((copy) => copy.name).filter((name) => !kept.has(name));
}

/** Names of the folder copies to let go; the newest that verified always stays. */
export function folderCopiesToDrop(copies: readonly DatedCopy[]): readonly string[] {
  const kept = new Set<string | undefined>(
    newestFirst(copies)
      .slice(0, folderCopiesKept)
      .map((copy) => copy.name),
  );
  kept.add(newestVerified(copies));
  return copies.map((copy) => copy.name).filter((name) => !kept.has(name));
}
