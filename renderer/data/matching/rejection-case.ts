import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Interview, InterviewStage } from '@shared/domain/interview/interview';
import type { Role } from '@shared/domain/role/role';
import { isCleared } from '@shared/domain/staff/clearance';
import type { Actor } from '@shared/domain/staff/staff';
import { earlierClientRejections } from '@shared/domain/submission/rejection-effects';
import type { Submission } from '@shared/domain/submission/submission';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import type { Instant } from '@shared/time/instant';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';

/** What the dialog that records a no must know, so that its preview runs the same rules as the command. */
export interface RejectionCase {
  readonly submission: Submission;
  readonly candidate: Candidate;
  readonly role: Role;
  readonly clientName: string;
  readonly clientNameZh: string;
  /** Interviews of this submission that are still to come, earliest first. */
  readonly upcoming: readonly Interview[];
  /** Other submissions of the candidate that an acceptance elsewhere would withdraw. */
  readonly othersRunning: number;
  readonly earlierClientRejections: number;
  readonly office: OfficeFacts;
}

/** Stages the command calls off; what has begun is not taken back. */
const standing: readonly InterviewStage[] = ['held-slot', 'awaiting-confirmation', 'confirmed'];

/** Reads the case; null when the submission is gone, or its role is confidential and the viewer is not cleared. */
export async function readRejectionCase(
  database: OfficeDatabase,
  submissionId: string,
  { viewer, now }: { readonly viewer: Actor; readonly now: Instant },
): Promise<RejectionCase | null> {
  const read = createFactReader(database);
  const submission = await read.get('submissions', submissionId);
  if (!submission) return null;
  const candidate = await read.get('candidates', submission.candidateId);
  const role = await read.get('roles', submission.roleId);
  const client = await read.get('clients', submission.clientId);
  if (!candidate || !role || !client || !isCleared(viewer, role)) return null;
  const interviews = await read.where('interviews', 'submissionId', submissionId);
  const all = await read.where('submissions', 'candidateId', candidate.id);
  const others = all.filter(({ id }) => id !== submissionId);
  return {
    submission,
    candidate,
    role,
    clientName: client.name,
    clientNameZh: client.nameZh,
    upcoming: interviews
      .filter(({ stage, startsAt }) => standing.includes(stage) && startsAt > now)
      .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
    othersRunning: others.filter(isInProcess).length,
    earlierClientRejections: earlierClientRejections(others, submission),
    office: await loadOfficeFacts(read),
  };
}
