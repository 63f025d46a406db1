import type { TextDecoderPort } from '../import-ports';

const ascii = /[\u0000-\u007F]+/gu;
const escaped = /=([0-9A-Fa-f]{2})/gu;
const semicolon = 0x3b;
const backslash = 0x5c;
const hexadecimal = 16;

/**
 * Decodes a quoted-printable value whose soft breaks are joined. A `;` that was written as a code stays apart from those
 * that separate parts: it comes back as `\;`. Bytes that are no text in the charset stay as they were written.
 */
export function decodeQuotedPrintable(value: string, charset: string, decode: TextDecoderPort): string {
  return value.replace(ascii, (run) => (run.includes('=') ? (decode(bytesOf(run), charset) ?? run) : run));
}

function bytesOf(run: string): Uint8Array {
  const bytes: number[] = [];
  let at = 0;
  const literal = (until: number): void => {
    for (; at < until; at += 1) bytes.push(run.charCodeAt(at));
  };
  for (const { index, 0: code, 1: digits = '' } of run.matchAll(escaped)) {
    literal(index);
    const byte = Number.parseInt(digits, hexadecimal);
    if (byte === semicolon) bytes.push(backslash);
    bytes.push(byte);
    at = index + code.length;
  }
  literal(run.length);
  return Uint8Array.from(bytes);
}
