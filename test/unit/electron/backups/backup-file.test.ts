import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangeRecord } from '@shared/changes/change-record';
import { scryptBounds } from '../../../../electron/main/backups/backup-format';
import { deriveMasterKey, newDerivation, type MasterKey } from '../../../../electron/main/backups/backup-key';
import {
  backupParts,
  openBackup,
  proveBackup,
  type BackupPart,
} from '../../../../electron/main/backups/read-backup';
import { writeBackup, type BackupContent } from '../../../../electron/main/backups/write-backup';
import { digestOf } from '../../../../electron/main/safety-copy/digest';
import { nodeFileSystem as files } from '../../../../electron/main/safety-copy/node-file-system';
import { buildChangeRecords } from '../../../support/change-records';
import { clearTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder';

clearTemporaryFolders();

const chunkBytes = 1024;
const records = buildChangeRecords(30);
const documents = [Buffer.from('a cv'), Buffer.alloc(3 * chunkBytes, 7)];
let salts = 0;
const randomHex = (bytes: number): string => (salts += 1).toString(16).padStart(bytes * 2, '0');
const keyFor = (passphrase: string): Promise<MasterKey> =>
  deriveMasterKey(passphrase, newDerivation(randomHex, scryptBounds.leastN));

async function* pages(): AsyncGenerator<readonly ChangeRecord[]> {
  yield records.slice(0, 13);
  yield records.slice(13);
}
async function* bytes() {
  for (const content of documents)
    yield { sha256: digestOf(content), size: content.byteLength, bytes: content };
}
const about: BackupContent['about'] = {
  ...{ app: '1.0.0', schema: 1, databaseId: 'db-central', made: '2026-11-23T02:42:00.000Z' },
  ...{ reason: 'daily', records: records.length, documents: 2, documentBytes: 3 * chunkBytes + 4 },
};

async function written(master: MasterKey | null): Promise<string> {
  const path = join(temporaryFolder(), 'Onward.onward-backup');
  const content = { about, pages: pages(), documents: bytes() };
  await writeBackup(files, path, content, { master, randomHex, chunkBytes });
  return path;
}

const opened = (path: string, master: MasterKey | null) => openBackup({ files, path }, 1, async () => master);

async function partsOf(path: string, master: MasterKey | null): Promise<readonly BackupPart[]> {
  const backup = await opened(path, master);
  if (typeof backup === 'string') throw new Error(backup);
  const parts: BackupPart[] = [];
  for await (const part of backupParts(backup)) parts.push(part);
  return parts;
}

/** What opening and reading everything comes to. */
async function judged(path: string, master: MasterKey | null): Promise<string> {
  const backup = await opened(path, master);
  if (typeof backup === 'string') return backup;
  const proven = await proveBackup(backup);
  return proven === 'damaged' ? proven : 'whole';
}

/** Puts bytes in place with a last line that fits them, as somebody would who knows the format. */
function writeResealed(path: string, body: Uint8Array): void {
  writeFileSync(path, Buffer.concat([body, Buffer.from(`${JSON.stringify({ sha256: digestOf(body) })}\n`)]));
}

describe.each(['plain', 'encrypted'] as const)('a backup that is %s', (kind) => {
  const master = async (): Promise<MasterKey | null> =>
    kind === 'plain' ? null : keyFor('correct horse battery');

  it('gives back every record and every document', async () => {
    const key = await master();
    const parts = await partsOf(await written(key), key);
    expect(parts.flatMap((part) => (part.kind === 'records' ? part.records : []))).toEqual(records);
    const kept = parts.flatMap((part) => (part.kind === 'document' ? [Buffer.from(part.bytes)] : []));
    expect(kept).toEqual(documents);
  });

  it('is refused when it is cut anywhere or a bit of it is not as it was', async () => {
    const key = await master();
    const path = await written(key);
    const whole = readFileSync(path);
    const step = 37;
    let tried = 0;
    for (let at = 0; at < whole.byteLength; at += step) {
      writeFileSync(path, whole.subarray(0, at));
      expect(await opened(path, key), `cut at ${at}`).toBe('damaged');
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, flipped);
      expect(await opened(path, key), `bit at ${at}`).toBe('damaged');
      tried += 1;
    }
    expect(tried).toBeGreaterThan(50);
    writeFileSync(path, whole);
    expect(await judged(path, key)).toBe('whole');
  });

  it('shows its words to nobody without the passphrase, and to everybody without one set', async () => {
    const text = readFileSync(await written(await master())).toString('latin1');
    expect(text.includes('a cv')).toBe(kind === 'plain');
    expect(text.includes('db-central')).toBe(true);
  });
});

describe('the passphrase', () => {
  it('is asked for, and a wrong one is told from damage', async () => {
    const key = await keyFor('correct horse battery');
    const path = await written(key);
    expect(await opened(path, null)).toBe('locked');
    expect(await opened(path, await deriveMasterKey('wrong', key.derivation))).toBe('wrong-passphrase');
    expect(await judged(path, await deriveMasterKey('correct horse battery', key.derivation))).toBe('whole');
  });

  it('is the same however the system writes its letters', async () => {
    const { derivation, key } = await keyFor('caf\u00e9 \u6e2f\u5cf6');
    expect((await deriveMasterKey('cafe\u0301 \u6e2f\u5cf6', derivation)).key).toBe(key);
  });

  it('never makes two files under one key', async () => {
    const key = await keyFor('correct horse battery');
    const [one, other] = [readFileSync(await written(key)), readFileSync(await written(key))];
    expect(one.equals(other)).toBe(false);
  });
});

describe('somebody who mends the last line', () => {
  const headingEnd = (whole: Buffer): number => whole.indexOf('\n') + 1;
  const withoutSeal = (whole: Buffer): Buffer => whole.subarray(0, whole.lastIndexOf('{"sha256"'));

  it('cannot leave out, double, exchange or change chunks of an encrypted backup, nor its heading', async () => {
    const key = await keyFor('correct horse battery');
    const path = await written(key);
    const body = withoutSeal(readFileSync(path));
    const start = headingEnd(body);
    const size = chunkBytes + 16;
    const chunk = (n: number): Buffer => body.subarray(start + n * size, start + (n + 1) * size);
    const head = body.subarray(0, start);
    const rest = body.subarray(start + 2 * size);
    const hostile: Record<string, Buffer> = {
      'last chunk gone': body.subarray(0, start + 3 * size),
      'first chunk gone': Buffer.concat([head, body.subarray(start + size)]),
      'chunk doubled': Buffer.concat([head, chunk(0), chunk(0), rest]),
      'chunks exchanged': Buffer.concat([head, chunk(1), chunk(0), rest]),
      'one bit': Buffer.from(body.map((byte, at) => (at === start + size + 5 ? byte ^ 1 : byte))),
      'other heading': Buffer.from(body.toString('latin1').replace('1.0.0', '1.0.1'), 'latin1'),
      'nothing left': head,
    };
    expect(body.byteLength).toBeGreaterThan(start + 3 * size);
    for (const [name, bytesOfIt] of Object.entries(hostile)) {
      writeResealed(path, bytesOfIt);
      expect(await judged(path, key), name).toBe('damaged');
    }
    writeResealed(path, body);
    expect(await judged(path, key)).toBe('whole');
  });

  it('cannot change a document, a count or a frame of a plain one unnoticed', async () => {
    const path = await written(null);
    const body = withoutSeal(readFileSync(path));
    const replaced = (from: string, to: string): Buffer =>
      Buffer.from(body.toString('latin1').replace(from, to), 'latin1');
    for (const hostile of [
      replaced('a cv', 'b cv'),
      replaced('"records":30', '"records":31'),
      body.subarray(0, -3),
    ]) {
      writeResealed(path, hostile);
      expect(await judged(path, null)).toBe('damaged');
    }
  });

  it('cannot make it ask for more work than a desk can give', async () => {
    const key = await keyFor('correct horse battery');
    const path = await written(key);
    const body = withoutSeal(readFileSync(path));
    writeResealed(
      path,
      Buffer.from(body.toString('latin1').replace('"N":32768', '"N":8589934592'), 'latin1'),
    );
    expect(await judged(path, key)).toBe('damaged');
  });
});

describe('a backup of a newer version', () => {
  it('is refused as that, and its bytes stay', async () => {
    const path = await written(null);
    const before = readFileSync(path);
    expect(await openBackup({ files, path }, 0, async () => null)).toBe('newer-schema');
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
