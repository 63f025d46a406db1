// One role beside all candidates of the book at once, a column after the other, as `role-walk.ts` has it the other way
// round. Their skills alone are looked at one by one.
import type { BookColumns } from './candidate-facets';
import { candidateGates } from './candidate-gates';
import { sumOfFacets, type Facet, type JudgedFacet } from './facet';
import type { Pair } from './pair';
import { mayBeSecond } from './pair-carried';
import { constraint, language, rightToWork, roleGates, salary as salaryGate } from './pair-gates';
import { commute, fit, languages, motivation, salary, start } from './pair-parts';
import { carriedKeys, keySpan, pointsOf } from './standing';
import { hiddenWord, revealsIn, wordOfGates, wordOfPoints } from './standing-word';

/** By row of the candidates: how each stands, as a word without skills and carry-over; `hiddenWord` where it must not be shown. */
export function walkCandidates(pair: Pair, { facets }: BookColumns): Int32Array {
  const { question } = pair;
  const { most } = question;
  const part = (points: number, share: number): number =>
    wordOfPoints(pointsOf(points, share), share === share);
  const judge = (facet: Facet, word: () => number): JudgedFacet => ({
    facet,
    judged: judgeFirst(pair, facet, word),
  });
  const words = sumOfFacets(pair.candidates.flags.length, 0, [
    judge(facets.alone, () => wordOfGates(candidateGates(pair.candidates, pair.candidate, question))),
    judge(facets.overrides, () => wordOfGates(roleGates(pair))),
    judge(facets.leave, () => wordOfGates(rightToWork(pair))),
    judge(facets.pay, () => wordOfGates(salaryGate(pair)) + part(most.salary, salary(pair))),
    judge(facets.tongues, () => wordOfGates(language(pair)) + part(most.languages, languages(pair))),
    judge(facets.fits, () => part(most.fit, fit(pair))),
    judge(facets.home, () => part(most.commute, commute(pair))),
    judge(facets.start, () => part(most.start, start(pair))),
    judge(facets.factors, () => part(most.motivation, motivation(pair))),
  ]);
  addLimits(words, pair, facets.bound);
  if (!pair.isCleared) hideRevealing(words);
  return words;
}

/** How the first candidate with each value of a facet is judged. */
function judgeFirst(pair: Pair, { first }: Facet, judge: () => number): Int32Array {
  const judged = new Int32Array(first.length);
  for (let value = 0; value < judged.length; value += 1) {
    pair.turnTo(first[value] ?? 0);
    judged[value] = judge();
  }
  return judged;
}

function addLimits(words: Int32Array, pair: Pair, bound: Uint32Array): void {
  for (const row of bound) {
    pair.candidate = row;
    words[row] = (words[row] ?? 0) + wordOfGates(constraint(pair));
  }
}

function hideRevealing(words: Int32Array): void {
  for (let row = 0; row < words.length; row += 1) if (revealsIn(words[row] ?? 0)) words[row] = hiddenWord;
}

/** Between what carry-over adds to a key, and whether it is known, by value of the endings. */
export interface CarriedByEndings {
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly known: Int32Array;
}

/** What their endings may add to the keys of candidates, coming second included. */
export function judgeEndings(pair: Pair, { facets }: BookColumns): CarriedByEndings {
  const { endings } = facets;
  return {
    least: judgeFirst(pair, endings, () => carriedKeys(pair).least),
    most: judgeFirst(pair, endings, () => carriedKeys(pair).most + (mayBeSecond(pair) ? keySpan : 0)),
    known: judgeFirst(pair, endings, () => carriedKeys(pair).known),
  };
}
