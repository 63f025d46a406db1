// Carry-over between a candidate and a role that have no tie: see `score-parts/carry-over.ts`, whose sums these are.
import { carriedMost, mostRaise, noFaultShare, notRunnerUp } from '../score-parts/carry-over';
import { neutralShare } from '../score-parts/part-result';
import { endingRule } from './candidate-entries';
import type { Pair } from './pair';
import { unknown } from './pair-parts';
import { noCode } from './text-codes';

function asks({ roles, role }: Pair, key: number): boolean {
  const to = roles.needStarts[role + 1] ?? 0;
  for (let need = roles.needStarts[role] ?? 0; need < to; need += 1)
    if (roles.needKey[need] === key) return true;
  return false;
}

/** Whether the cause of a no to a past role holds for this one too. */
function holds({ roles, role }: Pair, rule: number, past: number): boolean {
  if (rule === endingRule.content) return true;
  if (rule === endingRule.pay) return dollars(roles.top[role]) <= dollars(roles.top[past]);
  if (rule === endingRule.commute)
    return roles.district[role] !== noCode && roles.district[role] === roles.district[past];
  if (rule !== endingRule.timing) return false;
  const isSameTime = roles.hours[role] !== noCode && roles.hours[role] === roles.hours[past];
  return roles.startDay[role] === roles.startDay[past] || isSameTime;
}

const dollars = (amount: number | undefined): number => (amount !== amount ? 0 : (amount ?? 0));

/** How alike the role of an ending is, in the words the viewer may read. */
const alikeTo = (pair: Pair, past: number): number =>
  pair.alike(pair.readableWords(past), pair.readableWords(pair.role));

function adjustment(pair: Pair, entry: number): number {
  const { endings } = pair.candidates;
  const rule = endings.rule[entry] ?? endingRule.neutral;
  const past = endings.role[entry] ?? noCode;
  if (rule === endingRule.neutral) return 0;
  if (rule === endingRule.lacks) return asks(pair, endings.key[entry] ?? noCode) ? -carriedMost : 0;
  if (rule === endingRule.runnerUp) return mostRaise(alikeTo(pair, past));
  if (rule === endingRule.notFirst) return mostRaise(alikeTo(pair, past)) * notRunnerUp;
  if (rule === endingRule.noFault || rule === endingRule.nearlyChosen)
    return mostRaise(alikeTo(pair, past)) * noFaultShare;
  return holds(pair, rule, past) ? -carriedMost * alikeTo(pair, past) : 0;
}

/** How much the last endings raise this role or lower it. */
function carriedBy(pair: Pair, adjust: (pair: Pair, entry: number) => number): number {
  const { candidates, candidate, question } = pair;
  const { starts, day } = candidates.endings;
  const to = starts[candidate + 1] ?? 0;
  let sum = 0;
  let isCarried = false;
  for (let entry = starts[candidate] ?? 0; entry < to; entry += 1) {
    if (question.today - (day[entry] ?? 0) > question.policy.unknownFactDays) continue;
    isCarried = true;
    sum += adjust(pair, entry);
  }
  return isCarried ? neutralShare + Math.min(carriedMost, Math.max(-carriedMost, sum)) : unknown;
}

/** What the last endings say about this role. */
export const carryOver = (pair: Pair): number => carriedBy(pair, adjustment);

/** Rounding may make a likeness a little more than whole. */
const wholeAlike = 1 + 2 ** -20;

function most({ candidates: { endings } }: Pair, entry: number): number {
  const rule = endings.rule[entry] ?? endingRule.neutral;
  if (rule === endingRule.runnerUp) return mostRaise(wholeAlike);
  if (rule === endingRule.notFirst) return mostRaise(wholeAlike) * notRunnerUp;
  return rule === endingRule.noFault || rule === endingRule.nearlyChosen
    ? mostRaise(wholeAlike) * noFaultShare
    : 0;
}

function least({ candidates: { endings } }: Pair, entry: number): number {
  const rule = endings.rule[entry] ?? endingRule.neutral;
  if (rule === endingRule.neutral) return 0;
  if (rule === endingRule.runnerUp) return mostRaise(0);
  if (rule === endingRule.notFirst) return mostRaise(0) * notRunnerUp;
  if (rule === endingRule.noFault || rule === endingRule.nearlyChosen) return mostRaise(0) * noFaultShare;
  return -carriedMost * wholeAlike;
}

/** Between what {@link carryOver} is, whichever role the candidate stands beside. */
export const carriedBounds = (pair: Pair): { readonly least: number; readonly most: number } => ({
  least: carriedBy(pair, least),
  most: carriedBy(pair, most),
});

const isSecond = (rule: number | undefined): boolean =>
  rule === endingRule.runnerUp || rule === endingRule.nearlyChosen;

/** Less alike than this, a role says nothing about who came second. */
export function cameSecond(pair: Pair, alikeEnough: number): boolean {
  const { candidates, candidate } = pair;
  const { starts, rule, role } = candidates.endings;
  const to = starts[candidate + 1] ?? 0;
  for (let entry = starts[candidate] ?? 0; entry < to; entry += 1)
    if (isSecond(rule[entry]) && alikeTo(pair, role[entry] ?? noCode) >= alikeEnough) return true;
  return false;
}

/** False for somebody who came second nowhere. */
export function mayBeSecond({ candidates, candidate }: Pair): boolean {
  const { starts, rule } = candidates.endings;
  const to = starts[candidate + 1] ?? 0;
  for (let entry = starts[candidate] ?? 0; entry < to; entry += 1) if (isSecond(rule[entry])) return true;
  return false;
}
