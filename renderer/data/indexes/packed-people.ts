// The keys of the whole book in a few flat arrays, so that a keystroke is two binary searches and a slice: `text` holds all
// keys in order, one after the other; key `k` is text from `starts[k]` to `starts[k + 1]`, and its people are
// `owners[firsts[k]]` up to `owners[firsts[k + 1]]`. Flat arrays also go through a worker and into storage as they are.

/** One person of the index: what they are found by, and what their name is sorted by. */
export interface PersonEntry {
  readonly id: string;
  readonly keys: readonly string[];
  readonly latin: string;
  readonly chinese: string;
}

/** Orders a list of names may have. */
export const nameOrders = ['english', 'stroke', 'pinyin'] as const;
/** See {@link nameOrders}. */
export type NameOrder = (typeof nameOrders)[number];

/** See the head of this file. A person's place in `ids` is their slot. */
export interface PackedPeople {
  readonly ids: readonly string[];
  /** The names that slots are sorted by. */
  readonly latin: readonly string[];
  readonly chinese: readonly string[];
  readonly text: string;
  readonly starts: Uint32Array;
  readonly firsts: Uint32Array;
  readonly owners: Uint32Array;
  /** Slots in each order of names. */
  readonly orders: Readonly<Record<NameOrder, Uint32Array>>;
  /** Of each slot, its place in the order of English names. */
  readonly ranks: Uint32Array;
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

function ownersByKey(entries: readonly PersonEntry[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [slot, { keys }] of entries.entries())
    for (const key of keys) {
      const known = owners.get(key);
      if (known) known.push(slot);
      else owners.set(key, [slot]);
    }
  return owners;
}

const inverse = (order: Uint32Array): Uint32Array => {
  const ranks = new Uint32Array(order.length);
  for (const [rank, slot] of order.entries()) ranks[slot] = rank;
  return ranks;
};

/** Packs a book; the same people give the same arrays in whatever order they come. */
export function packPeople(people: readonly PersonEntry[]): PackedPeople {
  const entries = [...people].sort(byId);
  const owners = ownersByKey(entries);
  const keys = [...owners.keys()].sort();
  const starts = new Uint32Array(keys.length + 1);
  const firsts = new Uint32Array(keys.length + 1);
  const lists = keys.map((key, at) => {
    const list = owners.get(key) ?? [];
    starts[at + 1] = (starts[at] ?? 0) + key.length;
    firsts[at + 1] = (firsts[at] ?? 0) + list.length;
    return list;
  });
  const flat = new Uint32Array(firsts[keys.length] ?? 0);
  for (const [at, list] of lists.entries()) flat.set(list, firsts[at] ?? 0);
  const slots = Array.from(entries, (_, slot) => slot);
  const sorted = (order: NameOrder): Uint32Array =>
    Uint32Array.from(
      [...slots].sort((a, b) => compareNames(order, entryAt(entries, a), entryAt(entries, b))),
    );
  const orders = { english: sorted('english'), stroke: sorted('stroke'), pinyin: sorted('pinyin') };
  return {
    ids: entries.map(({ id }) => id),
    latin: entries.map(({ latin }) => latin),
    chinese: entries.map(({ chinese }) => chinese),
    text: keys.join(''),
    ...{ starts, firsts, owners: flat, orders, ranks: inverse(orders.english) },
  };
}

function entryAt(entries: readonly PersonEntry[], slot: number): PersonEntry {
  const entry = entries[slot];
  if (!entry) throw new Error('A slot outside of the book');
  return entry;
}

/** The name in a slot. */
export const nameAt = ({ ids, latin, chinese }: PackedPeople, slot: number): SortedName => ({
  id: ids[slot] ?? '',
  latin: latin[slot] ?? '',
  chinese: chinese[slot] ?? '',
});

/** Where somebody who is not in the pack would stand in an order: before that many of its people. */
export function placeOf(pack: PackedPeople, order: NameOrder, name: SortedName): number {
  let low = 0;
  let high = pack.ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareNames(order, nameAt(pack, pack.orders[order][middle] ?? 0), name) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
