// The eye of the erasure canary is only as good as what it can read: tables and logs built here byte by byte.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findTraces } from '../../support/find-traces';
import { packed, packedValuesIn, readLog, readTable } from '../../support/level-db';
import { clearTemporaryFolders, temporaryFolder } from '../../support/temporary-folder';

clearTemporaryFolders();

const number = (value: number): Buffer => {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
};
const entry = (shared: number, key: string, value: Buffer): Buffer =>
  Buffer.concat([number(shared), number(key.length), number(value.length), Buffer.from(key), value]);
const block = (...entries: Buffer[]): Buffer =>
  Buffer.concat([...entries, Buffer.alloc(4), Buffer.from([1, 0, 0, 0])]);
const handle = (offset: number, size: number): Buffer => Buffer.concat([number(offset), number(size)]);

/** One data block, packed or not, an index and a footer. */
function table(data: Buffer, isPacked: boolean): Buffer {
  const stored = isPacked ? Buffer.from(packed(data)) : data;
  const trailer = Buffer.from([isPacked ? 1 : 0, 0, 0, 0, 0]);
  const index = block(entry(0, 'z', handle(0, stored.length)));
  const handles = Buffer.concat([handle(0, 0), handle(stored.length + 5, index.length)]);
  const footer = Buffer.concat([
    handles,
    Buffer.alloc(40 - handles.length),
    Buffer.from('57fb808b247547db', 'hex'),
  ]);
  return Buffer.concat([stored, trailer, index, Buffer.alloc(5), footer]);
}

const repeated = 'surname surname surname '.repeat(20);

describe('reading LevelDB', () => {
  it.each([true, false])('gives keys and values of a table whole, packed: %s', (isPacked) => {
    const data = block(
      entry(0, 'Quvol', Buffer.from(repeated)),
      entry(5, 'strand', Buffer.from('second value')),
    );
    const text = readTable(table(data, isPacked)).toString();
    expect(text).toBe(`Quvol${repeated}Quvolstrandsecond value`);
  });

  it('refuses what is no table', () => {
    expect(() => readTable(Buffer.alloc(100))).toThrow('No LevelDB table');
  });

  it('puts a record together that a log cuts over its blocks', () => {
    const first = Buffer.alloc(32_768 - 7, 'a');
    first.write('Quvol', first.length - 5);
    const head = (length: number, kind: number): Buffer => {
      const bytes = Buffer.alloc(7);
      bytes.writeUInt16LE(length, 4);
      bytes[6] = kind;
      return bytes;
    };
    const log = Buffer.concat([head(first.length, 2), first, head(6, 4), Buffer.from('strand')]);
    expect(log.includes('Quvolstrand')).toBe(false);
    expect(readLog(log).includes('Quvolstrand')).toBe(true);
  });

  it('unpacks values that the browser packed, in the middle of other bytes', () => {
    const value = Buffer.from(packed(Buffer.from(`${repeated}${repeated.toUpperCase()}`)));
    const bytes = Buffer.concat([
      Buffer.from('before'),
      Buffer.from([0xff, 0x11, 0x02]),
      value,
      Buffer.from('after'),
    ]);
    expect(packedValuesIn(bytes).map(String)).toEqual([`${repeated}${repeated.toUpperCase()}`]);
    expect(packedValuesIn(Buffer.from([0xff, 0x11, 0x02, 0xff]))).toEqual([]);
  });
});

describe('looking for traces', () => {
  it('finds a text in every form it is kept in, and nothing else', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'x.indexeddb.leveldb'));
    const put = (name: string, bytes: Buffer | string): void => writeFileSync(join(folder, name), bytes);
    put('plain', 'a Quvolstrand b');
    put('wide', Buffer.from('Quvolstrand', 'utf16le'));
    put('wide-other', Buffer.from('Quvolstrand', 'utf16le').swap16());
    put('copy', gzipSync('Quvolstrand'));
    put('near', 'Quvolstran');
    const data = block(
      entry(0, 'k', Buffer.from(`${repeated}Quvol`)),
      entry(0, 'Quvol', Buffer.alloc(0)),
      entry(5, 'strand', Buffer.alloc(0)),
    );
    put('x.indexeddb.leveldb/000005.ldb', table(data, true));
    const { traces, files, tables } = findTraces(folder, ['Quvolstrand', 'absent']);
    expect(traces.map(({ file }) => file).sort()).toEqual(
      ['copy', 'plain', 'wide', 'wide-other', join('x.indexeddb.leveldb', '000005.ldb')].sort(),
    );
    expect({ files, tables }).toEqual({ files: 6, tables: 1 });
  });
});
