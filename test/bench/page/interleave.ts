import { createSeededRandom, type SeededRandom } from './seeded-random';

/** Something to time. `times` repeats it within one round, for what is too short for the page's clock. */
export interface Step {
  readonly run: (round: number) => unknown;
  readonly times?: number;
}

/** Enough for a median that one disturbed round does not move. */
export const rounds = 9;
const warmUpRounds = 2;
const orderSeed = 1;

/** The middle of the values, or the lower of the two middles. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1));
  return sorted[at] ?? Number.NaN;
};

/** See {@link percentile}. */
export const median = (values: readonly number[]): number => percentile(values, 1 / 2);

/**
 * Runs every step once a round, so that whatever else the machine does falls on all of them, and answers the median
 * milliseconds of each. The order changes from round to round: the first to ask for something pays for bringing it near. The first rounds warm up and do not count. Short steps take more rounds rather than several
 * times a round: one disturbed time then spoils one value and not a mean.
 */
export async function interleave<Name extends string>(
  steps: Readonly<Record<Name, Step>>,
  counted = rounds,
): Promise<Readonly<Record<Name, number>>> {
  const named = Object.entries<Step>(steps);
  const seen = new Map<string, number[]>(named.map(([name]) => [name, []]));
  const random = createSeededRandom(orderSeed);
  for (let round = 0; round < counted + warmUpRounds; round += 1) {
    for (const [name, step] of shuffled(named, random)) {
      const millis = await timeStep(step, round);
      if (round >= warmUpRounds) seen.get(name)?.push(millis);
    }
  }
  const medians = [...seen].map(([name, values]) => [name, median(values)] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}

function shuffled<Value>(values: readonly Value[], random: SeededRandom): readonly Value[] {
  const left = [...values];
  return values.flatMap(() => left.splice(random.whole(left.length), 1));
}

async function timeStep({ run, times = 1 }: Step, round: number): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) {
    const answer = run(round);
    if (answer instanceof Promise || isThenable(answer)) await answer;
  }
  return (performance.now() - start) / times;
}

const isThenable = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof answer === 'object' && answer !== null && 'then' in answer;
