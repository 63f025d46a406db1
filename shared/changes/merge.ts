// How a change record meets a row. One rule for the door, replay and sync: per path the later stamp wins, so any order
// of delivery ends in the same rows. `*` in the stamps is the stamp of the record that created the row with all its
// fields; it stands for every path that has no stamp of its own.
import { equalJson, type Json } from '../kernel/json';
import type { ChangeRecord } from './change-record';

/** The stamp that stands for all paths without one of their own. */
export const wholeRow = '*';

/** A stored row: business fields by name, and the stamp of the last writer per path. */
export interface StoredRow {
  readonly id: string;
  readonly stamps: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

type Fields = Record<string, unknown>;

const split = (path: string): readonly [field: string, element: string | undefined] => {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)];
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The stamp under which the value at a path was last written, or null when it never was. */
export function stampAt(row: StoredRow | undefined, path: string): string | null {
  if (!row) return null;
  const [field, element] = split(path);
  const stamps = [row.stamps[wholeRow], row.stamps[field], element ? row.stamps[path] : undefined];
  return stamps.reduce<string | null>((last, next) => (next && (!last || next > last) ? next : last), null);
}

/** The value at a path; absent elements and fields read as undefined. */
export function valueAt(row: Readonly<Record<string, unknown>> | undefined, path: string): unknown {
  const [field, element] = split(path);
  const value = row?.[field];
  if (element === undefined) return value;
  return isMap(value) ? value[element] : undefined;
}

/** The row with what stands at those paths of another one. */
export function withPathsOf<Base extends Readonly<Record<string, unknown>>>(
  row: Base,
  other: Readonly<Record<string, unknown>>,
  paths: readonly string[],
): Base {
  const fields: Fields = { ...row };
  for (const path of paths) putElement(fields, path, (valueAt(other, path) ?? null) as Json);
  return fields as Base;
}

/** The part of `set` that differs from the row: a write that changes nothing leaves no trace. */
export function changedPart(
  row: StoredRow | undefined,
  set: Readonly<Record<string, Json>>,
): Record<string, Json> {
  if (!row) return { ...set };
  const differs = ([path, value]: [string, Json]): boolean => !equalJson(valueAt(row, path) ?? null, value);
  return Object.fromEntries(Object.entries(set).filter(differs));
}

function putElement(fields: Fields, path: string, value: Json): void {
  const [field, element] = split(path);
  if (element === undefined) {
    fields[field] = value;
    return;
  }
  const map: Record<string, unknown> = isMap(fields[field]) ? { ...fields[field] } : {};
  if (value === null) delete map[element];
  else map[element] = value;
  fields[field] = map;
}

/** A whole set is written over: elements that somebody stamped later than `hlc` stay. */
function putWholeSet(
  fields: Fields,
  row: StoredRow,
  field: string,
  change: { value: Json; hlc: string },
): void {
  const before = row[field];
  fields[field] = change.value;
  for (const [path, stamp] of Object.entries(row.stamps)) {
    const [owner, element] = split(path);
    if (owner !== field || element === undefined || stamp <= change.hlc) continue;
    putElement(fields, path, ((isMap(before) ? before[element] : null) ?? null) as Json);
  }
}

/** The row after a record; the same row when every path of the record is older than what stands there. */
export function mergeRecord(
  row: StoredRow | undefined,
  record: Pick<ChangeRecord, 'entityId' | 'hlc' | 'set' | 'base'>,
): StoredRow {
  const before: StoredRow = row ?? { id: record.entityId, stamps: {} };
  const fields: Fields = { ...before };
  const stamps: Record<string, string> = { ...before.stamps };
  const creates = isCreation(record);
  for (const [path, value] of Object.entries(record.set)) {
    if (path === wholeRow) continue;
    const last = stampAt(before, path);
    const beaten = last !== null && last >= record.hlc;
    const [field, element] = split(path);
    if (!beaten && element === undefined && isMap(value))
      putWholeSet(fields, before, field, { value, hlc: record.hlc });
    else if (!beaten) putElement(fields, path, value);
    if (!beaten && (!creates || stamps[wholeRow] !== undefined)) stamps[path] = record.hlc;
  }
  if (creates && stamps[wholeRow] === undefined) stamps[wholeRow] = record.hlc;
  return { ...fields, id: before.id, stamps };
}

/** A record that made its row with all fields; it carries the mark `*` in `set`. */
export function isCreation(record: Pick<ChangeRecord, 'set'>): boolean {
  return wholeRow in record.set;
}
