// Archives that were made to do harm. Each lies about one thing, is refused for that, and what is not asked for is not read.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '@data/archive/check-archive';
import type { ArchiveRefusal } from '@shared/interchange/archive/archive-refusal';
import { bytesSource } from '../../../support/archive-files';
import { craftArchive, type CraftedArchive, type CraftedEntry } from '../../../support/crafted-archives';

const room = (id: string, more = ''): string =>
  `{"active":true,"deletedAt":null,"id":"rom_${id}","name":"Blue","stamps":{"*":"000000000000001-00000-d"}${more}}\n`;
const rooms = (content: string | Uint8Array): CraftedEntry => ({ name: 'tables/rooms.jsonl', content });

async function refusalOf(
  entries: readonly CraftedEntry[],
  archive: CraftedArchive = {},
): Promise<ArchiveRefusal | null> {
  const answer = await checkArchive(bytesSource(craftArchive(entries, archive)));
  return answer.ok ? null : answer.refusal;
}

const oneRoom: CraftedArchive = { counts: { rooms: 1 } };

describe('an archive made by hand', () => {
  it('is taken when nothing is wrong with it', async () => {
    expect(await refusalOf([rooms(room('a'))], oneRoom)).toBeNull();
    expect(await refusalOf([rooms(room('a').trimEnd())], oneRoom)).toBeNull();
    expect(await refusalOf([{ ...rooms(room('a')), method: 0 }], oneRoom)).toBeNull();
  });
});

describe('names', () => {
  it.each([
    '../tables/rooms.jsonl',
    'tables/../../rooms.jsonl',
    '/tables/rooms.jsonl',
    '/etc/passwd',
    'C:/rooms.jsonl',
    'c:rooms.jsonl',
    'tables\\rooms.jsonl',
    '..\\rooms.jsonl',
    'tables/rooms.jsonl\u0000.png',
    'CON',
    'tables/NUL.jsonl',
    'files/com1',
    'LPT9.txt',
    'aux/rooms.jsonl',
    'tables/rooms.jsonl.',
    'tables/rooms.jsonl ',
    'tables./rooms.jsonl',
    'README.txt::$DATA',
    '.',
    'tables/./rooms.jsonl',
  ])('that are traps are refused: %j', async (name) => {
    expect(await refusalOf([{ name, content: room('a') }])).toMatchObject({ kind: 'unsafe-name' });
  });

  it.each([
    'tables/constructor.jsonl',
    'tables/__proto__.jsonl',
    'tables/',
    'files/abc',
    'notes.txt',
    'csv/x.csv',
  ])('that no archive has are refused: %j', async (name) => {
    expect(await refusalOf([{ name, content: '' }])).toMatchObject({ kind: 'not-listed' });
  });

  it('are each there once, on every system', async () => {
    const twice = [rooms(room('a')), rooms(room('a'))];
    expect(await refusalOf(twice, oneRoom)).toMatchObject({ kind: 'named-twice' });
    const cased = [rooms(room('a')), { name: 'tables/ROOMS.jsonl', content: '' }];
    expect(await refusalOf(cased, oneRoom)).toMatchObject({ kind: 'named-twice' });
  });

  it('are the same in the directory and at the entry', async () => {
    const entry = { ...rooms(room('a')), localName: 'tables/staff.jsonl' };
    expect(await refusalOf([entry], oneRoom)).toMatchObject({ kind: 'damaged', entry: entry.name });
  });
});

describe('entries', () => {
  it('that are links, locked, or packed in a way nobody reads are refused', async () => {
    const entry = rooms(room('a'));
    expect(await refusalOf([{ ...entry, unixMode: 0o120777 }], oneRoom)).toMatchObject({ kind: 'link' });
    expect(await refusalOf([{ ...entry, unixMode: 0o100644 }], oneRoom)).toBeNull();
    expect(await refusalOf([{ ...entry, flags: 1 }], oneRoom)).toMatchObject({ kind: 'encrypted' });
    expect(await refusalOf([{ ...entry, method: 12 }], oneRoom)).toMatchObject({ kind: 'damaged' });
  });

  it('must be those of the manifest, no more and no fewer', async () => {
    const extra: CraftedEntry = { name: 'README.txt', content: 'x', unlisted: true };
    expect(await refusalOf([rooms(room('a')), extra], oneRoom)).toEqual({
      kind: 'not-listed',
      entry: 'README.txt',
    });
    const missing = { ...oneRoom, missing: ['tables/staff.jsonl'] };
    expect(await refusalOf([rooms(room('a'))], missing)).toEqual({
      kind: 'entry-missing',
      entry: 'tables/staff.jsonl',
    });
    const unnamed = { counts: { rooms: 1, staff: 0 } };
    expect(await refusalOf([rooms(room('a'))], unnamed)).toMatchObject({ kind: 'entry-missing' });
  });

  it('must have the digest the manifest tells, one by one and together', async () => {
    const other = { ...rooms(room('a')), sha256: 'a'.repeat(64) };
    expect(await refusalOf([other], oneRoom)).toMatchObject({ kind: 'damaged', entry: 'tables/rooms.jsonl' });
    const digest = { ...oneRoom, manifest: { digest: 'a'.repeat(64) } };
    expect(await refusalOf([rooms(room('a'))], digest)).toMatchObject({
      kind: 'damaged',
      entry: 'manifest.json',
    });
    const file = { name: `files/${'b'.repeat(64)}`, content: '%PDF-1.4' };
    expect(await refusalOf([file])).toMatchObject({ kind: 'damaged', entry: file.name });
    const seal = { ...oneRoom, seal: `onward-archive sha256=${'c'.repeat(64)}` };
    expect(await refusalOf([rooms(room('a'))], seal)).toMatchObject({ kind: 'damaged' });
  });

  it('may not lie over one another', async () => {
    const first = rooms(room('a'));
    const second = {
      name: 'tables/staff.jsonl',
      content: room('a'),
      from: 0,
      localName: 'tables/rooms.jsonl',
    };
    expect(await refusalOf([first, second], oneRoom)).toMatchObject({ kind: 'overlapping' });
    const beyond = { ...first, from: 3_000_000_000 };
    expect(await refusalOf([beyond], oneRoom)).toMatchObject({ kind: 'overlapping' });
  });

  it('that swell are refused before they are unpacked, and while they are', async () => {
    const zeros = deflateRawSync(Buffer.alloc(40_000_000));
    const honest = { ...rooms(''), packed: zeros, claims: 40_000_000 };
    expect(await refusalOf([honest])).toEqual({ kind: 'swells', entry: 'tables/rooms.jsonl' });
    const lying = { ...rooms(room('a')), packed: zeros };
    expect(await refusalOf([lying], oneRoom)).toMatchObject({ entry: 'tables/rooms.jsonl' });
    const file = {
      name: `files/${'b'.repeat(64)}`,
      content: '',
      claims: 25_000_001,
      packed: Buffer.alloc(90_000),
    };
    expect(await refusalOf([file])).toMatchObject({ kind: 'swells', entry: file.name });
    const short = { ...rooms(room('a')), claims: room('a').length + 1 };
    expect(await refusalOf([short], oneRoom)).toMatchObject({ kind: 'damaged' });
    const noise = { ...rooms(room('a')), packed: Buffer.from('not deflated at all') };
    expect(await refusalOf([noise], oneRoom)).toMatchObject({ kind: 'damaged' });
  });
});

describe('lines', () => {
  const lineOf = (content: string | Uint8Array) => refusalOf([rooms(content)], oneRoom);

  it('longer than any row end the reading there', async () => {
    const long = `{"name":"${'x'.repeat(8_000_001)}`;
    expect(await lineOf(room('a') + long)).toEqual({
      kind: 'line-too-long',
      entry: 'tables/rooms.jsonl',
      line: 2,
    });
    const csv = { name: 'csv/rooms.csv', content: 'x'.repeat(8_000_001) };
    expect(await refusalOf([csv])).toMatchObject({ kind: 'line-too-long', entry: csv.name, line: 1 });
  });

  it.each([
    ['a key that would change every object', room('a', ',"__proto__":{"active":false}'), '__proto__'],
    ['a key deep inside', room('a', ',"x":[{"y":{"constructor":1}}]'), 'constructor'],
    ['another', room('a', ',"prototype":1'), 'prototype'],
  ])('with %s are refused', async (_what, content, key) => {
    expect(await lineOf(content)).toMatchObject({ kind: 'unsafe-key', line: 1, key });
    expect(({} as Record<string, unknown>)['active']).toBeUndefined();
  });

  it.each([
    ['no JSON', 'room'],
    ['an empty line', '\n'],
    ['a list', '[]'],
    ['null', 'null'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ['a mark before the text', `\uFEFF${room('a')}`],
    ['a row of another table', room('a').replace('rom_', 'cnd_')],
    ['a row without stamps', room('a').replace('"stamps"', '"stumps"')],
    ['stamps that are no texts', room('a').replace('"000000000000001-00000-d"', '1')],
    ['a field of another kind', room('a').replace('true', '"yes"')],
    ['nesting without end', '['.repeat(3_000_000)],
    ['a row that nests deeper than any', room('a', `,"x":${'['.repeat(60)}${']'.repeat(60)}`)],
  ])('with %s are refused', async (_what, content) => {
    expect(await lineOf(content)).toMatchObject({ kind: 'line-unreadable', line: 1 });
  });

  it('stand sorted, none twice, and as many as promised', async () => {
    const two = { counts: { rooms: 2 } };
    expect(await refusalOf([rooms(room('a') + room('b'))], two)).toBeNull();
    expect(await refusalOf([rooms(room('b') + room('a'))], two)).toMatchObject({
      kind: 'line-unreadable',
      line: 2,
    });
    expect(await refusalOf([rooms(room('a') + room('a'))], two)).toMatchObject({
      kind: 'line-unreadable',
      line: 2,
    });
    expect(await lineOf(room('a') + room('b'))).toMatchObject({ kind: 'damaged' });
  });

  it('of the log are records', async () => {
    const log = { name: 'changes.jsonl', content: '{"id":"chg_1"}\n' };
    expect(await refusalOf([log], { changes: 1 })).toMatchObject({
      kind: 'line-unreadable',
      entry: log.name,
    });
  });
});

describe('manifests', () => {
  it('that are newer are refused as such, whatever else they hold', async () => {
    const text = (head: string) => `{"format":"onward-archive",${head},"more":true}`;
    expect(await refusalOf([], { manifestText: text('"version":2,"schema":1') })).toEqual({
      kind: 'newer',
      part: 'format',
      version: 2,
    });
    expect(await refusalOf([], { manifestText: text('"version":1,"schema":99') })).toEqual({
      kind: 'newer',
      part: 'schema',
      version: 99,
    });
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['a list', '[1]'],
    ['of another format', '{"format":"other","version":1,"schema":1}'],
    ['a zero', '\u0000'],
    ['brackets without end', '['.repeat(100_000)],
  ])('that are none are refused: %s', async (_what, manifestText) => {
    expect(await refusalOf([], { manifestText })).toMatchObject({ entry: 'manifest.json' });
  });
});

describe('files', () => {
  const whole = craftArchive([rooms(room('a'))], oneRoom);
  const judge = async (bytes: Uint8Array) => {
    const answer = await checkArchive(bytesSource(bytes));
    return answer.ok ? null : answer.refusal.kind;
  };

  it('of another kind are told apart from archives that are cut', async () => {
    expect(await judge(new Uint8Array())).toBe('not-an-archive');
    expect(await judge(new TextEncoder().encode('hello'.repeat(100)))).toBe('not-an-archive');
    expect(await judge(whole.slice(0, -1))).toBe('cut-short');
    expect(await judge(craftArchive([rooms(room('a'))], { ...oneRoom, seal: null }))).toBe('cut-short');
  });

  it('cut at any length are refused', async () => {
    for (let length = 0; length < whole.byteLength; length += 1)
      expect(await judge(whole.slice(0, length))).toMatch(/^(not-an-archive|cut-short)$/);
  });

  it('with any one bit flipped are refused', async () => {
    for (let at = 0; at < whole.byteLength; at += 1) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      expect([at, await judge(flipped)]).not.toEqual([at, null]);
    }
  });
});
