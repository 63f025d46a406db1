import { describe, expect, it } from 'vitest';
import { enterAhead, hasAllWords } from '@ui/enter-ahead';

describe('an Enter that comes before its match', () => {
  it('waits while the words are looked for', () => {
    expect(enterAhead('chan', 'chan', undefined)).toEqual({ waiting: 'chan', taken: undefined });
  });

  it('takes the first of the answer once it is there', () => {
    expect(enterAhead('chan', 'chan', ['CHAN Wing Yan', 'CHAN Tai Man'])).toEqual({
      waiting: null,
      taken: 'CHAN Wing Yan',
    });
  });

  it('takes nothing where nothing was found', () => {
    expect(enterAhead('chan', 'chan', [])).toEqual({ waiting: null, taken: undefined });
  });

  it('is taken back by typing on, whatever is found by then', () => {
    expect(enterAhead('chan', 'chan w', ['CHAN Wing Yan'])).toEqual({ waiting: null, taken: undefined });
  });

  it('takes nothing where no Enter was pressed', () => {
    expect(enterAhead(null, 'chan', ['CHAN Wing Yan'])).toEqual({ waiting: null, taken: undefined });
  });
});

describe('words typed to find one of many', () => {
  it.each(['', '  ', 'r-002', 'manager fin', 'FINANCE', '財務', 'kestrel r-0'])(
    'are found: "%s"',
    (typed) => {
      expect(hasAllWords('R-002 Finance Manager · Kestrel 財務經理', typed)).toBe(true);
    },
  );

  it.each(['r-003', 'finance clerk', '會計'])('are not found: "%s"', (typed) => {
    expect(hasAllWords('R-002 Finance Manager · Kestrel 財務經理', typed)).toBe(false);
  });
});
