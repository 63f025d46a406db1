// Two offices that once were one have each gone on, and now a row of the one meets the same row of the other. Per path, the
// log tells who changed it since: a stamp that the other side's log knows was there before the other side went on.
import { equalJson } from '../kernel/json';
import { stampAt, valueAt, type StoredRow } from './merge';

/** Who changed a path since both had it: only this office, only the other one, or both. */
export type ChangedBy = 'here' | 'there' | 'both';

/** A path at which two rows differ. */
export interface PathDifference {
  readonly path: string;
  readonly by: ChangedBy;
}

/** Whether the logs of the two sides hold a stamp. */
export interface KnownStamps {
  readonly here: (stamp: string) => boolean;
  readonly there: (stamp: string) => boolean;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths at which the rows differ. A set that either side stamps by element is compared element by element. */
export function differingPaths(here: StoredRow, there: StoredRow): readonly string[] {
  const fields = new Set([...Object.keys(here), ...Object.keys(there)]);
  return [...fields]
    .filter((field) => field !== 'id' && field !== 'stamps')
    .flatMap((field) => pathsOfField(field, here, there))
    .filter((path) => !equalJson(valueAt(here, path) ?? null, valueAt(there, path) ?? null))
    .sort();
}

function pathsOfField(field: string, here: StoredRow, there: StoredRow): readonly string[] {
  const [a, b] = [here[field], there[field]];
  const stamped = [here, there].some(({ stamps }) =>
    Object.keys(stamps).some((path) => path.startsWith(`${field}.`)),
  );
  if (!stamped || !isMap(a) || !isMap(b)) return [field];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map((element) => `${field}.${element}`);
}

/**
 * Who changed each of the paths. Where both sides know both stamps, the later one was the last word of both; one stamp
 * with two values is that of a desk that was copied and went on twice.
 */
export function judgePaths(
  paths: readonly string[],
  rows: { readonly here: StoredRow; readonly there: StoredRow },
  known: KnownStamps,
): readonly PathDifference[] {
  return paths.map((path) => {
    const here = stampAt(rows.here, path) ?? '';
    const there = stampAt(rows.there, path) ?? '';
    if (here === there) return { path, by: 'both' };
    const changedHere = here !== '' && !known.there(here);
    const changedThere = there !== '' && !known.here(there);
    if (changedHere && changedThere) return { path, by: 'both' };
    if (changedHere !== changedThere) return { path, by: changedHere ? 'here' : 'there' };
    return { path, by: there > here ? 'there' : 'here' };
  });
}
