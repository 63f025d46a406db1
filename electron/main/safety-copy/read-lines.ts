import type { FileSystem } from './file-system';

/** One line as it lies in a file; `whole` is false for a last line without a line end. */
export interface FileLine {
  readonly text: string;
  /** Length with the line end. */
  readonly bytes: number;
  readonly whole: boolean;
}

const lineEnd = 0x0a;

/** The lines of pieces of bytes, each piece split once; a line may span pieces. */
export async function* splitLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  let rest = Buffer.alloc(0);
  for await (const piece of pieces) {
    const buffer = rest.byteLength > 0 ? Buffer.concat([rest, piece]) : Buffer.from(piece);
    let start = 0;
    for (let end = buffer.indexOf(lineEnd); end >= 0; end = buffer.indexOf(lineEnd, start)) {
      yield { text: buffer.toString('utf8', start, end), bytes: end + 1 - start, whole: true };
      start = end + 1;
    }
    rest = buffer.subarray(start);
  }
  if (rest.byteLength > 0) yield { text: rest.toString('utf8'), bytes: rest.byteLength, whole: false };
}

/** The lines of a file from an offset; none where there is no file. */
export async function* readLines(files: FileSystem, path: string, from: number): AsyncGenerator<FileLine> {
  if ((await files.sizeOf(path)) === null) return;
  yield* splitLines(files.readPieces(path, from));
}
