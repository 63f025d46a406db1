import { describe, expect, it } from 'vitest';
import { clientReasonLines, leadingReason } from '@features/figures/client-reasons';
import type { ReasonFigures } from '@shared/domain/figures/reason-figures';

const figures = (clients: number): ReasonFigures => ({
  by: {
    client: [
      { reason: 'preferred-another', count: 9 },
      { reason: 'team-fit', count: 8 },
      { reason: 'hours', count: 7 },
      { reason: 'location', count: 6 },
      { reason: 'language', count: 5 },
    ],
    candidate: [],
    agency: [],
  },
  byClient: Array.from({ length: clients }, (_, at) => ({
    clientId: `cli_${at}`,
    total: 4,
    counts: { 'team-fit': 3, language: 1 },
  })),
});

describe('reasons by client', () => {
  it('give the four most frequent a column, the rest one number', () => {
    const { reasons, named } = clientReasonLines(figures(1));
    expect(reasons).toEqual(['preferred-another', 'team-fit', 'hours', 'location']);
    expect(named).toEqual([{ clientId: 'cli_0', counts: [0, 3, 0, 0], others: 1, total: 4 }]);
  });

  it('sum the clients after the seventh, but never a single one', () => {
    expect(clientReasonLines(figures(8))).toMatchObject({ rest: null, named: { length: 8 } });
    const many = clientReasonLines(figures(10));
    expect(many.named).toHaveLength(7);
    expect(many.rest).toEqual({ clients: 3, counts: [0, 9, 0, 0], others: 3, total: 12 });
  });

  it('name every client where there is room', () => {
    expect(clientReasonLines(figures(10), Infinity)).toMatchObject({ rest: null, named: { length: 10 } });
  });

  it('name what the first client said most, and nothing where nobody said no', () => {
    expect(leadingReason(clientReasonLines(figures(2)))).toEqual({ reason: 'team-fit', count: 3 });
    expect(leadingReason(clientReasonLines(figures(0)))).toBeNull();
  });
});
