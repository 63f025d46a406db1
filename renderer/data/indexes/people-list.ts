// The list of candidates from the index: who passes a filter, in which order, without reading a row. The filter itself is
// the domain's: it is put to every distinct value of a column once, and then looked up for everybody.
import {
  noFilter,
  passesFilter,
  type CandidateFilter,
  type FilteredFacts,
} from '@shared/domain/candidate/candidate-filter';
import type { LocalDate } from '@shared/time/local-date';
import {
  factColumnNames,
  listedFieldsOf,
  noFields,
  type FactColumn,
  type FactColumnName,
  type FactLists,
  type ListedFields,
} from './packed-facts';
import type { NameOrder } from './packed-people';
import type { PeopleBook } from './people-book';

/** By what a list of candidates can be sorted. */
export type ListedSort = 'name' | 'expected' | 'lastInterview' | 'state';

/** Where somebody stands; `attendance` as {@link FilteredFacts} has it. */
export type ListedStanding = Pick<FilteredFacts, 'state' | 'lastInterviewOn' | 'attendance'>;

/** What is asked of a list, through one viewer's eyes. */
export interface ListQuestion {
  readonly order: NameOrder;
  readonly sorting: { readonly column: ListedSort; readonly direction: 'ascending' | 'descending' };
  readonly filter: CandidateFilter;
  readonly today: LocalDate;
  /** What the viewer sees of somebody's fields: what they may not see must neither sort nor filter. */
  readonly asSeen: (fields: ListedFields) => ListedFields;
  /** Where somebody stands, as the viewer may know; null where nothing asks for it. */
  readonly standing:
    ((candidateId: string, fields: Pick<ListedFields, 'parked' | 'pool'>) => ListedStanding) | null;
}

const unknownStanding: ListedStanding = { state: { kind: 'new' }, lastInterviewOn: null, attendance: null };

/** Which parts of a filter a column decides. */
const partsOf = {
  owner: ['ownerId'],
  district: ['district'],
  languages: ['language'],
  start: ['startBy'],
  parked: ['parked'],
  pool: ['pool'],
  expected: [],
} as const satisfies Record<FactColumnName, readonly (keyof CandidateFilter)[]>;

/** True when the question cannot be answered without knowing where people stand. */
export const asksForStanding = ({ filter, sorting }: Pick<ListQuestion, 'filter' | 'sorting'>): boolean =>
  filter.state !== null ||
  filter.met !== null ||
  filter.attendance !== null ||
  sorting.column === 'state' ||
  sorting.column === 'lastInterview';

const onlyParts = (filter: CandidateFilter, parts: readonly (keyof CandidateFilter)[]): CandidateFilter => ({
  ...noFilter,
  ...Object.fromEntries(parts.map((part) => [part, filter[part]])),
});

type Test = (person: number) => boolean;

/** 1 for everybody who has one of the values that pass. */
function whoHas(
  { values, firsts, slots }: FactLists,
  size: number,
  passes: (value: Partial<ListedFields>) => boolean,
): Uint8Array {
  const having = new Uint8Array(size);
  for (const [at, value] of values.entries()) {
    if (!passes(value)) continue;
    for (const slot of slots.subarray(firsts[at], firsts[at + 1])) having[slot] = 1;
  }
  return having;
}

/** The tests a question puts to the people of the pack; what asks for nothing makes none. */
function testsOf({ pack }: PeopleBook, question: ListQuestion): readonly Test[] {
  const { filter, today, asSeen } = question;
  const passes = (part: Partial<ListedFields>, asked: CandidateFilter): boolean =>
    passesFilter({ ...unknownStanding, candidate: asSeen({ ...noFields, ...part }) }, asked, today);
  const tests: Test[] = [];
  for (const name of factColumnNames) {
    const parts: readonly (keyof CandidateFilter)[] = partsOf[name];
    if (parts.every((part) => filter[part] === null)) continue;
    const { values, at } = pack.facts.columns[name];
    const asked = onlyParts(filter, parts);
    const verdicts = values.map((value) => passes(value, asked));
    tests.push((person) => verdicts[at[person] ?? 0] ?? false);
  }
  if (filter.skill.trim() !== '') {
    const asked = onlyParts(filter, ['skill']);
    const skilled = whoHas(pack.facts.skills, pack.ids.length, (value) => passes(value, asked));
    tests.push((person) => skilled[person] === 1);
  }
  return tests;
}

/** A part of what is known of somebody, of the pack or newer, as the viewer sees it. */
function seenPart(book: PeopleBook, question: ListQuestion, name: FactColumnName) {
  const { values, at }: FactColumn = book.pack.facts.columns[name];
  const seen = values.map((value) => question.asSeen({ ...noFields, ...value }));
  const newer = book.newer.map(({ facts }) => question.asSeen(listedFieldsOf(facts)));
  const size = book.pack.ids.length;
  return (person: number): ListedFields =>
    (person < size ? seen[at[person] ?? 0] : newer[person - size]) ?? noFields;
}

/** How somebody stands, found out when first asked for. */
function standingOf(book: PeopleBook, question: ListQuestion): (person: number) => ListedStanding {
  const { standing } = question;
  if (!standing) return () => unknownStanding;
  const parkedOf = seenPart(book, question, 'parked');
  const poolOf = seenPart(book, question, 'pool');
  return (person) =>
    standing(book.idOf(person), { parked: parkedOf(person).parked, pool: poolOf(person).pool });
}

function passing(book: PeopleBook, people: Uint32Array, question: ListQuestion): Uint32Array {
  const { filter, today, asSeen } = question;
  const tests = testsOf(book, question);
  const asksStanding = filter.state !== null || filter.met !== null || filter.attendance !== null;
  if (tests.length === 0 && !asksStanding) return people;
  const stands = standingOf(book, question);
  const standingParts = onlyParts(filter, ['state', 'met', 'attendance']);
  const standsSo = (person: number): boolean =>
    !asksStanding || passesFilter({ ...stands(person), candidate: noFields }, standingParts, today);
  const size = book.pack.ids.length;
  return people.filter((person) => {
    const newer = book.newer[person - size];
    if (newer)
      return passesFilter(
        { ...stands(person), candidate: asSeen(listedFieldsOf(newer.facts)) },
        filter,
        today,
      );
    return tests.every((test) => test(person)) && standsSo(person);
  });
}

type Value = string | number | null;

/** What a list is sorted by: the distinct values, and which of them somebody has. */
interface SortKeys {
  readonly values: readonly Value[];
  readonly valueOf: (person: number) => number;
}

/** The monthly pay of each value of a pack's column, made once: what a pack holds never changes. */
const packedPay = new WeakMap<FactColumn, readonly Value[]>();

function payOfValues(column: FactColumn): readonly Value[] {
  const known = packedPay.get(column) ?? column.values.map(({ expectedPay }) => expectedPay?.monthly ?? null);
  packedPay.set(column, known);
  return known;
}

const somePay: ListedFields['expectedPay'] = {
  ...{ monthly: 1, months: 12, notedOn: '' },
  ...{ guaranteedBonus: 0, discretionaryBonus: 0, allowances: 0 },
};

/** Pay stands in a column of the pack: its values are looked at, and people only counted. It is seen of all or of nobody. */
function payKeys(book: PeopleBook, { asSeen }: ListQuestion): SortKeys {
  if (asSeen({ ...noFields, expectedPay: somePay }).expectedPay === null)
    return { values: [null], valueOf: () => 0 };
  const column = book.pack.facts.columns.expected;
  const packed = payOfValues(column);
  const newer = book.newer.map(({ facts }) => facts.expectedPay?.monthly ?? null);
  const size = book.pack.ids.length;
  return {
    values: newer.length === 0 ? packed : [...packed, ...newer],
    valueOf: (person) => (person < size ? (column.at[person] ?? 0) : packed.length + person - size),
  };
}

function standingKeys(book: PeopleBook, question: ListQuestion): SortKeys {
  const stands = standingOf(book, question);
  const known = new Map<Value, number>();
  const values: Value[] = [];
  const byState = question.sorting.column === 'state';
  return {
    values,
    valueOf: (person) => {
      const { state, lastInterviewOn } = stands(person);
      const value = byState ? state.kind : lastInterviewOn;
      const place = known.get(value) ?? values.push(value) - 1;
      known.set(value, place);
      return place;
    },
  };
}

const compareValues = (a: Value, b: Value): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

const keptRanks = {
  1: new WeakMap<readonly Value[], Uint32Array>(),
  [-1]: new WeakMap<readonly Value[], Uint32Array>(),
};

/** The rank of each value: equal ones share theirs, and what is not known stands last in either direction. */
function ranksOf(values: readonly Value[], turn: 1 | -1): Uint32Array {
  const known = keptRanks[turn].get(values) ?? rankedAnew(values, turn);
  keptRanks[turn].set(values, known);
  return known;
}

function rankedAnew(values: readonly Value[], turn: 1 | -1): Uint32Array {
  const distinct = [...new Set(values)].sort((a, b) =>
    a === null || b === null ? compareValues(a, b) : turn * compareValues(a, b),
  );
  const rank = new Map(distinct.map((value, place) => [value, place]));
  return Uint32Array.from(values, (value) => rank.get(value) ?? 0);
}

const keptOrders = {
  1: new WeakMap<readonly Value[], WeakMap<Uint32Array, Uint32Array>>(),
  [-1]: new WeakMap<readonly Value[], WeakMap<Uint32Array, Uint32Array>>(),
};

/** By pay: the same people with the same values are counted once in each direction, however often the list is turned. */
function sortedByPay(book: PeopleBook, people: Uint32Array, question: ListQuestion): Uint32Array {
  const keys = payKeys(book, question);
  const turn = question.sorting.direction === 'ascending' ? 1 : -1;
  const orders = keptOrders[turn].get(keys.values) ?? new WeakMap<Uint32Array, Uint32Array>();
  keptOrders[turn].set(keys.values, orders);
  const ordered = orders.get(people) ?? counted(people, keys, turn);
  orders.set(people, ordered);
  return ordered;
}

/** Everybody in the order asked for. */
function sorted(book: PeopleBook, people: Uint32Array, question: ListQuestion): Uint32Array {
  const { column, direction } = question.sorting;
  const turn = direction === 'ascending' ? 1 : -1;
  if (column === 'name') return turn === 1 ? people : people.slice().reverse();
  if (column === 'expected') return sortedByPay(book, people, question);
  return counted(people, standingKeys(book, question), turn);
}

/** Sorted by counting, so that a large book takes its length and no more; who is equal stays in the order given. */
function counted(people: Uint32Array, { values, valueOf }: SortKeys, turn: 1 | -1): Uint32Array {
  const places = people.map(valueOf);
  const ranks = ranksOf(values, turn);
  const starts = new Uint32Array(values.length + 1);
  // By number and not by iterator: these are the only walks over everybody, and a key waits for them.
  for (let at = 0; at < people.length; at += 1) {
    const rank = ranks[places[at] ?? 0] ?? 0;
    places[at] = rank;
    starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  }
  for (let rank = 0; rank < values.length; rank += 1)
    starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
  const ordered = new Uint32Array(people.length);
  for (let at = 0; at < people.length; at += 1) {
    const rank = places[at] ?? 0;
    const next = starts[rank] ?? 0;
    ordered[next] = people[at] ?? 0;
    starts[rank] = next + 1;
  }
  return ordered;
}

/** Numbers of the people of a list; `found` in place of everybody while something is typed. */
export function listedPeople(
  book: PeopleBook,
  question: ListQuestion,
  found: readonly number[] | null,
): Uint32Array {
  const people = found ? Uint32Array.from(found) : book.inOrder(question.order);
  return sorted(book, passing(book, people, question), question);
}
