import { describe, expect, it } from 'vitest';
import {
  emptyRejection,
  lacksRequirement,
  mayChoose,
  reasonLines,
  rejectionOf,
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

  it.each([
    ['drafted', ['no-fault'], 'candidate'],
    ['sent', reasonLines.client.map(({ key }) => key), 'client'],
    ['client-interview', reasonLines.client.map(({ key }) => key), 'client'],
    ['rejected', [], 'client'],
  ] as const)('offer a client of a submission that is %s only what leads somewhere', (stage, keys, by) => {
    const open = reasonLines.client.filter((line) => mayChoose(line, stage));
    expect(open.map(({ key }) => key)).toEqual(keys);
    expect(rejectionOf(stage).by).toBe(by);
  });

  it('offer to decline an offer only while one is out', () => {
    const decline = reasonLines.candidate.find(({ key }) => key === 'offer-declined');
    if (!decline) throw new Error('No line for a declined offer');
    expect(
      (['drafted', 'sent', 'client-interview', 'offered'] as const).filter((stage) =>
        mayChoose(decline, stage),
      ),
    ).toEqual(['offered']);
  });

  it('hand over a requirement only where the reason is about one', () => {
    const lacks = { ...emptyRejection, reason: 'lacks-requirement', requirement: null } as const;
    expect(lacksRequirement(lacks)).toBe(true);
    expect(requirementOf({ ...lacks, requirement: 'sap' })).toBe('sap');
    expect(requirementOf({ ...lacks, reason: 'language', requirement: 'english' })).toBe('english');
    expect(requirementOf({ ...lacks, reason: 'team-fit', requirement: 'sap' })).toBeNull();
  });
});
