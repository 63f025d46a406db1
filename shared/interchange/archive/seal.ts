// The seal stands in the comment at the very end of the zip file: the SHA-256 of every byte before it, so that one flipped
// bit anywhere, in an entry or in what holds the entries together, is found.

const sealPrefix = 'onward-archive sha256=';
const digestLength = 64;
const digestPattern = /^[0-9a-f]{64}$/;

/** Length of the seal in bytes; all of it is ASCII. */
export const sealLength = sealPrefix.length + digestLength;

/** The seal for a digest in hexadecimal. */
export function sealOf(digest: string): Uint8Array {
  return Uint8Array.from(`${sealPrefix}${digest}`, (sign) => sign.charCodeAt(0));
}

/** The digest a seal tells, or null where the bytes are no seal. */
export function digestInSeal(bytes: Uint8Array): string | null {
  const text = String.fromCharCode(...bytes.subarray(0, sealLength));
  const digest = text.slice(sealPrefix.length);
  return bytes.byteLength === sealLength && text.startsWith(sealPrefix) && digestPattern.test(digest)
    ? digest
    : null;
}
