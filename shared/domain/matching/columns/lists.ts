/** Lists one after the other: list `n` goes from `starts[n]` to `starts[n + 1]`. */
export function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  let at = 0;
  for (const [index, list] of lists.entries()) {
    at += list.length;
    starts[index + 1] = at;
  }
  return starts;
}

/** One number of every entry of all lists, in their order. */
export function numbersOf<Entry>(
  lists: readonly (readonly Entry[])[],
  pick: (entry: Entry) => number,
): Float64Array {
  const numbers = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    for (const entry of list) {
      numbers[at] = pick(entry);
      at += 1;
    }
  }
  return numbers;
}
