import { describe, expect, it } from 'vitest';
import { sameCompany } from '@shared/domain/client/same-company';

const book = [
  { id: 'cli_tolo', name: 'Tolo Harbour Engineering Limited', nameZh: '吐露港工程有限公司' },
  { id: 'cli_peak', name: 'Victoria Peak Trading', nameZh: '' },
];
const known = (name: string, nameZh = '', ownId: string | null = null) =>
  sameCompany({ name, nameZh }, book, ownId)?.id;

describe('a company that is taken into the book', () => {
  it.each([
    ['Tolo Harbour Engineering', '', 'cli_tolo'],
    ['tolo harbour  engineering (HK) Ltd.', '', 'cli_tolo'],
    ['Tolo Eng', '吐露港工程', 'cli_tolo'],
    ['吐露港工程有限公司', '', 'cli_tolo'],
    ['VICTORIA PEAK TRADING CO., LTD.', '', 'cli_peak'],
  ])('is there already: %s %s', (name, nameZh, id) => {
    expect(known(name, nameZh)).toBe(id);
  });

  it.each(['Tolo Harbour Catering', 'Victoria Peak Advisory', '', '   '])('is new: "%s"', (name) => {
    expect(known(name)).toBeUndefined();
  });

  it('is not held against itself when it is changed', () => {
    expect(known('Tolo Harbour Engineering', '', 'cli_tolo')).toBeUndefined();
  });
});
