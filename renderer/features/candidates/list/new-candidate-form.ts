import { z } from 'zod';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { emptyCandidate } from '@shared/domain/candidate/empty-candidate';
import type { IdentityFields } from '@shared/domain/candidate/likely-double';
import { channel } from '@shared/domain/interview/channel';
import { dateText } from '@shared/domain/record';
import { readPhone } from '@data/phone-reader';

/** What is typed for a new candidate; kept as a draft until it is handed over. */
export const newCandidateForm = z.object({
  surname: z.string(),
  givenNames: z.string(),
  englishName: z.string(),
  chineseName: z.string(),
  phone: z.string(),
  email: z.string(),
  district: z.string().nullable(),
  source: z.string(),
  consent: z.boolean(),
  consentOn: dateText.nullable(),
  consentBy: channel,
  /** The collection statement was shown; a draft from before it was asked says no. */
  statementShown: z.boolean().default(false),
});
/** See {@link newCandidateForm}. */
export type NewCandidateForm = z.infer<typeof newCandidateForm>;

/** The key the first phone of a candidate stands under. */
const firstPhone = 'first';

/** An empty form; Chinese characters that were searched for go into the Chinese name, e-mails and digits into theirs. */
export function startForm(typed: string, today: string): NewCandidateForm {
  const text = typed.trim();
  const form: NewCandidateForm = {
    surname: '',
    givenNames: '',
    englishName: '',
    chineseName: '',
    phone: '',
    email: '',
    district: null,
    source: '',
    consent: false,
    consentOn: today,
    consentBy: 'in-person',
    statementShown: false,
  };
  if (/\p{Script=Han}/u.test(text)) return { ...form, chineseName: text };
  if (text.includes('@')) return { ...form, email: text };
  if (/^[\d\s()+-]+$/u.test(text)) return { ...form, phone: text };
  const [surname = '', ...given] = text.split(/\s+/u);
  return { ...form, surname, givenNames: given.join(' ') };
}

const phonesOf = (typed: string): CandidateFields['phones'] => {
  const text = typed.trim();
  return text === '' ? {} : { [firstPhone]: { typed: text, e164: readPhone(text), label: 'mobile' } };
};

/** What of the form tells people apart. */
export const identityOfForm = (form: NewCandidateForm): IdentityFields => ({
  surname: form.surname,
  givenNames: form.givenNames,
  englishName: form.englishName,
  chineseName: form.chineseName,
  email: form.email,
  phones: phonesOf(form.phone),
});

/** The whole record the form stands for; what it does not ask is unknown. */
export function candidateOfForm(
  form: NewCandidateForm,
  made: { readonly createdOn: string; readonly ownerId: string },
): CandidateFields {
  const trimmed = {
    surname: form.surname.trim(),
    givenNames: form.givenNames.trim(),
    englishName: form.englishName.trim(),
    chineseName: form.chineseName.trim(),
    email: form.email.trim(),
    source: form.source.trim(),
  };
  return emptyCandidate({ ...trimmed, phones: phonesOf(form.phone), district: form.district }, made);
}
