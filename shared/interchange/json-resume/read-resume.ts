// One JSON Resume into one proposed candidate. What the record has no place for is named in a note, so that nobody
// believes it was kept; what must not be kept (a photo, age, sex, an identity number) is named apart.
import { isNameless, type NameParts } from '../../domain/candidate/candidate-name';
import { emptyCandidate, type CandidateFields } from '../../domain/candidate/empty-candidate';
import { shortTextLimit } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import type { ImportNote } from '../import-refusal';
import type { ReadingPorts } from '../import-ports';
import { noteLeftOut } from '../left-out';
import {
  asElements,
  firstLine,
  lineOf,
  longLines,
  objectOf,
  shortLine,
  textOf,
  type LooseObject,
} from '../loose-values';
import { splitName } from '../names/split-name';
import { languageElement } from '../language-of';
import { phoneAsDialled, phoneOf, type PhoneReading } from '../phones';
import type { ReadRow, TakeNote } from '../read-row';
import { shownName } from '../shown-name';
import { readExtras, type OwnExtras } from './own-extras';
import { readEducation, readLanguages, readSkills, readWork } from './resume-parts';

const takenSections = ['basics', 'work', 'education', 'skills', 'languages', '$schema', 'meta'];
const takenBasics = [
  'name',
  'firstName',
  'lastName',
  'label',
  'headline',
  'email',
  'phone',
  'summary',
  'location',
];

/** True when the value has the sections of a JSON Resume, and no title as an ad has. */
export const isResume = (value: unknown): boolean => {
  const resume = objectOf(value);
  return 'basics' in resume || (!('title' in resume) && ('work' in resume || 'education' in resume));
};

/** Proposes a candidate; refuses only a resume without a name. */
export function readResume(
  value: unknown,
  row: number,
  source: string,
  ports: ReadingPorts,
): ReadRow<CandidateFields> {
  const resume = objectOf(value);
  const basics = objectOf(resume['basics']);
  const notes: ImportNote[] = [];
  const note: TakeNote = (said) => notes.push(said);
  const extras = readExtras(resume);
  const name = nameOf(basics, extras, note);
  const label = lineOf(basics['name']) || firstLine(basics, 'email', 'label') || source;
  const fields = emptyCandidate(
    {
      ...name,
      ...readContact(basics, extras, { ports, note }),
      headline: shortLine(firstLine(basics, 'label', 'headline'), 'headline', note),
      summary: longLines(textOf(basics['summary']), 'summary', note),
      work: readWork(resume, note),
      education: readEducation(resume, note),
      skills: withLastUse(readSkills(resume, ports.createdOn, note), extras),
      languages: withWritten(readLanguages(resume, note), extras),
      source: source.slice(0, shortTextLimit),
    },
    { createdOn: ports.createdOn, ownerId: ports.ownerId },
  );
  noteLeftOut(
    [
      [resume, takenSections],
      [basics, takenBasics],
    ],
    note,
  );
  if (isNameless(name)) return { row, label, read: refuse({ kind: 'no-name' }), nameless: { fields, notes } };
  return { row, label, read: accept({ fields, notes }) };
}

/** As we told its parts ourselves while the line still says the same, else split. */
function nameOf(basics: LooseObject, extras: OwnExtras | null, note: TakeNote): NameParts {
  const shown = lineOf(basics['name']);
  if (extras !== null && shown !== '' && shownName(extras.names) === shown) return extras.names;
  const surname = firstLine(basics, 'lastName');
  const split = splitName(shown || firstLine(basics, 'firstName'));
  if (split.dropped.length > 0) note({ kind: 'words-dropped', text: split.dropped.join(' ') });
  if (split.assumed) note({ kind: 'name-assumed' });
  const { parts } = split;
  const told = parts.surname === '' && surname !== '' ? { ...parts, surname } : parts;
  return {
    surname: shortLine(told.surname, 'name', note),
    givenNames: shortLine(told.givenNames, 'name', note),
    englishName: shortLine(told.englishName, 'name', note),
    chineseName: shortLine(told.chineseName, 'name', note),
    preferredName: '',
  };
}

interface ContactReading {
  readonly ports: ReadingPorts;
  readonly note: TakeNote;
}

function readContact(
  basics: LooseObject,
  extras: OwnExtras | null,
  reading: ContactReading,
): Pick<CandidateFields, 'phones' | 'email' | 'address' | 'district'> {
  const { ports, note } = reading;
  const location = objectOf(basics['location']);
  const country = firstLine(location, 'countryCode');
  const parts = ['address', 'city', 'region', 'postalCode', 'countryCode'].map((key) =>
    lineOf(location[key]),
  );
  const address = parts.filter((part) => part !== '').join(', ') || lineOf(basics['location']);
  const inHongKong = country === '' || country.toUpperCase() === 'HK';
  const found = inHongKong ? ports.findDistrict(address) : null;
  return {
    phones: readPhones(lineOf(basics['phone']), extras, { ...reading, country }),
    email: shortLine(lineOf(basics['email']), 'email', note),
    address: shortLine(address, 'location', note),
    district: extras?.place.address === address ? extras.place.district : found,
  };
}

/** The one telephone of a resume; with those beside it that we kept ourselves. */
function readPhones(
  text: string,
  extras: OwnExtras | null,
  reading: PhoneReading,
): CandidateFields['phones'] {
  const own = extras?.phones ?? [];
  const kept = (own[0]?.typed ?? '') === text ? own : [];
  if (kept.length > 0)
    return asElements(
      'p',
      kept.map((phone) => phoneAsDialled(phone, reading)),
    );
  return text === '' ? {} : { p1: phoneOf(text, null, reading) };
}

type Entries<Field extends 'skills' | 'languages'> = CandidateFields[Field];

/** The year a skill was last used in, which the standard has no member for. */
function withLastUse(skills: Entries<'skills'>, extras: OwnExtras | null): Entries<'skills'> {
  const years = new Map(extras?.lastUsed.map(({ name, lastUsedYear }) => [name, lastUsedYear]));
  return Object.fromEntries(
    Object.entries(skills).map(([key, skill]) => [
      key,
      { ...skill, lastUsedYear: years.get(skill.name) ?? null },
    ]),
  );
}

/** How well a language is written, which the standard does not tell from how it is spoken. */
function withWritten(languages: Entries<'languages'>, extras: OwnExtras | null): Entries<'languages'> {
  const levels = new Map(extras?.written.map(({ language, level }) => [languageElement(language), level]));
  return Object.fromEntries(
    Object.entries(languages).map(([key, skill]) => [key, { ...skill, written: levels.get(key) ?? null }]),
  );
}
