import { describe, expect, it } from 'vitest';
import { leadOf, type Lead } from '@features/rematch/parts/lead';
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
