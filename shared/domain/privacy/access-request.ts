// A person's request for the data the office holds about them. The ordinance gives forty days from the day it was received;
// where it is refused, the refusal and its reason go into a log that is kept for four years, whatever becomes of the person.
import { z } from 'zod';
import { channel } from '../interview/channel';
import { dateText, longText, recordDecoder, reference } from '../record';
import { addDays, addMonths, daysBetween, type LocalDate } from '../../time/local-date';
import { storedDate } from '../stored-time';

/** Days in which a request is answered, the day of receipt not counted. */
export const daysToAnswer = 40;
/** Months for which a refusal stays in the log. */
export const monthsOfRefusals = 48;

/** Why a request may be refused: who asks is not known, others' data cannot be left out, too vague, or another ground in words. */
export const accessRefusal = z.enum(['identity-unproven', 'others-data', 'unclear', 'other-ground']);
/** See {@link accessRefusal}. */
export type AccessRefusal = z.infer<typeof accessRefusal>;

/** One request; `candidateId` is null once the person was erased and only the refusal is kept. */
export const accessRequest = recordDecoder('dar', {
  candidateId: reference.nullable(),
  receivedOn: dateText,
  channel,
  state: z.enum(['open', 'answered', 'refused']),
  closedOn: dateText.nullable(),
  refusal: accessRefusal.nullable(),
  words: longText,
  takenById: reference,
  closedById: reference.nullable(),
});
/** See {@link accessRequest}. */
export type AccessRequest = z.infer<typeof accessRequest>;

/** The last day on which a request is answered in time. */
export const answerDueOn = ({ receivedOn }: Pick<AccessRequest, 'receivedOn'>): LocalDate =>
  addDays(storedDate(receivedOn), daysToAnswer);

/** Days left to answer; below zero it is late. */
export const daysLeft = (request: Pick<AccessRequest, 'receivedOn'>, today: LocalDate): number =>
  daysBetween(today, answerDueOn(request));

/** True for a refusal whose time in the log is over. */
export const isRefusalOver = (
  { state, closedOn }: Pick<AccessRequest, 'state' | 'closedOn'>,
  today: LocalDate,
): boolean => state === 'refused' && closedOn !== null && refusalKeptUntil(closedOn) < today;

/** The day until which a refusal stays in the log. */
export const refusalKeptUntil = (closedOn: string): LocalDate =>
  addMonths(storedDate(closedOn), monthsOfRefusals);
