// Submissions for figures, dated by day: what a test leaves out is of no weight there.
import type { EndedBy, RejectionReason } from '@shared/domain/submission/rejection-reason';
import type { Submission, SubmissionStage } from '@shared/domain/submission/submission';
import type { FigureScope } from '@shared/domain/figures/rematch-figures';
import { localDate, type LocalDate } from '@shared/time/local-date';
import type { Period } from '@shared/domain/figures/period';

/** Moments in these tests are written in the office's own day, so the day stands at their head. */
const dayOf: FigureScope['dayOf'] = (instant) => localDate.parse(instant.slice(0, 10));

/** A period by its two days. */
export const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });

/** Everything within a period, unless told otherwise. */
export const within = (
  from: string,
  to: string,
  isMeant: FigureScope['isMeant'] = () => true,
): FigureScope => ({ period: period(from, to), dayOf, isMeant });

/** A day as a test writes it. */
export const day = (text: string): LocalDate => localDate.parse(text);

const moment = (on: string): string => `${on}T04:00:00.000Z`;

interface Told {
  readonly id: string;
  readonly stage?: SubmissionStage;
  readonly candidateId?: string;
  readonly roleId?: string;
  readonly clientId?: string;
  readonly follows?: string;
  readonly drafted?: string;
  /** Null = never sent. */
  readonly sent?: string | null;
  readonly end?: {
    readonly on: string;
    readonly by: EndedBy;
    readonly reason: RejectionReason;
    readonly at: SubmissionStage;
  };
}

/** A submission sent on 1 September unless told otherwise. */
export function aSubmission(told: Told): Submission {
  const { id, stage = 'sent', drafted = '2026-09-01', sent = '2026-09-01', end } = told;
  return {
    id,
    deletedAt: null,
    candidateId: told.candidateId ?? `cnd_${id}`,
    roleId: told.roleId ?? 'rol_a',
    clientId: told.clientId ?? 'cli_a',
    followsId: told.follows ?? null,
    ownerId: 'stf_one',
    stage,
    draftedAt: moment(drafted),
    sentAt: sent === null ? null : moment(sent),
    contactId: null,
    blind: false,
    offers: {},
    confidential: false,
    end: end
      ? {
          by: end.by,
          reason: end.reason,
          words: '',
          atStage: end.at,
          requirement: null,
          rank: null,
          at: moment(end.on),
          byId: 'stf_one',
        }
      : null,
  };
}

/** A client's no to somebody it had met. */
export const aNo = (
  id: string,
  on: string,
  more: Partial<Told> & { reason?: RejectionReason } = {},
): Submission =>
  aSubmission({
    id,
    stage: 'rejected',
    end: { on, by: 'client', reason: more.reason ?? 'team-fit', at: 'client-interview' },
    ...more,
  });
