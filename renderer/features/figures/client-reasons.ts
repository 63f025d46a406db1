import type { ClientReasons, ReasonFigures } from '@shared/domain/figures/reason-figures';
import type { RejectionReason } from '@shared/domain/submission/rejection-reason';
import { namedRows } from './figure-props';

/** Reasons with a column of their own; the rest share the last one. */
const namedReasons = 4;

/** Counts of one line, the rest of the reasons as one number. */
export interface ReasonLine {
  readonly counts: readonly number[];
  readonly others: number;
  readonly total: number;
}

/** The figure of reasons by client as lines: the most frequent reasons and clients by name, the others summed. */
export interface ClientReasonLines {
  readonly reasons: readonly RejectionReason[];
  readonly named: readonly (ReasonLine & { readonly clientId: string })[];
  /** Null where every client stands by name. */
  readonly rest: (ReasonLine & { readonly clients: number }) | null;
}

function lineOf(reasons: readonly RejectionReason[], of: readonly ClientReasons[]): ReasonLine {
  const counts = reasons.map((reason) => of.reduce((sum, { counts: own }) => sum + (own[reason] ?? 0), 0));
  const total = of.reduce((sum, client) => sum + client.total, 0);
  return { counts, total, others: total - counts.reduce((sum, count) => sum + count, 0) };
}

/**
 * See {@link ClientReasonLines}; at most so many clients stand by name. One client too many for a row of its own still
 * gets it when it is the only one.
 */
export function clientReasonLines({ by, byClient }: ReasonFigures, most = namedRows): ClientReasonLines {
  const reasons = by.client.slice(0, namedReasons).map(({ reason }) => reason);
  const shown = byClient.length === most + 1 ? byClient.length : most;
  const rest = byClient.slice(shown);
  return {
    reasons,
    named: byClient
      .slice(0, shown)
      .map((client) => ({ clientId: client.clientId, ...lineOf(reasons, [client]) })),
    rest: rest.length === 0 ? null : { clients: rest.length, ...lineOf(reasons, rest) },
  };
}

/** The reason a client gave most often, with its count; null where nobody said no. */
export function leadingReason({
  reasons,
  named,
}: ClientReasonLines): { readonly reason: RejectionReason; readonly count: number } | null {
  const counts = named[0]?.counts ?? [];
  const count = Math.max(0, ...counts);
  const reason = reasons[counts.indexOf(count)];
  return reason === undefined || count === 0 ? null : { reason, count };
}
