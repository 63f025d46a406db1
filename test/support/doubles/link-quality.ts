// How well the guard finds the pairs that are one person: every pair it proposes of a set, against those known to be true.
import { DoublesIndex } from '@shared/domain/candidate/doubles/doubles-index';
import type { IdentityFields } from '@shared/domain/candidate/doubles/identity';

/** A record of a set; those of one `person` are one person. Only `fields` reach the guard. */
export interface Known {
  readonly person: string;
  readonly label: string;
  readonly fields: IdentityFields;
}

/** Figures of a run, with the pairs that were wrong. */
export interface LinkQuality {
  readonly records: number;
  readonly truePairs: number;
  readonly proposed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly missed: readonly (readonly [Known, Known])[];
  readonly wrong: readonly (readonly [Known, Known])[];
}

interface Row extends IdentityFields {
  readonly at: number;
}

function truePairsOf(records: readonly Known[]): readonly (readonly [number, number])[] {
  const byPerson = new Map<string, number[]>();
  records.forEach(({ person }, at) => byPerson.set(person, [...(byPerson.get(person) ?? []), at]));
  return [...byPerson.values()].flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const)),
  );
}

/** Asks the guard for every record, and counts each pair it proposes once. */
export function measureLinks(records: readonly Known[]): LinkQuality {
  const rows = records.map(({ fields }, at): Row => ({ ...fields, at }));
  const index = new DoublesIndex(rows);
  const proposed = rows.flatMap((row) =>
    index.ask(row, (other) => other.at <= row.at).map(({ row: other }) => [row.at, other.at] as const),
  );
  const known = (at: number): Known => {
    const found = records[at];
    if (!found) throw new Error(`no record ${at}`);
    return found;
  };
  const keyOf = ([a, b]: readonly [number, number]): string => `${a} ${b}`;
  const asKnown = ([a, b]: readonly [number, number]) => [known(a), known(b)] as const;
  const [pairs, found] = [truePairsOf(records), new Set(proposed.map(keyOf))];
  const isTrue = ([a, b]: readonly [number, number]): boolean => known(a).person === known(b).person;
  const right = proposed.filter(isTrue).length;
  const precision = proposed.length === 0 ? 1 : right / proposed.length;
  const recall = pairs.length === 0 ? 1 : right / pairs.length;
  return {
    records: records.length,
    truePairs: pairs.length,
    proposed: proposed.length,
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    missed: pairs.filter((pair) => !found.has(keyOf(pair))).map(asKnown),
    wrong: proposed.filter((pair) => !isTrue(pair)).map(asKnown),
  };
}
