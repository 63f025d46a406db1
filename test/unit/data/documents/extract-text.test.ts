import { describe, expect, it } from 'vitest';
import { extractPdfText } from '@data/documents/extract-pdf-text';
import { extractWordText } from '@data/documents/extract-word-text';
import { makeArchive, makePdf, makeWord, wordParts } from '../../../support/make-documents';

const lines = ['CHAN Tai Man, Peter', 'peter.chan@example.com', 'Skills: SAP (FI), Excel'];
const mutations = 60;

/** A number from a seed, the same on every machine. */
function* numbersFrom(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Some bytes changed, or the end cut off. */
function spoiled(bytes: Uint8Array, seed: number): Uint8Array {
  const numbers = numbersFrom(seed);
  const next = (limit: number): number => Math.floor(Number(numbers.next().value) * limit);
  if (seed % 4 === 0) return bytes.slice(0, next(bytes.length));
  const copy = bytes.slice();
  for (let count = 0; count < 1 + (seed % 12); count += 1) copy[next(copy.length)] = next(256);
  return copy;
}

describe('the text of a PDF', () => {
  it('is what stands on its pages, line by line', async () => {
    expect(await extractPdfText(makePdf(lines))).toEqual({ ok: true, value: lines.join('\n') });
  });

  it('is not to be had behind a password, nor from a file cut short', async () => {
    expect(await extractPdfText(makePdf(lines, { encrypt: true }))).toEqual({
      ok: false,
      refusal: { kind: 'locked' },
    });
    const stump = makePdf(lines).slice(0, 60);
    expect(await extractPdfText(stump)).toEqual({ ok: false, refusal: { kind: 'broken' } });
  });
});

describe('the text of a Word file', () => {
  it('is its paragraphs, Chinese ones too, without anything a drawing or a comment holds', async () => {
    const word = makeWord([...lines, '陳大文 <會計>']);
    expect(await extractWordText(word)).toEqual({
      ok: true,
      value: [...lines, '陳大文 <會計>'].join('\n\n'),
    });
  });

  it('is not unpacked where it swells far past what its directory says', async () => {
    const bomb = { name: 'word/media/a.bin', content: new Uint8Array(12_000_000), claims: 10 };
    const file = makeArchive([...wordParts(lines), bomb]);
    expect(file.length).toBeLessThan(60_000);
    expect(await extractWordText(file)).toEqual({ ok: false, refusal: { kind: 'swollen' } });
  });

  it('is not to be had from an archive with a broken letter in it', async () => {
    const [types, relations] = wordParts(lines);
    const letter = { name: 'word/document.xml', content: '<w:document><w:body>' };
    const file = makeArchive([...(types && relations ? [types, relations] : []), letter]);
    expect(await extractWordText(file)).toEqual({ ok: false, refusal: { kind: 'broken' } });
  });
});

describe('hostile files', () => {
  it.each([
    ['PDF', makePdf(lines), extractPdfText],
    ['Word', makeWord(lines), extractWordText],
  ] as const)('%s: every spoiled copy ends in text or in a reason', async (_name, whole, extract) => {
    const ends = { text: 0, reason: 0 };
    for (let seed = 1; seed <= mutations; seed += 1) {
      const read = await extract(spoiled(whole, seed));
      if (read.ok) ends.text += 1;
      else ends.reason += 1;
    }
    expect(ends.text + ends.reason).toBe(mutations);
    expect(ends.reason).toBeGreaterThan(0);
  });
});
