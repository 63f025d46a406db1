import { standardWeights, type ScorePart, type ScoreWeights } from '../office/policy';
import { isCleared } from '../staff/clearance';
import type { Match } from './match-facts';
import { carryOver } from './score-parts/carry-over';
import { commute } from './score-parts/commute';
import { fit } from './score-parts/fit';
import { languages } from './score-parts/languages';
import { motivation } from './score-parts/motivation';
import type { PartResult } from './score-parts/part-result';
import { salary } from './score-parts/salary';
import { skills } from './score-parts/skills';
import { start } from './score-parts/start';

/** One line of the score: whole points out of `most`. */
export interface ScoreLine extends PartResult {
  readonly points: number;
  readonly most: number;
}

/** The score with its lines; `points` of all lines sum to it. "72, on 6 of 8 facts" is `score`, `known`, `lines.length`. */
export interface Score {
  readonly score: number;
  readonly known: number;
  readonly lines: readonly ScoreLine[];
}

const fullScore = 100;
const partNames = Object.keys(standardWeights) as readonly ScorePart[];

const judges: Readonly<Record<ScorePart, (match: Match) => PartResult>> = {
  skills,
  motivation,
  fit,
  salary,
  commute,
  languages,
  start,
  carryOver,
};

/** In the order of the parts, so that no name is looked up for every pair. */
const inOrder = partNames.map((part) => judges[part]);

/** Weights as whole points that sum to 100, by largest remainder; all-zero weights are the standard ones. */
export function wholeWeights(weights: ScoreWeights): ScoreWeights {
  const known = wholeOf.get(weights) ?? roundedWeights(weights);
  wholeOf.set(weights, known);
  return known;
}

/** All rows of a ranking have the same weights. */
const wholeOf = new WeakMap<ScoreWeights, ScoreWeights>();

function roundedWeights(weights: ScoreWeights): ScoreWeights {
  const total = partNames.reduce((sum, part) => sum + weights[part], 0);
  if (total <= 0) return standardWeights;
  const exact = partNames.map((part) => ({ part, value: (weights[part] * fullScore) / total }));
  const missing = fullScore - exact.reduce((sum, { value }) => sum + Math.floor(value), 0);
  const remainder = (value: number): number => value - Math.floor(value);
  const raised = new Set(
    [...exact]
      .sort((a, b) => remainder(b.value) - remainder(a.value))
      .slice(0, missing)
      .map(({ part }) => part),
  );
  const whole = exact.map(
    ({ part, value }) => [part, Math.floor(value) + (raised.has(part) ? 1 : 0)] as const,
  );
  return Object.fromEntries(whole) as ScoreWeights;
}

/**
 * Weighs the parts. Each is rounded by itself, so that a better part can only raise the whole; an unknown part gets half
 * of its points rounded down, so that it never counts for more than half.
 */
export function scoreOf(parts: readonly PartResult[], weights: ScoreWeights): Score {
  const whole = wholeWeights(weights);
  // Field by field: this is done eight times for every pair that is looked at.
  const lines = parts.map(({ part, share, evidence, date, stale }): ScoreLine => {
    const most = whole[part];
    const points = share === null ? Math.floor(most / 2) : Math.round(most * share);
    return { part, share, evidence, date, stale, points, most };
  });
  return {
    score: lines.reduce((sum, { points }) => sum + points, 0),
    known: lines.filter(({ share }) => share !== null).length,
    lines,
  };
}

/** Parts whose evidence tells of the candidate alone, so that it may stand beside a masked role. */
const aboutCandidate: readonly ScorePart[] = ['fit', 'carryOver'];

/** Judges and weighs one candidate for one role, as this viewer may see it. */
export function scoreMatch(match: Match): Score {
  const parts = inOrder.map((judge) => judge(match));
  const cleared = isCleared(match.context.viewer, match.role);
  return scoreOf(cleared ? parts : parts.map(withoutRole), match.context.weights);
}

const withoutRole = (result: PartResult): PartResult =>
  aboutCandidate.includes(result.part) ? result : { ...result, evidence: { says: 'hidden', values: {} } };
