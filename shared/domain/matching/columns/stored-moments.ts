import { instantMillis } from '../../../time/instant';
import { epochDay } from '../../../time/local-date';
import { storedDate, storedInstant } from '../../stored-time';

/** Stands where a date is missing, before every day. */
export const noDay = -2_147_483_648;
/** Stands for "without an end", after every day. */
export const endlessDay = 2_147_483_647;
const dateLength = 10;
const millisPerDay = 86_400_000;

/** Days since 1970-01-01, or what stands for a missing date. */
export const dayOf = (date: string | null, missing: number): number =>
  date === null ? missing : epochDay(storedDate(date));

/** Milliseconds since 1970 of an instant, or of the beginning of a date; they compare as the texts do. */
export const millisOf = (text: string): number =>
  text.length === dateLength ? epochDay(storedDate(text)) * millisPerDay : instantMillis(storedInstant(text));
