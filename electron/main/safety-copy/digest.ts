import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal of the parts, one after the other. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
