// What a person decides of the rows of an import beside ticking them: names for those without one, who goes into whom, who
// is not whom, and the refused rows as a table of their own.
import { beforeEach, describe, expect, it } from 'vitest';
import { printTable } from '@shared/interchange/csv/print-table';
import { ApartBook } from '@shared/domain/candidate/told-apart';
import { readChosenFile } from '@data/imports/read-chosen-file';
import { writeImport } from '@data/imports/write-import';
import {
  besideNext,
  planOf,
  undecided,
  withApart,
  withInto,
  withoutDecision,
} from '@features/imports/decisions';
import { previewRows, type Book, type ImportFile, type PreviewRow } from '@features/imports/preview';
import { refusedTable } from '@features/imports/refused-file';
import { takesNames } from '@features/imports/typed-names';
import { candidateInput } from '../../../support/candidate';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { bytesOf, readingFacts } from '../../interchange/reading';

const emptyBook: Book = { candidates: [], roles: [], clients: [] };
const table = (name: string, text: string, names?: ImportFile['names']): ImportFile => ({
  key: name,
  name,
  content: readChosenFile({ name, bytes: bytesOf(text) }, readingFacts),
  names,
});
const namesOf = (rows: readonly PreviewRow[]): readonly (readonly [string, string])[] =>
  rows.map(({ name, group }) => [name, group]);

describe('a name typed for a row without one', () => {
  it.each([
    ['Name,Email', 'Chan Tai Man', 'CHAN Tai Man'],
    ['Surname,Given names,Email', 'Lee Chun Kit', 'LEE Chun Kit'],
    ['Name,Chinese name,Email', '陳大文', '陳大文'],
  ])('is read under the heads %s', (heads, typed, shown) => {
    const commas = ','.repeat(heads.split(',').length - 1);
    const text = `${heads}\n${commas}nobody@example.com\n`;
    expect(namesOf(previewRows([table('a.csv', text)], readingFacts, emptyBook))).toEqual([
      ['nobody@example.com', 'refused'],
    ]);
    const [row] = previewRows([table('a.csv', text, new Map([[2, typed]]))], readingFacts, emptyBook);
    expect(row).toMatchObject({ name: shown, row: 2, refusal: null });
    expect(row?.record).toMatchObject({ kind: 'candidate', fields: { email: 'nobody@example.com' } });
  });

  it('leaves every other row as it was', () => {
    const text = 'Name,Email\nWong Siu Ming,w@example.com\n,n@example.com\n';
    const file = table('a.csv', text, new Map([[3, 'Ho Ka Lun']]));
    expect(previewRows([file], readingFacts, emptyBook).map(({ name, row }) => [name, row])).toEqual([
      ['WONG Siu Ming', 2],
      ['HO Ka Lun', 3],
    ]);
  });

  it('is asked of a table only where a column holds names', () => {
    const { content } = table('a.csv', 'Name,Email\n,n@example.com\n');
    if (!content.ok) throw new Error('not read');
    expect(takesNames(content.value, undefined)).toBe(true);
    expect(takesNames(content.value, { about: 'candidates', columns: [null, 'email'] })).toBe(false);
    expect(takesNames(content.value, { about: 'roles', columns: ['title', null] })).toBe(false);
    expect(takesNames({ kind: 'candidates', rows: [] }, undefined)).toBe(true);
  });

  it('makes a card or a resume somebody, with all that it says beside the name', () => {
    const nameless =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\r\nTEL;TYPE=CELL:9123 4867\r\nEMAIL:n@example.com\r\nEND:VCARD\r\n';
    const group = 'BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Finance team\r\nEND:VCARD\r\n';
    const resume = JSON.stringify({ basics: { email: 'r@example.com', label: 'Payroll Officer' } });
    const names = new Map([
      [1, '陳大文 Chan Tai Man, Peter'],
      [2, 'Finance Team'],
    ]);
    const files = [
      table('cards.vcf', nameless + group, names),
      table('cv.json', resume, new Map([[1, 'HO Ka Lun']])),
    ];
    const rows = previewRows(files, readingFacts, emptyBook);
    expect(
      rows.map(({ fileName, row, name, refusal }) => [fileName, row, name, refusal?.kind ?? null]),
    ).toEqual([
      ['cards.vcf', 2, 'Finance team', 'no-person'],
      ['cards.vcf', 1, 'CHAN Tai Man, Peter 陳大文', null],
      ['cv.json', 1, 'HO Ka Lun', null],
    ]);
    const fields = rows.flatMap(({ record }) => (record?.kind === 'candidate' ? [record.fields] : []));
    expect(fields.map(({ email, headline }) => [email, headline])).toEqual([
      ['n@example.com', ''],
      ['r@example.com', 'Payroll Officer'],
    ]);
    expect(Object.values(fields[0]?.phones ?? {}).map(({ typed, label }) => [typed, label])).toEqual([
      ['9123 4867', 'mobile'],
    ]);
  });
});

describe('the refused rows as a table', () => {
  const heads = { asInFile: 'As in the file', reason: 'Why', file: 'File', row: 'Row' };
  const reasonOf = ({ refusal }: PreviewRow): string => refusal?.kind ?? '';
  const refused = (files: readonly ImportFile[]) =>
    refusedTable(previewRows(files, readingFacts, emptyBook), files, { heads, reasonOf });

  it('holds the cells as they came, the reason, the file and the row; nobody who is taken', () => {
    const one = table('one.csv', 'Name,Email,Email\n,a@example.com,=1+1\nWong Siu Ming,w@example.com,\n');
    const two = table('two.csv', 'Email,Name,Mobile\nb@example.com,,9123 4867\n');
    expect(refused([one, two])).toEqual([
      ['Name', 'Email', 'Email', 'Mobile', 'Why', 'File', 'Row'],
      ['', 'a@example.com', '=1+1', '', 'no-name', 'one.csv', '2'],
      ['', 'b@example.com', '', '9123 4867', 'no-name', 'two.csv', '2'],
    ]);
    expect(printTable(refused([one]))).toContain(",a@example.com,'=1+1,no-name,one.csv,2\r\n");
  });

  it('keeps the cells beyond the heads, and names what is no table', () => {
    const wide = table('wide.csv', 'Name,Email\nWong,w@example.com,more,most\n');
    const broken = table('broken.json', '{');
    expect(refused([wide, broken])).toEqual([
      ['Name', 'Email', '', '', 'As in the file', 'Why', 'File', 'Row'],
      ['Wong', 'w@example.com', 'more', 'most', '', 'too-many-cells', 'wide.csv', '2'],
      ['', '', '', '', 'broken.json', 'not-json', 'broken.json', ''],
    ]);
  });
});

describe('somebody of a file who may be in the book', () => {
  const text =
    'Name,Mobile,Email\nChan Wing Yan,9123 4867,new@example.com\nHo Ka Lun,6123 0458,ho@example.com\n';
  const file = table('a.csv', text);
  let office: TestOffice;
  let knownId: string;
  beforeEach(async () => {
    office = await openTestOffice();
    const phones = { a: { typed: '9123 4867', e164: '+85291234867', label: 'mobile' as const } };
    const known = candidateInput({ surname: 'Chan', givenNames: 'Wing Yan', phones });
    knownId = String((await office.run('candidate/create', known))['candidateId']);
  });
  const rowsNow = async (): Promise<readonly PreviewRow[]> => {
    const candidates = await office.read.all('candidates');
    const apart = new ApartBook(await office.read.all('toldApart'));
    return previewRows([file], readingFacts, { ...emptyBook, candidates, apart });
  };
  const write = async (plan: Parameters<typeof writeImport>[0]) =>
    writeImport(plan, 'bat_one', office.session.execute, {
      onProgress: () => undefined,
      isCancelled: () => false,
    });

  it('goes into the record, and one undo takes that and the others back', async () => {
    const [double, plain] = await rowsNow();
    if (!double || !plain) throw new Error('two rows');
    expect([double.group, plain.group]).toEqual(['double', 'warned']);
    expect(besideNext(double, undecided)?.id).toBe(knownId);
    const into = { candidateId: knownId, name: 'CHAN Wing Yan', set: { email: 'new@example.com' } };
    const decisions = withInto(undecided, double.key, into);
    const plan = planOf([file], [double, plain], { choices: new Map([[double.key, true]]), decisions });
    expect(await write(plan)).toMatchObject({ candidates: 1, changed: 1, stopped: 'no' });
    expect(await office.read.get('candidates', knownId)).toMatchObject({ email: 'new@example.com' });
    expect(await office.read.all('candidates')).toHaveLength(2);
    await office.session.execute('history/undo', { handle: 'bat_one', kind: 'batch' });
    expect(await office.read.get('candidates', knownId)).toMatchObject({ email: '' });
    expect(await office.read.all('candidates')).toHaveLength(1);
  });

  it('writes nothing where the record has everything already', async () => {
    const [double] = await rowsNow();
    if (!double) throw new Error('a row');
    const decisions = withInto(undecided, double.key, { candidateId: knownId, name: '', set: {} });
    const plan = planOf([file], [double], { choices: new Map([[double.key, true]]), decisions });
    expect(plan).toMatchObject({ candidates: [], into: [], apart: [] });
  });

  it('told apart is taken as somebody else, and not proposed the next time', async () => {
    const [double] = await rowsNow();
    if (!double) throw new Error('a row');
    const decisions = withApart(undecided, double.key, knownId);
    expect(besideNext(double, decisions)).toBeUndefined();
    const choices = new Map([[double.key, true]]);
    expect(await write(planOf([file], [double], { choices, decisions }))).toMatchObject({ candidates: 1 });
    const again = (await rowsNow()).find(({ row }) => row === 2);
    const made = (await office.read.all('candidates')).find(({ id }) => id !== knownId);
    expect(again?.doubles.map(({ id }) => id)).toEqual([made?.id]);
  });

  it('ticked by hand loses what was decided', async () => {
    const [double] = await rowsNow();
    if (!double) throw new Error('a row');
    const decisions = withApart(undecided, double.key, knownId);
    expect(withoutDecision(decisions, double.key)).toEqual(undecided);
    expect(withoutDecision(decisions, 'another')).toEqual(decisions);
  });
});
