// One candidate beside all roles at once, a column after the other: a role is the sum of what was judged of its values.
import { candidateFlag } from './candidate-columns';
import { sumOfFacets } from './facet';
import { tooOldSkill, type JudgedRoles } from './judged-roles';
import type { Places } from './narrow';
import type { Pair } from './pair';
import { constraint, gap, mustHave } from './pair-gates';
import { unknown } from './pair-parts';
import { pointsOf } from './standing';
import { hiddenWord, revealsIn, wordOfGates } from './standing-word';

const gapMask = gap.lacked - 1;

/**
 * By row of the roles: how the role stands, as a word (see `standing-word.ts`) without skills and carry-over; `hiddenWord`
 * and above where it is in no list. The pair is turned to the candidate and stands beside some role or other
 * afterwards.
 */
export function walkRoles(pair: Pair, judged: JudgedRoles): Int32Array {
  const { facets, flags } = pair.roles;
  const words = sumOfFacets(flags.length, judged.always, [
    { facet: facets.standing, judged: judged.standing },
    { facet: facets.pay, judged: judged.pay },
    { facet: facets.district, judged: judged.district },
    { facet: facets.start, judged: judged.start },
    { facet: facets.offers, judged: judged.offers },
    { facet: facets.tongues, judged: judged.tongues },
  ]);
  addLimits(words, pair);
  hideSecrets(words, pair, judged);
  return words;
}

/** What roles ask of skills beside what the candidate has, role by role: most are out of the running before that is asked. */
export class NeedWalk {
  readonly #pair: Pair;
  readonly #judged: JudgedRoles;
  readonly #starts: Uint32Array;
  readonly #codes: Places;
  readonly #weights: Places;
  readonly #isSkilled: boolean;
  readonly #most: number;
  /** Points where it is not known what the candidate has. */
  readonly #silent: number;

  constructor(pair: Pair, judged: JudgedRoles) {
    const { needStarts, facets } = pair.roles;
    this.#pair = pair;
    this.#judged = judged;
    this.#starts = needStarts;
    this.#codes = facets.needs.codes;
    this.#weights = facets.needWeights;
    this.#isSkilled = ((pair.candidates.flags[pair.candidate] ?? 0) & candidateFlag.skilled) !== 0;
    this.#most = pair.question.most.skills;
    this.#silent = pointsOf(this.#most, unknown);
  }

  /** What a role's needs lack, and whether their points are known: for {@link gatesOf} and {@link pointsOf}. */
  saysOf(row: number): number {
    const { needSays } = this.#judged;
    const codes = this.#codes;
    const from = this.#starts[row] ?? 0;
    const to = this.#starts[row + 1] ?? 0;
    let says = from === to || !this.#isSkilled ? tooOldSkill : 0;
    for (let need = from; need < to; need += 1) says |= needSays[codes[need] ?? 0] ?? 0;
    return says;
  }

  /** What closes for want of a skill, as a word. */
  gatesOf(row: number, says: number): number {
    return (says & gap.lacked) === 0 ? (this.#judged.gaps[says & gapMask] ?? 0) : lacking(this.#pair, row);
  }

  /** The points for the skills there are. */
  pointsOf(row: number, says: number): number {
    if (!isKnownIn(says)) return this.#silent;
    const { needShares } = this.#judged;
    const to = this.#starts[row + 1] ?? 0;
    let sum = 0;
    for (let need = this.#starts[row] ?? 0; need < to; need += 1)
      sum += needShares[this.#codes[need] ?? 0] ?? 0;
    return Math.round(this.#most * (sum / (this.#weights[row] ?? 1)));
  }
}

/** Whether the points for skills are known, as {@link NeedWalk} says. */
export const isKnownIn = (says: number): boolean => (says & tooOldSkill) === 0;

function lacking(pair: Pair, row: number): number {
  pair.role = row;
  return wordOfGates(mustHave(pair));
}

/** The candidate's own limits, which few have. */
function addLimits(words: Int32Array, pair: Pair): void {
  const { starts } = pair.candidates.constraints;
  if (starts[pair.candidate] === starts[pair.candidate + 1]) return;
  for (let row = 0; row < words.length; row += 1) {
    pair.role = row;
    words[row] = (words[row] ?? 0) + wordOfGates(constraint(pair));
  }
}

/** Takes back what staff who are not cleared must not know of confidential roles. */
function hideSecrets(words: Int32Array, pair: Pair, judged: JudgedRoles): void {
  const { facets } = pair.roles;
  if (pair.question.viewerRole === 'manager') return;
  for (const row of facets.secrets) {
    if (pair.mayKnow(row)) continue;
    const word = words[row] ?? 0;
    const district = judged.district[facets.district.codes[row] ?? 0] ?? 0;
    words[row] = revealsIn(word) ? hiddenWord : word - district + judged.hiddenDistrict;
  }
}
