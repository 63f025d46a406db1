import { describe, expect, it } from 'vitest';
import {
  candidateFilter,
  filterSize,
  noFilter,
  passesFilter,
  type CandidateFilter,
  type FilteredFacts,
} from '@shared/domain/candidate/candidate-filter';
import { localDate } from '@shared/time/local-date';

const today = localDate.parse('2026-11-23');
const skill = { level: null, lastUsedYear: null, notedOn: '2026-11-01' };

const vivian: FilteredFacts = {
  candidate: {
    ownerId: 'stf_grace',
    district: 'kowloon-city',
    skills: { one: { ...skill, name: 'Month-end close' }, two: { ...skill, name: 'C#' } },
    languages: {
      cantonese: { spoken: 5, written: null, name: '' },
      putonghua: { spoken: null, written: null, name: '' },
    },
    notice: { value: 1, unit: 'month', negotiable: false },
    availableFrom: null,
    parked: null,
    pool: {
      ...{ reason: 'no role in tax', since: '2026-11-02', reviewOn: '2027-02-01' },
      wakes: { kinds: ['tax'], leastSkillsPercent: null, salaryFloor: null, districts: {} },
    },
  },
  state: { kind: 'available' },
  lastInterviewOn: '2026-08-26',
  attendance: { blocked: false },
};
const unknown: FilteredFacts = {
  candidate: {
    ownerId: null,
    district: null,
    skills: {},
    languages: {},
    notice: null,
    availableFrom: null,
    parked: { reason: 'resting', wakeOn: null },
    pool: null,
  },
  state: { kind: 'parked' },
  lastInterviewOn: null,
  attendance: null,
};

const passes = (facts: FilteredFacts, part: Partial<CandidateFilter>): boolean =>
  passesFilter(facts, { ...noFilter, ...part }, today);

describe('a filter of the book', () => {
  it('lets everybody pass while nothing is asked, and counts what is asked', () => {
    expect([passes(vivian, {}), passes(unknown, {}), passes(vivian, { skill: '  ' })]).toEqual([
      true,
      true,
      true,
    ]);
    expect([filterSize(noFilter), filterSize({ ...noFilter, pool: false, skill: 'sap' })]).toEqual([0, 2]);
    expect(candidateFilter.parse(noFilter)).toEqual(noFilter);
    const { parked: _later, ...before } = { ...noFilter, pool: true };
    expect(candidateFilter.parse(before)).toEqual({ ...before, parked: null });
  });

  it.each<[Partial<CandidateFilter>, boolean, boolean]>([
    [{ state: 'available' }, true, false],
    [{ state: 'parked' }, false, true],
    [{ ownerId: 'stf_grace' }, true, false],
    [{ district: 'kowloon-city' }, true, false],
    [{ skill: 'close month' }, true, false],
    [{ skill: 'c#' }, true, false],
    [{ skill: 'c++' }, false, false],
    [{ skill: 'lose' }, false, false],
    [{ language: 'cantonese' }, true, false],
    [{ language: 'putonghua' }, false, false],
    [{ startBy: '2026-12-23' }, true, false],
    [{ startBy: '2026-12-22' }, false, false],
    [{ met: 'quarter' }, true, false],
    [{ met: 'year' }, true, false],
    [{ met: 'not-in-a-year' }, false, true],
    [{ attendance: 'warned' }, true, false],
    [{ attendance: 'kept' }, false, true],
    [{ attendance: 'blocked' }, false, false],
    [{ pool: true }, true, false],
    [{ pool: false }, false, true],
    [{ parked: true }, false, true],
    [{ parked: false }, true, false],
    [{ pool: true, parked: true }, false, false],
    [{ district: 'kowloon-city', met: 'quarter', skill: 'c#' }, true, false],
    [{ district: 'kowloon-city', met: 'not-in-a-year' }, false, false],
  ])('%o', (part, forVivian, forUnknown) => {
    expect([passes(vivian, part), passes(unknown, part)]).toEqual([forVivian, forUnknown]);
  });

  it('counts a quarter of a year in days, to the day', () => {
    const met = (lastInterviewOn: string, when: 'quarter' | 'year') =>
      passes({ ...vivian, lastInterviewOn }, { met: when });
    expect([met('2026-08-25', 'quarter'), met('2026-08-24', 'quarter')]).toEqual([true, false]);
    expect([met('2025-11-23', 'year'), met('2025-11-22', 'year')]).toEqual([true, false]);
  });
});
