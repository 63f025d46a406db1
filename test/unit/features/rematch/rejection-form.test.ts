import { describe, expect, it } from 'vitest';
import {
  emptyRejection,
  lacksRequirement,
  reasonLines,
  requirementOf,
  withLine,
} from '@features/rematch/rejection/rejection-form';
import { endedBy, reasonsBy } from '@shared/domain/submission/rejection-reason';

const lineOf = (key: string) => {
  const line = reasonLines.client.find((one) => one.key === key);
  if (!line) throw new Error(`No line ${key}`);
  return line;
};

describe('the reasons of a no', () => {
  it.each(endedBy.options)('offer each reason of the %s once, on at most seven keys', (by) => {
    const offered = reasonLines[by].flatMap(({ reasons }) => reasons);
    expect([...offered].sort()).toEqual([...reasonsBy[by]].sort());
    expect(reasonLines[by].length).toBeLessThanOrEqual(7);
  });

  it('start a line at its first reason and keep the one chosen within it', () => {
    const practical = lineOf('practical');
    const chosen = withLine({ ...emptyRejection, requirement: 'sap' }, practical);
    expect(chosen).toMatchObject({ reason: 'location', requirement: null });
    expect(withLine({ ...chosen, reason: 'hours' }, practical).reason).toBe('hours');
  });

  it('hand over a requirement only where the reason is about one', () => {
    const lacks = { ...emptyRejection, reason: 'lacks-requirement', requirement: null } as const;
    expect(lacksRequirement(lacks)).toBe(true);
    expect(requirementOf({ ...lacks, requirement: 'sap' })).toBe('sap');
    expect(requirementOf({ ...lacks, reason: 'language', requirement: 'english' })).toBe('english');
    expect(requirementOf({ ...lacks, reason: 'team-fit', requirement: 'sap' })).toBeNull();
  });
});
