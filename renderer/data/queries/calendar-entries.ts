// Interviews with what their calendar entries are made of, read with the viewer's eyes: what is masked here is in no
// file and in no file's name.
import { loadOfficeFacts } from '@shared/commands/office-facts';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Interview } from '@shared/domain/interview/interview';
import { mayExport } from '@shared/domain/staff/permission-table';
import type { StaffRole } from '@shared/domain/staff/staff';
import type { EntryFacts } from '@shared/interchange/ics/interview-entry';
import type { ViewReader } from '../view-reader';
import { readByIds } from './read-by-ids';

/** The text of an entry's facts that words give. */
export interface EntryLabels {
  readonly unknownCandidate: string;
}

/** True when somebody of this kind may save the interview as a calendar file. */
export const mayExportInterview = (role: StaffRole, { kind }: Pick<Interview, 'kind'>): boolean =>
  mayExport(role, kind === 'office' ? 'calendar/office-interviews' : 'calendar/client-interviews');

function nameOf(candidate: Candidate | undefined, { unknownCandidate }: EntryLabels): string {
  if (!candidate) return unknownCandidate;
  const name = fullName(candidate);
  const chinese = chineseNameOf(candidate);
  return chinese === '' || chinese === name ? name : `${name} ${chinese}`;
}

/** True when the candidate was told the client's name, and telling it was not recorded in error. */
export async function isDisclosed(read: ViewReader, { candidateId, roleId }: Interview): Promise<boolean> {
  if (roleId === null) return false;
  const told = await read.where('disclosures', 'candidateId', candidateId);
  return told.some((row) => row.roleId === roleId && !row.recordedInError);
}

const present = (ids: readonly (string | null)[]): readonly string[] => [
  ...new Set(ids.flatMap((id) => (id === null || id === '' ? [] : [id]))),
];

const namesOf = async (read: ViewReader, table: 'staff' | 'rooms'): Promise<ReadonlyMap<string, string>> =>
  new Map((await read.all(table)).map(({ id, name }) => [id, name]));

/** The facts of those interviews, in their order. */
export async function readEntryFacts(
  read: ViewReader,
  interviews: readonly Interview[],
  labels: EntryLabels,
): Promise<readonly EntryFacts[]> {
  const { profile } = await loadOfficeFacts(read);
  const of = (pick: (row: Interview) => string | null) => present(interviews.map(pick));
  const candidates = await readByIds(
    read,
    'candidates',
    of(({ candidateId }) => candidateId),
  );
  const clients = await readByIds(
    read,
    'clients',
    of(({ clientId }) => clientId),
  );
  const roles = await read.many(
    'roles',
    of(({ roleId }) => roleId),
  );
  const [staff, rooms] = [await namesOf(read, 'staff'), await namesOf(read, 'rooms')];
  const roleById = new Map(roles.map((role) => [role.id, role]));
  const facts: EntryFacts[] = [];
  for (const interview of interviews) {
    const candidate = candidates.get(interview.candidateId);
    facts.push({
      interview,
      candidateName: nameOf(candidate, labels),
      candidateEmail: candidate?.email ?? '',
      roomName: rooms.get(interview.roomId ?? '') ?? null,
      recruiterName: staff.get(interview.recruiterId) ?? '',
      role: roleById.get(interview.roleId ?? '') ?? null,
      clientName: clients.get(interview.clientId ?? '')?.name ?? null,
      disclosed: interview.confidential ? await isDisclosed(read, interview) : false,
      office: profile,
    });
  }
  return facts;
}

/** Which interviews of the calendar are asked for; null stands for all. */
export interface AskedSpan {
  readonly role: StaffRole;
  readonly span: readonly [from: string, to: string];
  readonly recruiterId: string | null;
  readonly kind: Interview['kind'] | null;
  readonly clientId: string | null;
}

const isOf = (row: Interview, recruiterId: string): boolean =>
  row.recruiterId === recruiterId || row.sittingIn[recruiterId] === true;

/** The interviews that start in the span and that this person may save, earliest first. */
export async function readSpanEntries(
  read: ViewReader,
  { role, span, recruiterId, kind, clientId }: AskedSpan,
  labels: EntryLabels,
): Promise<readonly EntryFacts[]> {
  const rows = await read.range('interviews', 'startsAt', span);
  const asked = rows.filter(
    (row) =>
      (recruiterId === null || isOf(row, recruiterId)) &&
      (kind === null || row.kind === kind) &&
      (clientId === null || row.clientId === clientId) &&
      mayExportInterview(role, row),
  );
  const ordered = [...asked].sort((a, b) => (`${a.startsAt} ${a.id}` < `${b.startsAt} ${b.id}` ? -1 : 1));
  return readEntryFacts(read, ordered, labels);
}
