// Archives made by hand, byte by byte, so that each can lie about exactly one thing. No code that reads or writes real
// archives has a hand in making them; what is not the lie (manifest, digests, seal) is true.
import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

/** An entry, and what is to be wrong with it. */
export interface CraftedEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Written instead of `content` packed; `content` is then what the directory and the manifest speak of. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly unixMode?: number;
  /** What the directory and the manifest say of its size. */
  readonly claims?: number;
  readonly sha256?: string;
  /** Left out of the manifest. */
  readonly unlisted?: boolean;
  /** The name its own header has. */
  readonly localName?: string;
  /** Where the directory says it lies. */
  readonly from?: number;
}

/** What is to be wrong with the archive as a whole. */
export interface CraftedArchive {
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** The text of the manifest as it stands. */
  readonly manifestText?: string;
  /** Named in the manifest and not there. */
  readonly missing?: readonly string[];
  readonly seal?: string | null;
  readonly counts?: Readonly<Record<string, number>>;
  readonly changes?: number;
  readonly schema?: number;
}

const deflated = 8;
const sha = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function headerOf(
  entry: CraftedEntry,
  name: string,
  { raw, packed }: { raw: Buffer; packed: Buffer },
): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(entry.flags ?? 0, 2);
  header.writeUInt16LE(entry.method ?? deflated, 4);
  header.writeUInt32LE(crc32(raw), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(entry.claims ?? raw.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function bodyOf(entry: CraftedEntry): { raw: Buffer; packed: Buffer } {
  const raw = Buffer.from(entry.content ?? '');
  const method = entry.method ?? deflated;
  const packed = entry.packed ? Buffer.from(entry.packed) : method === deflated ? deflateRawSync(raw) : raw;
  return { raw, packed };
}

/** The manifest that tells the truth about entries, but for what the entries say they claim. */
function manifestOf(entries: readonly CraftedEntry[], archive: CraftedArchive): string {
  const listed = entries
    .filter(({ unlisted }) => unlisted !== true)
    .map((entry) => ({
      name: entry.name,
      bytes: entry.claims ?? Buffer.from(entry.content ?? '').length,
      sha256: entry.sha256 ?? sha(entry.content ?? ''),
    }));
  const missing = (archive.missing ?? []).map((name) => ({ name, bytes: 0, sha256: sha('') }));
  const all = [...listed, ...missing];
  const lines = [...all]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  return JSON.stringify({
    format: 'onward-archive',
    version: 1,
    schema: archive.schema ?? 1,
    app: '0.0.0-test',
    madeAt: '2026-11-23T02:00:00.000Z',
    office: { name: 'Crafted', nameZh: '' },
    counts: {
      tables: archive.counts ?? {},
      changes: archive.changes ?? 0,
      files: listed.filter(({ name }) => name.startsWith('files/')).length,
    },
    undoFrom: 0,
    lostFiles: [],
    entries: all,
    digest: sha(lines.join('')),
    ...archive.manifest,
  });
}

const empty: CraftedEntry = { name: 'changes.jsonl', content: '' };

/** The archive. A log without records is added where none is given. */
export function craftArchive(given: readonly CraftedEntry[], archive: CraftedArchive = {}): Uint8Array {
  const entries = given.some(({ name }) => name === empty.name) ? given : [...given, empty];
  const text = archive.manifestText ?? manifestOf(entries, archive);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of [...entries, { name: 'manifest.json', content: text } as CraftedEntry]) {
    const body = bodyOf(entry);
    const localName = entry.localName ?? entry.name;
    const local = [
      Buffer.from('PK\x03\x04'),
      headerOf(entry, localName, body),
      Buffer.from(localName),
      body.packed,
    ];
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.unixMode ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(entry.from ?? offset, 10);
    const made = Buffer.from([0x14, entry.unixMode === undefined ? 0 : 3]);
    directory.push(
      Buffer.from('PK\x01\x02'),
      made,
      headerOf(entry, entry.name, body),
      tail,
      Buffer.from(entry.name),
    );
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  return sealed(
    parts,
    { directory: Buffer.concat(directory), from: offset, count: entries.length + 1 },
    archive.seal,
  );
}

function sealed(
  parts: readonly Buffer[],
  listed: { readonly directory: Buffer; readonly from: number; readonly count: number },
  seal?: string | null,
): Uint8Array {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(listed.count, 4);
  end.writeUInt16LE(listed.count, 6);
  end.writeUInt32LE(listed.directory.length, 8);
  end.writeUInt32LE(listed.from, 12);
  if (seal !== null) end.writeUInt16LE(86, 16);
  const before = Buffer.concat([...parts, listed.directory, Buffer.from('PK\x05\x06'), end]);
  const comment = seal === null ? '' : (seal ?? `onward-archive sha256=${sha(before)}`);
  return new Uint8Array(Buffer.concat([before, Buffer.from(comment)]));
}
