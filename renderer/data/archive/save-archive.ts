// Takes everything out into a file of the person's choice: begun where they chose, finished when it is whole, and gone
// without a trace when it was stopped or the disk refused.
import type { DesktopApi } from '@shared/desktop-api';
import { officeName } from '@shared/interchange/archive/archive-name';
import type { OfficeAtWork } from '../use-office';
import type { ArchiveWatch } from './check-archive';
import { writeArchive, type WrittenArchive } from './write-archive';

type DiskReason = 'disk-full' | 'unwritable';

/** How it ended. `path` is null where a browser took the file to its downloads. */
export type SavedArchive =
  | { readonly outcome: 'saved'; readonly path: string | null; readonly written: WrittenArchive }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'stopped' }
  | { readonly outcome: 'refused'; readonly reason: DiskReason };

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

/** Saves the archive under a name the person chooses. */
export async function saveArchive(
  { database, clock, desktop }: SavingOffice,
  suggestedName: string,
  watch: ArchiveWatch = {},
): Promise<SavedArchive> {
  const begun = await desktop.beginFile({ suggestedName, kind: 'archive' });
  if (begun.outcome !== 'begun') return begun;
  const { file } = begun;
  try {
    const [{ appVersion: app }, setting] = await Promise.all([
      desktop.startup(),
      database.rows('settings').get('set_office'),
    ]);
    const office = { database, desktop, app, madeAt: clock.now(), name: officeName(setting?.['value']) };
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
