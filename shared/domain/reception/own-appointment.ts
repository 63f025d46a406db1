// What the kiosk may tell somebody who typed a whole telephone number: their own first name and time, or nothing. Every
// other case (unknown, shared by several people, arrived already, called off, another day) gives the same answer, so
// that the screen never says whether a number is in the book.
import { firstName, type NameParts } from '../candidate/candidate-name';
import type { Candidate } from '../candidate/candidate';
import type { Interview } from '../interview/interview';
import { stageAfter } from '../interview/lifecycle';
import type { Instant } from '../../time/instant';

/** Numbers that found nothing before the kiosk waits for a person's PIN. Counted until somebody checks in. */
export const kioskTries = 5;

/** What a visitor sees of themself. */
export interface OwnAppointment {
  readonly interviewId: string;
  readonly firstName: string;
  /** Planned start, in minutes of the day. */
  readonly startMinute: number;
}

type Person = NameParts & Pick<Candidate, 'id' | 'phones'>;
type Appointment = Pick<
  Interview,
  'id' | 'kind' | 'mode' | 'candidateId' | 'planned' | 'stage' | 'confirmation' | 'startsAt' | 'endsAt'
>;

/** Digits of a whole Hong Kong number; fewer could be anybody's last digits. */
const wholeNumber = 8;
const countryCode = '852';
const notDigits = /\D+/gu;

/** The digits that tell a number apart: without signs, and without the code of Hong Kong where it was written. */
function numberKey(typed: string): string {
  const digits = typed.replace(notDigits, '');
  const isLocal = digits.length === countryCode.length + wholeNumber && digits.startsWith(countryCode);
  return isLocal ? digits.slice(countryCode.length) : digits;
}

const hasNumber = ({ phones }: Person, key: string): boolean =>
  Object.values(phones).some(({ typed, e164 }) => numberKey(e164 ?? typed) === key);

const awaits = (appointment: Appointment, now: Instant): boolean =>
  appointment.kind === 'office' &&
  appointment.mode === 'in-person' &&
  appointment.endsAt > now &&
  stageAfter(appointment, 'check-in') !== null;

/** True once the number typed is long enough to be looked for. */
export const isWholeNumber = (typed: string): boolean => numberKey(typed).length >= wholeNumber;

/**
 * The one appointment of the one person with this number, the next if there are two. `people` is the whole book, since
 * a number that two people share must not tell one of them of the other; `appointments` are those of today.
 */
export function findOwnAppointment(
  typed: string,
  {
    people,
    appointments,
  }: { readonly people: readonly Person[]; readonly appointments: readonly Appointment[] },
  now: Instant,
): OwnAppointment | null {
  if (!isWholeNumber(typed)) return null;
  const key = numberKey(typed);
  const [person, ...others] = people.filter((someone) => hasNumber(someone, key));
  if (!person || others.length > 0) return null;
  const [next] = appointments
    .filter((appointment) => appointment.candidateId === person.id && awaits(appointment, now))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return next
    ? { interviewId: next.id, firstName: firstName(person), startMinute: next.planned.startMinute }
    : null;
}
