import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import type { Interview } from '@shared/domain/interview/interview';
import type { Role } from '@shared/domain/role/role';
import type { Staff } from '@shared/domain/staff/staff';
import type { Placement } from '@shared/domain/submission/placement';
import type { Submission } from '@shared/domain/submission/submission';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import type { TravelTable } from '@shared/domain/interview/travel';
import type { ViewReader } from '../view-reader';

/** True when the reader took the client away: the role is confidential and the viewer is not cleared. */
export const isMaskedRole = (role: Pick<Role, 'visibility' | 'clientId'>): boolean =>
  role.visibility === 'confidential' && role.clientId === '';

/** One line of the list of vacancies. `client` and `owner` are null where the viewer may not know them. */
export interface RoleLine {
  readonly role: Role;
  readonly masked: boolean;
  readonly client: Client | null;
  readonly owner: Staff | null;
  /** Submissions in the running and placed; null where the role is masked. */
  readonly running: number | null;
  readonly placed: number | null;
}

/** What the list of vacancies shows. */
export interface RoleList {
  readonly lines: readonly RoleLine[];
  readonly travel: TravelTable;
}

const stageOrder: readonly Role['stage'][] = ['open', 'on-hold', 'filled', 'withdrawn'];

/** Longest open first within a stage; the open ones lead. */
function inOrder(a: Role, b: Role): number {
  const step = stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage);
  if (step !== 0) return step;
  if (a.openedOn !== b.openedOn) return a.openedOn < b.openedOn ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

function countBy(rows: readonly { readonly roleId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { roleId } of rows) counts.set(roleId, (counts.get(roleId) ?? 0) + 1);
  return counts;
}

/** All vacancies as the viewer may see them. */
export async function listRoles(read: ViewReader): Promise<RoleList> {
  const clients = byId(await read.all('clients'));
  const staff = byId(await read.all('staff'));
  const running = countBy((await read.all('submissions')).filter(isInProcess));
  const placed = countBy((await read.all('placements')).filter(({ state }) => state === 'active'));
  const lines = [...(await read.all('roles'))].sort(inOrder).map((role): RoleLine => {
    const masked = isMaskedRole(role);
    return {
      role,
      masked,
      client: clients.get(role.clientId) ?? null,
      owner: staff.get(role.ownerId ?? '') ?? null,
      running: masked ? null : (running.get(role.id) ?? 0),
      placed: masked ? null : (placed.get(role.id) ?? 0),
    };
  });
  return { lines, travel: (await loadOfficeFacts(read)).travel };
}

/** A candidate put forward for the role, with what stands next to be done. */
export interface PipelineCard {
  readonly submission: Submission;
  readonly candidate: Candidate;
  /** The next client interview that still stands; else null. */
  readonly next: Interview | null;
  /** Which of the candidate's interviews with this client `next` is: those held count, those called off do not. */
  readonly round: number;
  readonly placement: Placement | null;
  /** The latest client interview that was held; null where none was. */
  readonly met: Interview | null;
  /** Who at the client it was sent to; null where nobody said. */
  readonly sentTo: Contact | null;
}

/** Everything the page of one vacancy shows. A masked role has no cards and no people. */
export interface RolePageFacts {
  readonly role: Role;
  readonly masked: boolean;
  readonly client: Client | null;
  readonly contact: Contact | null;
  /** The client's people by id. */
  readonly people: ReadonlyMap<string, Contact>;
  readonly staff: ReadonlyMap<string, Staff>;
  readonly cards: readonly PipelineCard[];
  readonly placed: number;
  readonly office: OfficeFacts;
}

const standing: readonly Interview['stage'][] = [
  'held-slot',
  'awaiting-confirmation',
  'confirmed',
  'arrived',
  'in-progress',
];

const byDraft = (a: PipelineCard, b: PipelineCard): number =>
  a.submission.draftedAt < b.submission.draftedAt ? -1 : 1;

/** The cards of some vacancies, the first drafted first. Read at once: one row after the other takes far longer. */
export async function readPipeline(
  read: ViewReader,
  roleIds: readonly string[],
): Promise<readonly PipelineCard[]> {
  const submissions = await read.whereAny('submissions', 'roleId', roleIds);
  const interviews = (await read.whereAny('interviews', 'roleId', roleIds))
    .filter(({ kind, stage }) => kind === 'client' && (stage === 'done' || standing.includes(stage)))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const meetings = new Map<string | null, readonly Interview[]>();
  for (const interview of interviews) {
    const { submissionId } = interview;
    meetings.set(submissionId, [...(meetings.get(submissionId) ?? []), interview]);
  }
  const placements = new Map(
    (await read.whereAny('placements', 'roleId', roleIds)).map((row) => [row.submissionId, row]),
  );
  const ids = [...new Set(submissions.map(({ candidateId }) => candidateId))];
  const candidates = byId(await read.many('candidates', ids));
  const receivers = submissions.flatMap(({ contactId }) => contactId ?? []);
  const contacts = byId(await read.many('contacts', [...new Set(receivers)]));
  return submissions
    .flatMap((submission): readonly PipelineCard[] => {
      const candidate = candidates.get(submission.candidateId);
      if (!candidate) return [];
      const own = meetings.get(submission.id) ?? [];
      const next = own.find(({ stage }) => stage !== 'done') ?? null;
      const held = own.filter(({ stage }) => stage === 'done');
      const placement = placements.get(submission.id) ?? null;
      const sentTo = contacts.get(submission.contactId ?? '') ?? null;
      return [
        { submission, candidate, next, round: held.length + 1, placement, met: held.at(-1) ?? null, sentTo },
      ];
    })
    .sort(byDraft);
}

/** One vacancy with its pipeline; null when it is not there. */
export async function readRolePage(read: ViewReader, roleId: string): Promise<RolePageFacts | null> {
  const role = await read.get('roles', roleId);
  if (!role) return null;
  const masked = isMaskedRole(role);
  const cards = masked ? [] : await readPipeline(read, [roleId]);
  return {
    role,
    masked,
    client: masked ? null : ((await read.get('clients', role.clientId)) ?? null),
    contact: role.contactId === null ? null : ((await read.get('contacts', role.contactId)) ?? null),
    people: byId(masked ? [] : await read.where('contacts', 'clientId', role.clientId)),
    staff: byId(await read.all('staff')),
    cards,
    placed: cards.filter(({ placement }) => placement?.state === 'active').length,
    office: await loadOfficeFacts(read),
  };
}

/** What the form of a vacancy chooses from. */
export interface RoleFormChoices {
  readonly clients: readonly Client[];
  readonly contacts: readonly Contact[];
  readonly staff: readonly Staff[];
  readonly travel: TravelTable;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'en');

/** Clients, their people, and recruiting staff, by name. */
export async function readRoleFormChoices(read: ViewReader): Promise<RoleFormChoices> {
  return {
    clients: [...(await read.all('clients'))].sort(byName),
    contacts: (await read.all('contacts')).filter(({ active }) => active).sort(byName),
    staff: (await read.all('staff')).filter(({ active, role }) => active && role !== 'receptionist'),
    travel: (await loadOfficeFacts(read)).travel,
  };
}
