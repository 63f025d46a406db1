import { describe, expect, it } from 'vitest';
import { judgeDocument } from '@shared/interchange/judge-document';
import { readZipDirectory } from '@shared/interchange/zip-directory';
import { makeArchive, makePdf, makeWord, wordParts } from '../../support/make-documents';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1'))));
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

describe('what is kept, told by what it holds', () => {
  it.each([
    ['a PDF', makePdf(['Chan Tai Man']), 'application/pdf'],
    ['a PDF with a mail header before it', bytes(zeros(900), '%PDF-1.7\n'), 'application/pdf'],
    ['a Word file', makeWord(['Chan Tai Man']), word],
    ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros(20)), 'image/png'],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], zeros(20)), 'image/jpeg'],
    ['a WebP', bytes('RIFF', [4, 0, 0, 0], 'WEBPVP8 '), 'image/webp'],
  ])('%s', (_name, file, type) => {
    expect(judgeDocument(file)).toEqual({ ok: true, value: type });
  });

  it.each([
    ['nothing at all', new Uint8Array(0), 'empty'],
    ['a Windows program', bytes('MZ', zeros(200)), 'unknown-type'],
    ['a web page', bytes('<!doctype html><script>alert(1)</script>'), 'unknown-type'],
    ['a drawing with a script in it', bytes('<svg onload="alert(1)"/>'), 'unknown-type'],
    ['a sound in the same wrapping as WebP', bytes('RIFF', [4, 0, 0, 0], 'WAVEfmt '), 'unknown-type'],
    ['a PDF mark that comes too late', bytes(zeros(1025), '%PDF-1.7'), 'unknown-type'],
    ['an old .doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], zeros(504)), 'old-word'],
    ['a spreadsheet', makeArchive([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'unknown-type'],
    ['an archive cut short', makeWord(['x']).subarray(0, 300), 'broken'],
    ['an archive whose directory points nowhere', makeWord(['x']).map(garbleDirectory), 'broken'],
    ['a locked archive', makeArchive([...wordParts(['x']), lockedPart()]), 'locked'],
    ['one that says it swells to 4 GB', makeArchive([...wordParts(['x']), swollenPart()]), 'swollen'],
    ['one that is far larger unpacked', makeArchive([...wordParts(['x']), paddedPart()]), 'swollen'],
  ])('refuses %s', (_name, file, kind) => {
    expect(judgeDocument(file)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('takes a file of exactly 25 MB and refuses one byte more, with the limit', () => {
    const largest = new Uint8Array(25_000_000);
    largest.set(Buffer.from('%PDF-1.7'));
    expect(judgeDocument(largest).ok).toBe(true);
    const larger = new Uint8Array(25_000_001);
    larger.set(Buffer.from('%PDF-1.7'));
    expect(judgeDocument(larger)).toEqual({ ok: false, refusal: { kind: 'too-large', megabytes: 25 } });
  });
});

describe('readZipDirectory', () => {
  it('lists every part with its sizes', () => {
    const parts = readZipDirectory(makeArchive([{ name: 'a.txt', content: 'twelve signs' }]));
    expect(parts).toMatchObject([{ name: 'a.txt', size: 12, encrypted: false, offset: 0 }]);
  });

  it('answers null for bytes cut anywhere, and never throws', () => {
    const whole = makeWord(['Chan Tai Man']);
    for (let length = 0; length < whole.length; length += 1)
      expect(readZipDirectory(whole.subarray(0, length))).toBeNull();
  });
});

function lockedPart() {
  return { name: 'word/styles.xml', content: 'x', encrypted: true };
}
function swollenPart() {
  return { name: 'word/styles.xml', content: 'x', claims: 0xffff_fff0 };
}
function paddedPart() {
  return { name: 'word/styles.xml', content: new Uint8Array(8_000_000) };
}
/** Spoils the mark of every entry in the directory. */
function garbleDirectory(byte: number, index: number, file: Uint8Array): number {
  const isMark = file[index - 3] === 0x50 && file[index - 2] === 0x4b && file[index - 1] === 1;
  return isMark ? 0 : byte;
}
