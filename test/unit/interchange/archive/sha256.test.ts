import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sha256, sha256Of } from '@shared/kernel/sha256';
import { propertyRuns } from '../../../support/property-runs';

const byNode = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const utf8 = new TextEncoder();

describe('SHA-256', () => {
  it('gives the digests that the standard prints', () => {
    expect(sha256Of(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(sha256Of(utf8.encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(sha256Of(utf8.encode('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('does not care in what pieces the bytes come', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 12 });
    const property = fc.property(pieces, (parts) => {
      const hash = new Sha256();
      for (const part of parts) hash.update(part);
      expect(hash.hex()).toBe(byNode(Buffer.concat(parts)));
    });
    fc.assert(property, propertyRuns(4));
  });
});
