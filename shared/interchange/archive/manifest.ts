import { z } from 'zod';
import { fileHash } from '../../domain/candidate/document';
import { instantText } from '../../domain/record';
import { canonicalJson } from '../../kernel/json';
import { Sha256 } from '../../kernel/sha256';
import { archiveFormat, archiveVersion } from './archive-format';

/** One entry beside the manifest itself. */
const listedEntry = z.strictObject({
  name: z.string().min(1).max(200),
  bytes: z.int().min(0),
  sha256: fileHash,
});
/** See {@link listedEntry}. */
export type ListedEntry = z.infer<typeof listedEntry>;

const count = z.int().min(0);

/** What must be known before the rest of a manifest can be read. */
export const manifestHead = z.looseObject({
  format: z.literal(archiveFormat),
  version: z.int().min(1),
  schema: z.int().min(1),
});

/** What an archive says of itself: who made it when, what it holds, and how every entry can be proved. */
export const archiveManifest = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  /** Schema version of the rows; each change record carries its own. */
  schema: z.int().min(1),
  app: z.string().max(40),
  madeAt: instantText,
  office: z.strictObject({ name: z.string().max(400), nameZh: z.string().max(400) }),
  counts: z.strictObject({ tables: z.record(z.string(), count), changes: count, files: count }),
  /** How many of the first changes nobody can undo: the past of a sample office. */
  undoFrom: count,
  /** Documents of this part that rows name and that this machine no longer had when the archive was made. */
  lostFiles: z.array(fileHash),
  entries: z.array(listedEntry),
  /** Which of several archives this is, where the documents do not fit into one; see archive-parts.ts. */
  part: z.strictObject({ number: z.int().min(1), of: z.int().min(2) }).optional(),
  /** Over all entries; see {@link digestOver}. */
  digest: fileHash,
});
/** See {@link archiveManifest}. */
export type ArchiveManifest = z.infer<typeof archiveManifest>;

/**
 * One digest over all entries: SHA-256 of the list that `sha256sum` prints for them, sorted by name. Names of entries are
 * ASCII.
 */
export function digestOver(entries: readonly ListedEntry[]): string {
  const hash = new Sha256();
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, sha256 } of sorted) hash.update(asciiBytes(`${sha256}  ${name}\n`));
  return hash.hex();
}

const asciiBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
};

/** The text of a manifest; the same for the same manifest. */
export const printManifest = (manifest: ArchiveManifest): string => `${canonicalJson(manifest)}\n`;
