import type { DesktopApi } from '@shared/desktop-api';
import { fileEntry } from '@shared/interchange/archive/archive-format';
import { maxHashesAsked } from '@shared/document-requests';
import { isGone, type ArchiveWatch, type CheckedArchive } from './check-archive';
import { wholeEntry } from './entry-bytes';

/** The requests that keeping an archive's documents takes. */
export type FileDesk = Pick<DesktopApi, 'keepDocument' | 'heldDocuments' | 'dropDocument'>;

/** How keeping ended; `fresh` are the hashes that were not held before. */
export interface KeptFiles {
  readonly fresh: readonly string[];
  readonly failure: 'disk-full' | 'unwritable' | 'unreadable' | null;
}

/** Keeps the documents of those hashes that the archive has and this machine lacks, before any row names them. */
export async function keepFiles(
  { source, entries }: CheckedArchive,
  hashes: readonly string[],
  { desktop, watch = {} }: { readonly desktop: FileDesk; readonly watch?: ArchiveWatch },
): Promise<KeptFiles> {
  const fresh: string[] = [];
  const held = await heldOf(hashes, desktop);
  const wanted = hashes.flatMap((hash) => (held.has(hash) ? [] : (entries.get(fileEntry(hash)) ?? [])));
  for (const [done, entry] of wanted.entries()) {
    if (watch.signal?.aborted === true) break;
    watch.onProgress?.({ done, total: wanted.length });
    const bytes = await wholeEntry(source, entry).catch((error: unknown) => {
      if (isGone(error)) return null;
      throw error;
    });
    if (bytes === null) return { fresh, failure: 'unreadable' };
    const kept = await desktop.keepDocument({ bytes: new Uint8Array(bytes) });
    if (kept.ok) fresh.push(kept.sha256);
    // Of a kind that is not kept here: the rows that name it show it as missing, as they did where they come from.
    else if (kept.reason !== 'not-kept') return { fresh, failure: kept.reason };
  }
  return { fresh, failure: null };
}

async function heldOf(hashes: readonly string[], desktop: FileDesk): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  for (let at = 0; at < hashes.length; at += maxHashesAsked) {
    const some = await desktop.heldDocuments({ hashes: hashes.slice(at, at + maxHashesAsked) });
    for (const hash of some) held.add(hash);
  }
  return held;
}
