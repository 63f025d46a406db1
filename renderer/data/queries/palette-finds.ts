// What the palette finds for words typed: people, their interviews, roles and clients, each as the viewer may see it.
import { foundRanges, searchTokens } from '@shared/domain/candidate/match-name';
import type { Instant } from '@shared/time/instant';
import type { CandidateFace, ClientFace, RoleRowFace } from '../indexes/faces';
import type { ViewReader } from '../view-reader';
import { viewInterviews, type InterviewView } from './interviews';
import { searchPeople } from './search-people';

/** A role with its client; null where there is none, and where it is confidential and the viewer is not cleared. */
export interface FoundRole {
  readonly role: RoleRowFace;
  readonly client: ClientFace | null;
}

/** Kinds of things that can be found. */
export type FindKind = 'candidates' | 'interviews' | 'roles' | 'clients';

/** See the head of this file. */
export interface PaletteFinds {
  readonly candidates: readonly CandidateFace[];
  /** The file by which a candidate was found who is not found otherwise, by candidate id. */
  readonly inDocument: ReadonlyMap<string, string>;
  readonly interviews: readonly InterviewView[];
  readonly roles: readonly FoundRole[];
  readonly clients: readonly ClientFace[];
}

/** What is looked for. */
export interface FindQuestion {
  readonly typed: string;
  /** What this person may open. */
  readonly kinds: readonly FindKind[];
  /** Most of each kind. */
  readonly limit: number;
  /** Interviews that are over come after those that are not. */
  readonly now: Instant;
  /** True lists roles and clients although nothing was typed. */
  readonly listsAll?: boolean;
}

/** How many people's interviews are looked at. */
const peopleAsked = 25;

/** True when every word typed begins a word of one of the texts. */
const isFound = (texts: readonly string[], tokens: readonly string[]): boolean =>
  tokens.every((token) => texts.some((text) => foundRanges(text, [token]).length > 0));

/** What is still to come first, soonest first; then what was, latest first. */
async function findInterviews(
  read: ViewReader,
  people: readonly CandidateFace[],
  { limit, now }: FindQuestion,
): Promise<readonly InterviewView[]> {
  const ids = people.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await read.whereAny('interviews', 'candidateId', ids);
  const byStart = [...rows].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const coming = byStart.filter(({ endsAt }) => endsAt >= now);
  const gone = byStart.filter(({ endsAt }) => endsAt < now).reverse();
  return viewInterviews(read, [...coming, ...gone].slice(0, limit));
}

const stageOrder: readonly RoleRowFace['stage'][] = ['open', 'on-hold', 'filled', 'withdrawn'];

const inOrder = (a: FoundRole, b: FoundRole): number =>
  stageOrder.indexOf(a.role.stage) - stageOrder.indexOf(b.role.stage) || (a.role.code < b.role.code ? -1 : 1);

async function findRoles(
  read: ViewReader,
  tokens: readonly string[],
  limit: number,
): Promise<readonly FoundRole[]> {
  const clients = new Map((await read.allFaces('clients')).map((client) => [client.id, client]));
  return (await read.allFaces('roles'))
    .map((role) => ({ role, client: clients.get(role.clientId) ?? null }))
    .filter(({ role, client }) =>
      isFound([role.code, role.title, role.titleZh, client?.name ?? '', client?.nameZh ?? ''], tokens),
    )
    .sort(inOrder)
    .slice(0, limit);
}

async function findClients(
  read: ViewReader,
  tokens: readonly string[],
  limit: number,
): Promise<readonly ClientFace[]> {
  return (await read.allFaces('clients'))
    .filter(({ name, nameZh }) => isFound([name, nameZh], tokens))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .slice(0, limit);
}

/** Finds what the words typed name, the best of each kind. */
export async function findForPalette(read: ViewReader, question: FindQuestion): Promise<PaletteFinds> {
  const { typed, kinds, limit, listsAll = false } = question;
  const tokens = searchTokens(typed);
  const asks = (kind: FindKind): boolean => kinds.includes(kind) && (listsAll || tokens.length > 0);
  const asksPeople = asks('candidates') || asks('interviews');
  const answer = asksPeople ? await searchPeople(read, typed, peopleAsked) : null;
  const people = answer?.people ?? [];
  return {
    inDocument: answer?.inDocument ?? new Map<string, string>(),
    candidates: asks('candidates') ? people.slice(0, limit) : [],
    interviews: asks('interviews') ? await findInterviews(read, people, question) : [],
    roles: asks('roles') ? await findRoles(read, tokens, limit) : [],
    clients: asks('clients') ? await findClients(read, tokens, limit) : [],
  };
}
