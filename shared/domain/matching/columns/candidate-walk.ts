// One role beside all candidates of the book at once, a column after the other, as `role-walk.ts` has it the other way
// round. Their skills alone are looked at one by one.
import type { BookColumns } from './candidate-facets';
import { candidateGates } from './candidate-gates';
import { addFacet, type Facet } from './facet';
import type { Pair } from './pair';
import { mayBeSecond } from './pair-carried';
import { constraint, language, rightToWork, roleGates, salary as salaryGate } from './pair-gates';
import { commute, fit, languages, motivation, salary, start } from './pair-parts';
import { hiddenWord } from './role-walk';
import { carriedKeys, keySpan, pointsOf } from './standing';
import { revealsIn, wordOfGates, wordOfPoints } from './standing-word';

/** By row of the candidates: how each stands, as a word without skills and carry-over; `hiddenWord` where it must not be shown. */
export function walkCandidates(pair: Pair, { facets }: BookColumns): Int32Array {
  const { question } = pair;
  const { most } = question;
  const words = new Int32Array(pair.candidates.flags.length);
  const part = (points: number, share: number): number =>
    wordOfPoints(pointsOf(points, share), share === share);
  const add = (facet: Facet, word: () => number): void => {
    addFacet(words, facet, Int32Array.from(facet.first, beside(pair, word)));
  };
  add(facets.alone, () => wordOfGates(candidateGates(pair.candidates, pair.candidate, question)));
  add(facets.overrides, () => wordOfGates(roleGates(pair)));
  add(facets.leave, () => wordOfGates(rightToWork(pair)));
  add(facets.pay, () => wordOfGates(salaryGate(pair)) + part(most.salary, salary(pair)));
  add(facets.tongues, () => wordOfGates(language(pair)) + part(most.languages, languages(pair)));
  add(facets.fits, () => part(most.fit, fit(pair)));
  add(facets.home, () => part(most.commute, commute(pair)));
  add(facets.start, () => part(most.start, start(pair)));
  add(facets.factors, () => part(most.motivation, motivation(pair)));
  addLimits(words, pair, facets.bound);
  if (!pair.isCleared) hideRevealing(words);
  return words;
}

const beside =
  <Judged>(pair: Pair, judge: () => Judged) =>
  (candidate: number): Judged => {
    pair.turnTo(candidate);
    return judge();
  };

function addLimits(words: Int32Array, pair: Pair, bound: Uint32Array): void {
  for (const row of bound) {
    pair.candidate = row;
    words[row] = (words[row] ?? 0) + wordOfGates(constraint(pair));
  }
}

function hideRevealing(words: Int32Array): void {
  for (const [row, word] of words.entries()) if (revealsIn(word)) words[row] = hiddenWord;
}

/** Between what carry-over adds to a key, and whether it is known, by value of the endings. */
export interface CarriedByEndings {
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly known: Uint8Array;
}

/** What their endings may add to the keys of candidates, coming second included. */
export function judgeEndings(pair: Pair, { facets }: BookColumns): CarriedByEndings {
  const carried = Array.from(
    facets.endings.first,
    beside(pair, () => ({ ...carriedKeys(pair), second: mayBeSecond(pair) ? keySpan : 0 })),
  );
  return {
    least: Int32Array.from(carried, ({ least }) => least),
    most: Int32Array.from(carried, ({ most, second }) => most + second),
    known: Uint8Array.from(carried, ({ known }) => known),
  };
}
