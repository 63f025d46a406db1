import type { z } from 'zod';
import { motivationNote, type MotivationNote } from '@shared/domain/candidate/motivation-note';

/** What is typed in the motivation dialog; kept as a draft until it is handed over. */
export const motivationForm = motivationNote.pick({
  interviewId: true,
  notedOn: true,
  factors: true,
  words: true,
  dealBreakers: true,
  confidence: true,
  summary: true,
});
/** See {@link motivationForm}. */
export type MotivationForm = z.infer<typeof motivationForm>;
/** One ranked factor of the form. */
export type RankedFactor = MotivationForm['factors'][number];

const fairly = 2;

/** An empty note of a day. */
export const emptyMotivation = (notedOn: string, interviewId: string | null): MotivationForm => ({
  interviewId,
  notedOn,
  factors: [],
  words: '',
  dealBreakers: '',
  confidence: fairly,
  summary: '',
});

const ranked = (factors: readonly RankedFactor[]): RankedFactor[] =>
  factors.map((factor, index) => ({ ...factor, rank: index + 1 }));

/** The factors with one more at the end. */
export const withFactor = (
  factors: readonly RankedFactor[],
  factor: RankedFactor['factor'],
): MotivationNote['factors'] =>
  ranked([...factors, { factor, direction: 'pull', rank: factors.length + 1, words: '' }]);

/** The factors without the one at a place. */
export const withoutFactor = (factors: readonly RankedFactor[], index: number): MotivationNote['factors'] =>
  ranked(factors.filter((_, place) => place !== index));

/** The factors with one of them changed. */
export const withFactorChanged = (
  factors: readonly RankedFactor[],
  index: number,
  patch: Partial<RankedFactor>,
): MotivationNote['factors'] =>
  factors.map((factor, place) => (place === index ? { ...factor, ...patch } : factor));

/** The factors with the one at `index` one place stronger (−1) or weaker (1); the ends stay where they are. */
export function withFactorMoved(
  factors: readonly RankedFactor[],
  index: number,
  step: -1 | 1,
): MotivationNote['factors'] {
  const [moved, other] = [factors[index], factors[index + step]];
  if (!moved || !other) return [...factors];
  const next = [...factors];
  next[index] = other;
  next[index + step] = moved;
  return ranked(next);
}
