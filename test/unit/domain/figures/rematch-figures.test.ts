import { describe, expect, it, test } from 'vitest';
import { medianOf, rematchFigures } from '@shared/domain/figures/rematch-figures';
import { aNo, aSubmission, within } from './a-submission';

const autumn = within('2026-09-01', '2026-11-23');

/** A follow-up of a no, sent on a day. */
const next = (id: string, follows: string, sent: string | null, stage: 'drafted' | 'sent' = 'sent') =>
  aSubmission({ id, follows, sent, stage });

describe('what became of candidates after a client’s no', () => {
  const submissions = [
    aNo('a', '2026-09-10'),
    next('a2', 'a', '2026-09-13'),
    aNo('b', '2026-09-10'),
    next('b2', 'b', '2026-09-10'),
    aNo('c', '2026-10-01'),
    next('c2', 'c', '2026-10-22'),
    aNo('d', '2026-10-01'),
    next('d2', 'd', null, 'drafted'),
    aNo('e', '2026-11-23'),
  ];

  it('counts rejections, the sent again with their days, the drafted and the rest', () => {
    const figures = rematchFigures(submissions, autumn);
    expect(figures).toMatchObject({ rejections: 5, drafted: 1, nothingYet: 1 });
    expect(figures.sentAgain.map(({ submissionId, days }) => [submissionId, days])).toEqual([
      ['b', 0],
      ['a', 3],
      ['c', 21],
    ]);
    expect(figures.medianDays).toBe(3);
  });

  it('counts the first of several follow-ups that a client got, and none that was only drafted then ended', () => {
    const figures = rematchFigures(
      [
        aNo('a', '2026-09-10'),
        next('late', 'a', '2026-09-30'),
        next('soon', 'a', '2026-09-12'),
        next('draft', 'a', null, 'drafted'),
        aNo('b', '2026-09-10'),
        aSubmission({
          id: 'dead',
          follows: 'b',
          sent: null,
          stage: 'role-closed',
          end: { on: '2026-09-11', by: 'client', reason: 'role-withdrawn', at: 'drafted' },
        }),
      ],
      autumn,
    );
    expect(figures.sentAgain).toEqual([{ submissionId: 'a', candidateId: 'cnd_a', days: 2 }]);
    expect([figures.drafted, figures.nothingYet]).toEqual([0, 1]);
  });

  it('leaves out the noes of candidates and of us, drafts nobody saw, and other days', () => {
    const figures = rematchFigures(
      [
        aSubmission({
          id: 'own',
          stage: 'withdrawn',
          end: { on: '2026-09-10', by: 'candidate', reason: 'not-interested-pay', at: 'sent' },
        }),
        aSubmission({
          id: 'ours',
          stage: 'closed-by-agency',
          end: { on: '2026-09-10', by: 'agency', reason: 'conflict', at: 'sent' },
        }),
        aNo('draft', '2026-09-10', { sent: null }),
        aNo('summer', '2026-08-31'),
        aNo('tomorrow', '2026-11-24'),
      ],
      autumn,
    );
    expect(figures).toMatchObject({ rejections: 0, sentAgain: [], medianDays: null });
  });

  it('counts offers and placements of those sent again, also where the offer or the placement was lost', () => {
    const followed = (id: string, more: Omit<Parameters<typeof aSubmission>[0], 'id' | 'follows'>) => [
      aNo(id, '2026-09-10'),
      aSubmission({ id: `${id}2`, follows: id, sent: '2026-09-11', ...more }),
    ];
    const figures = rematchFigures(
      [
        ...followed('placed', { stage: 'placed' }),
        ...followed('left', { stage: 'left-in-guarantee' }),
        ...followed('declined', {
          stage: 'offer-declined',
          end: { on: '2026-10-01', by: 'candidate', reason: 'offer-declined', at: 'offered' },
        }),
        ...followed('no-again', {
          stage: 'rejected',
          end: { on: '2026-10-01', by: 'client', reason: 'team-fit', at: 'client-interview' },
        }),
      ],
      autumn,
    );
    // Four were followed, and the fourth follow-up was itself turned down: five noes of clients.
    expect(figures.rejections).toBe(5);
    expect(figures.sentAgain).toHaveLength(4);
    expect([figures.rematches, figures.offers, figures.placements]).toEqual([4, 3, 2]);
  });

  it('counts what came of every rematch, whoever said no before and however many were called about', () => {
    const end = { on: '2026-09-10', reason: 'not-interested-pay', at: 'sent' } as const;
    const figures = rematchFigures(
      [
        aSubmission({ id: 'own', stage: 'withdrawn', end: { ...end, by: 'candidate' } }),
        aSubmission({ id: 'own2', follows: 'own', sent: '2026-09-11', stage: 'placed' }),
        aNo('a', '2026-09-10'),
        aSubmission({ id: 'first', follows: 'a', sent: '2026-09-11' }),
        aSubmission({ id: 'second', follows: 'a', sent: '2026-09-12', stage: 'offered' }),
        aSubmission({ id: 'draft', follows: 'a', sent: null, stage: 'drafted' }),
        aSubmission({ id: 'summer', stage: 'withdrawn', end: { ...end, on: '2026-08-31', by: 'candidate' } }),
        aSubmission({ id: 'summer2', follows: 'summer', sent: '2026-09-02', stage: 'placed' }),
      ],
      autumn,
    );
    expect(figures.sentAgain).toHaveLength(1);
    expect([figures.rematches, figures.offers, figures.placements]).toEqual([3, 2, 1]);
  });

  it('counts the noes that are meant, and what followed whoever sent it', () => {
    const figures = rematchFigures(
      [
        aNo('a', '2026-09-10', { clientId: 'cli_kestrel' }),
        aSubmission({ id: 'a2', follows: 'a', sent: '2026-09-12', clientId: 'cli_lantau' }),
        aNo('b', '2026-09-10', { clientId: 'cli_lantau' }),
      ],
      within('2026-09-01', '2026-11-23', ({ clientId }) => clientId === 'cli_kestrel'),
    );
    expect(figures.rejections).toBe(1);
    expect(figures.sentAgain.map(({ days }) => days)).toEqual([2]);
  });

  it('says the same share for the days right before', () => {
    const figures = rematchFigures(
      [
        aNo('june', '2026-06-09'),
        next('june2', 'june', '2026-09-02'),
        aNo('august', '2026-08-31'),
        aNo('too-early', '2026-06-08'),
        aNo('now', '2026-09-01'),
      ],
      autumn,
    );
    expect(figures.before).toEqual({ rejections: 2, sentAgain: 1 });
    expect(figures.rejections).toBe(1);
  });
});

test.each([
  [[], null],
  [[4], 4],
  [[1, 9], 5],
  [[9, 1, 2], 2],
  [[0, 3, 4, 21], 3.5],
])('the middle of %j is %s', (values, middle) => {
  expect(medianOf(values)).toBe(middle);
});
