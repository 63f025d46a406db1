// Steps through a recurrence rule of somebody's file. The library looks for the next occurrence for as long as it takes,
// which for some rules is for ever (every 30 February; a fifth Monday that only leap years have, four years apart from
// one that is none). Here every step it takes is counted, and a rule that takes too many is given up.
import ICAL from 'ical.js';

/** Steps that are left for one file; shared by all its rules. */
export interface StepBudget {
  left: number;
}

/** Most steps a rule may take. What repeats by days or weeks is begun near the window, so that age costs nothing. */
const stepsPerRule = 20_000;

/** A rule that takes more steps than it may. */
export class EndlessRuleError extends Error {}

/** The occurrences of a rule, in order; throws {@link EndlessRuleError} when they take too long to find. */
export function* occurrencesOf(rule: ICAL.Recur, start: ICAL.Time, budget: StepBudget): Generator<ICAL.Time> {
  let left = Math.min(stepsPerRule, budget.left);
  const spend = (): void => {
    left -= 1;
    budget.left -= 1;
    if (left < 0) throw new EndlessRuleError();
  };
  // Named in a closure: the library begins to step while it constructs, before fields of a subclass are there.
  class CountedIterator extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      spend();
      return super.check_contracting_rules();
    }

    override increment_month(): void {
      spend();
      super.increment_month();
    }

    override increment_year(years: number): void {
      spend();
      super.increment_year(years);
    }
  }
  const iterator = new CountedIterator({ rule, dtstart: start });
  for (let next = nextOf(iterator); next !== null; next = nextOf(iterator)) yield next;
}

const daysPerStep: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };

/**
 * The start moved on by whole steps of the rule, to `days` from where it stands at most: the same occurrences from there
 * on. The first one handed out may be none of the rule's, so it must lie before what is asked for.
 */
export function skipAhead(rule: ICAL.Recur, start: ICAL.Time, days: number): ICAL.Time {
  const step = (daysPerStep[rule.freq] ?? 0) * rule.interval;
  if (rule.count || step === 0 || days < step) return start;
  const moved = start.clone();
  moved.adjust(Math.floor(days / step) * step, 0, 0, 0);
  return moved;
}

/** A rule that the library does not follow as RFC 5545 has it. */
export class UnfollowedRuleError extends Error {}

const parts = (rule: ICAL.Recur, name: string): readonly string[] => rule.getComponent(name).map(String);

/**
 * Throws {@link UnfollowedRuleError} for what the library reads otherwise than RFC 5545: weeks by their number, the
 * twentieth Monday of a year, several hours of a day that comes once a month or a year.
 */
export function checkFollowed(rule: ICAL.Recur): void {
  const numbered = parts(rule, 'BYDAY').some((day) => /\d/u.test(day));
  const ofYear = rule.freq === 'YEARLY' && parts(rule, 'BYMONTH').length === 0;
  const seldom = rule.freq === 'YEARLY' || rule.freq === 'MONTHLY';
  const hours = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((name) => parts(rule, name).length > 1);
  if (parts(rule, 'BYWEEKNO').length > 0 || (ofYear && numbered) || (seldom && hours))
    throw new UnfollowedRuleError();
}

/**
 * The library takes a day that a month has not for one of the next month; RFC 5545 passes over it. True for a time in a
 * month that the rule, or the start of what comes once a year, names.
 */
export function keepsToMonths(rule: ICAL.Recur, start: ICAL.Time, time: ICAL.Time): boolean {
  const months = parts(rule, 'BYMONTH').map(Number);
  if (months.length > 0) return months.includes(time.month);
  const plainYear = rule.freq === 'YEARLY' && Object.keys(rule.parts).length === 0;
  return !plainYear || time.month === start.month;
}

/** The library hands out one and the same time, moved on; null at the end, which its types leave out. */
function nextOf(iterator: ICAL.RecurIterator): ICAL.Time | null {
  const next: ICAL.Time | null = iterator.next();
  return next === null ? null : next.clone();
}
