import { describe, expect, it } from 'vitest';
import { standardPolicy, thresholds } from '@shared/domain/office/policy';
import { changedIn, policyGroups, policyToStore, thresholdsIn } from '@features/settings/policy-groups';

describe('policies as a form', () => {
  it('shows every threshold once', () => {
    const shown = policyGroups.flatMap(thresholdsIn);
    expect([...shown].sort()).toEqual(Object.keys(thresholds).sort());
  });

  it('stores what differs from the standard, and nothing while a value is out of its limits', () => {
    const typed = { ...standardPolicy, lateMinutes: 7 };
    expect(policyToStore(typed)).toEqual({ lateMinutes: 7 });
    expect(changedIn(typed, standardPolicy)).toEqual(['lateMinutes']);
    expect(policyToStore({ ...typed, lateMinutes: undefined })).toBeNull();
    expect(policyToStore({ ...typed, lateMinutes: 121 })).toBeNull();
  });
});
