// Where a row stands, as numbers: its list, and a key by which better rows have the greater one. Rows of equal keys stay in
// the order they have.
import { fewestFactsToLead } from '../rank';
import { candidateGates } from './candidate-gates';
import { addClosed, revealsClient } from './closed-gates';
import type { Pair } from './pair';
import { carriedBounds, carryOver } from './pair-carried';
import { pairGates, roleGates } from './pair-gates';
import { commute, fit, languages, motivation, salary, skills, start } from './pair-parts';

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

/** Not a number of points: a score is never below nothing. */
const hidden = -1;

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

/** Keys and lists of pairs without a tie, one pair after the other; what is about the candidate alone is looked at once. */
export class PairStandings {
  readonly #pair: Pair;
  #ofCandidate = 0;
  #known = 0;

  constructor(pair: Pair) {
    this.#pair = pair;
  }

  turnTo(candidate: number): void {
    const pair = this.#pair;
    pair.turnTo(candidate);
    this.#ofCandidate = candidateGates(pair.candidates, candidate, pair.question);
  }

  /** All closed gates of the pair as one number (see `closed-gates.ts`); {@link hidden} where the row must not be shown. */
  gates(role: number): number {
    const pair = this.#pair;
    pair.standBeside(role);
    const gates = addClosed(this.#ofCandidate, addClosed(roleGates(pair), pairGates(pair)));
    return !pair.isCleared && revealsClient(gates) ? hidden : gates;
  }

  /** The key of the pair last looked at, but for the points of carry-over; `carried` is 1 where that is known. */
  keyWithout(carried: number): number {
    const pair = this.#pair;
    const { most } = pair.question;
    this.#known = carried;
    const ofSkills = this.#points(most.skills, skills(pair));
    const score =
      ofSkills +
      this.#points(most.motivation, motivation(pair)) +
      this.#points(most.fit, fit(pair)) +
      this.#points(most.salary, salary(pair)) +
      this.#points(most.commute, commute(pair)) +
      this.#points(most.languages, languages(pair)) +
      this.#points(most.start, start(pair));
    return keyOf(score, this.#known, ofSkills);
  }

  /** The key of the pair with a role; neither is blocked. */
  keyBeside(role: number): number {
    const pair = this.#pair;
    pair.standBeside(role);
    const carried = carryOver(pair);
    const points = pointsOf(pair.question.most.carryOver, carried);
    return this.keyWithout(Number(carried === carried)) + points * scoreStep;
  }

  #points(most: number, share: number): number {
    if (share === share) this.#known += 1;
    return pointsOf(most, share);
  }
}

/** False for a row that must not be shown. */
export const isShown = (gates: number): boolean => gates !== hidden;
