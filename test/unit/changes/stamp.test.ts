import { describe, expect, it } from 'vitest';
import { advanceStamp, initialStampState, observeStamp, parseStamp, printStamp } from '@shared/changes/stamp';

describe('stamps', () => {
  it('follow the wall clock and count within one millisecond', () => {
    const first = advanceStamp(initialStampState, 1000);
    expect(first).toEqual({ millis: 1000, counter: 0 });
    expect(advanceStamp(first, 1000)).toEqual({ millis: 1000, counter: 1 });
  });

  it('never go back when the wall clock is set back', () => {
    expect(advanceStamp({ millis: 5000, counter: 3 }, 1000)).toEqual({ millis: 5000, counter: 4 });
  });

  it('go on after a stamp seen from another machine', () => {
    const seen = printStamp({ millis: 9000, counter: 7 }, 'other');
    expect(advanceStamp(observeStamp({ millis: 1, counter: 0 }, seen), 10)).toEqual({
      millis: 9000,
      counter: 8,
    });
    expect(observeStamp({ millis: 9000, counter: 9 }, seen)).toEqual({ millis: 9000, counter: 9 });
  });

  it('sort as text in the order of time, whatever the number of digits', () => {
    const texts = [9, 10, 999, 1000, 1_795_420_800_000].map((millis) =>
      printStamp({ millis, counter: 0 }, 'z'),
    );
    expect([...texts].sort()).toEqual(texts);
    const counted = [1, 35, 36, 1295].map((counter) => printStamp({ millis: 5, counter }, 'z'));
    expect([...counted].sort()).toEqual(counted);
  });

  it('read back as they were printed', () => {
    expect(parseStamp(printStamp({ millis: 12, counter: 40 }, 'dev-1'))).toEqual({
      millis: 12,
      counter: 40,
      device: 'dev-1',
    });
    expect(() => parseStamp('yesterday')).toThrow(/Not a stamp/);
  });
});
