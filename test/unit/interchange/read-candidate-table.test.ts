import { describe, expect, it } from 'vitest';
import { candidateFields } from '@shared/domain/candidate/empty-candidate';
import { proposeTable } from '@shared/interchange/table-mapping';
import { headsSign } from '@shared/interchange/csv/head-key';
import { readText, rowsOfText } from './reading';

const row = (heads: string, cells: string) => rowsOfText('people.csv', `${heads}\n${cells}\n`).candidates[0]!;
const one = (head: string, cell: string) =>
  row(`Full name;${head}`, `CHAN Tai Man;"${cell.replaceAll('"', '""')}"`);
const meanings = (heads: string) => proposeTable(heads.split(',')).columns;

describe('the heads of a table of people', () => {
  it.each([
    [
      'ours',
      'Surname,Given names,Chinese name,Mobile,Email',
      ['surname', 'givenNames', 'chineseName', 'mobile', 'email'],
    ],
    [
      'in Chinese',
      '姓名,手提電話,電郵,地區,期望薪金,備註',
      ['name', 'mobile', 'email', 'district', 'expectedPay', 'notes'],
    ],
    [
      'of OpenCATS',
      'first_name,last_name,middle_name,email1,email2,phone_home,phone_cell,phone_work,address,city,state,zip,source,key_skills,date_available,current_employer,current_pay,desired_pay,notes,web_site,can_relocate',
      [
        'givenNames',
        'surname',
        'middleName',
        'email',
        'otherEmail',
        'homePhone',
        'mobile',
        'workPhone',
        'address',
        'city',
        'region',
        'postcode',
        'source',
        'skills',
        'availableFrom',
        'employer',
        'currentPay',
        'expectedPay',
        'notes',
        null,
        null,
      ],
    ],
    [
      'of Bullhorn',
      'candidateID,firstName,lastName,nickName,email,email2,mobile,phone,workPhone,occupation,companyName,address1,address2,city,state,zip,dateAvailable,salary,desiredSalary,skillSet,description,comments,dateOfBirth,ethnicity',
      [
        null,
        'givenNames',
        'surname',
        'preferredName',
        'email',
        'otherEmail',
        'mobile',
        'phone',
        'workPhone',
        'jobTitle',
        'employer',
        'address',
        'addressMore',
        'city',
        'region',
        'postcode',
        'availableFrom',
        'currentPay',
        'expectedPay',
        'skills',
        'summary',
        'notes',
        null,
        null,
      ],
    ],
  ])('%s are known', (_, heads, expected) => {
    expect(proposeTable(heads.split(','))).toEqual({ about: 'candidates', columns: expected });
  });

  it('tell people from vacancies', () => {
    expect(proposeTable(['Title', 'Company', 'Salary']).about).toBe('roles');
    expect(proposeTable(['職位名稱', '公司', '月薪', '人數']).about).toBe('roles');
    expect(proposeTable(['Name', 'Company', 'Position', 'Tel']).about).toBe('candidates');
  });

  it('propose a meaning once, and none for what must not be kept', () => {
    expect(meanings('Name,Name,DOB,HKID,性別,出生日期,身份證號碼,Photo')).toEqual([
      'name',
      ...Array.from({ length: 7 }, () => null),
    ]);
  });

  it('have a sign that spelling does not change and other columns do', () => {
    expect(headsSign(['First name', 'E-mail'])).toBe(headsSign(['first_name', 'E Mail']));
    expect(headsSign(['First name', 'E-mail'])).not.toBe(headsSign(['E-mail', 'First name']));
  });
});

describe('a row of a table of people', () => {
  it('becomes a candidate with all its facts', () => {
    const { fields, notes } = row(
      'Surname,Given names,Chinese name,Mobile,Work phone,Email,Address,District,Employer,Job title,Skills,Languages,Notice period,Available from,Expected pay,Right to work,Notes,HKID',
      'Chan,Tai Man,陳大文,9123 4867,"2345 6789 / 2345 6780",tai@example.com,"Flat 2, Nathan Road",Yau Tsim Mong,Lantau Freight,Clerk,"Excel (Advanced, 2024); SAP","Cantonese (Native), English (4/3)",1 mth,2026-12-01,22k,IANG,Polite,A1234',
    );
    expect(fields).toMatchObject({
      surname: 'Chan',
      givenNames: 'Tai Man',
      chineseName: '陳大文',
      phones: {
        p1: { typed: '9123 4867', e164: '+85291234867', label: 'mobile' },
        p2: { typed: '2345 6789', label: 'work' },
        p3: { typed: '2345 6780', label: 'work' },
      },
      email: 'tai@example.com',
      address: 'Flat 2, Nathan Road',
      district: 'yau-tsim-mong',
      work: { w1: { employer: 'Lantau Freight', title: 'Clerk', to: null } },
      skills: {
        s1: { name: 'Excel', level: 3, lastUsedYear: 2024, notedOn: '2026-11-23' },
        s2: { name: 'SAP', level: null },
      },
      languages: { cantonese: { spoken: 5, written: null }, english: { spoken: 4, written: 3 } },
      notice: { value: 1, unit: 'month', negotiable: false },
      availableFrom: '2026-12-01',
      expectedPay: { monthly: 22_000, months: 12, guaranteedBonus: 0, notedOn: '2026-11-23' },
      rightToWork: { kind: 'iang' },
      summary: 'Polite',
      source: 'people.csv',
    });
    expect(candidateFields.safeParse(fields).success).toBe(true);
    expect(notes).toEqual([{ kind: 'personal-left-out', fields: ['HKID'] }]);
  });

  it.each([
    ['Full name', 'CHAN Tai Man 陳大文', ['Chan', 'Tai Man', '', '陳大文']],
    ['姓名', '陳大文', ['', '', '', '陳大文']],
    ['Last name,First name', 'Chan,Tai Man Peter', ['Chan', 'Tai Man', 'Peter', '']],
    ['First name,Middle name,Last name', 'Ana,Maria,Garcia', ['Garcia', 'Ana Maria', '', '']],
    ['姓,名', '歐陽,小明', ['', '', '', '歐陽小明']],
    [
      'Surname,Given names,English name,Chinese name',
      'Chan,Tai Man Peter,,',
      ['Chan', 'Tai Man Peter', '', ''],
    ],
  ])('takes its name from %s: %s', (heads, cells, parts) => {
    const { surname, givenNames, englishName, chineseName } = row(heads, cells).fields;
    expect([surname, givenNames, englishName, chineseName]).toEqual(parts);
  });

  it.each([
    ['1 month', { value: 1, unit: 'month', negotiable: false }],
    ['2 wks', { value: 2, unit: 'week', negotiable: false }],
    ['兩星期', { value: 2, unit: 'week', negotiable: false }],
    ['一個月', { value: 1, unit: 'month', negotiable: false }],
    ['30 days (negotiable)', { value: 30, unit: 'day', negotiable: true }],
    ['即時', { value: 0, unit: 'day', negotiable: false }],
    ['it depends', null],
    ['999 days', null],
  ])('reads the notice %s', (text, notice) => {
    const { fields, notes } = one('Notice', text);
    expect(fields.notice).toEqual(notice);
    expect(notes).toEqual(notice === null ? [{ kind: 'value-unread', text }] : []);
  });

  it.each([
    ['2026-12-01', '2026-12-01', []],
    ['2026/1/5', '2026-01-05', []],
    ['2026年12月1日', '2026-12-01', []],
    ['1 Dec 2026', '2026-12-01', []],
    ['25/12/2026', '2026-12-25', []],
    ['1/12/2026', '2026-12-01', ['date-day-first']],
    ['31/02/2026', null, ['date-unread']],
    ['soon', null, ['date-unread']],
  ])('reads the date %s', (text, date, kinds) => {
    const { fields, notes } = one('Available from', text);
    expect(fields.availableFrom).toBe(date);
    expect(notes.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['55k', 55_000],
    ['HK$38,000', 38_000],
    ['30-35k', 30_000],
    ['50000 x 13', 50_000],
    ['480,000 a year', null],
    ['negotiable', null],
  ])('reads the pay %s', (text, monthly) => {
    const { fields, notes } = one('Expected pay', text);
    expect(fields.expectedPay?.monthly ?? null).toBe(monthly);
    expect(notes.some(({ kind }) => kind === 'pay-unread')).toBe(monthly === null);
  });

  it('keeps a second email, an odd phone and an unknown place in sight', () => {
    const { fields, notes } = row(
      'Name;Tel;Email;Email2;District',
      'Madonna;12345;a@example.com, b@example.com;c@example.com;Atlantis',
    );
    expect(fields).toMatchObject({
      email: 'a@example.com',
      summary: 'b@example.com\nc@example.com',
      district: null,
    });
    expect(notes).toEqual([
      { kind: 'phone-odd', text: '12345' },
      { kind: 'kept-in-summary', text: 'b@example.com' },
      { kind: 'kept-in-summary', text: 'c@example.com' },
      { kind: 'value-unread', text: 'Atlantis' },
    ]);
  });

  it('takes the apostrophe of a guarded cell away, and no other', () => {
    expect(one('Notes', "'=SUM(A1)").fields.summary).toBe('=SUM(A1)');
    expect(one('Mobile', "'+852 9123 4867").fields.phones).toMatchObject({ p1: { typed: '+852 9123 4867' } });
    expect(one('Notes', "'tis so").fields.summary).toBe("'tis so");
  });

  it('is refused without a name, and when its cells are shifted', () => {
    const { candidates, refused } = rowsOfText(
      'people.csv',
      'Name,Email\n,who@example.com\nAda Chow,ada@example.com,extra\nBo Lam,\n',
    );
    expect(candidates.map(({ row: line }) => line)).toEqual([4]);
    expect(refused).toEqual([
      { row: 2, label: 'who@example.com', refusal: { kind: 'no-name' } },
      { row: 3, label: 'Ada Chow', refusal: { kind: 'too-many-cells', cells: 3, columns: 2 } },
    ]);
  });

  it('decodes whatever is in its cells', () => {
    const nasty = `${'x'.repeat(40_000)}\u202E<b>`;
    const heads =
      'Surname;Given;Email;Phone;Summary;Skills;Languages;Expected pay;Available from;Visa;District';
    const text = `${heads}\n${heads
      .split(';')
      .map(() => nasty)
      .join(';')}\n`;
    const file = readText('people.csv', text);
    expect(file.ok).toBe(true);
    expect(candidateFields.safeParse(rowsOfText('people.csv', text).candidates[0]?.fields).success).toBe(
      true,
    );
  });
});
