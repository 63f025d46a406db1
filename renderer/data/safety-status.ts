import type { WriteFailure } from './write-failure';

/** What the status in the top bar says. "Saved" is said only when database and journal both have it. */
export type SafetyStatus =
  | { readonly kind: 'saved' }
  /** Committed in the database, on its way to the journal since that many milliseconds of monotonic time. */
  | { readonly kind: 'copy-pending' }
  /** In the browser there is no journal: kept here only. */
  | { readonly kind: 'database-only' }
  /** Writes are frozen until this is settled. */
  | { readonly kind: 'frozen'; readonly failure: WriteFailure };

/** A value that screens can watch (React's `useSyncExternalStore`). */
export class Watched<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  set(value: T): void {
    if (Object.is(this.#value, value)) return;
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };
}
