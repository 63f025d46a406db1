import { describe, expect, it } from 'vitest';
import { companyKey, nameKey } from '@shared/domain/matching/names';

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
