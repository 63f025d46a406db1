// The candidates of one role side by side, with the viewer's eyes.
import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { FitAssessment } from '@shared/domain/candidate/fit-assessment';
import type { Interest } from '@shared/domain/candidate/interest';
import type { MotivationNote } from '@shared/domain/candidate/motivation-note';
import type { Role } from '@shared/domain/role/role';
import type { Submission } from '@shared/domain/submission/submission';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import type { ViewReader } from '../view-reader';

/** One candidate as they stand for the role; what was never written down is undefined. */
export interface ComparedCandidate {
  readonly candidate: Candidate;
  readonly submission: Submission;
  /** The latest for the role's client, else the latest in general. */
  readonly assessment: FitAssessment | undefined;
  readonly note: MotivationNote | undefined;
  /** Their latest word on this role. */
  readonly interest: Interest | undefined;
  /** A colleague has assessed them in a way the viewer may not read yet. */
  readonly blind: boolean;
}

/** Everybody who is put forward for the role and not out of it. */
export interface RoleComparison {
  readonly role: Role;
  readonly candidates: readonly ComparedCandidate[];
  readonly office: OfficeFacts;
}

/** The latest by a sortable text. */
const latest = <Row>(rows: readonly Row[], key: (row: Row) => string): Row | undefined =>
  rows.reduce<Row | undefined>((best, row) => (best && key(best) >= key(row) ? best : row), undefined);

async function readCompared(
  read: ViewReader,
  submission: Submission,
  role: Role,
): Promise<readonly ComparedCandidate[]> {
  const { candidateId } = submission;
  const candidate = await read.get('candidates', candidateId);
  if (!candidate) return [];
  const assessments = await read.where('fitAssessments', 'candidateId', candidateId);
  const notes = await read.where('motivationNotes', 'candidateId', candidateId);
  const interests = await read.where('interests', 'candidateId', candidateId);
  const blind = await read.blindAssessments(candidateId);
  const of = (clientId: string | null) =>
    latest(
      assessments.filter((row) => row.clientId === clientId),
      (row) => row.assessedOn + row.id,
    );
  return [
    {
      candidate,
      submission,
      assessment: (role.clientId === '' ? undefined : of(role.clientId)) ?? of(null),
      note: latest(notes, (row) => row.notedOn + row.id),
      interest: latest(
        interests.filter(({ roleId }) => roleId === role.id),
        (row) => row.notedOn + row.id,
      ),
      blind: blind.length > 0,
    },
  ];
}

/** The comparison, or null when there is no such role. */
export async function readRoleComparison(read: ViewReader, roleId: string): Promise<RoleComparison | null> {
  const role = await read.get('roles', roleId);
  if (!role) return null;
  const submissions = (await read.where('submissions', 'roleId', roleId)).filter(isInProcess);
  const candidates: ComparedCandidate[] = [];
  for (const submission of submissions) candidates.push(...(await readCompared(read, submission, role)));
  return { role, candidates, office: await loadOfficeFacts(read) };
}
