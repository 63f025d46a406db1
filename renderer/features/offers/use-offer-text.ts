import { Check, CircleHelp, CircleX, Clock, type LucideIcon } from 'lucide-react';
import { storedDate } from '@shared/domain/stored-time';
import type { Offer } from '@shared/domain/submission/offer';
import { daysToAnswer } from '@shared/domain/submission/offer-standing';
import type { OfferLine } from '@data/queries/offers';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import type { Tone } from '@ui/tone';

/** What an offer says, in the language on screen; what the client has not said yet is named so. */
export function useOfferText(): (offer: Offer) => string {
  const words = useWords('offers');
  const format = useFormat();
  return ({ monthly, months, startOn }) =>
    [
      monthly === null ? words('amountOpen') : words('terms', { amount: format.money(monthly), months }),
      startOn === null ? words('startOpen') : words('starts', { date: format.date(storedDate(startOn)) }),
    ].join(' · ');
}

/** How an offer stands: words, tone and icon. */
export interface OfferState {
  readonly text: string;
  readonly tone: Tone;
  readonly icon: LucideIcon;
}

/** The state of an offer; a last day that has come or passed warns. */
export function useOfferState(): (line: Pick<OfferLine, 'offer' | 'outcome'>) => OfferState {
  const words = useWords('offers');
  const format = useFormat();
  const now = useNow();
  const { zone, zoneRules } = useOfficeTime();
  const today = zoneRules.toLocal(now, zone).date;
  return ({ offer, outcome }) => {
    if (outcome === 'accepted') return { text: words('outcomes.accepted'), tone: 'success', icon: Check };
    if (outcome !== 'waiting') return { text: words(`outcomes.${outcome}`), tone: 'neutral', icon: CircleX };
    const { answerBy } = offer;
    const days = daysToAnswer(offer, today);
    if (answerBy === null || days === null)
      return { text: words('answerOpen'), tone: 'unknown', icon: CircleHelp };
    const date = format.day(storedDate(answerBy));
    return days < 0
      ? { text: words('answerLate', { date }), tone: 'error', icon: Clock }
      : { text: words('answerBy', { date }), tone: days === 0 ? 'warning' : 'neutral', icon: Clock };
  };
}
