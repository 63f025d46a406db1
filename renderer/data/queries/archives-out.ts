import { archivesIn, archivesOutId, type ArchiveOut } from '@shared/domain/privacy/archive-out';
import type { ViewReader } from '../view-reader';

/** An archive that was taken out, with who did it. */
export interface ArchiveOutLine {
  readonly archive: ArchiveOut;
  readonly by: string;
}

/** Newest first. */
export async function listArchivesOut(read: ViewReader): Promise<readonly ArchiveOutLine[]> {
  const archives = archivesIn(await read.get('settings', archivesOutId));
  const staff = new Map((await read.all('staff')).map(({ id, name }) => [id, name]));
  return archives.map((archive) => ({ archive, by: staff.get(archive.byId) ?? '' }));
}
