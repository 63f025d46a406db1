import type { Candidate } from '../../domain/candidate/candidate';
import type { Role } from '../../domain/role/role';
import { isCleared } from '../../domain/staff/clearance';
import type { Submission } from '../../domain/submission/submission';
import { accept, refuse, type Result } from '../../kernel/result';
import type { DecisionContext, FactReader } from '../command';
import { officeDate, type OfficeDay } from '../office-day';
import type { Refusal } from '../refusal';

/** A submission with both its sides, as commands on it read them. */
export interface SubmissionFacts {
  readonly submission: Submission | undefined;
  readonly candidate: Candidate | undefined;
  readonly role: Role | undefined;
}

/** Both sides are there and the actor may know the client. */
export interface StandingSubmission {
  readonly submission: Submission;
  readonly candidate: Candidate;
  readonly role: Role;
}

/** Reads {@link SubmissionFacts}. */
export async function loadSubmissionFacts(submissionId: string, read: FactReader): Promise<SubmissionFacts> {
  const submission = await read.get('submissions', submissionId);
  return {
    submission,
    candidate: submission && (await read.get('candidates', submission.candidateId)),
    role: submission && (await read.get('roles', submission.roleId)),
  };
}

/** Refuses where a side is gone, or where the actor is not cleared for the role. */
export function standingSubmission(
  submissionId: string,
  { submission, candidate, role }: SubmissionFacts,
  { actor }: Pick<DecisionContext, 'actor'>,
): Result<StandingSubmission, Refusal> {
  if (!submission) return refuse({ kind: 'not-found', table: 'submissions', id: submissionId });
  if (!candidate) return refuse({ kind: 'not-found', table: 'candidates', id: submission.candidateId });
  if (!role) return refuse({ kind: 'not-found', table: 'roles', id: submission.roleId });
  return isCleared(actor, role) ? accept({ submission, candidate, role }) : refuse({ kind: 'not-cleared' });
}

/** The refusal when somebody else, or oneself, has put the person forward for the role already: who and when. */
export function alreadySubmitted(
  other: Submission | undefined,
  {
    staff,
    day,
  }: { readonly staff: readonly { readonly id: string; readonly name: string }[]; readonly day: OfficeDay },
  context: Pick<DecisionContext, 'zoneRules'>,
): Refusal | null {
  if (!other) return null;
  const ownerName = staff.find(({ id }) => id === other.ownerId)?.name ?? '';
  return {
    kind: 'already-submitted',
    submissionId: other.id,
    ownerName,
    on: officeDate(day, other.sentAt ?? other.draftedAt, context),
  };
}
