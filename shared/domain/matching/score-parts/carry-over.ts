import type { DisinterestReason } from '../../candidate/interest';
import { rejectionRules } from '../../submission/rejection-rules';
import { isCleared } from '../../staff/clearance';
import { annualTop } from '../annual-band';
import { daysFromTo, latestDate } from '../fact-dates';
import { lackedKey } from '../gates/must-have';
import type { Match, PastSubmission, RoleNeeds } from '../match-facts';
import { readableTitles } from '../role-face';
import type { RoleWords } from '../similarity/role-words';
import { knownPart, neutralShare, unknownPart, type Evidence, type PartResult } from './part-result';

/** One thing that earlier submissions say about this role: from −½ (like one that failed for its own sake) to +½. */
interface Carried {
  readonly adjustment: number;
  readonly says: 'runner-up' | 'no-fault' | 'lacks' | 'not-interested' | 'neutral';
  readonly values: Evidence['values'];
  readonly on: string;
}

/** How far a role is moved at most; with the neutral half this spans the whole part. */
export const carriedMost = 0.5;
/** A role nothing like the one that almost was is raised by this share of the most. */
const raisedAnyway = 0.3;
/** Third and later count less than the runner-up. */
export const notRunnerUp = 0.6;
/** A role lost without fault says less than coming second. */
export const noFaultShare = 0.8;
const runnerUpRank = 2;

/**
 * Carry-over: what the last endings say about this role. A runner-up, or somebody who lost a role without fault, is
 * raised, the more the more alike the roles are; a skill a client found lacking lowers roles that ask for it; the
 * candidate's own no lowers similar roles for the cause they gave, which is never a failure. Team fit, band, attendance and
 * agency matters stay neutral here: gates deal with them. Endings too old to know by are left out.
 */
export function carryOver(match: Match): PartResult {
  const { candidate, context, role } = match;
  const recent = (on: string): boolean => daysFromTo(on, context.today) <= context.policy.unknownFactDays;
  const carried = [
    ...candidate.submissions.flatMap((submission) => fromSubmission(submission, match)),
    ...fromInterests(match),
  ].filter(({ on }) => recent(on));
  const strongest = [...carried].sort(byStrength)[0];
  const date = latestDate(carried.map(({ on }) => on));
  if (strongest === undefined || date === null) return unknownPart('carryOver', 'nothing');
  const sum = carried.reduce((total, { adjustment }) => total + adjustment, 0);
  const hidden = !isCleared(context.viewer, role) && strongest.says === 'lacks';
  return knownPart(
    {
      part: 'carryOver',
      share: neutralShare + Math.min(carriedMost, Math.max(-carriedMost, sum)),
      says: hidden ? 'hidden' : strongest.says,
      values: hidden ? {} : strongest.values,
      date,
    },
    match,
  );
}

const byStrength = (a: Carried, b: Carried): number =>
  Math.abs(b.adjustment) - Math.abs(a.adjustment) || (a.on < b.on ? 1 : a.on > b.on ? -1 : 0);

/** The words of both roles, blind ones where the viewer may not read the rest. */
export function likeness(past: RoleNeeds, { role, context: { viewer, similarity } }: Match): number {
  const wordsOf = (one: RoleNeeds): RoleWords => (isCleared(viewer, one) ? one.words : one.blindWords);
  return similarity(wordsOf(past), wordsOf(role));
}

/** How far a role as alike as this is raised for somebody who came second. */
export const mostRaise = (alike: number): number => carriedMost * (raisedAnyway + (1 - raisedAnyway) * alike);

const percent = (share: number): number => Math.round(share * 100);

function fromSubmission({ end, role: past, ...submission }: PastSubmission, match: Match): Carried[] {
  if (end === null || past === null || past.roleId === match.role.roleId) return [];
  const alike = likeness(past, match);
  const values = {
    ...readableTitles(past, match.context.viewer),
    percent: percent(alike),
    reason: end.reason,
  };
  const entry = (says: Carried['says'], adjustment: number): Carried[] => [
    { says, adjustment, values, on: end.endedOn },
  ];
  const raise = mostRaise(alike);
  const lacked = lackedKey({ end, role: past, ...submission });
  if (lacked !== null) return fromLack(lacked, match, entry);
  if (end.reason === 'preferred-another') {
    return entry('runner-up', end.rank === null || end.rank === runnerUpRank ? raise : raise * notRunnerUp);
  }
  if (rejectionRules[end.reason].sameRole === 'no-fault') return entry('no-fault', raise * noFaultShare);
  const cause = disinterestIn(end.reason);
  if (cause !== null) return entry('not-interested', -carriedMost * alike * appliesTo(cause, past, match));
  return entry('neutral', 0);
}

function fromLack(
  key: string,
  { role }: Match,
  entry: (says: Carried['says'], adjustment: number) => Carried[],
): Carried[] {
  const asked = role.requirements.some((requirement) => requirement.key === key);
  return asked ? entry('lacks', -carriedMost) : entry('neutral', 0);
}

/** A word on a role that has no submission; where there is one, its ending has said it. */
function fromInterests(match: Match): Carried[] {
  const { candidate, role, context } = match;
  if (candidate.interests.length === 0) return [];
  const ended = new Set(candidate.submissions.filter(({ end }) => end !== null).map(({ roleId }) => roleId));
  return candidate.interests.flatMap(({ answer, reason, roleId, role: past, notedOn }) => {
    if (answer !== 'no' || past === null || roleId === role.roleId || ended.has(roleId)) return [];
    const alike = likeness(past, match);
    const values = {
      ...readableTitles(past, context.viewer),
      percent: percent(alike),
      ...(reason === null ? {} : { reason: `not-interested-${reason}` }),
    };
    const adjustment = -carriedMost * alike * (reason === null ? 1 : appliesTo(reason, past, match));
    return [{ says: 'not-interested' as const, adjustment, values, on: notedOn }];
  });
}

const prefix = 'not-interested-';

/** The cause of the candidate's own no behind an ending; null when it was another. */
export function disinterestIn(reason: string): DisinterestReason | null {
  const causes: readonly DisinterestReason[] = ['content', 'company', 'pay', 'commute', 'timing'];
  return causes.find((cause) => reason === `${prefix}${cause}`) ?? null;
}

/** 1 when the cause of the no holds for this role too, 0 when it does not. */
function appliesTo(cause: DisinterestReason, past: RoleNeeds, { role }: Match): number {
  const holds: Readonly<Record<DisinterestReason, boolean>> = {
    content: true,
    company: role.clientId === past.clientId,
    pay: (annualTop(role) ?? 0) <= (annualTop(past) ?? 0),
    commute: role.district !== null && role.district === past.district,
    timing: role.startBy === past.startBy || (role.workHours !== '' && role.workHours === past.workHours),
  };
  return holds[cause] ? 1 : 0;
}
