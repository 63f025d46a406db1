import { describe, expect, it } from 'vitest';
import { standardHours, standardPolicy, thresholds } from '@shared/domain/office/policy';
import { hoursOf, spansOf, weekOf } from '@features/settings/day-hours';
import { changedIn, policyGroups, policyToStore, thresholdsIn } from '@features/settings/policy-groups';

const day = (over: Partial<Parameters<typeof spansOf>[0]> = {}) => ({
  open: true,
  from: 540,
  to: 1080,
  lunchFrom: 780,
  lunchTo: 840,
  ...over,
});

describe('office hours as a form', () => {
  it('gives back the hours it was made of', () => {
    expect(hoursOf(weekOf(standardHours))).toEqual(standardHours);
  });

  it.each([
    ['a closed day', day({ open: false }), []],
    ['no lunch', day({ lunchFrom: undefined, lunchTo: undefined }), [{ from: 540, to: 1080 }]],
    ['half a lunch', day({ lunchTo: undefined }), null],
    ['an end before its beginning', day({ to: 500 }), null],
    ['lunch after closing', day({ lunchFrom: 1090, lunchTo: 1100 }), null],
    ['an empty field', day({ from: undefined }), null],
  ])('reads %s', (_name, typed, spans) => {
    expect(spansOf(typed)).toEqual(spans);
  });

  it('is no week while one day cannot be read', () => {
    expect(hoursOf({ ...weekOf(standardHours), 3: day({ to: undefined }) })).toBeNull();
  });
});

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
