// What the parts of the generator share: the office, who works in it, whom it knows, and whose turn which no is.
import type { Actor } from '@shared/domain/staff/staff';
import type { EndedBy, RejectionReason } from '@shared/domain/submission/rejection-reason';
import type { Agenda } from './agenda';
import type { FoundClient } from './found-office';
import type { SampleOffice, SampleStaff } from './sample-office';
import type { WorkField } from './work-fields';

/** A candidate as the generator remembers them. */
export interface Known {
  readonly candidateId: string;
  readonly owner: Actor;
  readonly field: WorkField;
  readonly level: number;
}

/** The running sample. */
export interface Life {
  readonly office: SampleOffice;
  readonly agenda: Agenda;
  readonly staff: SampleStaff;
  readonly clients: readonly FoundClient[];
  readonly known: Map<string, Known>;
  readonly noes: NoRota;
  /** How many were placed so far. */
  readonly placed: string[];
  /** Offers that were answered so far; every fourth is declined. */
  readonly offers: string[];
  /** Client interviews booked so far, in their order. */
  readonly clientMeetings: string[];
  /** Last day on which anything is arranged. */
  readonly lastDay: number;
}

const clientReasons: readonly RejectionReason[] = [
  'preferred-another',
  'lacks-requirement',
  'preferred-another',
  'salary-above-band',
  'team-fit',
  'preferred-another',
  'language',
  'location',
  'attendance-or-presentation',
  'preferred-another',
  'hours',
  'right-to-work',
  'role-frozen',
  'role-withdrawn',
  'role-filled',
];
const candidateReasons: readonly RejectionReason[] = [
  'not-interested-pay',
  'not-interested-commute',
  'not-interested-content',
  'accepted-elsewhere',
  'not-interested-timing',
  'not-interested-company',
];
const agencyReasons: readonly RejectionReason[] = ['duplicate-submission', 'no-consent', 'conflict'];

/** A no: who said it and why. */
export interface No {
  readonly by: EndedBy;
  readonly reason: RejectionReason;
}

/** Noes in turn, so that every reason is given sooner or later, the common ones more often. */
export class NoRota {
  #count = 0;
  readonly #turns: Record<EndedBy, number> = { client: 0, candidate: 0, agency: 0 };

  /** The next no; what only a meeting can tell waits for one. */
  next(wasMet: boolean): No {
    this.#count += 1;
    const by = this.#count % 8 === 0 ? 'agency' : this.#count % 3 === 0 ? 'candidate' : 'client';
    const reasons = { client: clientReasons, candidate: candidateReasons, agency: agencyReasons }[by];
    const reason = reasons[this.#turns[by] % reasons.length] ?? 'preferred-another';
    const needsMeeting = reason === 'attendance-or-presentation' || reason === 'team-fit';
    if (needsMeeting && !wasMet) return { by, reason: 'preferred-another' };
    this.#turns[by] += 1;
    return { by, reason };
  }
}

/** The candidate as remembered; throws on a stranger. */
export function knownOf({ known }: Life, candidateId: string): Known {
  const found = known.get(candidateId);
  if (!found) throw new Error(`Nobody knows ${candidateId}`);
  return found;
}
