// Random offices taken out, wiped and brought in again: the same archive, byte by byte, and the same documents. Archives
// cut or flipped anywhere are refused, and the office they were meant for stays as it was. Full counts in `npm run
// test:long`.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkArchive } from '@data/archive/check-archive';
import { restoreArchive } from '@data/archive/restore-archive';
import { OfficeDatabase } from '@data/database';
import { addDocument } from '@data/documents/add-document';
import { foundDatabase } from '@data/found-database';
import { tableNames } from '@shared/domain/tables';
import { canonicalJson } from '@shared/kernel/json';
import type { Instant } from '@shared/time/instant';
import { archiveOf, bytesSource, digestByNode, documentDesk } from '../support/archive-files';
import { makePdf } from '../support/make-documents';
import { createCountingIds, openTestOffice, type TestOffice } from '../support/office';
import { propertySeed } from '../support/property-runs';
import { act, carryOut, furnish, type Act } from '../support/random-acts';

const isLong = process.env['ONWARD_LONG'] === '1';
const offices = isLong ? 200 : 5;
const damages = isLong ? 200 : 40;
const slow = 3_600_000;

interface Lived {
  readonly acts: readonly Act[];
  readonly documents: number;
}
const lived: fc.Arbitrary<Lived> = fc.record({
  acts: fc.array(act, { minLength: 5, maxLength: 40 }),
  documents: fc.nat(3),
});

type Desk = ReturnType<typeof documentDesk>;

async function live(office: TestOffice, { acts, documents }: Lived, desktop: Desk): Promise<void> {
  await furnish(office);
  for (const step of acts) await carryOut(office, step);
  const candidates = await office.read.all('candidates');
  for (let number = 0; number < documents; number += 1) {
    const candidateId = candidates[number % candidates.length]?.id ?? '';
    const about = { candidateId, roleId: null, kind: 'cv' as const, name: `CV ${number}.pdf` };
    const { execute } = office.session;
    const bytes = makePdf([`CV of ${candidateId}`, `number ${number}`]);
    await addDocument({ desktop, database: office.database, execute }, bytes, about);
  }
}

/** Brings an archive into an installation without an office; answers its database and its documents. */
async function restored(archive: Uint8Array): Promise<{ database: OfficeDatabase; desktop: Desk }> {
  const empty = new OfficeDatabase('empty-installation');
  await empty.open();
  await foundDatabase(empty, { databaseId: 'db-new', device: 'newdesk' });
  const desktop = documentDesk();
  const checked = await checkArchive(bytesSource(archive));
  if (!checked.ok) throw new Error(checked.refusal.kind);
  let name = '';
  const answer = await restoreArchive(checked.value, {
    database: empty,
    ids: createCountingIds('new'),
    desktop: {
      ...desktop,
      install: async (input) => {
        name = input.databaseName;
        return { ok: true, installed: { ...input, deviceSeq: {} } };
      },
    },
  });
  await empty.delete();
  expect(answer).toMatchObject({ ok: true });
  const database = new OfficeDatabase(name);
  await database.open();
  return { database, desktop };
}

describe(`an office taken out and brought in again, seed ${propertySeed}`, () => {
  it('is the same office', { timeout: slow }, async () => {
    let files = 0;
    const property = fc.asyncProperty(lived, async (life) => {
      const office = await openTestOffice();
      const desktop = documentDesk();
      await live(office, life, desktop);
      const archive = await archiveOf(office, desktop);
      const hashes = [...desktop.kept.keys()].sort();
      await office.database.delete();
      const again = await restored(archive);
      expect([...again.desktop.kept].map(([, bytes]) => digestByNode(bytes)).sort()).toEqual(hashes);
      const second = await archiveOf({ database: again.database, clock: office.clock }, again.desktop);
      expect(Buffer.compare(second, archive)).toBe(0);
      await again.database.delete();
      files += hashes.length;
    });
    await fc.assert(property, { seed: propertySeed, numRuns: offices });
    expect(files).toBeGreaterThan(0);
  });
});

describe(`archives that went wrong on their way, seed ${propertySeed}`, () => {
  let office: TestOffice;
  let archive: Uint8Array;
  beforeAll(async () => {
    office = await openTestOffice();
    const desktop = documentDesk();
    await live(office, { acts: fc.sample(act, { numRuns: 30, seed: propertySeed }), documents: 3 }, desktop);
    archive = await archiveOf(office, desktop);
  });
  afterAll(() => office.database.delete());

  const standing = async (): Promise<string> => {
    const rows = [];
    for (const table of tableNames) rows.push(await office.database.rows(table).toArray());
    return canonicalJson([rows, await office.database.changes.toArray()]);
  };

  /** Half of them are cut, half have up to three bits flipped. */
  const damage = fc.oneof(
    fc.record({ cut: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }) }),
    fc.record({
      flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(7)), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  );

  it('are all refused, and the office stays as it was', { timeout: slow }, async () => {
    const before = await standing();
    let refused = 0;
    const property = fc.asyncProperty(damage, async (harm) => {
      const bytes = 'cut' in harm ? archive.slice(0, harm.cut * archive.length) : archive.slice();
      for (const [place, bit] of 'flips' in harm ? harm.flips : []) {
        const at = Math.floor(place * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      }
      fc.pre(Buffer.compare(bytes, archive) !== 0);
      expect(await checkArchive(bytesSource(bytes))).toMatchObject({ ok: false });
      refused += 1;
    });
    await fc.assert(property, { seed: propertySeed, numRuns: damages });
    expect(refused).toBe(damages);
    expect(await standing()).toBe(before);
    expect(await checkArchive(bytesSource(archive))).toMatchObject({ ok: true });
  });
});

describe('the moment of an archive', () => {
  it('is the same in every time zone', async () => {
    const office = await openTestOffice({ now: '2026-11-23T16:30:58.000Z' as Instant });
    const archive = Buffer.from(await archiveOf(office));
    // Date and time of the first entry, as the zip format has them: 23 November 2026, 16:30:58, in UTC.
    expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([
      0b1000001111011101, 0b0101110101110111,
    ]);
    await office.database.delete();
  });
});
