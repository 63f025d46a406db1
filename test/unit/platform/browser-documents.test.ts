// @vitest-environment node
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { requests } from '@shared/desktop-api';
import { documentRequestsOf } from '@platform/browser-documents';
import { makePdf } from '../../support/make-documents';

interface Saved {
  readonly names: string[];
}

function fakePage(): { readonly page: Window; readonly saved: Saved } {
  const saved: Saved = { names: [] };
  const link = { href: '', download: '', click: () => void saved.names.push(link.download) };
  const page: Window = Object.assign(Object.create(null), {
    indexedDB,
    crypto,
    document: { createElement: () => link },
    setTimeout: () => 0,
  });
  return { page, saved };
}

const cv = makePdf(['Chan Tai Man']);
const hash = createHash('sha256').update(cv).digest('hex');

describe('documents in a browser', () => {
  it('are kept in a database of their own, read back, handed to the downloads, and dropped', async () => {
    const { page, saved } = fakePage();
    const twin = documentRequestsOf(page);
    expect(await twin.readDocument({ sha256: hash })).toEqual({ ok: false, reason: 'missing' });
    const kept = await twin.keepDocument({ bytes: new Uint8Array(cv) });
    requests.keepDocument.output.parse(kept);
    expect(kept).toMatchObject({ ok: true, sha256: hash, mime: 'application/pdf' });
    expect(await twin.readDocument({ sha256: hash })).toEqual({ ok: true, bytes: cv });
    expect(await twin.heldDocuments({ hashes: ['f'.repeat(64), hash] })).toEqual([hash]);
    expect(await twin.openDocument({ sha256: hash, name: 'CV 2026.PDF' })).toBe('handed-over');
    expect(saved.names).toEqual(['CV 2026.pdf']);
    expect(await twin.dropDocument({ sha256: hash })).toEqual({ ok: true });
    expect(await twin.heldDocuments({ hashes: [hash] })).toEqual([]);
    expect(await twin.openDocument({ sha256: hash, name: 'CV' })).toBe('missing');
  });

  it('are judged there as on the desktop', async () => {
    const { page } = fakePage();
    const answer = await documentRequestsOf(page).keepDocument({ bytes: new TextEncoder().encode('<html>') });
    expect(answer).toEqual({ ok: false, reason: 'not-kept' });
  });
});
