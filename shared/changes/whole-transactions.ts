import type { ChangeRecord } from './change-record';

/** Records sorted by whether all of their command is there; see {@link sortByWholeness}. */
export interface Wholeness {
  readonly whole: readonly ChangeRecord[];
  /** Records of commands of which a part is missing: a write that was cut, promised to nobody. */
  readonly cut: readonly ChangeRecord[];
}

const partOf = ({ tx, scope }: ChangeRecord): string => `${scope}/${tx}`;

/** Tells commands that are there whole from those cut in the middle, scope by scope. No record may come twice. */
export function sortByWholeness(records: readonly ChangeRecord[]): Wholeness {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(partOf(record), (counts.get(partOf(record)) ?? 0) + 1);
  const isWhole = (record: ChangeRecord): boolean => (counts.get(partOf(record)) ?? 0) >= record.txCount;
  return { whole: records.filter(isWhole), cut: records.filter((record) => !isWhole(record)) };
}
