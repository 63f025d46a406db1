// Whether two logs stand for the same office: the records of each stream, and the rows that come of them.
import type { ChangeRecord } from '@shared/changes/change-record';
import type { StoredRow } from '@shared/changes/merge';
import type { ReplayedTables } from '@shared/changes/replay';
import { streamOf, type LastPerStream } from '@shared/safety-facts';
import { canonicalJson } from '@shared/kernel/json';

/** One thing that is not as it should be; the counts say how many records, rows or documents it concerns. */
export interface Difference {
  readonly kind:
    | 'records-missing'
    | 'records-changed'
    | 'records-foreign'
    | 'rows-missing'
    | 'rows-changed'
    | 'rows-foreign'
    | 'documents-missing';
  /** The stream, the table, or nothing for documents. */
  readonly where: string;
  readonly count: number;
}

/** The highest number of each stream. */
export function lastNumbers(records: Iterable<ChangeRecord>): LastPerStream {
  const last: Record<string, number> = {};
  for (const record of records)
    last[streamOf(record)] = Math.max(last[streamOf(record)] ?? 0, record.deviceSeq);
  return last;
}

/** Of a log, what had been written when the streams stood at these numbers. */
export const writtenUpTo = (records: readonly ChangeRecord[], last: LastPerStream): readonly ChangeRecord[] =>
  records.filter((record) => record.deviceSeq <= (last[streamOf(record)] ?? 0));

interface Kinds {
  readonly missing: Difference['kind'];
  readonly changed: Difference['kind'];
  readonly foreign: Difference['kind'];
}

/** Compares by key and content; `expected` is what must be there. */
function compareTexts(
  where: string,
  kinds: Kinds,
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly Difference[] {
  const counts = { missing: 0, changed: 0, foreign: 0 };
  for (const [key, text] of expected) {
    const other = found.get(key);
    if (other === undefined) counts.missing += 1;
    else if (other !== text) counts.changed += 1;
  }
  for (const key of found.keys()) if (!expected.has(key)) counts.foreign += 1;
  return (['missing', 'changed', 'foreign'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({ kind: kinds[kind], where, count: counts[kind] }));
}

const recordKinds: Kinds = {
  missing: 'records-missing',
  changed: 'records-changed',
  foreign: 'records-foreign',
};
const rowKinds: Kinds = { missing: 'rows-missing', changed: 'rows-changed', foreign: 'rows-foreign' };

function recordsByStream(records: readonly ChangeRecord[]): ReadonlyMap<string, Map<string, string>> {
  const streams = new Map<string, Map<string, string>>();
  for (const record of records) {
    const known = streams.get(streamOf(record)) ?? new Map<string, string>();
    streams.set(streamOf(record), known.set(record.id, canonicalJson(record)));
  }
  return streams;
}

const none: ReadonlyMap<string, string> = new Map();

/** Stream by stream. */
export function compareRecords(
  expected: readonly ChangeRecord[],
  found: readonly ChangeRecord[],
): readonly Difference[] {
  const [ours, theirs] = [recordsByStream(expected), recordsByStream(found)];
  const streams = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return streams.flatMap((stream) =>
    compareTexts(stream, recordKinds, ours.get(stream) ?? none, theirs.get(stream) ?? none),
  );
}

/** Table by table; `found` are the rows as a database gives them. */
export function compareRows(
  expected: ReplayedTables,
  found: ReadonlyMap<string, readonly StoredRow[]>,
): readonly Difference[] {
  const texts = (rows: Iterable<StoredRow>): ReadonlyMap<string, string> =>
    new Map([...rows].map((row) => [row.id, canonicalJson(row)]));
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return names.flatMap((table) =>
    compareTexts(table, rowKinds, texts(expected.get(table)?.values() ?? []), texts(found.get(table) ?? [])),
  );
}
