import { describe, expect, test } from 'vitest';
import { readHongKongPairs } from '../../../../support/doubles/hong-kong-pairs';
import { measureLinks } from '../../../../support/doubles/link-quality';

const pairs = readHongKongPairs();
const quality = measureLinks(pairs.flat());
const countByKind = (found: typeof quality.missed): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [a] of found) counts[a.label] = (counts[a.label] ?? 0) + 1;
  return counts;
};

describe('people of Hong Kong written down twice', () => {
  test('are at least 400 pairs, of both kinds', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    expect(quality.truePairs).toBeGreaterThanOrEqual(200);
    expect(pairs.length - quality.truePairs).toBeGreaterThanOrEqual(150);
  });

  test('are found, by whatever spelling, order, script or slip', () => {
    expect(quality.recall, JSON.stringify(countByKind(quality.missed))).toBeGreaterThanOrEqual(0.95);
  });

  test('are not taken for their brothers, sisters, colleagues and namesakes', () => {
    expect(quality.precision, JSON.stringify(countByKind(quality.wrong))).toBeGreaterThanOrEqual(0.98);
  });
});
