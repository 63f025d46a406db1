import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { candidateFields } from '@shared/domain/candidate/empty-candidate';
import { readText, rowsOfFixture, rowsOfText } from './reading';

const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const only = (...lines: readonly string[]) => rowsOfText('one.vcf', card(...lines)).candidates[0]!;
const nameOf = (...lines: readonly string[]): readonly string[] => {
  const { surname, givenNames, englishName, chineseName } = only(...lines).fields;
  return [surname, givenNames, englishName, chineseName];
};
const typedPhones = (fields: ReturnType<typeof only>['fields']) =>
  Object.values(fields.phones).map(({ typed, label }) => [typed, label]);

describe('contact cards of version 2.1', () => {
  const { candidates, refused } = rowsOfFixture('cards-2.1.vcf');

  it('give the person with every telephone and email, from coded lines and bare parameters', () => {
    expect(refused).toEqual([]);
    const { fields, notes } = candidates[0]!;
    expect(fields).toMatchObject({
      surname: 'Wong',
      givenNames: 'Chi Ming',
      chineseName: '黃志明',
      email: 'chiming.wong@example.com',
      summary: 'Two shifts\nSpeaks C:\\new terms\n\ncm.wong@example.org',
      work: { w1: { employer: 'Peak; Sons', title: 'Dispatch Supervisor', to: null, summary: 'Logistics' } },
    });
    expect(typedPhones(fields)).toEqual([
      ['+852 9123 5566', 'mobile'],
      ['2345 6789', 'work'],
      ['2345 6790', 'other'],
    ]);
    expect(notes).toContainEqual({ kind: 'kept-in-summary', text: 'cm.wong@example.org' });
    expect(notes).toContainEqual({ kind: 'photo-left-out' });
  });

  it('read single lines in the character set they name', () => {
    expect(candidates[1]?.fields).toMatchObject({
      surname: '',
      chineseName: '陳大文',
      phones: { p1: { typed: '6123 0458', e164: '+85261230458', label: 'mobile' } },
    });
  });
});

describe('contact cards of version 3.0', () => {
  const { candidates, refused } = rowsOfFixture('cards-3.0.vcf');

  it('give each person of the file what its lines say', () => {
    const { fields, notes } = candidates[0]!;
    expect(fields).toMatchObject({
      surname: 'Ho',
      givenNames: 'Ka Lun',
      englishName: 'Alan',
      preferredName: 'Lun',
      email: 'alan.ho@example.com',
      address: 'Flat 3, 8/F, Fung Lok House, Sha Tin, Hong Kong',
      district: 'sha-tin',
      summary: 'Prefers a call after six; never before.\nHas his own car, too.',
      work: { w1: { employer: 'Tolo Foods Limited', title: 'Quality Controller' } },
    });
    expect(typedPhones(fields)).toEqual([
      ['5123 7788', 'mobile'],
      ['2688 1122', 'home'],
    ]);
    expect(notes).toEqual([
      { kind: 'words-dropped', text: 'Mr. MBA' },
      { kind: 'left-out', fields: ['X-ABLABEL', 'X-SKYPE'] },
      { kind: 'personal-left-out', fields: ['BDAY', 'X-ABRELATEDNAMES'] },
    ]);
    expect(JSON.stringify(fields)).not.toMatch(/1988|Somebody/u);
  });

  it('lose nobody to a neighbour that is empty, cut off or strange', () => {
    expect(candidates.map(({ row, fields }) => [row, fields.surname, fields.givenNames])).toEqual([
      [1, 'Ho', 'Ka Lun'],
      [2, 'Rodrigues', 'Mei Ling'],
      [5, 'Yip', 'Man Hin'],
    ]);
    expect(candidates[1]?.notes).toContainEqual({ kind: 'phone-odd', text: '1234' });
    expect(candidates[2]?.notes).toContainEqual({ kind: 'line-unread', text: 'this line says nothing' });
    expect(refused).toEqual([
      { row: 3, label: 'Nameless Trading', refusal: { kind: 'no-name' } },
      { row: 4, label: 'Cut Off', refusal: { kind: 'card-unfinished' } },
    ]);
  });

  it('are the same whichever sign ends their lines', () => {
    const text = readFileSync(new URL('../../fixtures/imports/cards-3.0.vcf', import.meta.url), 'utf8');
    const fields = (ending: string) =>
      rowsOfText('cards-3.0.vcf', text.replaceAll('\n', ending)).candidates.map((row) => row.fields);
    expect(fields('\r\n')).toEqual(candidates.map((row) => row.fields));
    expect(fields('\r')).toEqual(candidates.map((row) => row.fields));
  });
});

describe('contact cards of version 4.0', () => {
  it('give names in two scripts, telephones as addresses, and the preferred one first', () => {
    const { candidates, refused } = rowsOfFixture('cards-4.0.vcf');
    const { fields } = candidates[0]!;
    expect(fields).toMatchObject({
      surname: 'Tang',
      givenNames: 'Wing Sze',
      englishName: 'Joyce',
      chineseName: '鄧詠詩',
      district: 'kwai-tsing',
      work: { w1: { employer: 'Kwai Chung Bakery', title: 'Pastry chef' } },
    });
    expect(typedPhones(fields)).toEqual([
      ['+852-9456-7788', 'mobile'],
      ['+852-2345-1122;ext=7', 'work'],
    ]);
    expect(refused).toEqual([{ row: 2, label: 'The bakery team', refusal: { kind: 'no-person' } }]);
  });
});

describe('the name of a card', () => {
  it.each([
    [
      ['N:Chan;Tai Man;;;', 'FN:Peter Chan Tai Man'],
      ['Chan', 'Tai Man', 'Peter', ''],
    ],
    [
      ['N:Chan;Tai Man Peter;;;', 'FN:Chan Tai Man Peter'],
      ['Chan', 'Tai Man', 'Peter', ''],
    ],
    [
      ['N:陳;大文;;;', 'FN:陳大文'],
      ['', '', '', '陳大文'],
    ],
    [['FN:CHAN Tai Man 陳大文'], ['Chan', 'Tai Man', '', '陳大文']],
    [
      ['N:;Madonna;;;', 'FN:Madonna'],
      ['', '', 'Madonna', ''],
    ],
    [
      ['N:Garcia;Ana;María,José;;', 'FN:Ana María José Garcia'],
      ['Garcia', 'Ana María José', '', ''],
    ],
    [
      ['N:O\\;Neil;Sean;;;', 'FN:Sean O\\;Neil'],
      ['O;Neil', 'Sean', '', ''],
    ],
  ])('%j is read as %j', (lines, parts) => {
    expect(nameOf(...lines)).toEqual(parts);
  });
});

describe('a hostile card', () => {
  it('becomes a record that decodes, cut where it is too long', () => {
    const { fields, notes } = only(
      `FN:${'A'.repeat(500)} B`,
      `EMAIL:${'x'.repeat(500)}`,
      `NOTE:${'漢'.repeat(30_000)}`,
      ...Array.from({ length: 300 }, (_, index) => `TEL:${index}`),
      `${'z'.repeat(5_000)}:1`,
    );
    expect(candidateFields.safeParse(fields).success).toBe(true);
    expect(Object.keys(fields.phones)).toHaveLength(100);
    expect(notes).toContainEqual({ kind: 'cut', field: 'summary', limit: 20_000 });
    expect(notes).toContainEqual({ kind: 'too-many-entries', field: 'phone', limit: 100 });
  });

  it.each([
    ['a file of no cards', 'nothing here', { kind: 'no-rows' }],
    ['an end without a beginning', 'END:VCARD', { kind: 'no-rows' }],
  ])('%s is refused whole', (_, text, refusal) => {
    expect(readText('x.vcf', text)).toEqual({ ok: false, refusal });
  });
});
