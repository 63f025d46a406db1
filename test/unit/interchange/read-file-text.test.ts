import { describe, expect, it } from 'vitest';
import { readFileText } from '@data/read-file-text';

const hex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((sign, index) => view.setUint16(index * 2, sign.charCodeAt(0), !bigEndian));
  return bytes;
};

describe('readFileText', () => {
  it.each([
    ['utf-8', new TextEncoder().encode('職位,公司'), '職位,公司'],
    ['utf-8', new TextEncoder().encode('\uFEFF職位'), '職位'],
    ['utf-16le', utf16('\uFEFF職位,公司', false), '職位,公司'],
    ['utf-16be', utf16('\uFEFF職位,公司', true), '職位,公司'],
    ['utf-16le', utf16('Title,Company\nClerk,Lantau', false), 'Title,Company\nClerk,Lantau'],
    ['big5', hex('c2bea6ec2ca4bda5710ab77cad70a544a5f4'), '職位,公司\n會計主任'],
    ['gb18030', hex('d6b0cebb2cb9abcbbe0abbe1bcc6d6f7c8ce'), '职位,公司\n会计主任'],
  ])('reads %s', (encoding, bytes, text) => {
    expect(readFileText(bytes)).toEqual({ ok: true, value: { text, encoding } });
  });

  it.each([
    ['a picture', hex('89504e470d0a1a0a0000000d49484452000000ff00ff')],
    ['bytes of no encoding', hex('ff00fe01ff80ff')],
  ])('refuses %s', (_, bytes) => {
    expect(readFileText(bytes)).toEqual({ ok: false, refusal: { kind: 'not-text' } });
  });
});
