// Most candidates have nothing to do with most clients. Where they have, what their history means is told by rules that
// read whole records; everywhere else those rules are silent, and a pair is judged by columns alone. A touch is such a
// tie, as a text both sides have: a client or role they were at, an employer, a name they do not want to see.
import type { CandidateFacts, RoleFacts, RoleNeeds } from '../match-facts';
import { textSum } from '../../../kernel/text-sum';
import { nameKey } from '../names';
import { narrowed, type Places } from './narrow';
import type { RowIds } from './row-ids';

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
 * Rows by touch: the touch whose text has the sum `sums[k]`, ascending, has rows `rows[starts[k]]` up to
 * `rows[starts[k + 1]]`. A hundred thousand texts would take longer to read than all else together. Should two touches
 * have the same sum, either has the rows of both: whoever has a tie is judged by the rules, which find that there is none.
 */
export interface TouchIndex {
  readonly sums: Float64Array;
  readonly starts: Uint32Array;
  readonly rows: Places;
}

/** An index of rows by the sum of their touch; the rows of a touch ascend, each once. */
export function indexTouches(bySum: ReadonlyMap<number, readonly number[]>): TouchIndex {
  const sums = Float64Array.from(bySum.keys()).sort();
  const starts = new Uint32Array(sums.length + 1);
  for (const [at, sum] of sums.entries()) starts[at + 1] = (starts[at] ?? 0) + (bySum.get(sum)?.length ?? 0);
  const rows = new Uint32Array(starts[sums.length] ?? 0);
  for (const [at, sum] of sums.entries()) rows.set(bySum.get(sum) ?? [], starts[at] ?? 0);
  return { sums, starts, rows: narrowed(rows) };
}

/** Turns the touches of rows into rows by touch. */
export function packTouches(touches: readonly (readonly string[])[]): TouchIndex {
  const bySum = new Map<number, number[]>();
  for (const [row, texts] of touches.entries()) {
    for (const sum of new Set(texts.map(textSum))) {
      const rows = bySum.get(sum);
      if (rows) rows.push(row);
      else bySum.set(sum, [row]);
    }
  }
  return indexTouches(bySum);
}

/** The sum of every touch of an index with its rows. */
export function* eachTouch({ sums, starts, rows }: TouchIndex): Generator<[number, Places]> {
  for (const [at, sum] of sums.entries()) yield [sum, rows.subarray(starts[at], starts[at + 1])];
}

/** The rows with a touch. */
function rowsTouchedBy({ sums, starts, rows }: TouchIndex, text: string): Places {
  const sum = textSum(text);
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) < sum) low = middle + 1;
    else high = middle;
  }
  return sums[low] === sum ? rows.subarray(starts[low], starts[low + 1]) : rows.subarray(0, 0);
}

/** The rows that share any of these touches. */
export const rowsTouched = (index: TouchIndex, texts: readonly string[]): ReadonlySet<number> =>
  new Set([...new Set(texts)].flatMap((text) => [...rowsTouchedBy(index, text)]));

/** The row of the role of this id; null when it is not there. */
export function rowOfRole(
  { touches, ids }: { readonly touches: TouchIndex; readonly ids: RowIds },
  roleId: string,
): number | null {
  return rowsTouchedBy(touches, role(roleId)).find((row) => ids.at(row) === roleId) ?? null;
}

/** The rows that have to do with a role. */
export const rowsBesideRole = (index: TouchIndex, roleId: string): Places =>
  rowsTouchedBy(index, role(roleId));
