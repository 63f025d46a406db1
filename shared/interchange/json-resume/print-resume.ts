// People as JSON Resume, one object for one person and a list for several, as the reader takes them back. Pay, right to
// work and what the office thinks of a person are no part of a resume.
import type { CandidateFields } from '../../domain/candidate/empty-candidate';
import type { LanguageSkill } from '../../domain/candidate/language';
import { shownName } from '../shown-name';
import { extrasMember, type OwnExtras } from './own-extras';

/** What of a person a resume carries. */
export type ResumePerson = Pick<
  CandidateFields,
  | 'surname'
  | 'givenNames'
  | 'englishName'
  | 'chineseName'
  | 'preferredName'
  | 'phones'
  | 'email'
  | 'address'
  | 'district'
  | 'headline'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
>;

const skillLevels = ['Beginner', 'Intermediate', 'Advanced', 'Expert'];
const fluencies = ['Beginner', 'Elementary', 'Professional working', 'Full professional', 'Native speaker'];
const languageNames: Readonly<Record<string, string>> = {
  cantonese: 'Cantonese',
  english: 'English',
  putonghua: 'Putonghua',
};
const indent = 2;

const languageText = (key: string, { name }: LanguageSkill): string => name || (languageNames[key] ?? key);

/** Members that say nothing are left out. */
const said = (members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );

function extrasOf(person: ResumePerson): OwnExtras {
  const { surname, givenNames, englishName, chineseName, preferredName, address, district } = person;
  return {
    names: { surname, givenNames, englishName, chineseName, preferredName },
    phones: Object.values(person.phones),
    place: { address, district },
    lastUsed: Object.values(person.skills).map(({ name, lastUsedYear }) => ({ name, lastUsedYear })),
    written: Object.entries(person.languages).map(([key, skill]) => ({
      language: languageText(key, skill),
      level: skill.written,
    })),
  };
}

function resumeOf(person: ResumePerson): object {
  const { headline, email, summary, address, phones, work, education, skills, languages } = person;
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: said({
      name: shownName(person),
      label: headline,
      email,
      phone: Object.values(phones)[0]?.typed,
      summary,
      location: address === '' ? null : { address },
    }),
    work: Object.values(work).map((entry) =>
      said({
        name: entry.employer,
        position: entry.title,
        startDate: entry.from,
        endDate: entry.to,
        summary: entry.summary,
      }),
    ),
    education: Object.values(education).map((entry) =>
      said({
        institution: entry.school,
        studyType: entry.award,
        area: entry.field,
        startDate: entry.from,
        endDate: entry.to,
      }),
    ),
    skills: Object.values(skills).map(({ name, level }) =>
      said({ name, level: level === null ? null : skillLevels[level - 1] }),
    ),
    languages: Object.entries(languages).map(([key, skill]) =>
      said({
        language: languageText(key, skill),
        fluency: skill.spoken === null ? null : fluencies[skill.spoken - 1],
      }),
    ),
    meta: { version: 'v1.0.0', [extrasMember]: extrasOf(person) },
  };
}

/** Prints one resume, or a list of them. */
export function printResumes(people: readonly ResumePerson[]): string {
  const resumes = people.map(resumeOf);
  return `${JSON.stringify(resumes.length === 1 ? resumes[0] : resumes, null, indent)}\n`;
}
