// What has become of the offers of a submission; read off its records, so that no two of them ever differ.
import { daysBetween, type LocalDate } from '../../time/local-date';
import { storedDate } from '../stored-time';
import type { Offer } from './offer';
import type { Submission } from './submission';

type Offered = Pick<Submission, 'offers'>;

/** All offers of a submission, the latest first; two of one moment keep one order. */
export const offersOf = ({ offers }: Offered): readonly Offer[] =>
  Object.entries(offers)
    .sort(([a, left], [b, right]) => (left.at + a < right.at + b ? 1 : -1))
    .map(([, made]) => made);

/** The offer that counts: the latest; null where none was written down. */
export const currentOffer = (submission: Offered): Offer | null => offersOf(submission)[0] ?? null;

/** Guaranteed HKD a year; null where the monthly amount is not said. */
export const annualOffer = ({ monthly, months }: Pick<Offer, 'monthly' | 'months'>): number | null =>
  monthly === null ? null : monthly * months;

/** What became of the latest offer. */
export type OfferOutcome = 'waiting' | 'accepted' | 'declined' | 'lapsed';

/** Read off the submission, so that the two never differ; null where no offer was written down. */
export function offerOutcome(submission: Offered & Pick<Submission, 'stage' | 'end'>): OfferOutcome | null {
  const { stage, end } = submission;
  if (currentOffer(submission) === null) return null;
  if (stage === 'offered') return 'waiting';
  if (stage === 'placed' || stage === 'did-not-start' || stage === 'left-in-guarantee') return 'accepted';
  return end?.by === 'candidate' ? 'declined' : 'lapsed';
}

/** Days until the last day for an answer: 0 = today, negative = past; null where no day was said. */
export const daysToAnswer = ({ answerBy }: Pick<Offer, 'answerBy'>, today: LocalDate): number | null =>
  answerBy === null ? null : daysBetween(today, storedDate(answerBy));
