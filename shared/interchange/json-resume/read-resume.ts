// One JSON Resume into one proposed candidate. What the record has no place for is named in a note, so that nobody
// believes it was kept; what must not be kept (a photo, age, sex, an identity number) is named apart.
import { isNameless } from '../../domain/candidate/candidate-name';
import { emptyCandidate, type CandidateFields } from '../../domain/candidate/empty-candidate';
import { shortTextLimit } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import type { ImportNote } from '../import-refusal';
import type { ReadingPorts } from '../import-ports';
import { noteLeftOut } from '../left-out';
import { firstLine, lineOf, longLines, objectOf, shortLine, textOf, type LooseObject } from '../loose-values';
import { splitName } from '../names/split-name';
import { phoneOf } from '../phones';
import type { ReadRow, TakeNote } from '../read-row';
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
  const name = nameOf(basics, note);
  const label = lineOf(basics['name']) || firstLine(basics, 'email', 'label') || source;
  if (isNameless({ ...name, preferredName: '' })) return { row, label, read: refuse({ kind: 'no-name' }) };
  const fields = emptyCandidate(
    {
      ...name,
      ...readContact(basics, ports, note),
      headline: shortLine(firstLine(basics, 'label', 'headline'), 'headline', note),
      summary: longLines(textOf(basics['summary']), 'summary', note),
      work: readWork(resume, note),
      education: readEducation(resume, note),
      skills: readSkills(resume, ports.createdOn, note),
      languages: readLanguages(resume, note),
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
  return { row, label, read: accept({ fields, notes }) };
}

function nameOf(basics: LooseObject, note: TakeNote): ReturnType<typeof splitName>['parts'] {
  const surname = firstLine(basics, 'lastName');
  const split = splitName(lineOf(basics['name']) || firstLine(basics, 'firstName'));
  if (split.dropped.length > 0) note({ kind: 'words-dropped', text: split.dropped.join(' ') });
  if (split.assumed) note({ kind: 'name-assumed' });
  const { parts } = split;
  const told = parts.surname === '' && surname !== '' ? { ...parts, surname } : parts;
  return {
    surname: shortLine(told.surname, 'name', note),
    givenNames: shortLine(told.givenNames, 'name', note),
    englishName: shortLine(told.englishName, 'name', note),
    chineseName: shortLine(told.chineseName, 'name', note),
  };
}

function readContact(
  basics: LooseObject,
  ports: ReadingPorts,
  note: TakeNote,
): Pick<CandidateFields, 'phones' | 'email' | 'address' | 'district'> {
  const location = objectOf(basics['location']);
  const country = firstLine(location, 'countryCode');
  const parts = ['address', 'city', 'region', 'postalCode', 'countryCode'].map((key) =>
    lineOf(location[key]),
  );
  const address = parts.filter((part) => part !== '').join(', ') || lineOf(basics['location']);
  const inHongKong = country === '' || country.toUpperCase() === 'HK';
  const phone = lineOf(basics['phone']);
  return {
    phones: phone === '' ? {} : { p1: phoneOf(phone, null, { ports, note, country }) },
    email: shortLine(lineOf(basics['email']), 'email', note),
    address: shortLine(address, 'location', note),
    district: inHongKong ? ports.findDistrict(address) : null,
  };
}
