// The gates between a candidate and a role that have no tie. Each says what the gate of its name in `gates/` says.
import { coversUndated, overriddenAt } from './candidate-gates';
import { candidateFlag } from './candidate-columns';
import { constraintRule, leaveRule } from './candidate-entries';
import { addClosed, block, confirm, gateCode, open, revealing, settled } from './closed-gates';
import type { Pair } from './pair';
import { roleFlag } from './role-flag';
import { noDay } from './stored-moments';
import { noCode } from './text-codes';

/** A gate as it is, or open where the candidate's override covers it: not older than a dated fact, in milliseconds, else not too old. */
function unlessOverridden(
  { candidates, candidate, question }: Pair,
  gate: number,
  code: number,
  since: number | null = null,
): number {
  const { starts } = candidates.overrides;
  if (gate === open || starts[candidate] === starts[candidate + 1]) return gate;
  const at = overriddenAt(candidates, candidate, code);
  const covers = since === null ? coversUndated(at, question) : at !== -Infinity && at >= since;
  return covers ? open : gate;
}

/** Stage, headcount, terms and limits of the role and its client. */
export function roleGates(pair: Pair): number {
  const { roles, role, question } = pair;
  const flags = roles.flags[role] ?? 0;
  const signed = roles.termsDay[role] ?? noDay;
  const terms = signed === noDay || signed > question.today ? block : open;
  const limits = (roles.offLimitsDay[role] ?? noDay) >= question.today ? block : open;
  const stage = (flags & roleFlag.open) === 0 ? block : open;
  const full = (flags & roleFlag.full) === 0 ? open : block;
  const secret = (flags & roleFlag.confidential) === 0 ? open : settled;
  const client = addClosed(
    unlessOverridden(pair, terms, gateCode.termsSigned),
    revealing(unlessOverridden(pair, limits, gateCode.notOffLimits)),
  );
  return addClosed(addClosed(client, stage), addClosed(full, secret));
}

/** What may be missing of a skill a client does not look without: nobody asked, it is not there or too low, a client said so. */
export const gap = { none: 0, unasked: 1, missing: 2, lacked: 4 } as const;

/** What is missing of one need. */
export function gapIn({ roles, candidates, skillSlots }: Pair, need: number): number {
  if (roles.needMust[need] === 0) return gap.none;
  const { level: levels, held, lackedAt } = candidates.skills;
  const slot = skillSlots[roles.needKey[need] ?? 0] ?? noCode;
  if (slot === noCode) return gap.missing;
  const since = lackedAt[slot] ?? NaN;
  if (since === since) return gap.lacked;
  if (held[slot] === 0) return gap.missing;
  const asked = roles.needLevel[need] ?? 0;
  const level = levels[slot] ?? 0;
  if (asked === 0 || level >= asked) return gap.none;
  return level === 0 ? gap.unasked : gap.missing;
}

/** The gate where these gaps are all there is, none of them found by a client, and nobody let it pass. */
export const gateWithGap = (gaps: number): number =>
  (gaps & gap.missing) !== 0 ? block : gaps === gap.unasked ? confirm : open;

/** {@link gateWithGap} for the candidate whom the pair is turned to, whose override may open it. */
export const gateOfGap = (pair: Pair, gaps: number): number =>
  unlessOverridden(pair, gateWithGap(gaps), gateCode.mustHave);

/** The most telling gap decides: what a client said, then what is missing or too low, then what nobody asked. */
export function mustHave(pair: Pair): number {
  const { roles, role, candidates, skillSlots } = pair;
  const to = roles.needStarts[role + 1] ?? 0;
  let gaps: number = gap.none;
  for (let need = roles.needStarts[role] ?? 0; need < to; need += 1) {
    const missing = gapIn(pair, need);
    if (missing === gap.lacked) {
      const since = candidates.skills.lackedAt[skillSlots[roles.needKey[need] ?? 0] ?? 0];
      return unlessOverridden(pair, block, gateCode.mustHave, since);
    }
    gaps |= missing;
  }
  return gateOfGap(pair, gaps);
}

const met = 2;
const unasked = 1;
const below = 0;

const reaches = (level: number, asked: number): number =>
  asked === 0 ? met : level === 0 ? unasked : level >= asked ? met : below;

/** Languages without which the client does not look. */
export function language(pair: Pair): number {
  const { roles, role, candidates, tongueSlots } = pair;
  const { spoken, written } = candidates.tongues;
  const to = roles.tongueStarts[role + 1] ?? 0;
  let worst = met;
  for (let need = roles.tongueStarts[role] ?? 0; need < to; need += 1) {
    if (roles.tongueMust[need] === 0) continue;
    const slot = tongueSlots[roles.tongueKey[need] ?? 0] ?? noCode;
    const speaks = reaches(slot === noCode ? 0 : (spoken[slot] ?? 0), roles.tongueSpoken[need] ?? 0);
    const writes = reaches(slot === noCode ? 0 : (written[slot] ?? 0), roles.tongueWritten[need] ?? 0);
    worst = Math.min(worst, speaks, writes);
  }
  const gate = worst === met ? open : worst === unasked ? confirm : block;
  return unlessOverridden(pair, gate, gateCode.language);
}

function leaveGate({ roles, role, candidates, candidate, question }: Pair): number {
  const leave = candidates.leave[candidate] ?? leaveRule.unknown;
  if (leave === leaveRule.unknown) return confirm;
  const sponsors = ((roles.flags[role] ?? 0) & roleFlag.sponsors) !== 0;
  const isOver = (candidates.leaveUntil[candidate] ?? 0) < question.today;
  if (isOver || leave === leaveRule.none) return sponsors ? confirm : block;
  if (leave === leaveRule.askFirst) return confirm;
  if (leave === leaveRule.limited) return block;
  const needsApproval = ((candidates.flags[candidate] ?? 0) & candidateFlag.approval) !== 0;
  return needsApproval && !sponsors ? block : open;
}

/** Leave to work for this employer; only what is asked first may be overridden. */
export function rightToWork(pair: Pair): number {
  const gate = leaveGate(pair);
  return gate === confirm ? unlessOverridden(pair, gate, gateCode.rightToWork) : gate;
}

/** The candidate's floor under the top of the band. */
export function salary(pair: Pair): number {
  const { roles, role, candidates, candidate } = pair;
  const isAbove = (candidates.floor[candidate] ?? NaN) > (roles.top[role] ?? NaN);
  return isAbove ? unlessOverridden(pair, block, gateCode.salary) : open;
}

function asksLanguage({ roles, role }: Pair, key: number): boolean {
  const to = roles.tongueStarts[role + 1] ?? 0;
  for (let need = roles.tongueStarts[role] ?? 0; need < to; need += 1)
    if (roles.tongueMust[need] === 1 && roles.tongueKey[need] === key) return true;
  return false;
}

function isHit(pair: Pair, entry: number): boolean {
  const { roles, role, candidates } = pair;
  const { rule, key, amount } = candidates.constraints;
  const code = key[entry] ?? noCode;
  const limit = amount[entry] ?? NaN;
  const isHours = code !== noCode && roles.hoursKey[role] === code;
  switch (rule[entry]) {
    case constraintRule.district:
      return code !== noCode && roles.districtKey[role] === code;
    case constraintRule.hours:
      return isHours;
    case constraintRule.language:
      return asksLanguage(pair, code);
    case constraintRule.visa:
      return ((roles.flags[role] ?? 0) & roleFlag.sponsors) === 0;
    case constraintRule.pay:
      return (roles.top[role] ?? NaN) <= limit;
    default:
      return isHours || (roles.startDay[role] !== noDay && (roles.startNumber[role] ?? 0) <= limit);
  }
}

/** Hard limits of the profile: the first that closes, else the first that asks. */
export function constraint(pair: Pair): number {
  const { candidates, candidate } = pair;
  const { starts, preference, rule, notedAt } = candidates.constraints;
  const to = starts[candidate + 1] ?? 0;
  let hit = noCode;
  for (let entry = starts[candidate] ?? 0; entry < to; entry += 1) {
    if (hit !== noCode && preference[entry] === 1) continue;
    if (!isHit(pair, entry)) continue;
    hit = entry;
    if (preference[entry] === 0) break;
  }
  if (hit === noCode) return open;
  const gate = preference[hit] === 1 ? confirm : block;
  const shown = rule[hit] === constraintRule.district ? revealing(gate) : gate;
  return unlessOverridden(pair, shown, gateCode.constraint, notedAt[hit]);
}
