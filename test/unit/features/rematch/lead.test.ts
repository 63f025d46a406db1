import { describe, expect, it } from 'vitest';
import { leadOf, partsBetween, type Lead } from '@features/rematch/parts/lead';
import { buildMatch, roleFactsOf, type MatchParts } from '../../../support/build-match';
import { rankRoles } from '@shared/domain/matching/rank';

const scored = (score: number, known: number, ofSkills: number) => ({
  score: { score, known, lines: [{ part: 'skills' as const, points: ofSkills }] },
});

describe('what puts the first role before the second', () => {
  it.each<[string, ReturnType<typeof scored>, ReturnType<typeof scored>, Lead]>([
    ['more points', scored(72, 3, 20), scored(70, 8, 30), { by: 'points', points: 2 }],
    ['more known facts', scored(71, 6, 20), scored(71, 5, 30), { by: 'known', first: 6, second: 5 }],
    ['skills', scored(71, 6, 25), scored(71, 6, 20), { by: 'skills', first: 25, second: 20 }],
    ['nothing but the code', scored(71, 6, 25), scored(71, 6, 25), { by: 'code' }],
    ['one fact never leads', scored(60, 4, 10), scored(64, 1, 15), { by: 'facts-to-lead' }],
    ['one fact, as many points', scored(64, 2, 15), scored(64, 1, 15), { by: 'facts-to-lead' }],
  ])('is said: %s', (_case, first, second, lead) => {
    expect(leadOf(first, second)).toEqual(lead);
  });

  it('is what the ranking went by', () => {
    const role = (code: string, change: MatchParts['role'] = {}) =>
      roleFactsOf({ role: { id: `rol_${code}`, code, ...change } });
    const { candidate, context } = buildMatch();
    const roles = [role('R-1', { district: null }), role('R-2'), role('R-3')];
    const [first, second, third] = rankRoles(candidate, roles, context).eligible;
    expect([first, second, third].map((row) => row?.face.code)).toEqual(['R-2', 'R-3', 'R-1']);
    expect(first && second && leadOf(first, second)).toEqual({ by: 'code' });
    expect(second && third && leadOf(second, third)).toMatchObject({ by: 'points' });
  });
});

describe('the parts between two suggestions', () => {
  const ofParts = (
    points: Readonly<Partial<Record<'skills' | 'salary' | 'commute' | 'fit' | 'start', number>>>,
  ) => ({
    score: {
      ...{ score: 0, known: 0 },
      lines: Object.entries(points).map(([part, own]) => ({
        part: part as keyof typeof points,
        points: own,
      })),
    },
  });

  it('add up to the lead where few differ: what it has more, then what it has less', () => {
    const first = ofParts({ skills: 20, salary: 5, commute: 8, fit: 9 });
    const second = ofParts({ skills: 23, salary: 5, commute: 4, fit: 9 });
    expect(partsBetween(first, second)).toEqual([
      { part: 'commute', points: 4 },
      { part: 'skills', points: -3 },
    ]);
  });

  it('are the two that tell most on either side', () => {
    const first = ofParts({ skills: 20, salary: 9, commute: 8, fit: 1, start: 2 });
    const second = ofParts({ skills: 19, salary: 5, commute: 2, fit: 4, start: 3 });
    expect(partsBetween(first, second).map(({ part }) => part)).toEqual([
      'commute',
      'salary',
      'fit',
      'start',
    ]);
  });
});
