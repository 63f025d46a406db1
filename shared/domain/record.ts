import { z } from 'zod';

/** Shape every stored record shares: a random id with a readable prefix, and the instant it was deleted, if it was. */
export function recordDecoder<Shape extends z.ZodRawShape>(prefix: string, shape: Shape) {
  return z.object({
    id: z.string().regex(new RegExp(`^${prefix}_[0-9a-z-]{1,40}$`)),
    deletedAt: z.string().nullable(),
    ...shape,
  });
}

/** Longest one-line text a person can type: names, titles, places. */
export const shortTextLimit = 200;
/** Longest free text a person can type: notes, briefs, reasons. */
export const longTextLimit = 20_000;

/** One line of text; may be empty. */
export const shortText = z.string().max(shortTextLimit);
/** Free text; may be empty. */
export const longText = z.string().max(longTextLimit);
/** The id of another record, or null where none is named. */
export const reference = z.string().max(80);
/** A set kept element by element, so that two desks can add to it at once. Keys are ids or closed words. */
export const elements = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);
/** Calendar date `YYYY-MM-DD` of the office's zone. */
export const dateText = z.iso.date();
/** ISO UTC instant. */
export const instantText = z.iso.datetime({ precision: 3 });
/** The most that any amount may be: more is a slip of the hand. In HKD. */
export const mostHkd = 100_000_000;

/** Whole Hong Kong dollars. */
export const hkd = z.int().min(0).max(mostHkd);
