import { describe, expect, it } from 'vitest';
import { formatBand, formatMoney, formatPhone, formatThousands } from '@ui/i18n/money';

describe('money and phones', () => {
  it('groups thousands', () => {
    expect(formatMoney(55000)).toBe('HK$55,000');
    expect(formatMoney(1250000)).toBe('HK$1,250,000');
  });

  it('shortens a band and keeps a half thousand', () => {
    expect(formatBand(52000, 60000)).toBe('HK$52–60k');
    expect(formatBand(52500, 60000)).toBe('HK$52.5–60k');
    expect(formatBand(60000, 60000)).toBe('HK$60k');
    expect(formatThousands(18500)).toBe('HK$18.5k');
  });

  it.each([
    ['+85291234867', '9123 4867'],
    ['9123-4867', '9123 4867'],
    ['+852 9123 4867', '9123 4867'],
    ['+86 138 0013 8000', '+86 138 0013 8000'],
    ['12345', '12345'],
  ])('writes the phone %s', (phone, written) => {
    expect(formatPhone(phone)).toBe(written);
  });
});
