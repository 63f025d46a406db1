// The keys of the whole book in a few flat arrays, so that a keystroke is some binary searches and short walks. People have a
// slot each, in the order of their names: a list of slots is a list sorted by name. `text` holds all keys in order, one
// after the other; key `k` is text from `starts[k]` to `starts[k + 1]`, and its people are `owners[firsts[k]]` up to
// `owners[firsts[k + 1]]`. `own` is the other way round: the keys of slot `s`, from `ownFirsts[s]` to `ownFirsts[s + 1]`.
// Flat arrays also go through a worker and into storage as they are.
import { factsInSteps, type ListedFields, type PackedFacts } from './packed-facts';
import { headsInSteps, type PackedHeads } from './prefix-heads';
import { sortedAtOnce, wholeOf, type Sorting, type Steps } from './steps';

/** One person of the index: what they are found by, what their name is sorted by, and what a list asks of them. */
export interface PersonEntry {
  readonly id: string;
  readonly keys: readonly string[];
  readonly latin: string;
  readonly chinese: string;
  readonly facts: ListedFields;
}

/** Orders a list of names may have. */
export const nameOrders = ['english', 'stroke', 'pinyin'] as const;
/** See {@link nameOrders}. */
export type NameOrder = (typeof nameOrders)[number];
/** Orders of Chinese names; who has none stands after them, by the English order. */
export type ChineseOrder = Exclude<NameOrder, 'english'>;

/** See the head of this file. */
export interface PackedPeople {
  readonly ids: readonly string[];
  /** The names that slots are sorted by. */
  readonly latin: readonly string[];
  readonly chinese: readonly string[];
  readonly text: string;
  readonly starts: Uint32Array;
  readonly firsts: Uint32Array;
  readonly owners: Uint32Array;
  readonly ownFirsts: Uint32Array;
  readonly own: Uint32Array;
  /** The first people of beginnings that many people have. */
  readonly heads: PackedHeads;
  /** Slots in the orders of Chinese names. */
  readonly orders: Readonly<Record<ChineseOrder, Uint32Array>>;
  /** What lists filter and sort by, by slot. */
  readonly facts: PackedFacts;
}

const collators: Readonly<Record<NameOrder, Intl.Collator>> = {
  english: new Intl.Collator('en', { numeric: true }),
  stroke: new Intl.Collator('zh-Hant-u-co-stroke'),
  pinyin: new Intl.Collator('zh-Hans-u-co-pinyin'),
};

/** What names are compared by. */
export type SortedName = Pick<PersonEntry, 'id' | 'latin' | 'chinese'>;

const byId = (a: SortedName, b: SortedName): number => (a.id < b.id ? -1 : Number(a.id > b.id));

function byLatin(a: SortedName, b: SortedName): number {
  if ((a.latin === '') !== (b.latin === '')) return a.latin === '' ? 1 : -1;
  return collators.english.compare(a.latin, b.latin);
}

function byChinese(order: NameOrder, a: SortedName, b: SortedName): number {
  if ((a.chinese === '') !== (b.chinese === '')) return a.chinese === '' ? 1 : -1;
  return collators[order].compare(a.chinese, b.chinese);
}

/** Compares two names in an order; who lacks the name it sorts by stands last, and ids decide in the end. */
export function compareNames(order: NameOrder, a: SortedName, b: SortedName): number {
  const chinese = order === 'english' ? 0 : byChinese(order, a, b);
  return chinese || byLatin(a, b) || byChinese('stroke', a, b) || byId(a, b);
}

/** So many people are looked at in one step. */
const peopleAStep = 1_000;

function* ownersByKey(entries: readonly PersonEntry[]): Steps<ReadonlyMap<string, readonly number[]>> {
  const owners = new Map<string, number[]>();
  for (const [slot, { keys }] of entries.entries()) {
    for (const key of keys) {
      const known = owners.get(key);
      if (known) known.push(slot);
      else owners.set(key, [slot]);
    }
    if (slot % peopleAStep === 0) yield;
  }
  return owners;
}

/** Running totals of sizes: where each of them begins, and where the last ends. */
function beginnings(sizes: Iterable<number>, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let at = 0;
  for (const size of sizes) {
    starts[at + 1] = (starts[at] ?? 0) + size;
    at += 1;
  }
  return starts;
}

/** The keys of each slot, ascending. */
function turned(lists: readonly (readonly number[])[], entries: readonly PersonEntry[]) {
  const ownFirsts = beginnings(
    entries.map(({ keys }) => keys.length),
    entries.length,
  );
  const next = ownFirsts.slice();
  const own = new Uint32Array(ownFirsts[entries.length] ?? 0);
  for (const [key, slots] of lists.entries())
    for (const slot of slots) {
      const at = next[slot] ?? 0;
      own[at] = key;
      next[slot] = at + 1;
    }
  return { ownFirsts, own };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Packs a book; the same people give the same arrays in whatever order they come. */
export const packPeople = (people: readonly PersonEntry[]): PackedPeople =>
  wholeOf(packInSteps(people, sortedAtOnce));

/** See {@link packPeople}; step by step where the sorting is. */
export function* packInSteps(people: readonly PersonEntry[], sort: Sorting): Steps<PackedPeople> {
  const entries = yield* sort(people, (a, b) => compareNames('english', a, b));
  const ownersOf = yield* ownersByKey(entries);
  const keys = yield* sort([...ownersOf.keys()], byCode);
  const lists = keys.map((key) => ownersOf.get(key) ?? []);
  yield;
  const firsts = beginnings(
    lists.map((list) => list.length),
    keys.length,
  );
  const owners = new Uint32Array(firsts[keys.length] ?? 0);
  for (const [at, list] of lists.entries()) owners.set(list, firsts[at] ?? 0);
  yield;
  const way = turned(lists, entries);
  const heads = yield* headsInSteps(keys, firsts, owners);
  const stroke = yield* slotsInOrder('stroke', entries, sort);
  const pinyin = yield* slotsInOrder('pinyin', entries, sort);
  const facts = yield* factsInSteps(entries.map((entry) => entry.facts));
  return {
    ids: entries.map(({ id }) => id),
    latin: entries.map(({ latin }) => latin),
    chinese: entries.map(({ chinese }) => chinese),
    text: keys.join(''),
    starts: beginnings(
      keys.map((key) => key.length),
      keys.length,
    ),
    ...{ firsts, owners, ...way, heads },
    orders: { stroke, pinyin },
    facts,
  };
}

function* slotsInOrder(
  order: ChineseOrder,
  entries: readonly PersonEntry[],
  sort: Sorting,
): Steps<Uint32Array> {
  const slots = entries.map((entry, slot) => ({ entry, slot }));
  // Slots are sorted by their English names already: where nothing else decides, they stay so.
  const sorted = yield* sort(slots, (a, b) => byChinese(order, a.entry, b.entry) || a.slot - b.slot);
  return Uint32Array.from(sorted, ({ slot }) => slot);
}

/** The name in a slot. */
export const nameAt = ({ ids, latin, chinese }: PackedPeople, slot: number): SortedName => ({
  id: ids[slot] ?? '',
  latin: latin[slot] ?? '',
  chinese: chinese[slot] ?? '',
});

/** At which place of an order somebody who is not in the pack would stand. */
export function placeInOrder(pack: PackedPeople, order: NameOrder, name: SortedName): number {
  const slots = order === 'english' ? null : pack.orders[order];
  let low = 0;
  let high = pack.ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const slot = slots?.[middle] ?? middle;
    if (compareNames(order, nameAt(pack, slot), name) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
