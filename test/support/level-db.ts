// Reads LevelDB's files as bytes, so that a test can look at what a disk really keeps: a table's blocks are packed with
// Snappy and its keys share beginnings, and a log's records are cut over blocks of 32 kB. What a value is to the browser
// is not understood; only that Chromium packs large ones once more by itself. No order of keys is needed for that.
import { compress, uncompress } from 'snappyjs';

/** Packs as LevelDB does; for making tables in tests. */
export const packed = (plain: Uint8Array): Uint8Array => compress(plain);

const logBlockBytes = 32_768;
const logHeadBytes = 7;
const footerBytes = 48;
const tableMagic = Buffer.from('57fb808b247547db', 'hex');
const snappyBlock = 1;
/** How Chromium marks a value that it packed: the version byte, its own pseudo version, and Snappy. */
const packedValueMark = Buffer.from([0xff, 0x11, 0x02]);

interface Read {
  readonly value: number;
  readonly next: number;
}

function varint(bytes: Buffer, at: number): Read {
  let value = 0;
  let scale = 1;
  for (let next = at; next < bytes.length; next += 1) {
    const byte = bytes[next] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next: next + 1 };
    scale *= 0x80;
  }
  throw new Error('A number runs over the end');
}

/** Keys and values of one block, keys whole. */
function entriesOf(block: Buffer): readonly (readonly [key: Buffer, value: Buffer])[] {
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 * (restarts + 1);
  const entries: [Buffer, Buffer][] = [];
  let key: Buffer = Buffer.alloc(0);
  for (let at = 0; at < end;) {
    const shared = varint(block, at);
    const own = varint(block, shared.next);
    const length = varint(block, own.next);
    const keyEnd = length.next + own.value;
    key = Buffer.concat([key.subarray(0, shared.value), block.subarray(length.next, keyEnd)]);
    entries.push([key, block.subarray(keyEnd, keyEnd + length.value)]);
    at = keyEnd + length.value;
  }
  return entries;
}

function blockAt(table: Buffer, handle: Buffer): Buffer {
  const offset = varint(handle, 0);
  const size = varint(handle, offset.next);
  const end = offset.value + size.value;
  const bytes = table.subarray(offset.value, end);
  return table[end] === snappyBlock ? Buffer.from(uncompress(bytes)) : bytes;
}

/** Everything a table file (`.ldb`) holds: keys and values one after the other. Throws on a file that is none. */
export function readTable(table: Buffer): Buffer {
  if (!table.subarray(-tableMagic.length).equals(tableMagic)) throw new Error('No LevelDB table');
  const footer = table.subarray(-footerBytes);
  const meta = varint(footer, varint(footer, 0).next);
  const index = entriesOf(blockAt(table, footer.subarray(meta.next)));
  const entries = index.flatMap(([, handle]) => entriesOf(blockAt(table, handle)));
  return Buffer.concat(entries.flat());
}

/** The records of a log file, each whole. A torn end is left out. */
export function readLog(log: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < log.length; block += logBlockBytes) {
    const end = Math.min(block + logBlockBytes, log.length);
    for (let at = block; at + logHeadBytes <= end;) {
      const length = log.readUInt16LE(at + 4);
      parts.push(log.subarray(at + logHeadBytes, Math.min(at + logHeadBytes + length, end)));
      at += logHeadBytes + length;
    }
  }
  return Buffer.concat(parts);
}

/** The values that the browser packed by itself, unpacked; what only looks like one is passed by. */
export function packedValuesIn(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(packedValueMark); at >= 0; at = bytes.indexOf(packedValueMark, at + 1)) {
    try {
      found.push(unpackPrefix(bytes.subarray(at + packedValueMark.length)));
    } catch {
      continue;
    }
  }
  return found;
}

/** Unpacks what stands at the beginning of bytes whose end is not known: Snappy says itself how much it makes. */
function unpackPrefix(bytes: Buffer): Buffer {
  return Buffer.from(uncompress(bytes.subarray(0, packedLength(bytes))));
}

const literal = 0;
const oneByteCopy = 1;
const twoByteCopy = 2;
const longestShortLiteral = 60;

/** How many bytes the packed form takes, counted by its own elements. */
function packedLength(bytes: Buffer): number {
  const whole = varint(bytes, 0);
  let at = whole.next;
  let made = 0;
  while (made < whole.value) {
    const tag = bytes[at];
    if (tag === undefined) throw new Error('The packed value is cut');
    const kind = tag & 3;
    const size = tag >> 2;
    if (kind === literal) {
      const extra = Math.max(0, size - longestShortLiteral + 1);
      const length = (extra === 0 ? size : bytes.readUIntLE(at + 1, extra)) + 1;
      made += length;
      at += 1 + extra + length;
    } else {
      made += kind === oneByteCopy ? (size & 7) + 4 : size + 1;
      at += kind === oneByteCopy ? 2 : kind === twoByteCopy ? 3 : 5;
    }
  }
  return at;
}
