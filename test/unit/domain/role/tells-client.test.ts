import { describe, expect, it } from 'vitest';
import { wordsThatTell } from '@shared/domain/role/tells-client';

const client = {
  name: 'Kestrel Asia Bank Limited',
  nameZh: '紅隼亞洲銀行有限公司',
  group: 'Falcon Holdings',
  address: '8 Finance Street, Central',
};
const people = [{ name: 'Monica Ho', nameZh: '何敏兒' }];
const told = (text: string) => wordsThatTell(text, client, people);

describe('a text for whoever may not know the client', () => {
  it.each([
    ['FP&A lead at Kestrel Asia Bank Limited in Central', 'Kestrel Asia Bank Limited'],
    ['部門設於紅隼亞洲銀行有限公司總部', '紅隼亞洲銀行有限公司'],
    ['Part of the falcon group', 'falcon'],
    ['Lead for Kestrel Asia, Central', 'Kestrel Asia'],
    ['紅隼亞洲的財務職位', '紅隼亞洲'],
    ['Reports to Monica Ho', 'Monica Ho'],
    ['直屬何敏兒', '何敏兒'],
    ['Office at 8 Finance Street, Central', '8 Finance Street, Central'],
  ])('tells it: %s', (text, words) => {
    expect(told(text)).toBe(words);
  });

  it.each(['', 'A listed bank in Central', '中環一間上市銀行的財務職位', 'Finance lead, group of 12'])(
    'does not: %s',
    (text) => {
      expect(told(text)).toBeNull();
    },
  );

  it('is not taken to tell a client of whom nothing is filled in', () => {
    expect(wordsThatTell('A post', { name: '', nameZh: '', group: '', address: '' }, [])).toBeNull();
  });
});
