// How one candidate stands to every value of every facet of the roles: each is judged by the same functions that judge a
// single pair, once, beside a role that has that value and nothing else.
import { candidateGates } from './candidate-gates';
import { addClosed } from './closed-gates';
import type { Pair } from './pair';
import { gap, gapIn, gateOfGap, language, rightToWork, roleGates, salary as salaryGate } from './pair-gates';
import {
  commute,
  fit,
  isTooOld,
  languages,
  motivation,
  needDay,
  needShare,
  salary,
  start,
  unknown,
} from './pair-parts';
import type { Facet } from './facet';
import { rolesOfValues } from './role-columns';
import { roleFlag } from './role-flag';
import { pointsOf } from './standing';
import { hiddenWord, wordOfGates, wordOfPoints } from './standing-word';

/** Said of a skill whose fact is too old to know by, beside its gap. */
export const tooOldSkill = 8;

/** Words by value of a facet; see `standing-word.ts`. */
export interface JudgedRoles {
  /** What holds for all roles. */
  readonly always: number;
  readonly standing: Int32Array;
  readonly pay: Int32Array;
  readonly district: Int32Array;
  readonly start: Int32Array;
  readonly offers: Int32Array;
  readonly tongues: Int32Array;
  /** How much of a need the candidate has, 0 to 1. */
  readonly needShares: Float64Array;
  /** What the need lacks, and {@link tooOldSkill}. */
  readonly needSays: Uint8Array;
  /** By what is missing of the needs, short of what a client found lacking. */
  readonly gaps: Int32Array;
  /** A district that staff must not know of. */
  readonly hiddenDistrict: number;
}

/** Judges the candidate whom the pair is turned to. */
export function judgeRoles(turned: Pair): JudgedRoles {
  const { candidates, candidate, question, roles } = turned;
  const { facets } = roles;
  // Whether staff must not know of a role's district is told role by role.
  const pair = turned.besideOthers(rolesOfValues(roles));
  const { most } = question;
  const part = (points: number, share: number): number =>
    wordOfPoints(pointsOf(points, share), share === share);
  const words = (facet: Facet, word: () => number): Int32Array => {
    const judged = new Int32Array(facet.first.length);
    for (let value = 0; value < judged.length; value += 1) {
      pair.role = value;
      judged[value] = word();
    }
    return judged;
  };
  return {
    always: wordOfGates(candidateGates(candidates, candidate, question)) + part(most.fit, fit(pair)),
    standing: words(facets.standing, () => standingOf(pair)),
    pay: words(facets.pay, () => wordOfGates(salaryGate(pair)) + part(most.salary, salary(pair))),
    district: words(facets.district, () => part(most.commute, commute(pair))),
    start: words(facets.start, () => part(most.start, start(pair))),
    offers: words(facets.offers, () => part(most.motivation, motivation(pair))),
    tongues: words(facets.tongues, () => wordOfGates(language(pair)) + part(most.languages, languages(pair))),
    ...judgeNeeds(pair),
    gaps: Int32Array.from({ length: gap.lacked }, (_, missing) => wordOfGates(gateOfGap(pair, missing))),
    hiddenDistrict: part(most.commute, unknown),
  };
}

/** A role that is not listed is in none of the lists. */
function standingOf(pair: Pair): number {
  const isListed = ((pair.roles.flags[pair.role] ?? 0) & roleFlag.listed) !== 0;
  return isListed ? wordOfGates(addClosed(roleGates(pair), rightToWork(pair))) : hiddenWord;
}

function judgeNeeds(pair: Pair): Pick<JudgedRoles, 'needShares' | 'needSays'> {
  const values = pair.roles.facets.needs.first.length;
  const needShares = new Float64Array(values);
  const needSays = new Uint8Array(values);
  for (let need = 0; need < values; need += 1) {
    needShares[need] = needShare(pair, need);
    needSays[need] = gapIn(pair, need) | (isTooOld(pair, needDay(pair, need)) ? tooOldSkill : 0);
  }
  return { needShares, needSays };
}
