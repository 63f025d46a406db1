// Everything the profile of one candidate shows, with the viewer's eyes.
import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Consent } from '@shared/domain/candidate/consent';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import type { FitAssessment } from '@shared/domain/candidate/fit-assessment';
import type { Interest } from '@shared/domain/candidate/interest';
import type { MotivationNote } from '@shared/domain/candidate/motivation-note';
import type { Contact } from '@shared/domain/client/contact';
import type { Interview } from '@shared/domain/interview/interview';
import type { GateOverride } from '@shared/domain/submission/gate-override';
import type { Introduction } from '@shared/domain/submission/introduction';
import type { Submission } from '@shared/domain/submission/submission';
import type { Task } from '@shared/domain/task/task';
import type { ClientFace } from '../indexes/faces';
import type { BlindAssessment, ViewReader } from '../view-reader';
import { readByIds } from './read-by-ids';
import { loadRoleFaces, type RoleFace } from './role-faces';

/** The profile's rows, newest first where they are dated, and the names they point to. */
export interface CandidateProfile {
  readonly candidate: Candidate;
  readonly notes: readonly MotivationNote[];
  readonly assessments: readonly FitAssessment[];
  /** Assessments that the viewer reads once their own is in: by whom, of what. */
  readonly blind: readonly BlindAssessment[];
  readonly interests: readonly Interest[];
  readonly consents: readonly Consent[];
  readonly documents: readonly CandidateDocument[];
  readonly submissions: readonly Submission[];
  readonly interviews: readonly Interview[];
  readonly overrides: readonly GateOverride[];
  /** Open and snoozed ones, earliest first. */
  readonly tasks: readonly Task[];
  /** Roles that these rows name. */
  readonly roles: ReadonlyMap<string, RoleFace>;
  readonly clients: ReadonlyMap<string, ClientFace>;
  /** Where another agency named them first, the latest first; at clients the viewer may know. */
  readonly otherAgencies: readonly Introduction[];
  /** The people at clients who got their submissions, by contact id. */
  readonly receivers: ReadonlyMap<string, Contact>;
  readonly staffNames: ReadonlyMap<string, string>;
  readonly office: OfficeFacts;
}

const newestFirst = <Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] =>
  [...rows].sort((a, b) => (key(a) < key(b) ? 1 : -1));

async function readOwnRows(read: ViewReader, id: string) {
  return {
    notes: newestFirst(await read.where('motivationNotes', 'candidateId', id), (row) => row.notedOn + row.id),
    assessments: newestFirst(
      await read.where('fitAssessments', 'candidateId', id),
      (row) => row.assessedOn + row.id,
    ),
    blind: await read.blindAssessments(id),
    interests: newestFirst(await read.where('interests', 'candidateId', id), (row) => row.notedOn + row.id),
    consents: newestFirst(await read.where('consents', 'candidateId', id), (row) => row.givenOn + row.id),
    documents: newestFirst(
      await read.where('documents', 'candidateId', id),
      ({ addedAt, id: own }) => addedAt + own,
    ),
    submissions: newestFirst(await read.where('submissions', 'candidateId', id), (row) => row.draftedAt),
    interviews: newestFirst(await read.where('interviews', 'candidateId', id), (row) => row.startsAt),
    overrides: await read.where('gateOverrides', 'candidateId', id),
    tasks: (await read.where('tasks', 'candidateId', id))
      .filter(({ state }) => state !== 'done')
      .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
  };
}

/** The profile, or null when there is no such candidate. */
export async function readCandidateProfile(read: ViewReader, id: string): Promise<CandidateProfile | null> {
  const candidate = await read.get('candidates', id);
  if (!candidate) return null;
  const own = await readOwnRows(read, id);
  const clients = new Map((await read.allFaces('clients')).map((client) => [client.id, client]));
  const asked = [...own.submissions, ...own.interests, ...own.interviews, ...own.consents, ...own.documents];
  const roleIds = asked.flatMap(({ roleId }) => (roleId === null ? [] : [roleId]));
  return {
    candidate,
    ...own,
    roles: await loadRoleFaces(read, { roleIds, known: [], clients }),
    clients,
    otherAgencies: newestFirst(
      (await read.where('introductions', 'candidateId', id)).filter(
        ({ by, recordedInError, clientId }) =>
          by === 'another-agency' && !recordedInError && clients.has(clientId),
      ),
      ({ at, id: own }) => at + own,
    ),
    receivers: await readByIds(
      read,
      'contacts',
      own.submissions.map(({ contactId }) => contactId),
    ),
    staffNames: new Map((await read.all('staff')).map(({ id: staffId, name }) => [staffId, name])),
    office: await loadOfficeFacts(read),
  };
}
