// Who changed a row since two offices both had it, told by the stamps that each other's log knows.
import { describe, expect, it } from 'vitest';
import { differingPaths, judgePaths } from '@shared/changes/compare-rows';
import type { StoredRow } from '@shared/changes/merge';

const row = (fields: Record<string, unknown>, stamps: Record<string, string> = {}): StoredRow => ({
  id: 'cli_a',
  ...fields,
  stamps: { '*': '1', ...stamps },
});
/** Before they parted both logs knew the stamp 1. */
const judged = (here: StoredRow, there: StoredRow, known: { here: string[]; there: string[] }) =>
  judgePaths(
    differingPaths(here, there),
    { here, there },
    {
      here: (stamp) => ['1', ...known.here].includes(stamp),
      there: (stamp) => ['1', ...known.there].includes(stamp),
    },
  );

describe('rows of two offices', () => {
  it('are the same whatever their stamps say', () => {
    const here = row({ name: 'A', tags: { a: true, b: true } }, { name: '2' });
    expect(differingPaths(here, row({ tags: { b: true, a: true }, name: 'A' }))).toEqual([]);
  });

  it('were changed here, there, or on both sides', () => {
    const then = row({ name: 'A' });
    const here = row({ name: 'H' }, { name: '2' });
    const there = row({ name: 'T' }, { name: '3' });
    expect(judged(here, then, { here: ['2'], there: [] })).toEqual([{ path: 'name', by: 'here' }]);
    expect(judged(then, there, { here: [], there: ['3'] })).toEqual([{ path: 'name', by: 'there' }]);
    expect(judged(here, there, { here: ['2'], there: ['3'] })).toEqual([{ path: 'name', by: 'both' }]);
  });

  it('that one side saw and went on from are no conflict, whichever clock was ahead', () => {
    const here = row({ name: 'H' }, { name: '2' });
    const there = row({ name: 'T' }, { name: '3' });
    expect(judged(here, there, { here: ['2'], there: ['2', '3'] })).toEqual([{ path: 'name', by: 'there' }]);
    expect(judged(here, there, { here: ['2', '3'], there: ['3'] })).toEqual([{ path: 'name', by: 'here' }]);
    expect(judged(here, there, { here: ['2', '3'], there: ['2', '3'] })).toEqual([
      { path: 'name', by: 'there' },
    ]);
  });

  it('that differ under one stamp come from a desk that was copied: both changed them', () => {
    const here = row({ name: 'H' }, { name: '2' });
    const there = row({ name: 'T' }, { name: '2' });
    expect(judged(here, there, { here: ['2'], there: ['2'] })).toEqual([{ path: 'name', by: 'both' }]);
  });

  it('are compared element by element where a set was written so', () => {
    const here = row({ skills: { a: 1, h: 1 } }, { 'skills.h': '2' });
    const there = row({ skills: { a: 1, t: 1 } }, { 'skills.t': '3' });
    expect(judged(here, there, { here: ['2'], there: ['3'] })).toEqual([
      { path: 'skills.h', by: 'here' },
      { path: 'skills.t', by: 'there' },
    ]);
    const whole = row({ skills: { a: 2 } }, { skills: '3' });
    expect(judged(row({ skills: { a: 1 } }), whole, { here: [], there: ['3'] })).toEqual([
      { path: 'skills', by: 'there' },
    ]);
  });
});
