// What goes out, read by another program's reader: every row, every change, every document, and proofs that hold.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlobReader, configure, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { checkArchive } from '@data/archive/check-archive';
import { writeArchive } from '@data/archive/write-archive';
import { addDocument } from '@data/documents/add-document';
import { tableNames } from '@shared/domain/tables';
import { archiveOf, bytesSource, digestByNode, documentDesk } from '../../../support/archive-files';
import { candidateInput } from '../../../support/candidate';
import { takeCandidate } from '../../../support/job';
import { makePdf } from '../../../support/make-documents';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { furnish } from '../../../support/random-acts';

configure({ useWebWorkers: false });

let office: TestOffice;
let desktop: ReturnType<typeof documentDesk>;
const cv = makePdf(['Chan Tai Man 陳大文']);

beforeEach(async () => {
  office = await openTestOffice();
  desktop = documentDesk();
  await furnish(office);
  const candidateId = await takeCandidate(office, { surname: '=Ho', chineseName: '何大文' });
  const { execute } = office.session;
  const about = { candidateId, roleId: null, kind: 'cv' as const, name: 'CV 何大文.pdf' };
  await addDocument({ desktop, database: office.database, execute }, cv, about);
});
afterEach(async () => {
  await office.database.delete();
});

/** All entries as another reader gives them, its own checksums checked. */
async function entriesOf(archive: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const zip = new ZipReader(new BlobReader(new Blob([new Uint8Array(archive)])), { checkSignature: true });
  const entries = new Map<string, Buffer>();
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    entries.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  }
  await zip.close();
  return entries;
}

const linesOf = (text: Buffer | undefined): unknown[] =>
  (text?.toString('utf8') ?? '')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

describe('an archive of everything', () => {
  it('holds every row of every table and every change, readable without Onward', async () => {
    const entries = await entriesOf(await archiveOf(office, desktop));
    for (const table of tableNames) {
      const rows = await office.database.rows(table).toArray();
      expect(linesOf(entries.get(`tables/${table}.jsonl`))).toEqual(rows);
      expect(entries.has(`csv/${table}.csv`)).toBe(true);
    }
    const records = await office.database.changes.orderBy('n').toArray();
    expect(records.length).toBeGreaterThan(20);
    expect(linesOf(entries.get('changes.jsonl'))).toEqual(records.map(({ n: _n, ...record }) => record));
    expect(entries.get('README.txt')?.toString('utf8')).toMatch(/Onward archive, version 1[\s\S]*第 1 版/u);
    const [name] = [...entries.keys()].filter((one) => one.startsWith('files/'));
    expect(name).toBe(`files/${digestByNode(cv)}`);
    expect(entries.get(name ?? '')).toEqual(Buffer.from(cv));
  });

  it('proves every entry by its SHA-256, all of them by one, and itself by a seal', async () => {
    const archive = await archiveOf(office, desktop);
    const entries = await entriesOf(archive);
    const manifest = JSON.parse(entries.get('manifest.json')?.toString('utf8') ?? '') as {
      entries: { name: string; bytes: number; sha256: string }[];
      digest: string;
      counts: { tables: Record<string, number>; files: number };
    };
    expect(manifest.entries.map(({ name }) => name).sort()).toEqual(
      [...entries.keys()].filter((name) => name !== 'manifest.json').sort(),
    );
    for (const { name, bytes, sha256 } of manifest.entries) {
      const entry = entries.get(name) ?? Buffer.alloc(0);
      expect([entry.byteLength, digestByNode(entry)]).toEqual([bytes, sha256]);
    }
    const list = [...manifest.entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    const printed = list.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
    expect(manifest.digest).toBe(digestByNode(Buffer.from(printed)));
    expect(manifest.counts).toMatchObject({ tables: { candidates: 4, clients: 2, roles: 2 }, files: 1 });
    const text = Buffer.from(archive).toString('latin1');
    const seal = /onward-archive sha256=([0-9a-f]{64})$/.exec(text);
    expect(seal?.[1]).toBe(digestByNode(archive.subarray(0, seal?.index)));
    expect(await checkArchive(bytesSource(archive))).toMatchObject({ ok: true });
  });

  it('has tables for spreadsheets in which no cell is a formula and no PIN is proved', async () => {
    const entries = await entriesOf(await archiveOf(office, desktop));
    const candidates = entries.get('csv/candidates.csv')?.toString('utf8') ?? '';
    expect(candidates).toMatch(/^\uFEFFid,deletedAt,/);
    expect(candidates).toContain(`,'=Ho,`);
    expect(candidates).toContain('何大文');
    expect(candidates).not.toContain('stamps');
    const staff = entries.get('csv/staff.csv')?.toString('utf8') ?? '';
    expect(staff).toContain('Mandy Lo');
    expect(staff).not.toMatch(/pinSalt|pinDigest|ZGlnZXN0/);
  });

  it('is the same file for the same office at the same moment', async () => {
    expect(await archiveOf(office, desktop)).toEqual(await archiveOf(office, desktop));
  });

  it('tells of the moment it began, whatever is written meanwhile', async () => {
    const before = await archiveOf(office, desktop);
    const [client] = await office.read.all('clients');
    if (!client) throw new Error('The office has no client');
    const { id, deletedAt: _alive, ...fields } = client;
    let writing = Promise.resolve();
    let writes = 0;
    const write = async (number: number): Promise<void> => {
      await office.run('client/save', { ...fields, clientId: id, notes: `Note ${number}` });
      await office.run('candidate/create', candidateInput({ surname: `Late ${number}` }));
    };
    const meddled = await archiveOf(office, desktop, {
      onProgress: () => {
        writes += 1;
        const number = writes;
        if (number <= 8) writing = writing.then(() => write(number));
      },
    });
    await writing;
    expect(meddled).toEqual(before);
    expect(await archiveOf(office, desktop)).not.toEqual(before);
  });

  it('says which documents this machine no longer has', async () => {
    desktop.kept.clear();
    const checked = await checkArchive(bytesSource(await archiveOf(office, desktop)));
    expect(checked).toMatchObject({
      ok: true,
      value: { manifest: { lostFiles: [digestByNode(cv)], counts: { files: 0 } } },
    });
  });

  it('stops when it is asked to, and when the disk refuses', async () => {
    const stop = new AbortController();
    const app = '0.0.0-test';
    const parts = { database: office.database, desktop, app, madeAt: office.clock.now() };
    const name = { name: '', nameZh: '' };
    const writing = writeArchive({ ...parts, name }, async () => undefined, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(writing).rejects.toThrow(/aborted/);
    const full = writeArchive({ ...parts, name }, async () => {
      throw new Error('disk full');
    });
    await expect(full).rejects.toThrow('disk full');
  });
});
