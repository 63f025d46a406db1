/** Numbers that are the same in every run with the same seed (mulberry32). */
export interface SeededRandom {
  /** 0 up to, not with, `below`. */
  readonly whole: (below: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** True in `percent` of 100 cases. */
  readonly chance: (percent: number) => boolean;
}

const range = 2 ** 32;
const step = 0x6d2b79f5;

/** See {@link SeededRandom}. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed;
  const share = (): number => {
    state = (state + step) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / range;
  };
  const whole = (below: number): number => Math.floor(share() * below);
  return {
    whole,
    pick: (values) => values[whole(values.length)]!,
    chance: (percent) => share() * 100 < percent,
  };
}
