import type { Instant } from './instant';
import type { LocalDate } from './local-date';

/** The present moment. Passed in, so that no rule reads ambient time and a test can fix it. */
export interface Clock {
  now(): Instant;
}

/**
 * Wall clock ↔ instant for an IANA zone. `minute` counts from local midnight and may run past the day on either side.
 * A wall time that a zone skips moves forward by the gap; one that happens twice means the first. Throws on an unknown zone.
 */
export interface ZoneRules {
  toInstant(date: LocalDate, minute: number, zone: string): Instant;
  toLocal(instant: Instant, zone: string): { date: LocalDate; minute: number };
}

/** Randomness. `next` gives `prefix_` and 26 letters or digits (130 bits); `random` the same without a prefix. */
export interface IdSource {
  next(prefix: string): string;
  random(): string;
}
