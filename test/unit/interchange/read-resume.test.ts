import { describe, expect, it } from 'vitest';
import { candidateFields } from '@shared/domain/candidate/empty-candidate';
import { readText, rowsOfFixture, rowsOfText } from './reading';

const resume = (basics: object, rest: object = {}): string =>
  JSON.stringify({ basics: { name: 'Ann Doe', ...basics }, ...rest });

const only = (text: string) => {
  const { candidates } = rowsOfText('one.json', text);
  expect(candidates).toHaveLength(1);
  return candidates[0]!;
};

describe('a JSON Resume', () => {
  it('becomes a candidate with every list, in its new spelling', () => {
    const [vivian] = rowsOfFixture('chan-wing-yan.json').candidates;
    expect(vivian?.fields).toMatchObject({
      surname: 'Chan',
      givenNames: 'Wing Yan',
      englishName: 'Vivian',
      chineseName: '陳詠欣',
      phones: { p1: { typed: '+852 9123 4867', e164: '+85291234867', label: 'mobile' } },
      email: 'vivian.chan@example.com',
      district: 'kwun-tong',
      headline: 'Finance Manager',
      languages: {
        cantonese: { spoken: 5, written: null, name: '' },
        english: { spoken: 4, written: null, name: '' },
        putonghua: { spoken: 3, written: null, name: '' },
      },
      ownerId: 'stf_grace',
      createdOn: '2026-11-23',
      source: 'chan-wing-yan.json',
    });
    expect(vivian?.fields.work['w1']).toEqual({
      employer: 'Harbour Bridge Trading Limited',
      title: 'Assistant Finance Manager',
      from: '2020-03',
      to: null,
      summary:
        'Group reporting for seven companies.\n• Closed the month in four days instead of nine\n• Led the move to SAP S/4HANA',
    });
    expect(vivian?.fields.work['w2']).toMatchObject({ employer: 'Kai Yuen Logistics', to: '2020-02-28' });
    expect(Object.values(vivian?.fields.skills ?? {}).map(({ name, level }) => [name, level])).toEqual([
      ['Financial reporting', 3],
      ['HKFRS', null],
      ['Consolidation', null],
      ['SAP', 3],
      ['Power BI', 2],
    ]);
  });

  it('becomes one in its old spelling, and says what stays unknown', () => {
    const [jason] = rowsOfFixture('lee-chun-kit.json').candidates;
    expect(jason?.fields).toMatchObject({
      surname: 'Lee',
      givenNames: 'Chun Kit',
      englishName: 'Jason',
      chineseName: '李俊傑',
      district: 'tsuen-wan',
      work: { w1: { employer: 'Lantau Freight Services', from: '2019-05-01', to: null } },
      languages: { cantonese: { spoken: 5 }, english: { spoken: null } },
    });
    expect(jason?.notes).toEqual([
      { kind: 'name-assumed' },
      { kind: 'level-unclear', name: 'Excel', text: 'good' },
      { kind: 'level-unclear', name: 'English', text: 'Moderate' },
      { kind: 'left-out', fields: ['website'] },
    ]);
  });

  it('keeps an odd phone as typed and takes a foreign one by its country', () => {
    const odd = only(resume({ phone: '1234 567' }));
    expect(odd.fields.phones).toEqual({ p1: { typed: '1234 567', e164: null, label: 'other' } });
    expect(odd.notes).toContainEqual({ kind: 'phone-odd', text: '1234 567' });
    const foreign = only(resume({ phone: '(415) 555-0117', location: { countryCode: 'US' } }));
    expect(foreign.fields.phones['p1']?.e164).toBe('+14155550117');
  });

  it('never takes a photo, a birth date, a sex or an identity number', () => {
    const text = resume({ image: 'a.png', birthDate: '1990-01-01', gender: 'F', hkid: 'A123456(7)' });
    const { fields, notes } = only(text);
    expect(JSON.stringify(fields)).not.toMatch(/a\.png|1990-01-01|A123456/u);
    expect(notes).toContainEqual({
      kind: 'personal-left-out',
      fields: ['image', 'birthDate', 'gender', 'hkid'],
    });
  });

  it('keeps hostile text as text, cleaned and cut, and always a record that decodes', () => {
    const nasty = '<img src=x onerror=alert(1)> $t(title) {{name}} \u202Eevil\u0000';
    const text = `{"__proto__": {"polluted": true}, "basics": {"name": "Ann Doe", "label": ${JSON.stringify(nasty)},
      "email": ${JSON.stringify('x'.repeat(500))}, "summary": ${JSON.stringify('漢'.repeat(30_000))}},
      "skills": [null, 7, {"name": {"a": 1}}, {"name": "SQL", "keywords": ["SQL", "sql"]}], "work": "none",
      "languages": [{"language": "constructor", "fluency": 9}, {"language": "Chinese"}]}`;
    const { fields, notes } = only(text);
    expect(candidateFields.safeParse(fields).success).toBe(true);
    expect(fields.headline).toBe('<img src=x onerror=alert(1)> $t(title) {{name}} evil');
    expect(Object.values(fields.skills).map(({ name }) => name)).toEqual(['SQL']);
    expect(notes).toContainEqual({ kind: 'cut', field: 'email', limit: 200 });
    expect(notes).toContainEqual({ kind: 'cut', field: 'summary', limit: 20_000 });
    expect(notes).toContainEqual({ kind: 'language-unclear', text: 'Chinese' });
    expect('polluted' in {}).toBe(false);
  });

  it('takes no more entries than the book holds, and says so', () => {
    const skills = Array.from({ length: 500 }, (_, index) => ({ name: `skill ${index}` }));
    const { fields, notes } = only(resume({}, { skills }));
    expect(Object.keys(fields.skills)).toHaveLength(100);
    expect(notes).toContainEqual({ kind: 'too-many-entries', field: 'skills', limit: 100 });
  });

  it.each([
    ['nothing at all', '', { kind: 'empty-file' }],
    ['white space', ' \n ', { kind: 'empty-file' }],
    ['a broken text', '{"basics": {"name" "x"}}', { kind: 'not-json', line: 1, column: 20 }],
    ['something else', '{"name": "Johnny"}', { kind: 'not-a-resume' }],
    ['a number', '[1, 2]', { kind: 'not-a-resume' }],
    ['an empty list', '[]', { kind: 'no-rows' }],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', { kind: 'calendar-elsewhere' }],
  ])('refuses %s', (_, text, refusal) => {
    expect(readText('x.json', text)).toEqual({ ok: false, refusal });
  });

  it('refuses a resume without a name as a row', () => {
    expect(rowsOfFixture('nameless.json')).toMatchObject({
      candidates: [],
      refused: [{ row: 1, refusal: { kind: 'no-name' } }],
    });
  });
});
