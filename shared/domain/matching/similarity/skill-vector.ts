import { nameKey } from '../names';
import type { WeighedSkill } from './role-words';
import { asCosine, dotProduct, inTermOrder, type TermWeights } from './sparse-vector';

const negligible = 1e-12;

/**
 * What a role has more or less of than others: by each skill of the office, how far its weight is from the mean of all
 * roles, in standard deviations. Most skills are not asked by most roles, so only those asked are kept, as how far they
 * are from not being asked (`asked`); `shift` is what that adds to the product with the role that asks for nothing.
 */
export interface SkillVector {
  readonly asked: TermWeights;
  readonly shift: number;
  /** 0 when nothing is known. */
  readonly length: number;
}

/** What the skills of a corpus have in common. */
export interface SkillScale {
  readonly vectorOf: (skills: readonly WeighedSkill[]) => SkillVector;
  /** How far a role that does not ask for the skill is from the mean, in deviations; 0 for one that is not known. */
  readonly unaskedOf: (key: string) => number;
  /** The product of the role that asks for nothing with itself. */
  readonly unasked: number;
}

interface Spread {
  /** Of the skill not asked: below the mean, in deviations. */
  readonly unasked: number;
  readonly deviation: number;
}

function spreadsOf(told: readonly (readonly WeighedSkill[])[]): ReadonlyMap<string, Spread> {
  const sums = new Map<string, { sum: number; squares: number }>();
  for (const skills of told) {
    for (const { name, weight } of skills) {
      const key = nameKey(name);
      const { sum, squares } = sums.get(key) ?? { sum: 0, squares: 0 };
      sums.set(key, { sum: sum + weight, squares: squares + weight * weight });
    }
  }
  return new Map(
    [...sums].flatMap(([key, { sum, squares }]) => {
      const mean = sum / told.length;
      const deviation = Math.sqrt(Math.max(0, squares / told.length - mean * mean));
      return deviation > 0 ? [[key, { unasked: -mean / deviation, deviation }] as const] : [];
    }),
  );
}

/** The length of a role that asks for skills, by the product of what it asks with itself; 0 when they say nothing. */
export function lengthOfSkills(unasked: number, shift: number, product: number): number {
  const square = unasked + 2 * shift + product;
  return square > negligible ? Math.sqrt(square) : 0;
}

/** Learns the spread of skills; one that every role asks alike says nothing, and a role without skills is unknown. */
export function learnSkillScale(corpus: readonly (readonly WeighedSkill[])[]): SkillScale {
  const spreads = spreadsOf(corpus.filter((skills) => skills.length > 0));
  const unasked = [...spreads.values()].reduce((sum, spread) => sum + spread.unasked * spread.unasked, 0);
  const unaskedOf = (key: string): number => spreads.get(key)?.unasked ?? 0;
  const vectorOf = (skills: readonly WeighedSkill[]): SkillVector => {
    const weights = new Map(skills.map(({ name, weight }) => [nameKey(name), weight]));
    const asked = inTermOrder(
      [...weights].flatMap(([key, weight]) => {
        const spread = spreads.get(key);
        return spread ? [[key, weight / spread.deviation] as const] : [];
      }),
    );
    let shift = 0;
    for (const [key, weight] of asked) shift += weight * unaskedOf(key);
    const length = skills.length > 0 ? lengthOfSkills(unasked, shift, dotProduct(asked, asked)) : 0;
    return { asked, shift, length };
  };
  return { vectorOf, unaskedOf, unasked };
}

/** The cosine from −1 to 1 of two roles by their skills; null when of one of them nothing is known. */
export const skillCosine = (a: SkillVector, b: SkillVector, unasked: number): number | null =>
  a.length === 0 || b.length === 0
    ? null
    : asCosine((unasked + (a.shift + b.shift) + dotProduct(a.asked, b.asked)) / (a.length * b.length));
