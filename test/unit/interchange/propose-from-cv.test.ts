import { describe, expect, it } from 'vitest';
import { readPhone } from '@data/phone-reader';
import { proposeFromCv } from '@shared/interchange/propose-from-cv';

const read = (lines: readonly string[], knownSkills: readonly string[] = []) =>
  proposeFromCv(lines.join('\n'), { readPhone, knownSkills });

// Written as people in Hong Kong write them; every person in them is invented.
const english = [
  'Curriculum Vitae',
  'CHAN Tai Man, Peter',
  'Flat 5, 12/F, 88 How Ming Street, Kwun Tong',
  'Mobile: 9123 4567 / (852) 2345 6789   Email: peter.chan@example.com.hk',
  'HKID: A123456(7)   Date of birth: 12-03-1988',
  '',
  'Work Experience',
  'Harbour Trading Limited, Senior Accountant   Mar 2019 - Present',
  'Closed the books of six companies.',
  'Assistant Accountant at Bright Toys Company Ltd (07/2014 – 02/2019)',
  'Education',
  'City University of Hong Kong, BBA 2010 - 2013',
  'Skills: SAP FI, Excel (VBA), IFRS; Xero',
];
const chinese = [
  '個人履歷',
  '姓名：陳大文',
  '電話：51234567',
  '電郵：tm.chan@example.com',
  '工作經驗',
  '海港貿易有限公司，會計主任 2018年3月 至 今',
  '技能',
  'Excel、中文打字、金蝶',
  '語言',
  '廣東話、英語',
];

describe('what a CV proposes', () => {
  it('in English: name, email, phones, employers with their months, skills', () => {
    expect(read(english)).toEqual({
      name: { surname: 'Chan', givenNames: 'Tai Man', englishName: 'Peter' },
      emails: ['peter.chan@example.com.hk'],
      phones: [
        { typed: '9123 4567', e164: '+85291234567', label: 'mobile' },
        { typed: '852) 2345 6789', e164: '+85223456789', label: 'mobile' },
      ],
      skills: ['SAP FI', 'Excel (VBA)', 'IFRS', 'Xero'],
      work: [
        {
          employer: 'Harbour Trading Limited',
          title: 'Senior Accountant',
          from: '2019-03',
          to: null,
          summary: '',
        },
        {
          employer: 'Bright Toys Company Ltd',
          title: 'Assistant Accountant',
          from: '2014-07',
          to: '2019-02',
          summary: '',
        },
      ],
    });
  });

  it('in Chinese', () => {
    expect(read(chinese)).toMatchObject({
      name: { chineseName: '陳大文' },
      emails: ['tm.chan@example.com'],
      phones: [{ e164: '+85251234567' }],
      skills: ['Excel', '中文打字', '金蝶'],
      work: [{ employer: '海港貿易有限公司', title: '會計主任', from: '2018-03', to: null }],
    });
  });

  it('takes no identity number, birth date or span of years for a phone', () => {
    const { phones } = read(['A123456(7)', '12-03-1988', '2019 - 2024', '2020-2023', 'Ref. 20250101-0042']);
    expect(phones).toEqual([]);
  });

  it('finds skills the office speaks of anywhere in the text, as whole words', () => {
    const known = ['C++', 'SAP', 'Go', 'Management Accounts'];
    const { skills } = read(
      ['I prepared management-accounts in SAP.', 'Going concern review, C++ at night.'],
      known,
    );
    expect(skills).toEqual(['C++', 'SAP', 'Management Accounts']);
  });

  it('proposes nothing from nothing, and no name from headings', () => {
    const nothing = { name: {}, emails: [], phones: [], skills: [], work: [] };
    expect(read([])).toEqual(nothing);
    expect(read(['RESUME', 'Personal Profile', 'Contact'])).toEqual(nothing);
  });

  it('stays quick on a long line made to slow it down', () => {
    const long = `${'a'.repeat(50_000)}@ ${'1 '.repeat(20_000)} ${'2019 - '.repeat(5_000)}`;
    expect(read(['Work Experience', long, 'Skills', long]).emails).toEqual([]);
  });
});
