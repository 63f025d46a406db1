// SHA-256 (FIPS 180-4) over bytes that come in pieces. Browsers digest only what lies in memory as one, and an archive of
// an office does not.

const blockBytes = 64;
const lengthBytes = 8;
const wordBytes = 4;
const rounds = 64;
const bitsPerByte = 8;
const wordRange = 0x1_0000_0000;
const hexBase = 16;
const hexDigitsPerWord = 8;

const initialState = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

const roundConstants = Uint32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
);

/** Takes bytes piece by piece and tells their digest once. */
export class Sha256 {
  readonly #state = Uint32Array.from(initialState);
  readonly #schedule = new Uint32Array(rounds);
  readonly #block = new Uint8Array(blockBytes);
  #held = 0;
  #length = 0;

  update(bytes: Uint8Array): this {
    this.#length += bytes.byteLength;
    let at = 0;
    if (this.#held > 0) {
      at = Math.min(blockBytes - this.#held, bytes.byteLength);
      this.#block.set(bytes.subarray(0, at), this.#held);
      this.#held += at;
      if (this.#held < blockBytes) return this;
      this.#compress(this.#block, 0);
      this.#held = 0;
    }
    for (; at + blockBytes <= bytes.byteLength; at += blockBytes) this.#compress(bytes, at);
    this.#block.set(bytes.subarray(at));
    this.#held = bytes.byteLength - at;
    return this;
  }

  /** The digest in small hexadecimal digits. Nothing can be added afterwards. */
  hex(): string {
    const length = this.#length;
    const padded = Math.ceil((this.#held + 1 + lengthBytes) / blockBytes) * blockBytes;
    const end = new Uint8Array(padded - this.#held);
    end[0] = 0x80;
    const view = new DataView(end.buffer);
    view.setUint32(end.length - lengthBytes, Math.floor((length * bitsPerByte) / wordRange));
    view.setUint32(end.length - wordBytes, (length * bitsPerByte) % wordRange);
    this.update(end);
    return [...this.#state].map((word) => word.toString(hexBase).padStart(hexDigitsPerWord, '0')).join('');
  }

  #compress(bytes: Uint8Array, from: number): void {
    fillSchedule(this.#schedule, bytes, from);
    mixBlock(this.#state, this.#schedule);
  }
}

/** The digest of bytes that lie in memory as one. */
export const sha256Of = (bytes: Uint8Array): string => new Sha256().update(bytes).hex();

const wordsPerBlock = 16;

/** The 64 words of a block: its own sixteen, then each from four before it. */
function fillSchedule(schedule: Uint32Array, bytes: Uint8Array, from: number): void {
  for (let index = 0, at = from; index < wordsPerBlock; index += 1, at += wordBytes) {
    schedule[index] =
      (byteAt(bytes, at) << 24) |
      (byteAt(bytes, at + 1) << 16) |
      (byteAt(bytes, at + 2) << 8) |
      byteAt(bytes, at + 3);
  }
  for (let index = wordsPerBlock; index < rounds; index += 1) {
    const early = wordAt(schedule, index - 15);
    const late = wordAt(schedule, index - 2);
    const sigmaEarly = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const sigmaLate = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    schedule[index] =
      (wordAt(schedule, index - 16) + sigmaEarly + wordAt(schedule, index - 7) + sigmaLate) | 0;
  }
}

function mixBlock(state: Uint32Array, schedule: Uint32Array): void {
  let a = wordAt(state, 0);
  let b = wordAt(state, 1);
  let c = wordAt(state, 2);
  let d = wordAt(state, 3);
  let e = wordAt(state, 4);
  let f = wordAt(state, 5);
  let g = wordAt(state, 6);
  let h = wordAt(state, 7);
  for (let round = 0; round < rounds; round += 1) {
    const sumE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = (e & f) ^ (~e & g);
    const first = (h + sumE + choice + wordAt(roundConstants, round) + wordAt(schedule, round)) | 0;
    const sumA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sumA + majority) | 0;
  }
  state[0] = wordAt(state, 0) + a;
  state[1] = wordAt(state, 1) + b;
  state[2] = wordAt(state, 2) + c;
  state[3] = wordAt(state, 3) + d;
  state[4] = wordAt(state, 4) + e;
  state[5] = wordAt(state, 5) + f;
  state[6] = wordAt(state, 6) + g;
  state[7] = wordAt(state, 7) + h;
}

const byteAt = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;
const wordAt = (words: Uint32Array, index: number): number => words[index] ?? 0;
