// Most candidates have nothing to do with most clients. Where they have, what their history means is told by rules that
// read whole records; everywhere else those rules are silent, and a pair is judged by columns alone. A touch is such a
// tie, as a text both sides have: a client or role they were at, an employer, a name they do not want to see.
import type { CandidateFacts, RoleFacts, RoleNeeds } from '../match-facts';
import { nameKey } from '../names';

const client = (id: string): string => `client ${id}`;
const role = (id: string): string => `role ${id}`;
const company = (key: string): string => `company ${key}`;
const named = (key: string): string => `name ${key}`;
const titled = (key: string): string => `title ${key}`;

/** Role and client of a record that holds for some of them; null holds for all. */
interface Scope {
  readonly clientId: string | null;
  readonly roleId: string | null;
}

const scopes = (entries: readonly Scope[]): string[] =>
  entries.flatMap(({ clientId, roleId }) => [
    ...(clientId === null ? [] : [client(clientId)]),
    ...(roleId === null ? [] : [role(roleId)]),
  ]);

const unwanted = ({ constraints }: CandidateFacts): string[] =>
  constraints.flatMap(({ kind, value }) => {
    if (kind === 'company') return [client(value), named(nameKey(value))];
    return kind === 'content' ? [titled(nameKey(value))] : [];
  });

/** The touches of a candidate. A pair that shares none differs from others by what columns hold, and by nothing else. */
export function candidateTouches(candidate: CandidateFacts): readonly string[] {
  const { submissions, interests, consents, introductions, assessments, overrides, attendance } = candidate;
  return [
    ...scopes(submissions),
    ...submissions.flatMap(({ role: about }) => (about === null ? [] : [client(about.clientId)])),
    ...scopes(interests.map(({ roleId, role: about }) => ({ roleId, clientId: about?.clientId ?? null }))),
    ...scopes(overrides),
    ...scopes(attendance.clearances),
    ...introductions.map(({ clientId }) => client(clientId)),
    ...consents.flatMap(({ roleId }) => (roleId === null ? [] : [role(roleId)])),
    ...assessments.flatMap(({ clientId }) => (clientId === null ? [] : [client(clientId)])),
    ...[...candidate.disclosedRoleIds].map(role),
    ...Object.keys(candidate.doNotSend).map(client),
    ...candidate.employerKeys.map(company),
    ...unwanted(candidate),
  ];
}

/** The touches of a role that may be suggested. */
export function roleTouches(facts: RoleFacts): readonly string[] {
  const titles = [facts.title, facts.titleZh, facts.blindTitle].map(nameKey);
  const names = [facts.client.name, facts.client.nameZh].map(nameKey);
  return [
    ...pastRoleTouches(facts),
    client(facts.clientId),
    ...facts.client.groupKeys.map(company),
    ...names.filter((key) => key !== '').map(named),
    ...titles.filter((key) => key !== '').map(titled),
  ];
}

/** The touch of a role that is looked back at only. */
export const pastRoleTouches = ({ roleId }: Pick<RoleNeeds, 'roleId'>): readonly string[] => [role(roleId)];

/**
 * Rows by touch, keys ascending: key `k` has rows `rows[starts[k]]` up to `rows[starts[k + 1]]`. The keys stand one after
 * the other in one text, `k` up to `ends[k]`: a hundred thousand texts would take longer to read than all else together.
 */
export interface TouchIndex {
  readonly text: string;
  readonly ends: Uint32Array;
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

function endsOf(keys: readonly string[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(keys, ({ length }) => (end += length));
}

/** An index of rows by touch; the rows of a touch ascend. */
export function indexTouches(byKey: ReadonlyMap<string, readonly number[]>): TouchIndex {
  const keys = [...byKey.keys()].sort();
  const starts = new Uint32Array(keys.length + 1);
  for (const [at, key] of keys.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + (byKey.get(key)?.length ?? 0);
  }
  const rows = new Uint32Array(starts[keys.length] ?? 0);
  for (const [at, key] of keys.entries()) rows.set(byKey.get(key) ?? [], starts[at] ?? 0);
  return { text: keys.join(''), ends: endsOf(keys), starts, rows };
}

/** Turns the touches of rows into rows by touch. */
export function packTouches(touches: readonly (readonly string[])[]): TouchIndex {
  const byKey = new Map<string, number[]>();
  for (const [row, keys] of touches.entries()) {
    for (const key of new Set(keys)) {
      const rows = byKey.get(key);
      if (rows) rows.push(row);
      else byKey.set(key, [row]);
    }
  }
  return indexTouches(byKey);
}

/** Every touch of an index with its rows. */
export function* eachTouch({ text, ends, starts, rows }: TouchIndex): Generator<[string, Uint32Array]> {
  for (let at = 0; at < ends.length; at += 1)
    yield [text.slice(at === 0 ? 0 : ends[at - 1], ends[at]), rows.subarray(starts[at], starts[at + 1])];
}

/** The rows with a touch. */
export function rowsTouchedBy({ text, ends, starts, rows }: TouchIndex, key: string): Uint32Array {
  const keyAt = (at: number): string => text.slice(at === 0 ? 0 : ends[at - 1], ends[at]);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyAt(middle) < key) low = middle + 1;
    else high = middle;
  }
  const isThere = low < ends.length && keyAt(low) === key;
  return isThere ? rows.subarray(starts[low], starts[low + 1]) : new Uint32Array();
}

/** The rows that share any of these touches. */
export const rowsTouched = (index: TouchIndex, keys: readonly string[]): ReadonlySet<number> =>
  new Set([...new Set(keys)].flatMap((key) => [...rowsTouchedBy(index, key)]));

/** The row of a role's own touch; null when it is not there. */
export const rowOfRole = (index: TouchIndex, roleId: string): number | null =>
  rowsTouchedBy(index, role(roleId))[0] ?? null;

/** The rows that have to do with a role. */
export const rowsBesideRole = (index: TouchIndex, roleId: string): Uint32Array =>
  rowsTouchedBy(index, role(roleId));
