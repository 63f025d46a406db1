// The same vacancy written in English by one agency and in Chinese by another: each finds the other.
import { expect, it } from 'vitest';
import { createRoleSimilarity } from '@shared/domain/matching/similarity/compare-roles';
import type { RoleWords } from '@shared/domain/matching/similarity/role-words';
import twins from '../../../fixtures/matching/role-twins.json';

const pairs = 50;
const leastShare = 0.9;
const firstFew = 5;

type Advertisement = (typeof twins)[number]['en'];

const wordsOf = ({ title, description, tasks, skills }: Advertisement): RoleWords => ({
  titles: [title],
  description,
  tasks,
  skills: skills.map((name) => ({ name, weight: 1 })),
  tools: [],
});

it('finds its twin in the other language among the first five of a hundred, nine times of ten', () => {
  expect(twins).toHaveLength(pairs);
  const roles = twins.flatMap(({ id, en, zh }) => [
    { id, words: wordsOf(en) },
    { id, words: wordsOf(zh) },
  ]);
  const similarity = createRoleSimilarity(roles.map(({ words }) => words));
  const missed = roles.filter((asking) => {
    const ranked = roles
      .filter((role) => role !== asking)
      .map((role) => ({ id: role.id, score: similarity(asking.words, role.words) }))
      .sort((a, b) => b.score - a.score);
    return !ranked.slice(0, firstFew).some(({ id }) => id === asking.id);
  });
  const named = missed.map(({ words }) => words.titles[0]).join(', ');
  expect(1 - missed.length / roles.length, `not found: ${named}`).toBeGreaterThanOrEqual(leastShare);
});
