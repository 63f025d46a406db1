import { describe, expect, it } from 'vitest';
import { settingIds, standardPolicy, standardWeights } from '@shared/domain/office/policy';
import { settingDecoders } from '@shared/domain/office/setting-decoder';

const takes = (id: string, value: unknown): boolean => settingDecoders[id]?.safeParse(value).success ?? false;

describe('settings', () => {
  it('has a decoder for every setting', () => {
    expect(Object.keys(settingDecoders).sort()).toEqual(Object.values(settingIds).sort());
  });

  it('takes the standards', () => {
    expect(takes(settingIds.policy, standardPolicy)).toBe(true);
    expect(takes(settingIds.weights, standardWeights)).toBe(true);
    expect(takes(settingIds.holidays, { published: 2026, days: [] })).toBe(true);
  });

  it.each([
    [settingIds.policy, { ...standardPolicy, guaranteeDays: 366 }],
    [settingIds.policy, { unheardOf: 1 }],
    [settingIds.weights, { ...standardWeights, age: 5 }],
    [settingIds.weights, Object.fromEntries(Object.keys(standardWeights).map((part) => [part, 0]))],
    [settingIds.office, { name: 'No hours' }],
    [settingIds.holidays, { days: '2026' }],
  ])('%s refuses %j', (id, value) => {
    expect(takes(id, value)).toBe(false);
  });
});
