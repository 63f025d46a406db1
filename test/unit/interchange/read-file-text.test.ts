import { describe, expect, it } from 'vitest';
import { readFileText } from '@data/read-file-text';
import { plausibility } from '@shared/interchange/text/plausibility';

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
    // Traditional characters in the Mainland's encoding, as its programs write them.
    ['gb18030', hex('d0d5c3fb2ceb8ad4920aea90b4f3cec42c3931323334353637'), '姓名,電話\n陳大文,91234567'],
    ['gb18030', hex('d0d5c3fb2ceb8ad4920afc53b766d48a2cea508253'), '姓名,電話\n黃穎詩,關係'],
    ['gb18030', hex('c1d6d6bec3f7'), '林志明'],
    ['big5', hex('aa4c'), '林'],
    // Without a mark, and with too little Latin text to tell it by its zeros.
    ['utf-16le', hex('d3590d542c00305740570a007396275987652c00f16d346cd757'), '姓名,地址\n陳大文,深水埗'],
    ['utf-16be', hex('59d3540d002c57305740000a967359276587002c6df16c3457d7'), '姓名,地址\n陳大文,深水埗'],
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

describe('plausibility', () => {
  it.each([
    ['陳大文，深水埗', '³¯¤j¤å', '鎺ㄨ崘'],
    ['会计主任', '頗數翋', '�ᴤ'],
  ])('is higher for %s than for what it is not', (chinese, ...others) => {
    for (const other of others) expect(plausibility(chinese)).toBeGreaterThan(plausibility(other));
  });

  it('says nothing of Latin text', () => {
    expect(plausibility('Name,Phone\r\nAda,"9123"')).toBe(0);
    expect(plausibility('')).toBe(0);
  });
});
