import type { DesktopApi } from '@shared/desktop-api';
import { maxHashesAsked } from '@shared/document-requests';
import type { OfficeDatabase } from '../database';
import { archivedHashes } from './archive-rows';
import type { CheckedArchive } from './check-archive';

/**
 * Documents of the archive that rows of this office name and whose bytes this machine lacks: those of the other parts of a
 * large office, and those a disk lost.
 */
export async function missingFiles(
  archive: CheckedArchive,
  {
    database,
    desktop,
  }: { readonly database: OfficeDatabase; readonly desktop: Pick<DesktopApi, 'heldDocuments'> },
): Promise<readonly string[]> {
  const named = new Set((await database.rows('documents').orderBy('sha256').uniqueKeys()).map(String));
  const wanted = archivedHashes(archive).filter((hash) => named.has(hash));
  const missing: string[] = [];
  for (let at = 0; at < wanted.length; at += maxHashesAsked) {
    const hashes = wanted.slice(at, at + maxHashesAsked);
    const held = new Set(await desktop.heldDocuments({ hashes }));
    missing.push(...hashes.filter((hash) => !held.has(hash)));
  }
  return missing;
}
