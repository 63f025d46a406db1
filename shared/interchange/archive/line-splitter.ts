/** Cuts pieces of bytes into lines without ever holding more than one of them. */
export class LineSplitter {
  readonly #limit: number;
  readonly #tooLong: (line: number) => never;
  #parts: Uint8Array[] = [];
  #held = 0;
  #count = 0;

  /** `limit` is the longest line in bytes; `tooLong` hears of the number of one that is longer, and throws. */
  constructor(limit: number, tooLong: (line: number) => never) {
    this.#limit = limit;
    this.#tooLong = tooLong;
  }

  /** The lines that end within the piece, without their line ends. */
  push(piece: Uint8Array): readonly Uint8Array[] {
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let end = piece.indexOf(lineEnd); end >= 0; end = piece.indexOf(lineEnd, from)) {
      this.#hold(piece.subarray(from, end));
      lines.push(this.#take());
      from = end + 1;
    }
    this.#hold(piece.slice(from));
    return lines;
  }

  /** A last line that no line end closed, or null. */
  rest(): Uint8Array | null {
    return this.#held > 0 ? this.#take() : null;
  }

  #hold(part: Uint8Array): void {
    if (part.byteLength === 0) return;
    this.#held += part.byteLength;
    if (this.#held > this.#limit) this.#tooLong(this.#count + 1);
    this.#parts.push(part);
  }

  #take(): Uint8Array {
    const [only] = this.#parts;
    const line = only && this.#parts.length === 1 ? only : joined(this.#parts, this.#held);
    this.#parts = [];
    this.#held = 0;
    this.#count += 1;
    return line;
  }
}

const lineEnd = 0x0a;

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
