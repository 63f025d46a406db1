// Why submissions end: by who said no, and client by client.
import type { EndedBy, RejectionReason } from '../submission/rejection-reason';
import { reasonsBy } from '../submission/rejection-reason';
import type { Submission } from '../submission/submission';
import { isWithin } from './period';
import { clientNoesIn, type FigureScope } from './rematch-figures';

/** One reason with how often it was given. */
export interface ReasonCount {
  readonly reason: RejectionReason;
  readonly count: number;
}

/** What one client said no for. */
export interface ClientReasons {
  readonly clientId: string;
  readonly total: number;
  readonly counts: Readonly<Partial<Record<RejectionReason, number>>>;
}

/** Reasons within a period. */
export interface ReasonFigures {
  /** By who said no; most frequent first, then as the reason table has them. Reasons nobody gave are left out. */
  readonly by: Readonly<Record<EndedBy, readonly ReasonCount[]>>;
  /** Most noes first, then by id. Submissions whose client the viewer may not know are in `by` alone. */
  readonly byClient: readonly ClientReasons[];
}

/** Counts the ends that fell into the period; the client's only for candidates it knew of. */
export function reasonFigures(submissions: readonly Submission[], scope: FigureScope): ReasonFigures {
  const { period, dayOf, isMeant } = scope;
  const noes = clientNoesIn(submissions, scope);
  const others = submissions
    .filter(({ end }) => end !== null && end.by !== 'client' && isWithin(period, dayOf(end.at)))
    .filter(isMeant);
  const ended = [...noes, ...others];
  return {
    by: {
      client: countsOf(ended, 'client'),
      candidate: countsOf(ended, 'candidate'),
      agency: countsOf(ended, 'agency'),
    },
    byClient: clientsOf(noes),
  };
}

function countsOf(ended: readonly Submission[], by: EndedBy): readonly ReasonCount[] {
  const counts = reasonsBy[by].map((reason) => ({
    reason,
    count: ended.filter(({ end }) => end?.by === by && end.reason === reason).length,
  }));
  // The sort keeps the order of the table among equals.
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function clientsOf(noes: readonly Submission[]): readonly ClientReasons[] {
  const counts = new Map<string, Partial<Record<RejectionReason, number>>>();
  for (const { clientId, end } of noes) {
    if (clientId === '' || end === null) continue;
    const own = counts.get(clientId) ?? {};
    own[end.reason] = (own[end.reason] ?? 0) + 1;
    counts.set(clientId, own);
  }
  return [...counts]
    .map(([clientId, own]) => ({
      clientId,
      counts: own,
      total: Object.values(own).reduce((sum, count) => sum + count, 0),
    }))
    .sort((a, b) => b.total - a.total || (a.clientId < b.clientId ? -1 : 1));
}
