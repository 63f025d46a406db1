import { describe, expect, it } from 'vitest';
import { areOfOneKind, isOfKind } from '@shared/domain/matching/work-kind';

const titled = (title: string, titleZh = '') => ({ title, titleZh });

describe('the kind of work a title names', () => {
  it.each([
    ['Senior Accountant', titled('Accounting Officer')],
    ['Finance Manager', titled('Finance Director')],
    ['會計主任', titled('Senior Accountant')],
    ['採購', titled('Procurement Officer')],
    ['Purchasing', titled('', '採購主任')],
    ['Software Engineer', titled('Senior Software Engineer (Payments)')],
    ['Manager', titled('General Manager')],
    ['', titled('Driver')],
    ['…', titled('Driver', '的士司機')],
  ])('%s is named by %j', (kind, role) => {
    expect(isOfKind(kind, role)).toBe(true);
  });

  it.each([
    ['Sales Manager', titled('Finance Manager')],
    ['Software Engineer', titled('Civil Engineer')],
    ['會計', titled('Driver', '司機')],
    ['Manager', titled('Driver')],
    ['Accountant', titled('')],
  ])('%s is not named by %j', (kind, role) => {
    expect(isOfKind(kind, role)).toBe(false);
  });

  it('is looked for both ways between two roles', () => {
    const narrow = titled('Payroll Accountant');
    const wide = titled('Accountant');
    expect([areOfOneKind(narrow, wide), areOfOneKind(wide, narrow)]).toEqual([true, true]);
    expect(areOfOneKind(narrow, titled('Payroll Clerk'))).toBe(false);
  });
});
