// Archives in memory, and a keeper of documents in memory, for tests of what goes out and comes in.
import { createHash } from 'node:crypto';
import type { DesktopApi } from '@shared/desktop-api';
import type { ByteSource } from '@shared/interchange/archive/byte-source';
import { judgeDocument } from '@shared/interchange/judge-document';
import type { ArchiveWatch } from '@data/archive/check-archive';
import { writeArchive } from '@data/archive/write-archive';
import type { TestOffice } from './office';

/** The requests about documents that archives need. */
export type DocumentDesk = Pick<
  DesktopApi,
  'keepDocument' | 'readDocument' | 'heldDocuments' | 'dropDocument'
>;

/** SHA-256 as Node tells it, not as the code under test does. */
export const digestByNode = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps documents in memory under the rules of the real keepers. */
export function documentDesk(): DocumentDesk & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    keepDocument: async ({ bytes }) => {
      const judged = judgeDocument(bytes);
      if (!judged.ok) return { ok: false, reason: 'not-kept' };
      const sha256 = digestByNode(bytes);
      const fresh = !kept.has(sha256);
      kept.set(sha256, bytes);
      return { ok: true, sha256, size: bytes.byteLength, mime: judged.value, fresh };
    },
    readDocument: async ({ sha256 }) => {
      const bytes = kept.get(sha256);
      return bytes ? { ok: true, bytes: new Uint8Array(bytes) } : { ok: false, reason: 'missing' };
    },
    heldDocuments: async ({ hashes }) => hashes.filter((hash) => kept.has(hash)),
    dropDocument: async ({ sha256 }) => ({ ok: kept.delete(sha256) }),
  };
}

/** Bytes as a file is read. */
export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.byteLength,
  read: async (from, length) => {
    if (from < 0 || from + length > bytes.byteLength) throw new Error('The file ended early');
    return bytes.slice(from, from + length);
  },
});

/** The archive of an office as its bytes. */
export async function archiveOf(
  office: Pick<TestOffice, 'database' | 'clock'>,
  desktop: DocumentDesk = documentDesk(),
  watch: ArchiveWatch = {},
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await writeArchive(
    {
      database: office.database,
      desktop,
      app: '0.0.0-test',
      madeAt: office.clock.now(),
      name: { name: 'Test Office', nameZh: '測試公司' },
    },
    async (bytes) => void pieces.push(bytes),
    watch,
  );
  return new Uint8Array(Buffer.concat(pieces));
}
