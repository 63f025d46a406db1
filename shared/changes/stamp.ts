// Hybrid logical clock: wall milliseconds, a counter for what happens within one, and the device as the tie-break.
// Fixed width, so that comparing texts compares times on every machine.

const MILLIS_WIDTH = 15;
const COUNTER_WIDTH = 5;
const COUNTER_RADIX = 36;

/** The moving part of a device's clock; kept in the database beside the log. */
export interface StampState {
  readonly millis: number;
  readonly counter: number;
}

/** The first state of a device that has not written yet. */
export const initialStampState: StampState = { millis: 0, counter: 0 };

/** The next state: never behind the wall clock nor behind what was seen; a clock set back only counts on. */
export function advanceStamp(state: StampState, wallMillis: number): StampState {
  return wallMillis > state.millis
    ? { millis: wallMillis, counter: 0 }
    : { millis: state.millis, counter: state.counter + 1 };
}

/** The state after meeting another machine's stamp. */
export function observeStamp(state: StampState, stamp: string): StampState {
  const seen = parseStamp(stamp);
  return seen.millis > state.millis || (seen.millis === state.millis && seen.counter > state.counter)
    ? { millis: seen.millis, counter: seen.counter }
    : state;
}

/** The text of a state on a device, e.g. `001795420800000-00000-a1b2c3`. */
export function printStamp(state: StampState, device: string): string {
  const millis = String(state.millis).padStart(MILLIS_WIDTH, '0');
  const counter = state.counter.toString(COUNTER_RADIX).padStart(COUNTER_WIDTH, '0');
  return `${millis}-${counter}-${device}`;
}

/** Reads a printed stamp; throws on a text that is none (stamps are only ever made here). */
export function parseStamp(stamp: string): StampState & { readonly device: string } {
  const match = /^(\d{15})-([0-9a-z]{5})-(.+)$/.exec(stamp);
  if (!match) throw new Error(`Not a stamp: ${stamp}`);
  return {
    millis: Number(match[1]),
    counter: Number.parseInt(match[2] ?? '', COUNTER_RADIX),
    device: match[3] ?? '',
  };
}
