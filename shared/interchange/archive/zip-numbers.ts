// Numbers of the zip format: little endian, and with twin fields of 64 bits where 32 are too few.

/** A reader of numbers at places in bytes; throws a RangeError where they end before. */
export interface ZipNumbers {
  readonly length: number;
  short(at: number): number;
  long(at: number): number;
  /** Of 64 bits; Infinity where JavaScript cannot count so far. */
  huge(at: number): number;
}

const longRange = 0x1_0000_0000;
const longBytes = 4;

/** See {@link ZipNumbers}. */
export function zipNumbers(bytes: Uint8Array): ZipNumbers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: bytes.byteLength,
    short: (at) => view.getUint16(at, true),
    long: (at) => view.getUint32(at, true),
    huge: (at) => {
      const value = view.getUint32(at + longBytes, true) * longRange + view.getUint32(at, true);
      return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
    },
  };
}
