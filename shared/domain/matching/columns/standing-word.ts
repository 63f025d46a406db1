// Gates and points of a pair as one number whose fields add up: what is known of a pair's parts apart is summed, and the
// sum says how the pair stands. Each field is wide enough for all that is ever added to it.
import { closedCount, isBlocked, revealsClient, waits } from './closed-gates';

const blockStep = 2 ** 6;
const waitStep = 2 ** 11;
const revealStep = 2 ** 16;
const pointsStep = 2 ** 18;
const knownStep = 2 ** 25;
const countMask = blockStep - 1;
const blockMask = waitStep - blockStep;
const waitMask = revealStep - waitStep;
const revealMask = pointsStep - revealStep;
const pointsBits = 18;
const pointsMask = 127;
const knownBits = 25;

/** Closed gates (see `closed-gates.ts`) as a word. */
export const wordOfGates = (gates: number): number =>
  closedCount(gates) +
  (isBlocked(gates) ? blockStep : 0) +
  (waits(gates) ? waitStep : 0) +
  (revealsClient(gates) ? revealStep : 0);

/** Points of a part as a word; a part that is not known has points too. */
export const wordOfPoints = (points: number, isKnown: boolean): number =>
  points * pointsStep + (isKnown ? knownStep : 0);

/** How many gates are closed. */
export const closedIn = (word: number): number => word & countMask;
/** True when the row is not suggested. */
export const blocksIn = (word: number): boolean => (word & blockMask) !== 0;
/** True when something is to be settled before the row is suggested. */
export const waitsIn = (word: number): boolean => (word & waitMask) !== 0;
/** True when the row must not be shown to staff who are not cleared. */
export const revealsIn = (word: number): boolean => (word & revealMask) !== 0;
/** All points together, at most a hundred. */
export const pointsIn = (word: number): number => (word >>> pointsBits) & pointsMask;
/** How many parts are known. */
export const knownIn = (word: number): number => word >>> knownBits;
/** A row whose word is as great as this, or greater, is in none of the lists. */
export const hiddenWord = 2 ** 30;

/** Takes rows out of the lists. */
export function hideRows(words: Int32Array, rows: Iterable<number>): void {
  for (const row of rows) words[row] = hiddenWord;
}
