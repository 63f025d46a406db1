// The parts of the score between a candidate and a role that have no tie, each as the part of its name in `score-parts/`:
// 0 to 1 before it is bounded, or `NaN` when nobody knows. Sums are made in the same order, so that the points are the
// same to the last one.
import { candidateFlag } from './candidate-columns';
import type { Pair } from './pair';
import { offerFactors } from './role-columns';
import { noDay } from './stored-moments';
import { noCode } from './text-codes';
import { commuteShare } from '../score-parts/commute';
import { languageShare } from '../score-parts/languages';
import { offerShare } from '../score-parts/motivation';
import { neutralShare } from '../score-parts/part-result';
import { payShare } from '../score-parts/salary';
import { mustWeight, skillShare, wishWeight } from '../score-parts/skills';
import { startShare } from '../score-parts/start';

/** What is not known. */
export const unknown = NaN;

/** True for a fact of a day too long ago to know by. */
export const isTooOld = ({ question }: Pair, day: number): boolean =>
  question.today - day > question.policy.unknownFactDays;

/** How much of a need the candidate has, 0 to 1, as often as the need weighs. */
export function needShare({ roles, candidates, skillSlots, question }: Pair, need: number): number {
  const { level, year, held } = candidates.skills;
  const slot = skillSlots[roles.needKey[need] ?? 0] ?? noCode;
  if (slot === noCode || held[slot] === 0) return 0;
  const used = year[slot] ?? 0;
  const share = skillShare(
    used === 0 ? 0 : question.year - used,
    level[slot] ?? 0,
    roles.needLevel[need] ?? 0,
  );
  return share * (roles.needMust[need] === 1 ? mustWeight : wishWeight);
}

/** The day since when it is known whether the candidate has what a need asks. */
export function needDay({ roles, candidates, candidate, skillSlots }: Pair, need: number): number {
  const { day, held } = candidates.skills;
  const slot = skillSlots[roles.needKey[need] ?? 0] ?? noCode;
  return (slot === noCode || held[slot] === 0 ? candidates.confirmedDay[candidate] : day[slot]) ?? 0;
}

/** Skills and level. */
export function skills(pair: Pair): number {
  const { roles, role, candidates, candidate } = pair;
  const from = roles.needStarts[role] ?? 0;
  const to = roles.needStarts[role + 1] ?? 0;
  if (from === to || ((candidates.flags[candidate] ?? 0) & candidateFlag.skilled) === 0) return unknown;
  let sum = 0;
  let oldest = Infinity;
  for (let need = from; need < to; need += 1) {
    oldest = Math.min(oldest, needDay(pair, need));
    sum += needShare(pair, need);
  }
  return isTooOld(pair, oldest) ? unknown : sum / (roles.facets.needWeights[role] ?? 1);
}

/** What moves the candidate against what the role offers. */
export function motivation(pair: Pair): number {
  const { roles, role, candidates, candidate } = pair;
  const { starts, factor, rank } = candidates.factors;
  const from = starts[candidate] ?? 0;
  const to = starts[candidate + 1] ?? 0;
  if (from === to || isTooOld(pair, candidates.noteDay[candidate] ?? noDay)) return unknown;
  const offers = role * offerFactors.length;
  let sum = 0;
  let total = 0;
  let isSaid = false;
  for (let entry = from; entry < to; entry += 1) {
    const offer = roles.offers[offers + (factor[entry] ?? 0)] ?? 0;
    const weight = 1 / (rank[entry] ?? 1);
    if (offer !== 0) isSaid = true;
    sum += (offer === 0 ? neutralShare : offerShare(offer)) * weight;
    total += weight;
  }
  return isSaid ? sum / total : unknown;
}

function isKeptFrom({ candidates: { hidden }, question }: Pair, entry: number): boolean {
  return hidden.staff.subarray(hidden.starts[entry], hidden.starts[entry + 1]).includes(question.viewer);
}

/** The latest assessment in general that the viewer may read. */
export function fit(pair: Pair): number {
  const { candidates, candidate } = pair;
  const { fits, hidden } = candidates;
  const to = fits.starts[candidate + 1] ?? 0;
  for (let entry = fits.starts[candidate] ?? 0; entry < to; entry += 1) {
    const isKept = hidden.starts[entry] !== hidden.starts[entry + 1];
    if (isKept && isKeptFrom(pair, entry)) continue;
    return isTooOld(pair, fits.day[entry] ?? noDay) ? unknown : (fits.share[entry] ?? unknown);
  }
  return unknown;
}

/** The candidate's floor inside the band. */
export function salary(pair: Pair): number {
  const { roles, role, candidates, candidate } = pair;
  const floor = candidates.floor[candidate] ?? unknown;
  if (!(floor !== 0) || isTooOld(pair, candidates.payDay[candidate] ?? noDay)) return unknown;
  const top = roles.top[role] ?? unknown;
  if (top === top) return top === 0 ? unknown : payShare(floor, top);
  const foot = roles.foot[role] ?? unknown;
  return floor <= foot ? payShare(floor, foot) : unknown;
}

/** The way there. */
export function commute(pair: Pair): number {
  const { roles, role, candidates, candidate, question } = pair;
  const home = candidates.district[candidate] ?? noCode;
  const there = roles.district[role] ?? noCode;
  if (!pair.isCleared || home === noCode || there === noCode) return unknown;
  const minutes = question.travel(home, there);
  if (minutes < 0 || isTooOld(pair, candidates.confirmedDay[candidate] ?? noDay)) return unknown;
  const limit = candidates.commuteLimit[candidate] ?? unknown;
  return commuteShare(minutes, limit === limit ? limit : null);
}

/** Languages up to the level asked. */
export function languages(pair: Pair): number {
  const { roles, role, candidates, candidate, tongueSlots } = pair;
  const { spoken, written } = candidates.tongues;
  const to = roles.tongueStarts[role + 1] ?? 0;
  let sum = 0;
  let total = 0;
  let isKnown = false;
  for (let need = roles.tongueStarts[role] ?? 0; need < to; need += 1) {
    const slot = tongueSlots[roles.tongueKey[need] ?? 0] ?? noCode;
    const speaks = roles.tongueSpoken[need] ?? 0;
    const writes = roles.tongueWritten[need] ?? 0;
    const canSpeak = slot === noCode ? 0 : (spoken[slot] ?? 0);
    const canWrite = slot === noCode ? 0 : (written[slot] ?? 0);
    if (speaks !== 0) {
      sum += languageShare(canSpeak === 0 ? null : canSpeak, speaks);
      total += 1;
    }
    if (writes !== 0) {
      sum += languageShare(canWrite === 0 ? null : canWrite, writes);
      total += 1;
    }
    if ((speaks !== 0 && canSpeak !== 0) || (writes !== 0 && canWrite !== 0)) isKnown = true;
  }
  return isKnown && !isTooOld(pair, candidates.confirmedDay[candidate] ?? noDay) ? sum / total : unknown;
}

/** The day the candidate can start; `noDay` when not known. */
function earliestDay({ candidates, candidate, question }: Pair): number {
  const unit = candidates.noticeUnit[candidate] ?? noCode;
  const named = candidates.availableDay[candidate] ?? noDay;
  if (unit === noCode) return named;
  return Math.max(named, question.noticeEnds(unit, candidates.noticeValue[candidate] ?? 0));
}

/** The start the client named. */
export function start(pair: Pair): number {
  const { roles, role, candidates, candidate } = pair;
  const by = roles.startDay[role] ?? noDay;
  const from = earliestDay(pair);
  if (by === noDay || from === noDay) return unknown;
  if (isTooOld(pair, candidates.confirmedDay[candidate] ?? noDay)) return unknown;
  const isNegotiable = ((candidates.flags[candidate] ?? 0) & candidateFlag.negotiable) !== 0;
  return startShare(Math.max(0, from - by), isNegotiable);
}
