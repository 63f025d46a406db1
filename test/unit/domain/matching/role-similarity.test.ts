import { describe, expect, it } from 'vitest';
import { companyKey, nameKey } from '@shared/domain/matching/names';
import { createSimilarity, termsOf } from '@shared/domain/matching/role-similarity';

const corpus = [
  'Finance Manager. Month-end close and consolidation of a retail group.',
  'Senior Accountant. Month-end closing, consolidation and reporting of a logistics group.',
  'Head Chef. Runs the kitchen of a hotel and its menus.',
  '財務經理 負責月結及集團報表',
  '會計主任 負責月結及稅務',
  '廚師 負責酒店廚房及菜單',
];

describe('termsOf', () => {
  it.each([
    ['The Finance Managers', ['finance', 'manager']],
    ['C++, C# and Node.js.', ['c++', 'c#', 'node.js']],
    ['companies', ['company']],
    ['business process', ['business', 'process']],
    ['財務經理', ['財務', '務經', '經理']],
    ['稅 SAP 月結', ['稅', 'sap', '月結']],
    ['ＳＡＰ', ['sap']],
    ['', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('createSimilarity', () => {
  const similarity = createSimilarity(corpus);
  const [manager, accountant, chef, managerZh, accountantZh, chefZh] = corpus as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];

  it('finds roles of the same trade more alike than others, in both languages', () => {
    expect(similarity(manager, accountant)).toBeGreaterThan(2 * similarity(manager, chef));
    expect(similarity(managerZh, accountantZh)).toBeGreaterThan(2 * similarity(managerZh, chefZh));
  });

  it('is one with itself, the same both ways, and nothing without common words', () => {
    expect(similarity(manager, manager)).toBeCloseTo(1, 10);
    expect(similarity(manager, accountant)).toBe(similarity(accountant, manager));
    expect(similarity('Barista', manager)).toBe(0);
    expect(similarity('', manager)).toBe(0);
    expect(similarity('', '')).toBe(0);
  });
});

describe('names', () => {
  it.each([
    ['Month-end Close', 'month end close'],
    ['C++', 'c++'],
    ['Ｅｘｃｅｌ ', 'excel'],
    ['財務 ・ 會計', '財務 會計'],
  ])('nameKey %s', (text, key) => {
    expect(nameKey(text)).toBe(key);
  });

  it.each([
    ['Lantau Freight (HK) Ltd.', 'lantau freight'],
    ['Lantau Freight Company Limited', 'lantau freight'],
    ['Lantau Freight Hong Kong', 'lantau freight'],
    ['大嶼貨運有限公司', '大嶼貨運'],
    ['Limited', 'limited'],
    ['Cooper & Co', 'cooper'],
    ['Disco', 'disco'],
  ])('companyKey %s', (text, key) => {
    expect(companyKey(text)).toBe(key);
  });
});
