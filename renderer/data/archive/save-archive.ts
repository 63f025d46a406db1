// Takes everything out into a file of the person's choice: begun where they chose, finished when it is whole, and gone
// without a trace when it was stopped or the disk refused.
import type { DesktopApi } from '@shared/desktop-api';
import { countParts, type ArchivePart } from '@shared/interchange/archive/archive-parts';
import { officeName } from '@shared/interchange/archive/archive-name';
import type { OfficeAtWork } from '../use-office';
import type { ArchiveWatch } from './check-archive';
import { writeArchive, type WrittenArchive } from './write-archive';

type DiskReason = 'disk-full' | 'unwritable';

/** How one file ended. `path` is null where a browser took the file to its downloads. */
type SavedPart =
  | { readonly outcome: 'saved'; readonly path: string | null; readonly written: WrittenArchive }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'stopped' }
  | { readonly outcome: 'refused'; readonly reason: DiskReason };

/** How it ended: with its last part. Parts that were saved before one that was not stay where they are. */
export type SavedArchive = SavedPart & {
  readonly parts: {
    readonly saved: number;
    readonly of: number;
    /** Where each of the saved ones lies; empty where a browser took it to its downloads. */
    readonly places: readonly string[];
  };
};

/** What saving needs. */
export interface SavingOffice extends Pick<OfficeAtWork, 'database' | 'clock'> {
  readonly desktop: Pick<
    DesktopApi,
    'startup' | 'readDocument' | 'beginFile' | 'appendFile' | 'finishFile' | 'abandonFile'
  >;
}

class DiskRefused extends Error {
  constructor(readonly reason: DiskReason) {
    super(reason);
  }
}

/** What each part's file is called until the person says otherwise. */
export type PartName = (part: ArchivePart) => string;

/** Saves the archive under a name the person chooses; a part after the other where its documents need several. */
export async function saveArchive(
  office: SavingOffice,
  { nameOf, most }: { readonly nameOf: PartName; readonly most?: number },
  watch: ArchiveWatch = {},
): Promise<SavedArchive> {
  const hashes = await office.database.rows('documents').orderBy('sha256').uniqueKeys();
  const of = countParts(new Set(hashes.map(String)), most);
  const counts = { ...noCounts };
  const places: string[] = [];
  for (let number = 1; ; number += 1) {
    const saved = await savePart(
      office,
      { suggestedName: nameOf({ number, of }), part: { number, of } },
      watch,
    );
    if (saved.outcome !== 'saved') return { ...saved, parts: { saved: number - 1, of, places } };
    places.push(saved.path ?? '');
    counts.files += saved.written.counts.files;
    counts.lostFiles = [...counts.lostFiles, ...saved.written.lostFiles];
    if (number < of) continue;
    const written = { counts: { ...saved.written.counts, files: counts.files }, lostFiles: counts.lostFiles };
    return { ...saved, written, parts: { saved: of, of, places } };
  }
}

const noCounts: Pick<WrittenArchive['counts'], 'files'> & Pick<WrittenArchive, 'lostFiles'> = {
  files: 0,
  lostFiles: [],
};

async function savePart(
  { database, clock, desktop }: SavingOffice,
  { suggestedName, part }: { readonly suggestedName: string; readonly part: ArchivePart },
  watch: ArchiveWatch,
): Promise<SavedPart> {
  const begun = await desktop.beginFile({ suggestedName, kind: 'archive' });
  if (begun.outcome !== 'begun') return begun;
  const { file } = begun;
  try {
    const [{ appVersion: app }, setting] = await Promise.all([
      desktop.startup(),
      database.rows('settings').get('set_office'),
    ]);
    const name = officeName(setting?.['value']);
    const office = { database, desktop, app, madeAt: clock.now(), name, part };
    const writeOut = async (bytes: Uint8Array): Promise<void> => {
      const answer = await desktop.appendFile({ file, bytes: new Uint8Array(bytes) });
      if (!answer.ok) throw new DiskRefused(answer.reason);
    };
    const written = await writeArchive(office, writeOut, watch);
    const finished = await desktop.finishFile({ file });
    return finished.ok
      ? { outcome: 'saved', path: finished.path, written }
      : { outcome: 'refused', reason: finished.reason };
  } catch (error) {
    await desktop.abandonFile({ file });
    if (error instanceof DiskRefused) return { outcome: 'refused', reason: error.reason };
    if (watch.signal?.aborted === true) return { outcome: 'stopped' };
    throw error;
  }
}
