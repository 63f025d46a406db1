// One candidate beside all roles at once, a column after the other: a role is the sum of what was judged of its values.
import { candidateFlag } from './candidate-columns';
import { addFacet } from './facet';
import { judgeRoles, tooOldSkill, type JudgedRoles } from './judged-roles';
import type { Pair } from './pair';
import { constraint, gap, mustHave } from './pair-gates';
import { unknown } from './pair-parts';
import { pointsOf } from './standing';
import { revealsIn, wordOfGates, wordOfPoints } from './standing-word';

const gapMask = gap.lacked - 1;
/** Stands for a row that must not be shown. */
export const hiddenWord = -1;

/** By row of the roles. */
export interface WalkedRoles {
  /** How the role stands, as a word (see `standing-word.ts`) without its carry-over; {@link hiddenWord} where it must not be shown. */
  readonly words: Int32Array;
  readonly skillPoints: Uint8Array;
}

/** Walks over all roles; the pair is turned to the candidate and stands beside some role or other afterwards. */
export function walkRoles(pair: Pair): WalkedRoles {
  const { facets, flags } = pair.roles;
  const judged = judgeRoles(pair);
  const words = new Int32Array(flags.length).fill(judged.always);
  const skillPoints = new Uint8Array(flags.length);
  addFacet(words, facets.standing, judged.standing);
  addFacet(words, facets.pay, judged.pay);
  addFacet(words, facets.district, judged.district);
  addFacet(words, facets.start, judged.start);
  addFacet(words, facets.offers, judged.offers);
  addFacet(words, facets.tongues, judged.tongues);
  addNeeds({ words, skillPoints }, pair, judged);
  addLimits(words, pair);
  hideSecrets(words, pair, judged);
  return { words, skillPoints };
}

/** What is missing of the skills asked for, and the points for what is not. */
function addNeeds({ words, skillPoints }: WalkedRoles, pair: Pair, judged: JudgedRoles): void {
  const { needStarts, facets } = pair.roles;
  const { needShares, needSays, gaps } = judged;
  const { needWeights } = facets;
  const { codes } = facets.needs;
  const most = pair.question.most.skills;
  const silent = pointsOf(most, unknown);
  const isSkilled = ((pair.candidates.flags[pair.candidate] ?? 0) & candidateFlag.skilled) !== 0;
  let from = 0;
  for (let row = 0; row < words.length; row += 1) {
    const to = needStarts[row + 1] ?? 0;
    let sum = 0;
    let says = from === to || !isSkilled ? tooOldSkill : 0;
    for (; from < to; from += 1) {
      const code = codes[from] ?? 0;
      sum += needShares[code] ?? 0;
      says |= needSays[code] ?? 0;
    }
    const word =
      (words[row] ?? 0) + ((says & gap.lacked) === 0 ? (gaps[says & gapMask] ?? 0) : lacking(pair, row));
    if ((says & tooOldSkill) !== 0) {
      skillPoints[row] = silent;
      words[row] = word + wordOfPoints(silent, false);
    } else {
      const points = Math.round(most * (sum / (needWeights[row] ?? 1)));
      skillPoints[row] = points;
      words[row] = word + wordOfPoints(points, true);
    }
  }
}

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
  for (const row of facets.secrets) {
    if (pair.mayKnow(row)) continue;
    const word = words[row] ?? 0;
    const district = judged.district[facets.district.codes[row] ?? 0] ?? 0;
    words[row] = revealsIn(word) ? hiddenWord : word - district + judged.hiddenDistrict;
  }
}
