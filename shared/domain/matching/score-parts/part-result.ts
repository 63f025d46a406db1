import type { MotivationFactor } from '../../candidate/motivation-note';
import type { ScorePart } from '../../office/policy';
import { daysFromTo } from '../fact-dates';
import type { Match } from '../match-facts';

/**
 * The sentences each part can say; the words of both languages cover all. Values are named as in `gateCases`. `too-old`
 * stands for facts past `unknownFactDays`; `hidden` for what would tell of a confidential role.
 */
export const evidenceCases = {
  skills: ['all', 'some', 'role-silent', 'candidate-silent', 'too-old', 'hidden'],
  motivation: ['offers', 'role-silent', 'candidate-silent', 'too-old', 'hidden'],
  fit: ['in-general', 'for-client', 'candidate-silent', 'too-old', 'hidden'],
  salary: ['inside', 'above', 'role-silent', 'candidate-silent', 'too-old', 'hidden'],
  commute: ['minutes', 'minutes-of', 'role-silent', 'candidate-silent', 'no-route', 'too-old', 'hidden'],
  languages: ['all', 'some', 'role-silent', 'candidate-silent', 'too-old', 'hidden'],
  start: ['in-time', 'late', 'role-silent', 'candidate-silent', 'too-old', 'hidden'],
  carryOver: ['runner-up', 'no-fault', 'lacks', 'not-interested', 'neutral', 'nothing', 'too-old', 'hidden'],
} as const satisfies Record<ScorePart, readonly string[]>;

/** What stands behind a part, as a sentence with its values. */
export interface Evidence {
  readonly says: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Of motivation: what counts most in it, the strongest first. */
  readonly factors?: readonly OfferedFactor[];
}

/** What a role offers of something that moves the candidate, 1 to 4; null where the role says nothing of it. */
export interface OfferedFactor {
  readonly factor: MotivationFactor;
  readonly offer: number | null;
}

/** One part of the score before its weight. */
export interface PartResult {
  readonly part: ScorePart;
  /** 0 to 1, or null when unknown: then the part counts at most half. */
  readonly share: number | null;
  readonly evidence: Evidence;
  /** Date of the oldest fact it rests on; null when it rests on none. */
  readonly date: string | null;
  /** The fact is older than `staleFactDays`: ask again. */
  readonly stale: boolean;
}

type Says<Part extends ScorePart> = (typeof evidenceCases)[Part][number];

/** A part nobody can judge yet; `says` tells whom to ask. */
export const unknownPart = <Part extends ScorePart>(part: Part, says: Says<Part>): PartResult => ({
  part,
  share: null,
  evidence: { says, values: {} },
  date: null,
  stale: false,
});

interface Known<Part extends ScorePart> {
  readonly part: Part;
  readonly share: number;
  readonly says: Says<Part>;
  readonly values: Evidence['values'];
  readonly factors?: readonly OfferedFactor[];
  readonly date: string;
}

/** A judged part; its facts are flagged when stale, and unknown again when too old. */
export function knownPart<Part extends ScorePart>(known: Known<Part>, { context }: Match): PartResult {
  const { part, says, values, factors, date } = known;
  const age = daysFromTo(date, context.today);
  if (age > context.policy.unknownFactDays) {
    return { part, share: null, evidence: { says: 'too-old', values: { notedOn: date } }, date, stale: true };
  }
  const share = Math.min(1, Math.max(0, known.share));
  const evidence = factors === undefined ? { says, values } : { says, values, factors };
  return { part, share, evidence, date, stale: age > context.policy.staleFactDays };
}

/** The mean of shares with weights; null when there is nothing to weigh. */
export function weightedMean(
  entries: readonly { readonly share: number; readonly weight: number }[],
): number | null {
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? null : entries.reduce((sum, { share, weight }) => sum + share * weight, 0) / total;
}

/** What an unknown fact counts inside a part. */
export const neutralShare = 0.5;
