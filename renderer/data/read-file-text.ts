// Bytes of somebody's file into text. What old programs in Hong Kong and the Mainland wrote carries no mark of its
// encoding, so that every encoding the bytes are valid in is tried, and the one that gives everyday Chinese is taken. Where
// that says the same of two, it is told by which half of the two tables the characters fall into: both keep the common
// ones apart.
import { plausibility } from '@shared/interchange/text/plausibility';
import { accept, refuse, type Result } from '@shared/kernel/result';

/** Encodings that are read. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'big5' | 'gb18030';

/** Text with the encoding it was read as. */
export interface FileText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

const marks: readonly (readonly [TextEncodingName, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** How many bytes are looked at to tell an encoding. */
const sampleBytes = 64_000;
/** Other bytes taken as UTF-16 give rare characters nearly throughout. */
const sixteenBitLeast = 0.4;
/** UTF-16 of text in Latin letters has a zero in most pairs. */
const zeroShare = 0.3;

/** Decodes a file's text; refuses bytes that are no text in any encoding read here. */
export function readFileText(bytes: Uint8Array): Result<FileText, { readonly kind: 'not-text' }> {
  for (const encoding of guesses(bytes)) {
    const text = decodeNamed(bytes, encoding);
    if (text !== null && !text.includes('\0')) return accept({ text, encoding });
  }
  return refuse({ kind: 'not-text' });
}

/** Bytes in the encoding a file names, by any of its names; where it names none or no real one, as they look. */
export function decodeText(bytes: Uint8Array, charset: string): string | null {
  const named = charset === '' ? null : decodeNamed(bytes, charset);
  if (named !== null) return named;
  const told = readFileText(bytes);
  return told.ok ? told.value.text : null;
}

function decodeNamed(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function guesses(bytes: Uint8Array): readonly TextEncodingName[] {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return [marked[0]];
  const sample = bytes.subarray(0, sampleBytes);
  const sixteen = sixteenBit(sample);
  return sixteen ? [sixteen] : ['utf-8', ...byPlausibility(sample)];
}

/** Encodings without a mark, the most plausible first; 16-bit ones only where what they give is everyday Chinese. */
function byPlausibility(sample: Uint8Array): readonly TextEncodingName[] {
  const eightBit = looksSimplified(sample) ? (['gb18030', 'big5'] as const) : (['big5', 'gb18030'] as const);
  const scored = [...eightBit, 'utf-16le' as const, 'utf-16be' as const].map((encoding) => ({
    encoding,
    score: plausibility(new TextDecoder(encoding).decode(sample)),
  }));
  return scored
    .filter(({ encoding, score }) => !encoding.startsWith('utf-16') || score >= sixteenBitLeast)
    .sort((a, b) => b.score - a.score)
    .map(({ encoding }) => encoding);
}

function sixteenBit(sample: Uint8Array): TextEncodingName | null {
  const pairs = Math.floor(sample.length / 2);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [high = 0, low = 0] = zeros;
  if (pairs === 0 || Math.max(high, low) < pairs * zeroShare) return null;
  return high > low ? 'utf-16be' : 'utf-16le';
}

const highBit = 0x80;
/** Lead bytes of the common characters: Big5 level 1 and GB 2312 level 1. */
const big5Common = [0xa4, 0xc6] as const;
const gbCommon = [0xb0, 0xd7] as const;
/** GB 2312 has no second byte below this; two in five of Big5's are. */
const gbLowestTrail = 0xa1;

const within = (byte: number, [from, to]: readonly [number, number]): boolean => byte >= from && byte <= to;

/** True when more pairs are common characters of GB 2312 than of Big5. */
function looksSimplified(sample: Uint8Array): boolean {
  let big5 = 0;
  let simplified = 0;
  for (let at = 0; at < sample.length - 1; at += 1) {
    const [lead = 0, trail = 0] = [sample[at], sample[at + 1]];
    if (lead < highBit) continue;
    at += 1;
    if (within(lead, big5Common)) big5 += 1;
    if (trail >= gbLowestTrail && within(lead, gbCommon)) simplified += 1;
    if (trail < gbLowestTrail) big5 += 1;
  }
  return simplified > big5;
}
