import type { CalendarRefusal } from '@shared/interchange/ics/found-event';
import type { Words } from '@ui/i18n/words';

/** Why a whole file is refused, as a sentence. */
export function calendarRefusalSentence(refusal: CalendarRefusal, words: Words<'ics'>): string {
  const { kind, ...values } = refusal;
  return words(`refusals.${kind}`, values);
}
