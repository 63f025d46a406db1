// What became of candidates after a client's no: how soon they were sent again, how many were, and what came of it.
import { daysBetween, type LocalDate } from '../../time/local-date';
import type { Submission } from '../submission/submission';
import { hasReached } from './furthest-stage';
import { isWithin, periodBefore, type Period } from './period';

/** Which submissions are counted. */
export interface FigureScope {
  readonly period: Period;
  /** The local day of a stored moment; the caller knows the zone. */
  readonly dayOf: (instant: string) => LocalDate;
  /** Whose or which client's are meant. What followed one of them counts whoever sent it, and to whom. */
  readonly isMeant: (submission: Submission) => boolean;
}

/** One rejection that was followed by a submission the client got. */
export interface SentAgain {
  readonly submissionId: string;
  readonly candidateId: string;
  /** Whole days on the wall calendar, 0 for the same day. */
  readonly days: number;
}

/** How many of the rejections of a span were sent again. */
export interface RematchShare {
  readonly rejections: number;
  readonly sentAgain: number;
}

/** Rejections by clients within a period, and the way on from each. */
export interface RematchFigures {
  readonly rejections: number;
  /** Soonest first; of one length by id, so that a redraw never shuffles. */
  readonly sentAgain: readonly SentAgain[];
  /** Followed by a submission that is drafted and not sent yet. */
  readonly drafted: number;
  /** Followed by nothing so far. */
  readonly nothingYet: number;
  /** Days to the next submission in the middle; null while nobody was sent again. */
  readonly medianDays: number | null;
  /** Submissions a client got that follow one which ended in the period, whoever said no. */
  readonly rematches: number;
  /** Of the rematches, how many reached an offer. */
  readonly offers: number;
  /** Of the rematches, how many were placed, also where the placement did not last. */
  readonly placements: number;
  /** The same share for as many days right before. */
  readonly before: RematchShare;
}

/**
 * True for a no of the client on somebody the client knew of. A draft that ended with its role was never with the
 * client, so nobody was turned down.
 */
export const isClientNo = (submission: Pick<Submission, 'end' | 'sentAt'>): boolean =>
  submission.sentAt !== null && submission.end?.by === 'client';

/** The submissions a client said no to within the period. */
export const clientNoesIn = (
  submissions: readonly Submission[],
  { period, dayOf, isMeant }: FigureScope,
): readonly Submission[] =>
  submissions.filter(
    (submission) =>
      isClientNo(submission) &&
      submission.end !== null &&
      isWithin(period, dayOf(submission.end.at)) &&
      isMeant(submission),
  );

/** Reads the submissions of whoever is looked at; follow-ups count however much later they came. */
export function rematchFigures(submissions: readonly Submission[], scope: FigureScope): RematchFigures {
  const { dayOf } = scope;
  const followers = followersOf(submissions);
  const noes = clientNoesIn(submissions, scope);
  const sentAgain = sentAgainOf(noes, followers, dayOf);
  const rematches = rematchesOf(submissions, followers, scope);
  const drafted = noes.filter(({ id }) => isOnlyDrafted(followers.get(id) ?? [])).length;
  const earlier = clientNoesIn(submissions, { ...scope, period: periodBefore(scope.period) });
  return {
    rejections: noes.length,
    sentAgain,
    drafted,
    nothingYet: noes.length - sentAgain.length - drafted,
    medianDays: medianOf(sentAgain.map(({ days }) => days)),
    rematches: rematches.length,
    offers: rematches.filter((submission) => hasReached(submission, 'offered')).length,
    placements: rematches.filter((submission) => hasReached(submission, 'placed')).length,
    before: { rejections: earlier.length, sentAgain: sentAgainOf(earlier, followers, dayOf).length },
  };
}

type Followers = ReadonlyMap<string, readonly Submission[]>;

function followersOf(submissions: readonly Submission[]): Followers {
  const followers = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (submission.followsId === null) continue;
    const known = followers.get(submission.followsId) ?? [];
    known.push(submission);
    followers.set(submission.followsId, known);
  }
  return followers;
}

/** What followed the ends of the period and reached a client: a candidate's no leads to the next role as a client's does. */
const rematchesOf = (
  submissions: readonly Submission[],
  followers: Followers,
  { period, dayOf, isMeant }: FigureScope,
): readonly Submission[] =>
  submissions
    .filter(({ end }) => end !== null && isWithin(period, dayOf(end.at)))
    .filter(isMeant)
    .flatMap(({ id }) => followers.get(id) ?? [])
    .filter(({ sentAt }) => sentAt !== null);

/** The first that reached a client; of several on one moment the lower id, so that the answer is one. */
function firstSent(followers: readonly Submission[]): (Submission & { readonly sentAt: string }) | null {
  let first: (Submission & { readonly sentAt: string }) | null = null;
  for (const one of followers) {
    if (one.sentAt === null) continue;
    const sent = { ...one, sentAt: one.sentAt };
    const isEarlier = first === null || sent.sentAt < first.sentAt;
    if (isEarlier || (first?.sentAt === sent.sentAt && sent.id < first.id)) first = sent;
  }
  return first;
}

const isOnlyDrafted = (followers: readonly Submission[]): boolean =>
  firstSent(followers) === null && followers.some(({ stage }) => stage === 'drafted');

function sentAgainOf(
  noes: readonly Submission[],
  followers: Followers,
  dayOf: FigureScope['dayOf'],
): readonly SentAgain[] {
  const again = noes.flatMap(({ id, candidateId, end }): readonly SentAgain[] => {
    const next = firstSent(followers.get(id) ?? []);
    if (next === null || end === null) return [];
    const days = Math.max(0, daysBetween(dayOf(end.at), dayOf(next.sentAt)));
    return [{ submissionId: id, candidateId, days }];
  });
  return [...again].sort((a, b) => a.days - b.days || (a.submissionId < b.submissionId ? -1 : 1));
}

/** The one in the middle; of an even count the mean of the two, null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted[middle - 1];
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}
