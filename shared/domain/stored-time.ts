import type { Instant } from '../time/instant';
import { epochMinute, isInstant } from '../time/instant';
import type { Interval } from '../time/interval';
import type { LocalDate } from '../time/local-date';
import { isLocalDate } from '../time/local-date';

/** The moment a row holds as text. Rows are decoded when written, so another spelling is our own bug and throws. */
export function storedInstant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`Stored text is no instant: ${text}`);
  return text;
}

/** The date a row holds as text; throws like {@link storedInstant}. */
export function storedDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(`Stored text is no date: ${text}`);
  return text;
}

/** The minutes a row's planned span takes. */
export const spanOf = (row: { readonly startsAt: string; readonly endsAt: string }): Interval => ({
  start: epochMinute(storedInstant(row.startsAt)),
  end: epochMinute(storedInstant(row.endsAt)),
});
