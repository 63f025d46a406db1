import { describe, expect, it } from 'vitest';
import { roleStage } from '@shared/domain/role/role';
import { nextRoleCode } from '@shared/domain/role/role-code';
import { isRoleClosed, mayMoveRole } from '@shared/domain/role/role-lifecycle';

describe('the role table', () => {
  it('opens, holds, closes and reopens, and nothing else', () => {
    const moves = roleStage.options.flatMap((from) =>
      roleStage.options.filter((to) => mayMoveRole(from, to)).map((to) => `${from} > ${to}`),
    );
    expect(moves).toEqual([
      'open > on-hold',
      'open > filled',
      'open > withdrawn',
      'on-hold > open',
      'on-hold > filled',
      'on-hold > withdrawn',
      'filled > open',
      'withdrawn > open',
    ]);
  });

  it('is closed when filled or withdrawn', () => {
    expect(roleStage.options.filter(isRoleClosed)).toEqual(['filled', 'withdrawn']);
  });
});

describe('role codes', () => {
  it.each([
    [[], 'R-001'],
    [['R-001', 'R-009', 'R-010'], 'R-011'],
    [['R-999'], 'R-1000'],
    [['imported', 'R-x'], 'R-001'],
  ])('after %j', (codes, next) => {
    expect(nextRoleCode(codes)).toBe(next);
  });
});
