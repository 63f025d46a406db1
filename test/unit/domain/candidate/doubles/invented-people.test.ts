import { describe, expect, test } from 'vitest';
import { corruptedPeople, errorLevels } from '../../../../support/doubles/corrupt-people';
import { measureLinks } from '../../../../support/doubles/link-quality';

/** What the guard must reach among invented people of a size a test can afford; the benchmark measures more. */
const wanted = [
  { precision: 0.99, f1: 0.99 },
  { precision: 0.99, f1: 0.98 },
  { precision: 0.99, f1: 0.88 },
];

describe('invented people written down again with mistakes', () => {
  test.each(errorLevels.map((level, at) => ({ level, wanted: wanted[at]! })))(
    'are found at the level $level.name',
    ({ level, wanted: { precision, f1 } }) => {
      const quality = measureLinks(corruptedPeople(level, 7, 250));
      expect(quality.truePairs).toBeGreaterThan(100);
      expect(quality.precision).toBeGreaterThanOrEqual(precision);
      expect(quality.f1).toBeGreaterThanOrEqual(f1);
    },
  );
});
