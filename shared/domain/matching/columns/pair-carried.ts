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

/** What the last endings say about this role. */
export function carryOver(pair: Pair): number {
  const { candidates, candidate, question } = pair;
  const { starts, day } = candidates.endings;
  const to = starts[candidate + 1] ?? 0;
  let sum = 0;
  let isCarried = false;
  for (let entry = starts[candidate] ?? 0; entry < to; entry += 1) {
    if (question.today - (day[entry] ?? 0) > question.policy.unknownFactDays) continue;
    isCarried = true;
    sum += adjustment(pair, entry);
  }
  return isCarried ? neutralShare + Math.min(carriedMost, Math.max(-carriedMost, sum)) : unknown;
}

/** Less alike than this, a role says nothing about who came second. */
export function cameSecond(pair: Pair, alikeEnough: number): boolean {
  const { candidates, candidate } = pair;
  const { starts, rule, role } = candidates.endings;
  const to = starts[candidate + 1] ?? 0;
  for (let entry = starts[candidate] ?? 0; entry < to; entry += 1) {
    if (rule[entry] !== endingRule.runnerUp && rule[entry] !== endingRule.nearlyChosen) continue;
    if (alikeTo(pair, role[entry] ?? noCode) >= alikeEnough) return true;
  }
  return false;
}
