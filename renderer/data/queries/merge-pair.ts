// Two records that may be one person, side by side with the viewer's eyes: both as they stand, why they may be one, what
// would move, and what rules settle by themselves.
import { rowsOfPerson } from '@shared/commands/candidate/merge-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { ApartBook } from '@shared/domain/candidate/told-apart';
import { likelyDoubles, type DoubleCause, type LikelyDouble } from '@shared/domain/candidate/likely-double';
import { twinSubmissions } from '@shared/domain/candidate/merge/twin-submissions';
import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import { maySeeTable } from '@shared/domain/staff/permission-table';
import type { Actor } from '@shared/domain/staff/staff';
import type { Introduction } from '@shared/domain/submission/introduction';
import type { Submission } from '@shared/domain/submission/submission';
import type { ViewReader } from '../view-reader';
import { loadRoleFaces, type RoleFace } from './role-faces';

/** Tables whose rows follow a person, in the order in which a screen names them. */
export const followingTables = [
  'submissions',
  'interviews',
  'documents',
  'motivationNotes',
  'fitAssessments',
  'interests',
  'consents',
  'introductions',
  'disclosures',
  'placements',
  'gateOverrides',
  'tasks',
  'calls',
  'visits',
] as const;

/** Rows of one table that follow. */
export interface Moving {
  readonly table: (typeof followingTables)[number];
  readonly count: number;
}

/** Both in the running for one role: which stands. */
export interface SettledTwin {
  readonly role: RoleFace;
  readonly stays: Submission;
  readonly ends: Submission;
}

/** The introduction that stands where both were introduced to one client. */
export interface SettledIntroduction {
  readonly clientName: string;
  readonly at: string;
}

/** See the head of this file. */
export interface MergePair {
  readonly kept: Candidate;
  readonly gone: Candidate;
  readonly causes: readonly DoubleCause[];
  readonly moving: readonly Moving[];
  readonly twins: readonly SettledTwin[];
  readonly introductions: readonly SettledIntroduction[];
  readonly staffNames: ReadonlyMap<string, string>;
  readonly clientNames: ReadonlyMap<string, string>;
  readonly office: OfficeFacts;
}

async function readMoving(read: ViewReader, viewer: Actor, goneId: string): Promise<readonly Moving[]> {
  const moving: Moving[] = [];
  for (const table of followingTables.filter((name) => maySeeTable(viewer.role, name))) {
    const { length: count } = await rowsOfPerson(table, goneId, read);
    if (count > 0) moving.push({ table, count });
  }
  return moving;
}

async function readTwins(read: ViewReader, { keepId, goneId }: Ids): Promise<readonly SettledTwin[]> {
  const twins = twinSubmissions(
    await read.where('submissions', 'candidateId', keepId),
    await read.where('submissions', 'candidateId', goneId),
  );
  const clients = new Map((await read.all('clients')).map((client) => [client.id, client]));
  const roleIds = twins.map(({ stays }) => stays.roleId);
  const roles = await loadRoleFaces(read, { roleIds, known: [], clients });
  return twins.flatMap((twin) => {
    const role = roles.get(twin.stays.roleId);
    return role ? [{ ...twin, role }] : [];
  });
}

/** Clients whose name is hidden from the viewer come without an id, and are left out. */
function settledIntroductions(
  kept: readonly Introduction[],
  gone: readonly Introduction[],
  clientNames: ReadonlyMap<string, string>,
): readonly SettledIntroduction[] {
  const counts = (all: readonly Introduction[]) => all.filter(({ recordedInError }) => !recordedInError);
  return counts(gone).flatMap(({ clientId, at }) => {
    const own = counts(kept).find((made) => made.clientId === clientId);
    const clientName = clientNames.get(clientId);
    return own && clientName !== undefined ? [{ clientName, at: own.at < at ? own.at : at }] : [];
  });
}

interface Ids {
  readonly keepId: string;
  readonly goneId: string;
}

/** The pair; null when one of the two is not in the book. */
export async function readMergePair(read: ViewReader, viewer: Actor, ids: Ids): Promise<MergePair | null> {
  const kept = await read.get('candidates', ids.keepId);
  const gone = await read.get('candidates', ids.goneId);
  if (!kept || !gone || kept.id === gone.id) return null;
  const clientNames = new Map((await read.all('clients')).map(({ id, name }) => [id, name]));
  return {
    kept,
    gone,
    causes: likelyDoubles(kept, [gone]).flatMap(({ causes }) => causes),
    moving: await readMoving(read, viewer, gone.id),
    twins: await readTwins(read, ids),
    introductions: settledIntroductions(
      await read.where('introductions', 'candidateId', kept.id),
      await read.where('introductions', 'candidateId', gone.id),
      clientNames,
    ),
    staffNames: new Map((await read.all('staff')).map(({ id, name }) => [id, name])),
    clientNames,
    office: await loadOfficeFacts(read),
  };
}

/** Somebody typed or imported beside a record of the book; nothing of theirs can move. Null when there is no such record. */
export async function readBeside(
  read: ViewReader,
  bookId: string,
  proposed: CandidateFields,
): Promise<MergePair | null> {
  const kept = await read.get('candidates', bookId);
  if (!kept) return null;
  const gone = { ...proposed, id: '', deletedAt: null, mergedInto: null };
  return {
    ...{ kept, gone, moving: [], twins: [], introductions: [] },
    causes: likelyDoubles(gone, [kept]).flatMap(({ causes }) => causes),
    staffNames: new Map((await read.all('staff')).map(({ id, name }) => [id, name])),
    clientNames: new Map((await read.all('clients')).map(({ id, name }) => [id, name])),
    office: await loadOfficeFacts(read),
  };
}

/** So many are looked at for each thing that is known of a person. */
const mostFound = 40;
const phoneDigits = 8;

/** Who else in the book may be the person and was not told apart from them, the likeliest first; null when there is no such person. */
export async function readLikelyDoubles(
  read: ViewReader,
  candidateId: string,
): Promise<readonly LikelyDouble<Candidate>[] | null> {
  const person = await read.get('candidates', candidateId);
  if (!person) return null;
  const phones = Object.values(person.phones).map(({ typed, e164 }) =>
    (e164 ?? typed).replace(/\D+/gu, '').slice(-phoneDigits),
  );
  const asked = [
    fullName(person).replace(',', ' '),
    `${person.surname} ${person.givenNames}`,
    person.chineseName,
  ]
    .concat(person.email, phones)
    .filter((text) => text.trim() !== '');
  const found = new Set<string>();
  for (const text of asked) for (const id of await read.findPeople(text, mostFound)) found.add(id);
  found.delete(candidateId);
  const apart = new ApartBook(await read.all('toldApart'));
  return likelyDoubles(person, await read.many('candidates', [...found]), apart.from(person));
}
