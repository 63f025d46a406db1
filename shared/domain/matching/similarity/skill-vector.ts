import { nameKey } from '../names';
import type { WeighedSkill } from './role-words';
import { unit, type SparseVector } from './sparse-vector';

/**
 * Skills as a vector of what a role has more or less of than others: by each skill, how far its weight is from the mean of
 * all roles, in standard deviations. A skill that every role has alike says nothing; a role without skills is empty.
 */
export function createSkillVectorizer(
  corpus: readonly (readonly WeighedSkill[])[],
): (skills: readonly WeighedSkill[]) => SparseVector {
  const told = corpus.filter((skills) => skills.length > 0);
  const sums = new Map<string, { sum: number; squares: number }>();
  for (const skills of told) {
    for (const { name, weight } of skills) {
      const key = nameKey(name);
      const { sum, squares } = sums.get(key) ?? { sum: 0, squares: 0 };
      sums.set(key, { sum: sum + weight, squares: squares + weight * weight });
    }
  }
  const spreads = [...sums].flatMap(([key, { sum, squares }]) => {
    const mean = sum / told.length;
    const deviation = Math.sqrt(Math.max(0, squares / told.length - mean * mean));
    return deviation > 0 ? [{ key, mean, deviation }] : [];
  });
  return (skills) => {
    if (skills.length === 0) return new Map();
    const weights = new Map(skills.map(({ name, weight }) => [nameKey(name), weight]));
    return unit(
      spreads.map(({ key, mean, deviation }) => [key, ((weights.get(key) ?? 0) - mean) / deviation] as const),
    );
  };
}
