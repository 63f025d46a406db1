import { describe, expect, it, test } from 'vitest';
import {
  addMinutes,
  epochMinute,
  instant,
  instantFromMillis,
  instantMillis,
  minutesBetween,
} from '@shared/time/instant';

const at = (text: string) => instant.parse(text);

describe('instants', () => {
  test.each([
    '2026-11-23T08:30:00.000Z',
    '1970-01-01T00:00:00.000Z',
    '1969-12-31T23:59:59.999Z',
    '2024-02-29T12:00:00.001Z',
    '0000-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
  ])('%s is the millisecond the built-in clock says, and back', (text) => {
    const millis = new Date(text).getTime();
    expect(instantMillis(at(text))).toBe(millis);
    expect(instantFromMillis(millis)).toBe(text);
  });

  test.each([
    '2026-11-23T08:30:00Z',
    '2026-11-23T08:30:00.000+08:00',
    '2026-11-23T24:00:00.000Z',
    '2026-11-23T08:60:00.000Z',
    '2026-11-23T23:59:60.000Z',
    '2026-02-29T08:30:00.000Z',
    '2026-11-23 08:30:00.000Z',
    '2026-11-23T08:30:00.000Z ',
    '2026-11-23',
    1_795_422_600_000,
  ])('refuses %s', (text) => expect(instant.safeParse(text).success).toBe(false));

  it('drops fractions of a millisecond and refuses years of five digits', () => {
    expect(instantFromMillis(1.9)).toBe('1970-01-01T00:00:00.001Z');
    expect(instantFromMillis(-0.1)).toBe('1969-12-31T23:59:59.999Z');
    expect(() => instantFromMillis(instantMillis(at('9999-12-31T23:59:59.999Z')) + 1)).toThrow(RangeError);
  });

  test.each([
    ['2026-11-23T08:30:00.000Z', '2026-11-23T09:00:00.000Z', 30],
    ['2026-11-23T08:30:59.999Z', '2026-11-23T08:31:00.000Z', 1],
    ['2026-11-23T08:30:00.000Z', '2026-11-23T08:30:59.999Z', 0],
    ['2026-11-24T00:00:00.000Z', '2026-11-23T00:00:00.000Z', -1_440],
    ['1969-12-31T23:59:30.000Z', '1970-01-01T00:00:00.000Z', 1],
  ])('from %s to %s a clock shows %i minutes', (from, to, minutes) =>
    expect(minutesBetween(at(from), at(to))).toBe(minutes),
  );

  it('adds minutes across days and keeps the seconds', () => {
    expect(addMinutes(at('2026-12-31T23:59:15.250Z'), 2)).toBe('2027-01-01T00:01:15.250Z');
    expect(addMinutes(at('2026-03-01T00:00:00.000Z'), -1)).toBe('2026-02-28T23:59:00.000Z');
    expect(epochMinute(at('1970-01-02T00:01:59.000Z'))).toBe(1_441);
  });
});
