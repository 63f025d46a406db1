import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { englishAreas } from '@app/i18n/english-areas';
import { readChosenFile } from '@data/imports/read-chosen-file';
import { countRows, isTaken, previewRows, type Book, type ImportFile } from '@features/imports/preview';
import { rowSentences } from '@features/imports/row-sentences';
import { wordsIn } from '@ui/i18n/words';
import { candidateInput } from '../../../support/candidate';
import { bytesOf, readingFacts } from '../../interchange/reading';

const emptyBook: Book = { candidates: [], roles: [], clients: [] };

const file = (name: string, value: unknown): ImportFile => ({
  key: name,
  name,
  content: readChosenFile({ name, bytes: bytesOf(JSON.stringify(value)) }, readingFacts),
});
const resume = (name: string, basics: object = {}): ImportFile =>
  file(`${name}.json`, { basics: { name, ...basics } });
const known = (fields: Parameters<typeof candidateInput>[0]): Book['candidates'][number] => ({
  ...candidateInput(fields),
  id: 'cnd_known',
  mergedInto: null,
  deletedAt: null,
});

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: englishAreas },
    ns: Object.keys(englishAreas),
    interpolation: { escapeValue: false },
  });
});

describe('the preview of an import', () => {
  it('leaves possible doubles out until they are ticked, and its figures add up', () => {
    const files = [
      resume('CHAN Tai Man', { email: 'Tai.Man@example.com' }),
      resume('Somebody Else', { email: 'tai.man@example.com' }),
      resume('LEE Chun Kit', { phone: '6123 0458' }),
      resume('WONG Siu Ming'),
      resume('', { email: 'nobody@example.com' }),
      {
        key: 'x',
        name: 'x.json',
        content: readChosenFile({ name: 'x.json', bytes: bytesOf('{') }, readingFacts),
      },
    ];
    const book = {
      ...emptyBook,
      candidates: [
        known({
          surname: 'Li',
          givenNames: 'Jason',
          phones: { p: { typed: '', e164: '+85261230458', label: 'mobile' } },
        }),
      ],
    };
    const rows = previewRows(files, readingFacts, book);
    expect(rows.map(({ name, group }) => [name, group])).toEqual([
      ['ELSE Somebody', 'double'],
      ['LEE Chun Kit', 'double'],
      ['nobody@example.com', 'refused'],
      ['x.json', 'refused'],
      ['CHAN Tai Man', 'plain'],
      ['WONG Siu Ming', 'plain'],
    ]);
    expect(countRows(rows, new Map())).toEqual({ rows: 6, taken: 2, doubles: 2, refused: 2, leftOut: 0 });
    const choices = new Map([
      [rows[0]!.key, true],
      [rows[2]!.key, true],
      [rows[5]!.key, false],
    ]);
    expect(countRows(rows, choices)).toEqual({ rows: 6, taken: 2, doubles: 1, refused: 2, leftOut: 1 });
    expect(rows.map((row) => isTaken(row, choices))).toEqual([true, false, false, false, true, false]);
    const words = wordsIn('en', 'imports');
    expect(rows.slice(0, 4).map((row) => rowSentences(row, words, wordsIn('en', 'doubles'))[0])).toEqual([
      'May be the same as CHAN Tai Man in this import: same e-mail (Tai.Man@example.com)',
      'May be the same as LI Jason: same phone (+85261230458)',
      'There is no name.',
      'The JSON is broken at line 1, column 2.',
    ]);
  });

  it('knows a vacancy of the same title at the same client, in the book and in the import', () => {
    const ads = (title: string) => ({ title, company: 'Lantau Freight Ltd' });
    const rows = previewRows(
      [file('roles.json', [ads('Clerk'), ads('clerk'), ads('Driver')])],
      readingFacts,
      emptyBook,
    );
    expect(rows.map(({ name, group }) => [name, group])).toEqual([
      ['clerk', 'double'],
      ['Clerk', 'plain'],
      ['Driver', 'plain'],
    ]);
  });

  it('says hostile text as text: nothing in it is looked up or filled in', () => {
    const phone = '$t(refusals.no-name) {{name}} <b>1</b>';
    const rows = previewRows([resume('WONG Siu Ming', { phone })], readingFacts, emptyBook);
    expect(rowSentences(rows[0]!, wordsIn('en', 'imports'), wordsIn('en', 'doubles'))).toEqual([
      `The phone looks wrong and is kept as typed: ${phone}`,
    ]);
  });
});
