// The people and queries of test/fixtures/search, read into the fields a candidate is found by.
import { readFileSync } from 'node:fs';
import type { SearchedFields } from '@shared/domain/candidate/search/search-keys';
import { nameReadings, readingBook } from '@shared/domain/candidate/search/name-readings';
import readings from '../../resources/readings/name-characters.json';

const linesOf = (file: string): readonly string[] =>
  readFileSync(`test/fixtures/search/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const listed = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Somebody of the book with the key the queries know them by. */
export interface FixturePerson {
  readonly key: string;
  readonly fields: SearchedFields;
}

function personOf(line: string): FixturePerson {
  const [key = '', surname = '', givenNames = '', englishName = '', chineseName = '', ...rest] = line
    .split('|')
    .map((cell) => cell.trim());
  const [preferredName = '', phone = '', email = '', skills = '', employers = ''] = rest;
  const name = { surname, givenNames, englishName, chineseName, preferredName };
  const phones: SearchedFields['phones'] =
    phone === '' ? {} : { one: { typed: phone, e164: null, label: 'mobile' } };
  const work = { title: '', from: '2020', to: null, summary: '' };
  const skill = { level: null, lastUsedYear: null, notedOn: '2026-11-01' };
  return {
    key,
    fields: {
      ...{ ...name, phones, email, headline: '' },
      skills: Object.fromEntries(listed(skills).map((text) => [text, { ...skill, name: text }])),
      work: Object.fromEntries(listed(employers).map((employer) => [employer, { ...work, employer }])),
    },
  };
}

/** The shipped readings. */
export const shippedReadings = nameReadings.parse(readings);
/** See {@link shippedReadings}. */
export const shippedBook = readingBook(shippedReadings);
/** The book of the queries. */
export const fixturePeople: readonly FixturePerson[] = linesOf('people.txt').map(personOf);
/** What is typed and who must be found. */
export const fixtureQueries = linesOf('name-queries.txt').map((line) => {
  const [typed = '', expected = ''] = line.split(' => ');
  return { typed, expected: expected.split(' ') };
});
