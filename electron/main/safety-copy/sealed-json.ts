// Small files that decide what the app believes about itself carry their own SHA-256: a flipped bit that still parses
// must not pass for a fact.
import { z } from 'zod';
import { digestOf } from './digest';

const sealed = z.strictObject({ content: z.string(), sha256: z.string() });

/** The bytes of a sealed file; line end included, so that people can look at it. */
export function sealJson(value: unknown): Uint8Array {
  const content = JSON.stringify(value);
  return Buffer.from(`${JSON.stringify({ content, sha256: digestOf(content) })}\n`, 'utf8');
}

/** What a sealed file holds, or undefined when it was changed or is no such file. */
export function unsealJson(bytes: Uint8Array): unknown {
  try {
    const file = sealed.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return file.sha256 === digestOf(file.content) ? JSON.parse(file.content) : undefined;
  } catch {
    return undefined;
  }
}
