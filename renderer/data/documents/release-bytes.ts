import type { DesktopApi } from '@shared/desktop-api';
import type { OfficeDatabase } from '../database';

/**
 * Forgets the bytes of those hashes that no row names any more. A removed document still names its bytes, since its
 * removal can be undone; only when its rows themselves are gone, as an erased person's are, may the bytes go.
 */
export async function releaseBytes(
  database: OfficeDatabase,
  desktop: Pick<DesktopApi, 'dropDocument'>,
  hashes: readonly string[],
): Promise<readonly string[]> {
  const dropped: string[] = [];
  for (const sha256 of new Set(hashes)) {
    const named = await database.rows('documents').where('sha256').equals(sha256).count();
    if (named > 0 || !(await desktop.dropDocument({ sha256 })).ok) continue;
    await database.documents.drop(sha256);
    dropped.push(sha256);
  }
  return dropped;
}
