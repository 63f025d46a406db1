// The pack of an office's roles between starts: as it was, or not at all.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFactReader } from '@data/fact-reader';
import { keepPack, lastChange, withBareDatabases } from '@data/indexes/bare-database';
import { keepMatch, keptMatch } from '@data/indexes/kept-match';
import { matchPacks, nothingDelivered } from '@data/indexes/match-order';
import { bytesOfPack, packOfBytes } from '@data/indexes/pack-bytes';
import { packOffice, type PackedMatch } from '@shared/domain/matching/columns/pack-office';
import { takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
let clientId: string;
beforeEach(async () => {
  office = await openTestOffice();
  clientId = await takeClient(office);
  await takeRole(office, clientId, { title: '會計主任', description: '核數 and payroll. '.repeat(200) });
  await takeRole(office, clientId, { title: 'Head Chef' });
});
afterEach(() => {
  office.close();
});

const packs = () => matchPacks(office.database.name);

async function keepNow(): Promise<PackedMatch> {
  const { all } = createFactReader(office.database);
  const [roles, clients] = [await all('roles'), await all('clients')];
  const pack = packOffice({ roles, clients, placements: await all('placements') });
  await withBareDatabases(packs(), async (bare, kept) => {
    const mark = await lastChange(bare);
    if (!mark) throw new Error('Nothing is logged');
    await keepMatch(kept, mark, pack);
  });
  return pack;
}

describe('the kept pack of roles', () => {
  it('comes back as it was, with what was changed after it', async () => {
    const pack = await keepNow();
    expect(await keptMatch(office.database.name)).toEqual({
      pack,
      changed: { roles: [], clients: [], placements: [] },
    });
    const roleId = await takeRole(office, clientId, { title: 'Barista' });
    const { pack: again, changed } = await keptMatch(office.database.name);
    expect(again).toEqual(pack);
    expect(changed.roles).toEqual([roleId]);
  });

  it('is not taken from another making, and not from an office without one', async () => {
    expect(await keptMatch(office.database.name)).toEqual(nothingDelivered);
    await withBareDatabases(packs(), (_, kept) => keepPack(kept, 'pack', { making: 1, pack: {} }));
    expect(await keptMatch(office.database.name)).toEqual(nothingDelivered);
  });

  it('is refused when its file was cut short', async () => {
    const pack = await keepNow();
    const { parts, ...plan } = bytesOfPack(pack);
    const whole = await new Blob([...parts]).arrayBuffer();
    expect(packOfBytes(plan, whole)).toEqual(pack);
    expect(() => packOfBytes(plan, whole.slice(8))).toThrow(RangeError);
  });
});

describe('a pack as bytes', () => {
  it('keeps columns of every kind, also of part of a buffer, and texts of any script', () => {
    const numbers = new Float64Array([0, NaN, -1.5, Infinity]);
    const pack = {
      bytes: new Uint8Array([1, 2, 255]).subarray(1),
      signed: Int8Array.of(-128, 127),
      shorts: Uint16Array.of(65_535),
      wholes: { one: Uint32Array.of(4_294_967_295), two: Int32Array.of(-2_147_483_648) },
      numbers: numbers.subarray(1, 3),
      none: new Float64Array(),
      long: '會計 🀄 audit '.repeat(500),
      short: '短',
      list: ['一', 'two'],
      groups: new Map([['a', ['cli_1']]]),
      nothing: null,
    };
    const { parts, ...plan } = bytesOfPack(pack);
    const bytes = parts.reduce((sum, { length }) => sum + length, 0);
    const run = new Uint8Array(bytes);
    parts.reduce((at, part) => (run.set(part, at), at + part.length), 0);
    expect(packOfBytes(structuredClone(plan), run.buffer)).toEqual(pack);
  });

  it('refuses a column of a kind that it would not know again', () => {
    expect(() => bytesOfPack({ odd: new Float32Array(2) })).toThrow(TypeError);
  });
});
