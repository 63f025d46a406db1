import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import travel from '../../resources/districts/hong-kong-districts.json';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { printCandidates } from '@shared/interchange/csv/print-candidates';
import { guardedCell, unguardedCell } from '@shared/interchange/csv/safe-cell';
import { printResumes } from '@shared/interchange/json-resume/print-resume';
import { printVcard } from '@shared/interchange/vcard/print-vcard';
import { line, person } from '../support/arbitrary-people';
import { propertySeed } from '../support/property-runs';
import { rowsOfText } from '../unit/interchange/reading';

const numRuns = process.env['ONWARD_LONG'] === '1' ? 200 : 30;
const holds = <Given extends unknown[]>(property: fc.IProperty<Given>): void =>
  fc.assert(property, { seed: propertySeed, numRuns });

const people = fc.array(person(travel.districts.map(({ id }) => id)), { minLength: 1, maxLength: 5 });

type Fields = CandidateFields | Candidate;

/** Elements are a set: their keys and order say nothing. */
const asSet = (values: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(values)
    .map((value) => JSON.stringify(value, Object.keys(Object(value)).sort()))
    .sort();
const goesOn = ({ work }: Fields) =>
  Object.values(work)
    .filter(({ to }) => to === null)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .slice(0, 1)
    .map(({ employer, title }) => ({ employer, title }));
const names = ({ surname, givenNames, englishName, chineseName, preferredName }: Fields) => [
  surname,
  givenNames,
  englishName,
  chineseName,
  preferredName,
];

/** What each format has a place for. */
const carried: Readonly<Record<'csv' | 'vcard' | 'resume', (fields: Fields) => unknown>> = {
  csv: (fields: Fields) => ({
    names: names(fields),
    phones: asSet(fields.phones),
    reach: [fields.email, fields.address, fields.district],
    said: [fields.headline, fields.summary],
    terms: [
      fields.notice,
      fields.availableFrom,
      fields.currentPay,
      fields.expectedPay,
      fields.rightToWork.kind,
      fields.rightToWork.expiresOn,
    ],
    skills: asSet(fields.skills),
    languages: asSet(fields.languages),
    work: goesOn(fields),
  }),
  vcard: (fields: Fields) => ({
    names: names(fields),
    phones: asSet(fields.phones),
    reach: [fields.email, fields.address],
    said: [fields.summary],
    work: goesOn(fields),
  }),
  resume: (fields: Fields) => ({
    names: names(fields),
    phones: asSet(fields.phones),
    reach: [fields.email, fields.address, fields.district],
    said: [fields.headline, fields.summary],
    skills: asSet(fields.skills),
    languages: asSet(fields.languages),
    work: asSet(fields.work),
    education: asSet(fields.education),
  }),
};

function comesBack(
  name: string,
  text: string,
  written: readonly Candidate[],
  format: 'csv' | 'vcard' | 'resume',
): void {
  const { candidates, refused } = rowsOfText(name, text);
  expect(refused).toEqual([]);
  expect(candidates.map(({ fields }) => carried[format](fields))).toEqual(
    written.map((fields) => carried[format](fields)),
  );
}

describe(`people exported and imported again are equal, seed ${propertySeed}`, () => {
  it.each(['en', 'zh-HK'] as const)('as a table with heads in %s', (language) => {
    const words = {
      language,
      districtName: (id: string) =>
        travel.districts.find((district) => district.id === id)?.[language === 'en' ? 'en' : 'zh'] ?? '',
    };
    holds(
      fc.property(people, (written) => {
        comesBack('people.csv', printCandidates(written, words), written, 'csv');
      }),
    );
  });

  it('as contact cards', () => {
    holds(
      fc.property(people, (written) => {
        comesBack('people.vcf', printVcard(written), written, 'vcard');
      }),
    );
  });

  it('as JSON Resume', () => {
    holds(
      fc.property(people, (written) => {
        comesBack('people.json', printResumes(written), written, 'resume');
      }),
    );
  });
});

describe(`a cell, seed ${propertySeed}`, () => {
  it('never begins like a formula when it leaves, and is the same when it comes back', () => {
    const starts = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', "'", "'=", "''@", '＝', '＠');
    holds(
      fc.property(starts, line(), (start, rest) => {
        const cell = guardedCell(start + rest);
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        expect(unguardedCell(cell)).toBe(start + rest);
      }),
    );
  });
});
