// What a person decided of the rows of an import beside ticking them: that one is somebody of the book, who takes what was
// chosen of it, or that it is not somebody whom it looks like.
import { identityFieldsOf } from '@shared/domain/candidate/told-apart';
import type { ImportPlan } from '@data/imports/write-import';
import type { Json } from '@shared/kernel/json';
import { isTaken, type Choices, type ImportFile, type PreviewRow } from './preview';

/** A row that goes into a record of the book. */
export interface Into {
  readonly candidateId: string;
  readonly name: string;
  readonly set: Readonly<Record<string, Json>>;
}

/** See the head of this file; by the keys of rows. */
export interface Decisions {
  readonly into: ReadonlyMap<string, Into>;
  /** Ids of those in the book from whom the row was told apart. */
  readonly apart: ReadonlyMap<string, readonly string[]>;
}

/** Nothing was decided yet. */
export const undecided: Decisions = {
  into: new Map<string, Into>(),
  apart: new Map<string, readonly string[]>(),
};

/** Who of the book a row is to be laid beside next; undefined where nobody is left. */
export function besideNext({ doubles, key }: PreviewRow, { apart }: Decisions) {
  const told = apart.get(key) ?? [];
  return doubles.find(({ id }) => id !== null && !told.includes(id));
}

/** The row goes into the record. */
export const withInto = (decisions: Decisions, key: string, into: Into): Decisions => ({
  ...decisions,
  into: new Map(decisions.into).set(key, into),
});

/** The row is not the person of the book. */
export const withApart = (decisions: Decisions, key: string, candidateId: string): Decisions => ({
  ...decisions,
  apart: new Map(decisions.apart).set(key, [...(decisions.apart.get(key) ?? []), candidateId]),
});

/** Nothing is decided of the row any more. */
export function withoutDecision({ into, apart }: Decisions, key: string): Decisions {
  const others = <Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...map].filter(([other]) => other !== key));
  return { into: others(into), apart: others(apart) };
}

/** What is to be written: rows that become records, rows that go into one, and who is not whom. */
export function planOf(
  files: readonly ImportFile[],
  rows: readonly PreviewRow[],
  { choices, decisions }: { readonly choices: Choices; readonly decisions: Decisions },
): ImportPlan {
  const taken = rows.filter((row) => isTaken(row, choices));
  const fresh = taken.filter(({ key }) => !decisions.into.has(key));
  return {
    files: files.filter(({ content }) => content.ok).map(({ name }) => name),
    candidates: fresh.flatMap(({ record }) => (record?.kind === 'candidate' ? [record.fields] : [])),
    roles: fresh.flatMap(({ record }) => (record?.kind === 'role' ? [record.fields] : [])),
    // A record that has everything already is found to be the same person, and nothing is written.
    into: taken
      .flatMap(({ key }) => decisions.into.get(key) ?? [])
      .filter(({ set }) => Object.keys(set).length > 0)
      .map(({ candidateId, set }) => ({ candidateId, set })),
    apart: fresh.flatMap(({ key, record }) =>
      record?.kind === 'candidate'
        ? (decisions.apart.get(key) ?? []).map((candidateId) => ({
            candidateId,
            other: identityFieldsOf(record.fields),
          }))
        : [],
    ),
  };
}
