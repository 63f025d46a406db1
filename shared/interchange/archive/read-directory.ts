// The directory of an archive, judged before a single entry is opened: names from a closed list, no traps, no two entries
// over the same bytes, and no sizes that would swell beyond what an office holds.
import { archiveLimits, entryNames } from './archive-format';
import { refuseArchive } from './archive-refusal';
import type { ByteSource } from './byte-source';
import { findDirectory } from './directory-end';
import { readEntries, type ArchiveEntry } from './directory-entries';
import { entryKindOf, isUnsafeName, type EntryKind } from './entry-name';

/** The entries by name, and the digest that the seal tells of all before it. */
export interface ArchiveDirectory {
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  readonly sealed: string;
}

const localHeaderLength = 30;

/** Reads and judges the directory; throws a refusal. */
export async function readDirectory(source: ByteSource): Promise<ArchiveDirectory> {
  const { from, length, entries: count, sealed } = await findDirectory(source);
  const listed = readEntries(await source.read(from, length), count);
  judgeNames(listed);
  judgePlaces(listed, from);
  for (const entry of listed) judgeSize(entry);
  const entries = new Map(listed.map((entry) => [entry.name, entry]));
  if (!entries.has(entryNames.manifest))
    return refuseArchive({ kind: 'entry-missing', entry: entryNames.manifest });
  return { entries, sealed };
}

function judgeNames(entries: readonly ArchiveEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (isUnsafeName(name)) refuseArchive({ kind: 'unsafe-name', entry: name });
    const folded = name.toLowerCase();
    if (seen.has(folded)) refuseArchive({ kind: 'named-twice', entry: name });
    seen.add(folded);
  }
  const unknown = entries.find(({ name }) => entryKindOf(name) === null);
  if (unknown) refuseArchive({ kind: 'not-listed', entry: unknown.name });
}

/** Every entry must lie whole before the next one and before the directory. */
function judgePlaces(entries: readonly ArchiveEntry[], directoryFrom: number): void {
  const byPlace = [...entries].sort((a, b) => a.from - b.from);
  byPlace.forEach(({ name, from, packed }, index) => {
    const end = from + localHeaderLength + name.length + packed;
    if (end > (byPlace[index + 1]?.from ?? directoryFrom))
      refuseArchive({ kind: 'overlapping', entry: name });
  });
}

const limits: Readonly<Partial<Record<EntryKind['kind'], number>>> = {
  manifest: archiveLimits.manifestBytes,
  readme: archiveLimits.readmeBytes,
  file: archiveLimits.fileBytes,
};

function judgeSize({ name, packed, size }: ArchiveEntry): void {
  const kind = entryKindOf(name)?.kind;
  const limit = (kind && limits[kind]) ?? Number.POSITIVE_INFINITY;
  const swells = size > archiveLimits.ratioFreeBytes && size > packed * archiveLimits.ratio;
  if (size > limit || swells) refuseArchive({ kind: 'swells', entry: name });
}
