// The skills of candidate after candidate beside what one role asks. What a candidate has of every need makes one number,
// their sort: each entry of theirs adds its own step to it. All of one sort have one word, which is worked out once.
import { candidateFlag } from './candidate-columns';
import type { BookColumns } from './candidate-facets';
import type { Pair } from './pair';
import { gap, gapIn, gateWithGap, mustHave } from './pair-gates';
import { isTooOld, needShare, skills, unknown } from './pair-parts';
import { rowsBySkill } from './skill-rows';
import { pointsOf } from './standing';
import { noCode } from './text-codes';
import { wordOfGates, wordOfPoints } from './standing-word';

const tooOld = 8;
const unheld = 16;
const gapMask = gap.lacked - 1;
/** With more sorts than this their numbers are no longer exact. */
const mostSorts = 2 ** 52;
/** Words that are kept at a time, a power of two: the sorts of an ordinary role all have room. */
const keptWords = 2 ** 13;
const noSort = -1;
/** Added to the word of a sort that does not hold for all of it: whoever has no skills at all, or an override, is looked at. */
const lookCloser = 2 ** 30;
/** Stands for a skill that a client found lacking: the rules hold an override to the date of that. */
const lackedWord = lookCloser - 1;

/** How much of a need there is, and what is said of it; the first of a need stands for no entry at all. */
interface Grade {
  readonly share: number;
  readonly says: number;
}

/** What there is of every need, in the order in which the role asks. */
interface GradedSkills {
  readonly needs: readonly (readonly Grade[])[];
  /** By value of the entries: what one adds to a sort. */
  readonly steps: Float64Array;
  readonly sorts: number;
}

/** See the head of this file. The pair stands beside the role. */
export class SkillWalk {
  readonly #pair: Pair;
  readonly #book: BookColumns;
  readonly #graded: GradedSkills;
  /** By row. */
  readonly #sortOf: Float64Array;
  readonly #confirmedDay: Int32Array;
  /** Two places a sort: of those confirmed lately, and of those whom nobody has asked for too long. */
  readonly #sorts = new Float64Array(2 * keptWords).fill(noSort);
  readonly #words = new Int32Array(2 * keptWords);
  /** What is not there was asked on the day of confirmation; before this one it is too long ago. */
  readonly #knownFrom: number;
  /** A role that asks for a skill twice, or for too many, is judged need by need. */
  readonly #isPlain: boolean;

  constructor(pair: Pair, book: BookColumns) {
    const { today, policy } = pair.question;
    const needs = needsOf(pair);
    const isTwice = new Set(needs.map((need) => pair.roles.needKey[need])).size < needs.length;
    this.#pair = pair;
    this.#book = book;
    this.#graded = gradeSkills(pair, book, isTwice ? [] : needs);
    this.#sortOf = sortsOf(book, this.#graded.steps);
    this.#confirmedDay = book.confirmedDay;
    this.#knownFrom = today - policy.unknownFactDays;
    this.#isPlain = needs.length === 0 || isTwice || this.#graded.sorts > mostSorts;
  }

  /** What is missing of the skills asked for and the points for what is not, as a word. */
  wordOf(row: number): number {
    if (this.#isPlain) return this.#plainly(row);
    const sort = this.#sortOf[row] ?? 0;
    const isOld = (this.#confirmedDay[row] ?? 0) < this.#knownFrom ? 1 : 0;
    const place = 2 * (sort & (keptWords - 1)) + isOld;
    if (this.#sorts[place] !== sort) {
      this.#sorts[place] = sort;
      this.#words[place] = this.#wordOfSort(sort, isOld === 1);
    }
    const word = this.#words[place] ?? 0;
    return word < lookCloser ? word : this.#closer(row, word - lookCloser);
  }

  #closer(row: number, word: number): number {
    const { flags, overrides } = this.#book;
    const isSkilled = ((flags[row] ?? 0) & candidateFlag.skilled) !== 0;
    const isOverridden = overrides.starts[row] !== overrides.starts[row + 1];
    return word === lackedWord || isOverridden || !isSkilled ? this.#plainly(row) : word;
  }

  #wordOfSort(sort: number, isOld: boolean): number {
    const { question, roles, role } = this.#pair;
    let says = 0;
    let sum = 0;
    let left = sort;
    for (const grades of this.#graded.needs) {
      const grade = grades[left % grades.length];
      left = Math.floor(left / grades.length);
      says |= grade?.says ?? 0;
      sum += grade?.share ?? 0;
    }
    if ((says & gap.lacked) !== 0) return lackedWord + lookCloser;
    const isKnown = (says & tooOld) === 0 && !(isOld && (says & unheld) !== 0);
    const share = isKnown ? sum / (roles.facets.needWeights[role] ?? 1) : unknown;
    const points = wordOfPoints(pointsOf(question.most.skills, share), isKnown);
    const gates = wordOfGates(gateWithGap(says & gapMask));
    return gates + points + (sort === 0 || gates !== 0 ? lookCloser : 0);
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

/** By row: the steps of all entries together. */
function sortsOf(book: BookColumns, steps: Float64Array): Float64Array {
  const { starts, rows } = rowsBySkill(book);
  const sorts = new Float64Array(book.flags.length);
  for (let value = 0; value < steps.length; value += 1) {
    const step = steps[value] ?? 0;
    const to = step === 0 ? 0 : (starts[value + 1] ?? 0);
    for (let at = starts[value] ?? 0; at < to; at += 1) {
      const row = rows[at] ?? 0;
      sorts[row] = (sorts[row] ?? 0) + step;
    }
  }
  return sorts;
}

function gradeSkills(pair: Pair, book: BookColumns, needs: readonly number[]): GradedSkills {
  const { first } = book.facets.skills;
  const { needKey, needMust } = pair.roles;
  const valuesByKey = new Map<number, number[]>(needs.map((need) => [needKey[need] ?? noCode, []]));
  for (const [value, entry] of first.entries())
    valuesByKey.get(book.skills.key[entry] ?? noCode)?.push(value);
  const steps = new Float64Array(first.length);
  let sorts = 1;
  const graded = needs.map((need) => {
    const missing = needMust[need] === 1 ? gap.missing : gap.none;
    const grades: Grade[] = [{ share: 0, says: missing | unheld }];
    for (const value of valuesByKey.get(needKey[need] ?? noCode) ?? []) {
      const { share, says } = gradeOf(pair, { need, entry: first[value] ?? 0 });
      const known = grades.findIndex((grade) => grade.share === share && grade.says === says);
      const grade = known < 0 ? grades.push({ share, says }) - 1 : known;
      steps[value] = grade * sorts;
    }
    sorts *= grades.length;
    return grades;
  });
  return { needs: graded, steps, sorts };
}

/** What an entry comes to beside the need that asks for its skill. */
function gradeOf(pair: Pair, { need, entry }: { readonly need: number; readonly entry: number }): Grade {
  const { skills: entries } = pair.candidates;
  const key = entries.key[entry] ?? noCode;
  pair.skillSlots[key] = entry;
  const day = entries.held[entry] === 0 ? unheld : isTooOld(pair, entries.day[entry] ?? 0) ? tooOld : 0;
  const grade = { share: needShare(pair, need), says: gapIn(pair, need) | day };
  pair.skillSlots[key] = noCode;
  return grade;
}
