import { z } from 'zod';
import type { LocalDate } from './local-date';
import { dateOfEpochDay, epochDay, isLocalDate } from './local-date';

declare const instantBrand: unique symbol;

/** A moment, always UTC with milliseconds, `2026-11-23T08:30:00.000Z`: one text per moment, so text order is time order. */
export type Instant = string & { readonly [instantBrand]: true };

/** One minute, in milliseconds. */
export const millisPerMinute = 60_000;
const millisPerSecond = 1_000;
const millisPerHour = 3_600_000;
const millisPerDay = 86_400_000;

const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** True for the one accepted spelling of an existing moment (no leap seconds). */
export function isInstant(text: string): text is Instant {
  const match = pattern.exec(text);
  return match?.[1] !== undefined && isLocalDate(match[1]);
}

/** Decoder; refuses other spellings (offsets, no milliseconds), which would break text order. */
export const instant: z.ZodType<Instant, string> = z
  .string()
  .refine(isInstant, { error: 'not-an-instant' })
  .transform((text) => text as Instant);

/** Milliseconds since 1970-01-01T00:00:00.000Z. */
export function instantMillis(value: Instant): number {
  const part = (from: number, to: number): number => Number(value.slice(from, to));
  const timeOfDay =
    part(11, 13) * millisPerHour +
    part(14, 16) * millisPerMinute +
    part(17, 19) * millisPerSecond +
    part(20, 23);
  return epochDay(value.slice(0, 10) as LocalDate) * millisPerDay + timeOfDay;
}

/** Inverse of {@link instantMillis}; fractions of a millisecond are dropped. Throws outside the years 0000–9999. */
export function instantFromMillis(millis: number): Instant {
  const whole = Math.floor(millis);
  const day = Math.floor(whole / millisPerDay);
  const inDay = whole - day * millisPerDay;
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  const hours = digits(Math.floor(inDay / millisPerHour), 2);
  const minutes = digits(Math.floor((inDay % millisPerHour) / millisPerMinute), 2);
  const seconds = digits(Math.floor((inDay % millisPerMinute) / millisPerSecond), 2);
  return `${dateOfEpochDay(day)}T${hours}:${minutes}:${seconds}.${digits(inDay % millisPerSecond, 3)}Z` as Instant;
}

/** Minutes since 1970-01-01T00:00Z of the minute the moment lies in. */
export const epochMinute = (value: Instant): number => Math.floor(instantMillis(value) / millisPerMinute);

/**
 * Minutes from `from` to `to` as a clock without seconds shows them: seconds are dropped at both ends, so what people
 * read off the screen adds up. Negative when `to` is earlier.
 */
export const minutesBetween = (from: Instant, to: Instant): number => epochMinute(to) - epochMinute(from);

/** The moment `minutes` later; negative goes back. */
export const addMinutes = (value: Instant, minutes: number): Instant =>
  instantFromMillis(instantMillis(value) + minutes * millisPerMinute);
