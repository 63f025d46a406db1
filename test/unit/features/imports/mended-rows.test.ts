// Rows put right before anything is kept: cells typed anew, one row made several, and all with the phone of somebody at once.
import { beforeEach, describe, expect, it } from 'vitest';
import { readChosenFile } from '@data/imports/read-chosen-file';
import { writeImport } from '@data/imports/write-import';
import { planOf, undecided, withApart } from '@features/imports/decisions';
import { cellsAt, peopleOfRow, withMendedRow, withSplitRow } from '@features/imports/mended-rows';
import { previewRows, type Book, type ImportFile, type PreviewRow } from '@features/imports/preview';
import { refusedTable } from '@features/imports/refused-file';
import { samePhoneRows, withSamePhone } from '@features/imports/same-phone';
import { candidateInput } from '../../../support/candidate';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { bytesOf, readingFacts } from '../../interchange/reading';

const emptyBook: Book = { candidates: [], roles: [], clients: [] };
const table = (text: string): ImportFile => ({
  key: 'f',
  name: 'people.csv',
  content: readChosenFile({ name: 'people.csv', bytes: bytesOf(text) }, readingFacts),
});
const rowsOf = (file: ImportFile, book = emptyBook): readonly PreviewRow[] =>
  previewRows([file], readingFacts, book);
const seen = (file: ImportFile) =>
  rowsOf(file).map(({ row, name, detail, group }) => [row, name, detail, group]);

describe('a row that is corrected', () => {
  it('is read again with its new cells; every other row stays', () => {
    const file = table('Name,Mobile\nHo Ka Lun,12\nWong Siu Ming,6123 0458,shifted\n');
    expect(rowsOf(file).map(({ row, group }) => [row, group])).toEqual([
      [3, 'refused'],
      [2, 'warned'],
    ]);
    const phone = withMendedRow(file, 2, ['HO Ka Lun', '9123 4867']);
    expect(seen(phone)).toContainEqual([2, 'HO Ka Lun', '9123 4867', 'plain']);
    expect(rowsOf(phone).find(({ row }) => row === 3)?.group).toBe('refused');
    const both = withMendedRow(phone, 3, ['WONG Siu Ming', '6123 0458', '']);
    expect(seen(both)).toEqual([
      [2, 'HO Ka Lun', '9123 4867', 'plain'],
      [3, 'WONG Siu Ming', '6123 0458', 'plain'],
    ]);
  });

  it('takes a name typed before over into its cells, and lets it go', () => {
    const file = { ...table('Name,Email\n,n@example.com\n'), names: new Map([[2, 'HO Ka Lun']]) };
    const mended = withMendedRow(file, 2, ['LAM Mei', 'n@example.com']);
    expect(rowsOf(mended).map(({ name }) => name)).toEqual(['LAM Mei']);
    expect(cellsAt(mended, 2)).toEqual(['LAM Mei', 'n@example.com']);
  });
});

describe('a row of several people', () => {
  const file = table(
    'Name,Mobile,Headline\nWong Siu Ming / Lee Ka Po,9123 4867 / 6123 0458,Clerk\nHo Ka Lun,5123 4567,\n',
  );

  it('gives each their part of a cell with as many parts, and all of any other', () => {
    expect(peopleOfRow(file, 2)).toEqual([
      ['Wong Siu Ming', '9123 4867', 'Clerk'],
      ['Lee Ka Po', '6123 0458', 'Clerk'],
    ]);
    expect(peopleOfRow(file, 3)).toEqual([]);
  });

  it('becomes a row for each, which name the row they came from and have keys of their own', () => {
    expect(seen(file)[0]).toEqual([2, 'Wong Siu Ming / Lee Ka Po', '', 'refused']);
    const rows = rowsOf(withSplitRow(file, 2));
    expect(rows.map(({ row, name, refusal }) => [row, name, refusal])).toEqual([
      [2, 'WONG Siu Ming', null],
      [3, 'HO Ka Lun', null],
      [2, 'LEE Ka Po', null],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });

  it('can be corrected after it was split, each row by itself', () => {
    const split = withSplitRow(file, 2);
    const po = rowsOf(split).find(({ name }) => name === 'LEE Ka Po');
    const mended = withMendedRow(split, po?.place ?? 0, ['', '6123 0458', '']);
    const heads = { asInFile: 'As in the file', reason: 'Why', file: 'File', row: 'Row' };
    const asked = { heads, reasonOf: ({ refusal }: PreviewRow): string => refusal?.kind ?? '' };
    expect(refusedTable(rowsOf(mended), [mended], asked)).toEqual([
      ['Name', 'Mobile', 'Headline', 'Why', 'File', 'Row'],
      ['', '6123 0458', '', 'no-name', 'people.csv', '2'],
    ]);
  });
});

describe('all rows with the phone of somebody of the book', () => {
  const file = table(
    'Name,Mobile,Email\nChan Wing Yan,9123 4867,new@example.com\nVivian Chan,9123 4867,other@example.com\nLee Chun Kit,,kit@example.com\n',
  );
  let office: TestOffice;
  let vivian: string;
  beforeEach(async () => {
    office = await openTestOffice();
    const phones = { a: { typed: '9123 4867', e164: '+85291234867', label: 'mobile' as const } };
    const known = candidateInput({ surname: 'Chan', givenNames: 'Wing Yan', headline: 'Clerk', phones });
    vivian = String((await office.run('candidate/create', known))['candidateId']);
    await office.run('candidate/create', candidateInput({ surname: 'Lee', givenNames: 'Chun Kit' }));
  });
  const bookNow = async (): Promise<Book> => ({
    ...emptyBook,
    candidates: await office.read.all('candidates'),
  });

  it('go into the record at once: what it does not say is taken, what it says stays, and one undo takes it back', async () => {
    const book = await bookNow();
    const rows = rowsOf(file, book);
    const same = samePhoneRows(rows, undecided);
    expect(same.map(({ key, known }) => [key, known.id])).toEqual([['f-2', vivian]]);
    const decisions = withSamePhone(undecided, same, { book: book.candidates, nextKey: () => 'k' });
    expect(samePhoneRows(rows, decisions)).toEqual([]);
    const choices = new Map([['f-2', true]]);
    const plan = planOf([file], rows, { choices, decisions });
    const watch = { onProgress: () => undefined, isCancelled: () => false };
    expect(await writeImport(plan, 'bat_one', office.session.execute, watch)).toMatchObject({ changed: 1 });
    expect(await office.read.get('candidates', vivian)).toMatchObject({
      ...{ email: 'new@example.com', headline: 'Clerk', surname: 'Chan' },
      phones: { a: { e164: '+85291234867' } },
    });
    await office.session.execute('history/undo', { handle: 'bat_one', kind: 'batch' });
    expect(await office.read.get('candidates', vivian)).toMatchObject({ email: '' });
  });

  it('are not those that were told apart, nor those of whom two have the phone', async () => {
    const apart = withApart(undecided, 'f-2', vivian);
    const rows = rowsOf(file, await bookNow());
    expect(samePhoneRows(rows, apart).map(({ key }) => key)).toEqual(['f-3']);
    const phones = { b: { typed: '9123 4867', e164: '+85291234867', label: 'home' as const } };
    await office.run('candidate/create', candidateInput({ surname: 'Chan', givenNames: 'Wing Yin', phones }));
    expect(samePhoneRows(rowsOf(file, await bookNow()), undecided)).toEqual([]);
  });
});
