// What zip.js writes, on its way out: gathered into pieces worth a message, digested, and sealed at the very end.
import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';
import { maxBytesPerAppend } from '@shared/streamed-file-requests';
import { sealLength, sealOf } from '@shared/interchange/archive/seal';
import { Sha256 } from '@shared/kernel/sha256';
import { streamOf } from './entry-bytes';

/** Takes the bytes of the whole file, in order and a few megabytes at a time. */
export type WriteOut = (bytes: Uint8Array) => Promise<void>;

/** An archive being written, entry after entry. */
export interface ArchiveZip {
  /** `packed` deflates; documents are packed already and are stored. */
  add(name: string, pieces: AsyncGenerator<Uint8Array>, packed: boolean): Promise<void>;
  /** Writes the directory and the seal. */
  close(): Promise<void>;
}

/** No workers and no WebAssembly: both would need more of the content policy than any page here is given. */
const plain = { useWebWorkers: false, useCompressionStream: true } as const;
const level = { stored: 0, packed: 6 } as const;

/** `moment` is the time every entry carries, in the form of the zip format; see {@link zipMoment}. */
export function createArchiveZip(writeOut: WriteOut, moment: number): ArchiveZip {
  const out = sealedOut(writeOut);
  const zip = new ZipWriter(new WritableStream<Uint8Array>({ write: (bytes) => out.write(bytes) }), {
    ...plain,
    rawLastModDate: moment,
    extendedTimestamp: false,
  });
  return {
    add: async (name, pieces, packed) => {
      await zip.add(name, streamOf(pieces), { level: packed ? level.packed : level.stored });
    },
    close: async () => {
      // The seal's room is kept by an empty comment of its length, which is held back and replaced.
      await zip.close(new Uint8Array(sealLength));
      await out.finish();
    },
  };
}

interface SealedOut {
  write(bytes: Uint8Array): Promise<void>;
  finish(): Promise<void>;
}

function sealedOut(writeOut: WriteOut): SealedOut {
  const hash = new Sha256();
  let held = new Uint8Array(maxBytesPerAppend);
  let length = 0;
  /** Sends what is held, but for the last bytes: they may be the room of the seal. */
  const send = async (): Promise<void> => {
    const ready = held.slice(0, length - sealLength);
    held.copyWithin(0, ready.byteLength, length);
    length = sealLength;
    hash.update(ready);
    await writeOut(ready);
  };
  return {
    write: async (bytes) => {
      for (let at = 0; at < bytes.byteLength;) {
        const part = bytes.subarray(at, at + held.byteLength - length);
        held.set(part, length);
        length += part.byteLength;
        at += part.byteLength;
        if (length === held.byteLength) await send();
      }
    },
    finish: async () => {
      await send();
      await writeOut(sealOf(hash.hex()));
      held = new Uint8Array();
    },
  };
}

const moments = { year: 9, month: 5, hour: 11, minute: 5, date: 16, firstYear: 1980 } as const;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})/;

/** An instant as the zip format writes it, in UTC, so that the same office gives the same bytes in every zone. */
export function zipMoment(instant: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (
    datePattern.exec(instant)?.slice(1) ?? []
  ).map(Number);
  const date = ((year - moments.firstYear) << moments.year) | (month << moments.month) | day;
  const time = (hour << moments.hour) | (minute << moments.minute) | (second >> 1);
  return date * 2 ** moments.date + time;
}
