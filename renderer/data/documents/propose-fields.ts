// What a CV proposes and the profile does not have yet, each as one change that a person may take.
import type { Candidate } from '@shared/domain/candidate/candidate';
import { proposeFromCv, type CvProposals } from '@shared/interchange/propose-from-cv';
import type { Json } from '@shared/kernel/json';
import type { IdSource } from '@shared/time/ports';
import { readPhone } from '../phone-reader';

/** One field a CV proposes: what it says, what the profile says now, and the change that takes it. */
export interface Proposal {
  readonly key: string;
  readonly field:
    'surname' | 'givenNames' | 'englishName' | 'chineseName' | 'email' | 'phone' | 'skill' | 'employer';
  readonly found: string;
  readonly now: string;
  readonly set: Readonly<Record<string, Json>>;
}

const nameFields = ['surname', 'givenNames', 'englishName', 'chineseName'] as const;
const folded = (text: string): string => text.trim().toLowerCase();

/** What proposing needs beside the text. */
export interface ProposingOffice {
  readonly candidate: Candidate;
  readonly knownSkills: readonly string[];
  readonly ids: IdSource;
  /** Today at the office. */
  readonly today: string;
}

function nameProposals({ name }: CvProposals, candidate: Candidate): readonly Proposal[] {
  return nameFields.flatMap((field) => {
    const found = name[field] ?? '';
    if (found === '' || folded(found) === folded(candidate[field])) return [];
    return [{ key: field, field, found, now: candidate[field], set: { [field]: found } }];
  });
}

function contactProposals({ emails, phones }: CvProposals, { candidate, ids }: ProposingOffice) {
  const known = Object.values(candidate.phones).map(({ e164, typed }) => e164 ?? typed);
  const mail = emails
    .filter((email) => folded(email) !== folded(candidate.email))
    .map((email): Proposal => ({
      key: `email ${email}`,
      field: 'email',
      found: email,
      now: candidate.email,
      set: { email },
    }));
  const numbers = phones
    .filter(({ e164, typed }) => !known.includes(e164 ?? typed))
    .map((phone): Proposal => ({
      key: `phone ${phone.typed}`,
      field: 'phone',
      found: phone.typed,
      now: Object.values(candidate.phones)
        .map(({ typed }) => typed)
        .join(' · '),
      set: { [`phones.${ids.next('phn')}`]: phone },
    }));
  return [...mail, ...numbers];
}

function experienceProposals({ skills, work }: CvProposals, { candidate, ids, today }: ProposingOffice) {
  const knownSkills = Object.values(candidate.skills).map(({ name }) => folded(name));
  const knownWork = Object.values(candidate.work).map(({ employer, from }) => folded(`${employer} ${from}`));
  const able = skills
    .filter((name) => !knownSkills.includes(folded(name)))
    .map((name): Proposal => ({
      key: `skill ${name}`,
      field: 'skill',
      found: name,
      now: '',
      set: { [`skills.${ids.next('skl')}`]: { name, level: null, lastUsedYear: null, notedOn: today } },
    }));
  const jobs = work
    .filter(({ employer, from }) => !knownWork.includes(folded(`${employer} ${from}`)))
    .map((job): Proposal => ({
      key: `employer ${job.employer} ${job.from}`,
      field: 'employer',
      found: [job.title, job.employer, [job.from, job.to ?? '…'].join('–')]
        .filter((part) => part !== '')
        .join(' · '),
      now: '',
      set: { [`work.${ids.next('wrk')}`]: job },
    }));
  return [...jobs, ...able];
}

/** Everything a CV's text proposes that the profile does not say already. */
export function proposeFields(text: string, office: ProposingOffice): readonly Proposal[] {
  const proposals = proposeFromCv(text, { readPhone, knownSkills: office.knownSkills });
  return [
    ...nameProposals(proposals, office.candidate),
    ...contactProposals(proposals, office),
    ...experienceProposals(proposals, office),
  ];
}
