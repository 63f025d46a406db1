import { describe, expect, it } from 'vitest';
import { earliestStart } from '@shared/domain/candidate/earliest-start';
import type { LocalDate } from '@shared/time/local-date';

const month = { value: 1, unit: 'month', negotiable: false } as const;
const cases = [
  ['nothing known', null, null, '2026-11-23', null],
  ['a date alone', null, '2027-01-04', '2026-11-23', '2027-01-04'],
  ['days', { ...month, value: 7, unit: 'day' }, null, '2026-11-23', '2026-11-30'],
  ['weeks', { ...month, value: 2, unit: 'week' }, null, '2026-11-23', '2026-12-07'],
  ['a month', month, null, '2026-11-23', '2026-12-23'],
  ['a month from a month’s end', month, null, '2027-01-31', '2027-02-28'],
  ['a month from a month’s end in a leap year', month, null, '2028-01-31', '2028-02-29'],
  ['three months over the year', { ...month, value: 3 }, null, '2026-11-30', '2027-02-28'],
  ['notice later than the date', month, '2026-12-01', '2026-11-23', '2026-12-23'],
  ['date later than the notice', month, '2027-02-01', '2026-11-23', '2027-02-01'],
  ['no notice to serve', { ...month, value: 0 }, null, '2026-11-23', '2026-11-23'],
] as const;

describe('the earliest start', () => {
  it.each(cases)('%s', (_name, notice, availableFrom, from, expected) => {
    expect(earliestStart({ notice, availableFrom }, from as LocalDate)).toBe(expected);
  });
});
