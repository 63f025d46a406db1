// Long work in steps of a few milliseconds. A worker runs them one after the other; a page, where no worker is to be had,
// lets go between them, so that keys are heard and screens are drawn meanwhile.

/** Work that can be let go of wherever it yields. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** All of it at once. */
export function wholeOf<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** So long, in milliseconds, a page is worked on before it is let go: less than a frame, and seldom enough to cost little. */
const sliceMillis = 8;

/** Lets go until the page has done what waits; a timer and no message, which would go before what a person does. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** A pause to ask for again and again: it lets go only where a slice of work is over. */
export function createPause(
  now: () => number = () => performance.now(),
  letGo: () => PromiseLike<unknown> = nextTask,
): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < sliceMillis) return;
    await letGo();
    since = now();
  };
}

/** Step by step, with a pause asked for after each. Rejects when a step throws. */
export async function withPauses<Value>(
  steps: Steps<Value>,
  pause: () => PromiseLike<unknown>,
): Promise<Value> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    await pause();
  }
}

/** How something is sorted: equal ones stay in the order given. */
export type Sorting = <Value>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number,
) => Steps<readonly Value[]>;

/** In one step. */
export const sortedAtOnce: Sorting = function* <Value>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number,
) {
  yield;
  return [...values].sort(compare);
};

/** Compared so often a step lasts some milliseconds, with the slow comparing of names too. */
const runLength = 512;

/** In steps: short runs are sorted, and then merged two by two. */
export const sortedInSteps: Sorting = function* <Value>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number,
) {
  let runs: (readonly Value[])[] = [];
  for (let at = 0; at < values.length; at += runLength) {
    runs.push(values.slice(at, at + runLength).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Value[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergedInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
};

function* mergedInSteps<Value>(
  left: readonly Value[],
  right: readonly Value[],
  compare: (a: Value, b: Value) => number,
): Steps<readonly Value[]> {
  const merged: Value[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    const [a, b] = [left[l], right[r]] as const;
    if (a === undefined || b === undefined) throw new Error('A run has a gap');
    if (compare(a, b) <= 0) {
      merged.push(a);
      l += 1;
    } else {
      merged.push(b);
      r += 1;
    }
    if (merged.length % runLength === 0) yield;
  }
  return [...merged, ...left.slice(l), ...right.slice(r)];
}
