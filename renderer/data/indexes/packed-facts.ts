// What the list of candidates filters and sorts people by, a column for each: the distinct values of the book, and which
// of them everybody has. A question is put to the few values instead of to every person.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Steps } from './steps';

/** The fields of a candidate that the list asks about. */
export type ListedFields = Pick<
  Candidate,
  | 'ownerId'
  | 'district'
  | 'skills'
  | 'languages'
  | 'notice'
  | 'availableFrom'
  | 'parked'
  | 'pool'
  | 'expectedPay'
>;

/** A copy of the {@link ListedFields} of a row, so that the row can be let go. */
export function listedFieldsOf(row: ListedFields): ListedFields {
  const { ownerId, district, skills, languages, notice, availableFrom, parked, pool, expectedPay } = row;
  return { ownerId, district, skills, languages, notice, availableFrom, parked, pool, expectedPay };
}

/** Of whom nothing is known. */
export const noFields: ListedFields = {
  ownerId: null,
  district: null,
  skills: {},
  languages: {},
  notice: null,
  availableFrom: null,
  parked: null,
  pool: null,
  expectedPay: null,
};

/** Parts of somebody that one column holds together. */
type Part = Partial<ListedFields>;

/** One column: person `s` has `values[at[s]]`. */
export interface FactColumn {
  readonly values: readonly Part[];
  readonly at: Uint32Array;
}

/** What a person can have several of: who has `values[v]` stands in `slots` from `firsts[v]` to `firsts[v + 1]`. */
export interface FactLists {
  readonly values: readonly Part[];
  readonly firsts: Uint32Array;
  readonly slots: Uint32Array;
}

/** See the head of this file. */
export interface PackedFacts {
  readonly columns: Readonly<Record<FactColumnName, FactColumn>>;
  readonly skills: FactLists;
}

/** Being in the pool, without the reason, the day and the rule of anybody: of those nothing is asked here. */
const somePool: ListedFields['pool'] = {
  ...{ reason: '', since: '', reviewOn: '' },
  wakes: { kinds: [], leastSkillsPercent: null, salaryFloor: null, districts: {} },
};

const partOf = {
  owner: ({ ownerId }: ListedFields): Part => ({ ownerId }),
  district: ({ district }: ListedFields): Part => ({ district }),
  languages: ({ languages }: ListedFields): Part => ({ languages }),
  start: ({ notice, availableFrom }: ListedFields): Part => ({ notice, availableFrom }),
  // Why and until when is asked of nobody here: two values are enough.
  parked: ({ parked }: ListedFields): Part => ({ parked: parked && { reason: '', wakeOn: null } }),
  pool: ({ pool }: ListedFields): Part => ({ pool: pool && somePool }),
  expected: ({ expectedPay }: ListedFields): Part => ({ expectedPay }),
} as const;

/** The columns there are. */
export type FactColumnName = keyof typeof partOf;
/** See {@link FactColumnName}. */
export const factColumnNames = Object.keys(partOf) as readonly FactColumnName[];

/** So many people are looked at in one step. */
const peopleAStep = 4_000;

function* columnOf(name: FactColumnName, people: readonly ListedFields[]): Steps<FactColumn> {
  const known = new Map<string, number>();
  const values: Part[] = [];
  const at = new Uint32Array(people.length);
  for (const [slot, person] of people.entries()) {
    const part = partOf[name](person);
    const key = JSON.stringify(part);
    let value = known.get(key);
    if (value === undefined) {
      value = values.push(part) - 1;
      known.set(key, value);
    }
    at[slot] = value;
    if (slot % peopleAStep === 0) yield;
  }
  return { values, at };
}

function* skillLists(people: readonly ListedFields[]): Steps<FactLists> {
  const slotsOf = new Map<string, { readonly part: Part; readonly slots: number[] }>();
  for (const [slot, { skills }] of people.entries()) {
    for (const skill of Object.values(skills)) {
      const known = slotsOf.get(skill.name);
      if (known) known.slots.push(slot);
      else slotsOf.set(skill.name, { part: { skills: { one: skill } }, slots: [slot] });
    }
    if (slot % peopleAStep === 0) yield;
  }
  const lists = [...slotsOf.values()];
  const firsts = new Uint32Array(lists.length + 1);
  for (const [at, { slots }] of lists.entries()) firsts[at + 1] = (firsts[at] ?? 0) + slots.length;
  const slots = new Uint32Array(firsts[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) slots.set(list.slots, firsts[at] ?? 0);
  return { values: lists.map(({ part }) => part), firsts, slots };
}

/** Packs the facts of people by their place in the array. */
export function* factsInSteps(people: readonly ListedFields[]): Steps<PackedFacts> {
  const columns: (readonly [FactColumnName, FactColumn])[] = [];
  for (const name of factColumnNames) columns.push([name, yield* columnOf(name, people)]);
  return {
    columns: Object.fromEntries(columns) as Record<FactColumnName, FactColumn>,
    skills: yield* skillLists(people),
  };
}
