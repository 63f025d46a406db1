// The skills of candidate after candidate beside what one role asks. Each different entry of a skill is judged once; a
// candidate is then the sum of their entries, in the order in which the role asks.
import { candidateFlag } from './candidate-columns';
import type { BookColumns } from './candidate-facets';
import type { Pair } from './pair';
import { gap, gapIn, gateWithGap, mustHave } from './pair-gates';
import { isTooOld, needShare, skills, unknown } from './pair-parts';
import { pointsOf } from './standing';
import { noCode } from './text-codes';
import { wordOfGates, wordOfPoints } from './standing-word';

const tooOld = 8;
const unheld = 16;
const gapMask = gap.lacked - 1;
/** As many needs as a mask has bits. */
const mostNeeds = 30;

/** Entries of skills by value: the place of the need that asks for it, how much of it there is, and what is said of it. */
interface JudgedSkills {
  readonly places: Int32Array;
  readonly shares: Float64Array;
  readonly says: Uint8Array;
}

/** See the head of this file. The pair stands beside the role. */
export class SkillWalk {
  readonly #pair: Pair;
  readonly #book: BookColumns;
  readonly #judged: JudgedSkills;
  readonly #shares: Float64Array;
  readonly #gaps: Int32Array;
  readonly #all: number;
  readonly #musts: number;
  /** A role that asks for a skill twice, or for more than there are bits, is judged need by need. */
  readonly #isPlain: boolean;

  constructor(pair: Pair, book: BookColumns) {
    const needs = needsOf(pair);
    const keys = new Set(needs.map((need) => pair.roles.needKey[need]));
    const mask = (is: (need: number) => boolean): number =>
      needs.reduce((bits, need, place) => (is(need) ? bits | (1 << place) : bits), 0);
    this.#pair = pair;
    this.#book = book;
    this.#isPlain = needs.length === 0 || needs.length > mostNeeds || keys.size < needs.length;
    this.#judged = judgeSkills(pair, book, this.#isPlain ? [] : needs);
    this.#shares = new Float64Array(needs.length);
    this.#all = mask(() => true);
    this.#musts = mask((need) => pair.roles.needMust[need] === 1);
    this.#gaps = Int32Array.from({ length: gap.lacked }, (_, gaps) => wordOfGates(gateWithGap(gaps)));
  }

  /** What is missing of the skills asked for and the points for what is not, as a word. */
  wordOf(row: number): number {
    const { overrides, flags, facets, skills: entries, confirmedDay } = this.#book;
    const isOverridden = overrides.starts[row] !== overrides.starts[row + 1];
    const isSkilled = ((flags[row] ?? 0) & candidateFlag.skilled) !== 0;
    if (this.#isPlain || isOverridden || !isSkilled) return this.#plainly(row);
    const { places, shares, says: saysOf } = this.#judged;
    const { codes } = facets.skills;
    const to = entries.starts[row + 1] ?? 0;
    let says = 0;
    let met = 0;
    for (let entry = entries.starts[row] ?? 0; entry < to; entry += 1) {
      const code = codes[entry] ?? 0;
      const place = places[code] ?? noCode;
      if (place === noCode) continue;
      met |= 1 << place;
      says |= saysOf[code] ?? 0;
      this.#shares[place] = shares[code] ?? 0;
    }
    if ((says & gap.lacked) !== 0) return this.#plainly(row);
    const missing = this.#all & ~met;
    if ((missing & this.#musts) !== 0) says |= gap.missing;
    const rests = missing !== 0 || (says & unheld) !== 0;
    if (rests && isTooOld(this.#pair, confirmedDay[row] ?? 0)) says |= tooOld;
    return (this.#gaps[says & gapMask] ?? 0) + this.#pointsOf(met, (says & tooOld) === 0);
  }

  #pointsOf(met: number, isKnown: boolean): number {
    const { question, roles, role } = this.#pair;
    let sum = 0;
    for (let place = 0; place < this.#shares.length; place += 1)
      if ((met & (1 << place)) !== 0) sum += this.#shares[place] ?? 0;
    const share = isKnown ? sum / (roles.facets.needWeights[role] ?? 1) : unknown;
    return wordOfPoints(pointsOf(question.most.skills, share), isKnown);
  }

  #plainly(row: number): number {
    this.#pair.turnToSkills(row);
    const share = skills(this.#pair);
    const points = pointsOf(this.#pair.question.most.skills, share);
    return wordOfGates(mustHave(this.#pair)) + wordOfPoints(points, share === share);
  }
}

function needsOf({ roles, role }: Pair): readonly number[] {
  const from = roles.needStarts[role] ?? 0;
  return Array.from({ length: (roles.needStarts[role + 1] ?? 0) - from }, (_, at) => from + at);
}

function judgeSkills(
  pair: Pair,
  { facets, skills: entries }: BookColumns,
  needs: readonly number[],
): JudgedSkills {
  const { first } = facets.skills;
  const { needKey } = pair.roles;
  const placeOf = new Map(needs.map((need, place) => [needKey[need] ?? noCode, place]));
  const places = new Int32Array(first.length).fill(noCode);
  const shares = new Float64Array(first.length);
  const says = new Uint8Array(first.length);
  for (let value = 0; value < first.length; value += 1) {
    const entry = first[value] ?? 0;
    const key = entries.key[entry] ?? noCode;
    const place = placeOf.get(key);
    if (place === undefined) continue;
    const need = needs[place] ?? 0;
    pair.skillSlots[key] = entry;
    places[value] = place;
    shares[value] = needShare(pair, need);
    const day = entries.held[entry] === 0 ? unheld : isTooOld(pair, entries.day[entry] ?? 0) ? tooOld : 0;
    says[value] = gapIn(pair, need) | day;
    pair.skillSlots[key] = noCode;
  }
  return { places, shares, says };
}
