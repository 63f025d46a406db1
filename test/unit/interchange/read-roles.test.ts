import { describe, expect, it } from 'vitest';
import { importedRole } from '@shared/commands/import/import-roles';
import { readMonthlyBand } from '@shared/interchange/role-ads/read-salary';
import { proposeColumns } from '@shared/interchange/role-ads/role-columns';
import { proposedRows } from '@data/imports/proposed-rows';
import { readText, readingFacts, rowsOfFixture, rowsOfText } from './reading';

describe('job ads in JSON', () => {
  it('become roles with their clients, and keep in words what has no field', () => {
    const { roles, refused } = rowsOfFixture('roles.json');
    expect(refused).toEqual([]);
    expect(roles.map(({ fields }) => fields.clientName)).toHaveLength(6);
    expect(roles[0]?.fields).toMatchObject({
      clientName: 'Victoria Peak Trading Limited',
      fields: {
        title: 'Finance Manager',
        titleZh: '財務經理',
        openedOn: '2026-11-10',
        salaryFrom: 52_000,
        salaryTo: 60_000,
        district: 'kwun-tong',
        requirements: {
          s1: { name: 'Financial reporting', level: 3, must: true },
          s2: { name: 'SAP', level: 2, must: false },
        },
        languages: { english: { must: false }, cantonese: { must: false } },
      },
    });
    expect(roles[0]?.fields.fields.description).toContain('Financial reporting: HKFRS');
    expect(roles[4]?.fields.fields).toMatchObject({
      visibility: 'confidential',
      blindTitle: 'Head of Finance, hospitality',
      district: 'eastern',
    });
    const dollars = roles[5];
    expect(dollars?.fields.fields).toMatchObject({ salaryFrom: null, salaryTo: null });
    expect(dollars?.fields.fields.description).toContain('salary: US$5,000 a month');
    expect(dollars?.notes).toContainEqual({ kind: 'salary-unread', text: 'US$5,000 a month' });
    expect(roles.every(({ fields }) => importedRole.safeParse(fields).success)).toBe(true);
  });

  it.each([
    ['a title', { title: '', company: 'A' }, 'no-title'],
    ['a client', { title: 'Clerk', company: '' }, 'no-client'],
  ])('are refused without %s', (_, ad, kind) => {
    expect(rowsOfText('a.json', JSON.stringify([ad])).refused).toMatchObject([{ row: 1, refusal: { kind } }]);
  });
});

describe('a salary', () => {
  it.each([
    ['HK$52–60k', 52_000, 60_000],
    ['HKD 30,000 - 40,000', 30_000, 40_000],
    ['HK$45,000+', 45_000, null],
    ['up to HK$38k', null, 38_000],
    ['HK$60,000–52,000', 52_000, 60_000],
  ])('%s is a band of a month', (text, salaryFrom, salaryTo) => {
    expect(readMonthlyBand(text)).toEqual({ salaryFrom, salaryTo });
  });

  it.each(['$3.5k–$4.9k/mo', '180000-230000', 'HK$600,000 a year', 'HK$200/hr', 'HKD negotiable', '€85k'])(
    '%s is left in words',
    (text) => {
      expect(readMonthlyBand(text)).toBeNull();
    },
  );
});

describe('a table of roles', () => {
  const table =
    '職位,公司,月薪,地區,技能,HKID\n會計主任,維港貿易有限公司,"HK$28,000–32,000",觀塘,"Excel、SAP",A1\n';

  it('proposes what its columns mean, in both languages, each meaning once', () => {
    expect(proposeColumns(['Job Title', 'Company', 'Title', 'Salary (HKD)', 'Age', ''])).toEqual([
      'title',
      'client',
      null,
      'salary',
      null,
      null,
    ]);
    expect(proposeColumns(['職位', '公司', '月薪'])).toEqual(['title', 'client', 'salary']);
  });

  it('gives one role a line, and keeps identity numbers out', () => {
    const { roles } = rowsOfText('roles.csv', table);
    expect(roles).toHaveLength(1);
    expect(roles[0]).toMatchObject({
      row: 2,
      fields: {
        clientName: '維港貿易有限公司',
        fields: { title: '會計主任', salaryFrom: 28_000, salaryTo: 32_000, district: 'kwun-tong' },
      },
      notes: [{ kind: 'personal-left-out', fields: ['HKID'] }],
    });
  });

  it.each([
    ['semicolons', 'Title;Company\nClerk;Lantau Freight\n'],
    ['tabs', 'Title\tCompany\r\nClerk\tLantau Freight\r\n'],
    ['a byte order mark', '\uFEFFTitle,Company\nClerk,Lantau Freight\n'],
  ])('is read with %s', (_, text) => {
    expect(rowsOfText('roles.csv', text).roles[0]?.fields).toMatchObject({
      clientName: 'Lantau Freight',
      fields: { title: 'Clerk' },
    });
  });

  it('follows the mapping a person chose', () => {
    const file = readText('roles.csv', 'A,B\nLantau Freight,Clerk\n');
    expect(file).toMatchObject({ ok: true, value: { proposed: { about: 'roles', columns: [null, null] } } });
    if (!file.ok) return;
    expect(proposedRows(file.value, readingFacts).refused).toMatchObject([{ refusal: { kind: 'no-title' } }]);
    expect(
      proposedRows(file.value, readingFacts, { about: 'roles', columns: ['client', 'title'] }).roles,
    ).toHaveLength(1);
  });

  it('refuses shifted rows and an unclosed quotation mark', () => {
    const shifted = rowsOfText('roles.csv', 'Title,Company\nClerk,Lantau Freight,extra\n');
    expect(shifted.refused).toMatchObject([
      { row: 2, refusal: { kind: 'too-many-cells', cells: 3, columns: 2 } },
    ]);
    expect(readText('roles.csv', 'Title,Company\n"Clerk,Lantau Freight\n')).toMatchObject({
      ok: false,
      refusal: { kind: 'csv-unclosed' },
    });
    expect(readText('roles.csv', 'Title,Company\n')).toEqual({ ok: false, refusal: { kind: 'no-rows' } });
  });
});
