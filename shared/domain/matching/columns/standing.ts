// Where a row stands, as numbers: its list, and a key by which better rows have the greater one. Rows of equal keys stay in
// the order they have.
import { fewestFactsToLead } from '../rank';
import type { Pair } from './pair';
import { carriedBounds, carryOver } from './pair-carried';

const pointsStep = 128;
const knownStep = 16;
const scoreStep = knownStep * pointsStep;
/** Greater than every key of a suggested row: what stands before the score is counted in steps of it. */
export const keySpan = 2 * pointsStep * knownStep * pointsStep;

/** A key made of what rows are ordered by. */
export function keyOf(score: number, known: number, skillPoints: number): number {
  const leads = known < fewestFactsToLead ? 0 : 1;
  return ((leads * pointsStep + score) * knownStep + known) * pointsStep + skillPoints;
}

const neutralPart = 2;

/** Whole points of a part; one that is not known (`NaN`) has half of them, rounded down. */
export const pointsOf = (most: number, share: number): number =>
  share === share ? Math.round(most * Math.min(1, Math.max(0, share))) : Math.floor(most / neutralPart);

/** Between what carry-over adds to the key of any pair without a tie, and whether it is known. */
export function carriedKeys(pair: Pair): {
  readonly least: number;
  readonly most: number;
  readonly known: number;
} {
  const { least, most } = carriedBounds(pair);
  const { carryOver: points } = pair.question.most;
  return {
    least: pointsOf(points, least) * scoreStep,
    most: pointsOf(points, most) * scoreStep,
    known: Number(least === least),
  };
}

/** What carry-over adds to the key of a pair without a tie; the pair has the candidate. */
export function carriedKey(pair: Pair, role: number): number {
  pair.standBeside(role);
  return pointsOf(pair.question.most.carryOver, carryOver(pair)) * scoreStep;
}
