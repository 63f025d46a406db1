// Which records of the log an erasure empties, and which it only takes the person's name out of. It looks at the tables as
// the log makes them, so that what is decided here and what a replay makes of the result cannot differ.
import type { ChangeRecord } from '../../changes/change-record';
import { eraseRecord } from '../../changes/erased-record';
import type { StoredRow } from '../../changes/merge';
import { replay, type ReplayedTables } from '../../changes/replay';
import { isTableName, subjectsOfRow, tableNames, type TableName } from '../../domain/tables';
import { equalJson, type Json } from '../../kernel/json';

/** Takes the names, phones and e-mail of the people out of a text; a text without them comes back as it was. */
export type MaskText = (text: string) => string;

/** What an erasure makes of the log. */
export interface ErasurePlan {
  /** The whole log afterwards, in the order it was given. */
  readonly records: readonly ChangeRecord[];
  /** Those that are not what they were. */
  readonly changed: readonly ChangeRecord[];
  /** Hashes of the files that the erased rows named. */
  readonly documents: readonly string[];
  /** Ids of the rows that go. */
  readonly rows: ReadonlySet<string>;
  /** Texts elsewhere out of which the person was taken. */
  readonly masked: number;
}

/** Rows that are about somebody's row without naming them: a call about their interview, a task about their submission. */
const followers: readonly { readonly table: TableName; readonly fields: readonly string[] }[] = [
  { table: 'tasks', fields: ['interviewId', 'submissionId'] },
  { table: 'calls', fields: ['interviewId', 'taskId'] },
];

/** What people and companies are called in their own records; it is theirs, even where it is the same. */
export const ownNames: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  candidates: ['surname', 'givenNames', 'englishName', 'chineseName', 'preferredName', 'phones', 'email'],
  contacts: ['name', 'nameZh', 'phones', 'email'],
  staff: ['name', 'nameZh'],
  clients: ['name', 'nameZh', 'group'],
};

const rowsOf = (tables: ReplayedTables, name: TableName): readonly StoredRow[] => [
  ...(tables.get(name)?.values() ?? []),
];

/** The people and everybody whose record was merged into theirs. */
export function withMerged(
  people: Iterable<string>,
  candidates: readonly { readonly id: string; readonly [field: string]: unknown }[],
): ReadonlySet<string> {
  const found = new Set(people);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { id, mergedInto } of candidates)
      if (typeof mergedInto === 'string' && found.has(mergedInto)) found.add(id);
  }
  return found;
}

/** The log of refusals is kept without the person. */
const isKeptWithoutPerson = (table: TableName, row: StoredRow): boolean =>
  table === 'accessRequests' && row['state'] === 'refused';

function rowsToErase(tables: ReplayedTables, people: ReadonlySet<string>): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const name of tableNames)
    for (const row of rowsOf(tables, name)) {
      const isAbout = subjectsOfRow(name, row).some((subject) => people.has(subject));
      if (people.has(row.id) || (isAbout && !isKeptWithoutPerson(name, row))) gone.add(row.id);
    }
  for (const { table, fields } of followers)
    for (const row of rowsOf(tables, table))
      if (fields.some((field) => gone.has(String(row[field])))) gone.add(row.id);
  return gone;
}

/** What holds nothing to be masked comes back as it is, so that a record is known by itself to be unchanged. */
function masked(value: Json, mask: MaskText): Json {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) {
    const parts = value.map((part: Json) => masked(part, mask));
    return parts.some((part, at) => part !== value[at]) ? parts : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(
    ([key, part]) => [key, part as Json, masked(part as Json, mask)] as const,
  );
  const isSame = parts.every(([, before, after]) => before === after);
  return isSame ? value : Object.fromEntries(parts.map(([key, , after]) => [key, after]));
}

/** A record of a row that stays: without the people among its subjects, and without their names in its texts. */
function cleanRecord(record: ChangeRecord, people: ReadonlySet<string>, mask: MaskText): ChangeRecord {
  const own = isTableName(record.entity) ? (ownNames[record.entity] ?? []) : [];
  const set: Record<string, Json> = {};
  let isSame = !record.subjects.some((subject) => people.has(subject));
  for (const [path, value] of Object.entries(record.set)) {
    const isOwn = own.includes(path.split('.')[0] ?? path);
    // A client's contact that was said to be the person, and a refusal that is kept, lead to nobody any more.
    if (path === 'candidateId' && people.has(String(value))) set[path] = null;
    else set[path] = isOwn ? value : masked(value, mask);
    if (set[path] !== value) isSame = false;
  }
  if (isSame) return record;
  return { ...record, set, subjects: record.subjects.filter((subject) => !people.has(subject)) };
}

/** True when a text changed, and not only where the row leads to. */
const namedThem = (before: ChangeRecord, after: ChangeRecord): boolean =>
  Object.entries(after.set).some(
    ([path, value]) => path !== 'candidateId' && !equalJson(value, before.set[path]),
  );

/** Plans the erasure of those people, and of rows under their own ids, from a whole log. `sv` and identity of every record stay. */
export function planErasure(
  log: readonly ChangeRecord[],
  people: ReadonlySet<string>,
  mask: MaskText,
): ErasurePlan {
  const tables = replay(log);
  const rows = rowsToErase(tables, people);
  const changed: ChangeRecord[] = [];
  let taken = 0;
  const records = log.map((record) => {
    const after = rows.has(record.entityId) ? eraseRecord(record) : cleanRecord(record, people, mask);
    if (equalJson(after, record)) return record;
    if (after.entity === record.entity && namedThem(record, after)) taken += 1;
    changed.push(after);
    return after;
  });
  const documents = rowsOf(tables, 'documents').filter(({ id }) => rows.has(id));
  return {
    ...{ records, changed, rows, masked: taken },
    documents: [...new Set(documents.map(({ sha256 }) => String(sha256)))],
  };
}
