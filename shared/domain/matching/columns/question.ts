// What is asked of every row of a ranking, worked out once: dates as day numbers, weights as whole points, the viewer.
import { addMonths, civilOf, dateOfEpochDay, epochDay, type LocalDate } from '../../../time/local-date';
import { epochMinute } from '../../../time/instant';
import type { Policy, ScorePart } from '../../office/policy';
import type { StaffRole } from '../../staff/staff';
import { storedDate } from '../../stored-time';
import { monthsAfter } from '../fact-dates';
import type { MatchContext } from '../match-facts';
import { wholeWeights } from '../score';
import { noticeUnits } from './candidate-columns';
import type { TextCodes } from './text-codes';

/** See the head of this file. */
export interface Question {
  readonly today: number;
  readonly year: number;
  readonly nowMinute: number;
  readonly policy: Policy;
  readonly most: Readonly<Record<ScorePart, number>>;
  readonly viewerRole: StaffRole;
  readonly viewer: number;
  /** First day of an interview that still counts. */
  readonly interviewedFrom: number;
  /** The day a notice given today runs out. */
  readonly noticeEnds: (unit: number, value: number) => number;
  /** Minutes between two districts by code; -1 where the table does not know. */
  readonly travel: (from: number, to: number) => number;
}

const noRoute = -1;
const daysPerWeek = 7;
const longestMonthDays = 31;

/** Months have different lengths, so the day is looked for from safely before it. */
function firstInterviewDay(today: string, months: number): number {
  let day = epochDay(addMonths(storedDate(today), -months)) - longestMonthDays;
  while (monthsAfter(dateOfEpochDay(day), months) < today) day += 1;
  return day;
}

/** Notice periods are few, so each is worked out once. */
function noticeEndings(today: LocalDate): Question['noticeEnds'] {
  const known = new Map<number, number>();
  return (unit, value) => {
    if (noticeUnits[unit] !== 'month')
      return epochDay(today) + (noticeUnits[unit] === 'week' ? value * daysPerWeek : value);
    const end = known.get(value) ?? epochDay(addMonths(today, value));
    known.set(value, end);
    return end;
  };
}

function travelByCode({ travelMinutes }: MatchContext, { texts }: TextCodes): Question['travel'] {
  const known = new Map<number, number>();
  return (from, to) => {
    const pair = from * texts.length + to;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const minutes = travelMinutes(texts[from] ?? '', texts[to] ?? '') ?? noRoute;
    known.set(pair, minutes);
    return minutes;
  };
}

/** Reads a context for columns whose texts have these codes. */
export function readQuestion(context: MatchContext, codes: TextCodes): Question {
  const { now, policy, weights, viewer } = context;
  const today = storedDate(context.today);
  return {
    today: epochDay(today),
    year: civilOf(today).year,
    nowMinute: epochMinute(now),
    policy,
    most: wholeWeights(weights),
    viewerRole: viewer.role,
    viewer: codes.find(viewer.staffId),
    interviewedFrom: firstInterviewDay(today, policy.interviewedWithinMonths),
    noticeEnds: noticeEndings(today),
    travel: travelByCode(context, codes),
  };
}
