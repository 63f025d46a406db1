// Where a row stands, as numbers: its list, and a key by which better rows have the greater one. Rows of equal keys stay in
// the order they have.
import { fewestFactsToLead, type RankingList } from '../rank';
import { candidateGates } from './candidate-gates';
import { addClosed, closedCount, isBlocked, revealsClient, waits } from './closed-gates';
import type { Pair } from './pair';
import { carryOver } from './pair-carried';
import { pairGates, roleGates } from './pair-gates';
import { commute, fit, languages, motivation, salary, skills, start } from './pair-parts';

const pointsStep = 128;
const knownStep = 16;
/** Greater than every key of a suggested row: what stands before the score is counted in steps of it. */
export const keySpan = 2 * pointsStep * knownStep * pointsStep;

/** A key made of what rows are ordered by. */
function keyOf(score: number, known: number, skillPoints: number): number {
  const leads = known < fewestFactsToLead ? 0 : 1;
  return ((leads * pointsStep + score) * knownStep + known) * pointsStep + skillPoints;
}

const neutralPart = 2;
/** Not a number of points: a score is never below nothing. */
const hidden = -1;

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

  /**
   * The key of the pair last looked at, which is not blocked. What stands with `floor` or below it does not matter: the
   * words of roles, which take longest to compare, are then left out, and what is answered is at most the floor.
   */
  key(floor: number): number {
    const pair = this.#pair;
    const { most } = pair.question;
    this.#known = 0;
    const ofSkills = this.#points(most.skills, skills(pair));
    const score =
      ofSkills +
      this.#points(most.motivation, motivation(pair)) +
      this.#points(most.fit, fit(pair)) +
      this.#points(most.salary, salary(pair)) +
      this.#points(most.commute, commute(pair)) +
      this.#points(most.languages, languages(pair)) +
      this.#points(most.start, start(pair));
    const atMost = keyOf(score + most.carryOver, this.#known + 1, ofSkills);
    if (atMost <= floor) return atMost;
    const carried = this.#points(most.carryOver, carryOver(pair));
    return keyOf(score + carried, this.#known, ofSkills);
  }

  #points(most: number, share: number): number {
    if (share !== share) return Math.floor(most / neutralPart);
    this.#known += 1;
    return Math.round(most * Math.min(1, Math.max(0, share)));
  }
}

/** The list of a row that is shown, and the key of one that is blocked. */
export const isShown = (gates: number): boolean => gates !== hidden;
/** See {@link isShown}. */
export const blockedKey = (gates: number): number => -closedCount(gates);
/** See {@link isShown}. */
export const listOfGates = (gates: number): RankingList =>
  isBlocked(gates) ? 'notSuggested' : waits(gates) ? 'confirmFirst' : 'eligible';
