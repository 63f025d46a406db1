import { describe, expect, it } from 'vitest';
import { reasonFigures } from '@shared/domain/figures/reason-figures';
import { aNo, aSubmission, within } from './a-submission';

const autumn = within('2026-09-01', '2026-11-23');

describe('why submissions end', () => {
  const submissions = [
    aNo('a', '2026-09-10', { clientId: 'cli_kestrel', reason: 'attendance-or-presentation' }),
    aNo('b', '2026-09-11', { clientId: 'cli_kestrel', reason: 'attendance-or-presentation' }),
    aNo('c', '2026-09-12', { clientId: 'cli_kestrel', reason: 'preferred-another' }),
    aNo('d', '2026-09-13', { clientId: 'cli_lantau', reason: 'preferred-another' }),
    aNo('hidden', '2026-09-14', { clientId: '', reason: 'preferred-another' }),
    aNo('draft', '2026-09-15', { clientId: 'cli_lantau', sent: null, reason: 'role-filled' }),
    aNo('old', '2026-08-31', { clientId: 'cli_lantau', reason: 'team-fit' }),
    aSubmission({
      id: 'pay',
      stage: 'withdrawn',
      end: { on: '2026-10-01', by: 'candidate', reason: 'not-interested-pay', at: 'drafted' },
      sent: null,
    }),
    aSubmission({
      id: 'conflict',
      stage: 'closed-by-agency',
      end: { on: '2026-10-02', by: 'agency', reason: 'conflict', at: 'sent' },
    }),
    aSubmission({
      id: 'consent',
      stage: 'closed-by-agency',
      end: { on: '2026-10-03', by: 'agency', reason: 'no-consent', at: 'sent' },
    }),
  ];
  const figures = reasonFigures(submissions, autumn);

  it('sorts reasons by how often they were given, equals as the reason table has them', () => {
    expect(figures.by).toEqual({
      client: [
        { reason: 'preferred-another', count: 3 },
        { reason: 'attendance-or-presentation', count: 2 },
      ],
      candidate: [{ reason: 'not-interested-pay', count: 1 }],
      agency: [
        { reason: 'conflict', count: 1 },
        { reason: 'no-consent', count: 1 },
      ],
    });
  });

  it('lists clients by their noes; one the viewer may not know is in no row', () => {
    expect(figures.byClient).toEqual([
      {
        clientId: 'cli_kestrel',
        total: 3,
        counts: { 'attendance-or-presentation': 2, 'preferred-another': 1 },
      },
      { clientId: 'cli_lantau', total: 1, counts: { 'preferred-another': 1 } },
    ]);
  });
});
