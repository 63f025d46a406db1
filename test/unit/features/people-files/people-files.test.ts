import i18next from 'i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chineseAreas } from '@app/i18n/chinese-areas';
import { englishAreas } from '@app/i18n/english-areas';
import { readTable } from '@data/csv-reader';
import { readPeopleToExport } from '@data/queries/people-to-export';
import { createViewReader } from '@data/view-reader';
import { peopleFileName, peopleFormats, printPeople } from '@features/people-files/make-people-file';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { StaffRole } from '@shared/domain/staff/staff';
import { localDate } from '@shared/time/local-date';
import { wordsIn } from '@ui/i18n/words';
import { candidateInput } from '../../../support/candidate';
import { openTestOffice, type TestOffice } from '../../../support/office';

const today = localDate.parse('2026-11-23');
const someone = (fields: Partial<Candidate>): Candidate => ({
  ...candidateInput(fields),
  id: 'cnd_1',
  deletedAt: null,
  mergedInto: null,
});
const english = { language: 'en', districtName: (id: string) => id } as const;

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: englishAreas, 'zh-HK': chineseAreas },
    ns: Object.keys(englishAreas),
    interpolation: { escapeValue: false },
  });
});

describe('the people of a file', () => {
  let office: TestOffice;
  let candidateIds: readonly string[];
  beforeEach(async () => {
    office = await openTestOffice();
    candidateIds = [];
    for (const surname of ['Au', 'Bo', 'Cho']) {
      const made = await office.run(
        'candidate/create',
        candidateInput({ surname, headline: 'private words' }),
      );
      candidateIds = [...candidateIds, String(made.candidateId)];
    }
  });
  afterEach(() => {
    office.close();
  });
  const seenBy = (role: StaffRole, ids: readonly string[]) => {
    const viewer = office.actors[role];
    return readPeopleToExport(createViewReader(office.database, viewer), viewer, ids);
  };

  it('are those asked for, in the order asked, without who is gone', async () => {
    const [first = '', second = '', third = ''] = candidateIds;
    const found = await seenBy('recruiter', [third, 'cnd_gone', first, second]);
    expect(found.map(({ surname }) => surname)).toEqual(['Cho', 'Au', 'Bo']);
    expect(found[0]?.headline).toBe('private words');
    expect(await seenBy('manager', candidateIds)).toHaveLength(3);
  });

  it('are nobody for the front desk', async () => {
    expect(await seenBy('receptionist', candidateIds)).toEqual([]);
  });
});

describe('a file of people', () => {
  it('tells of a person and never of what the office has decided about them', () => {
    const ada = someone({
      surname: 'Chow',
      summary: 'canary-summary',
      constraints: {
        k1: { kind: 'company', value: 'canary-constraint', from: 'client', notedOn: '2026-11-23' },
      },
      doNotSend: { cli_secret: 'canary-do-not-send' },
      parked: { reason: 'canary-parked', wakeOn: null },
      ownerId: 'stf_canary',
      source: 'canary-source',
    });
    for (const format of peopleFormats) {
      const text = printPeople([ada], format, english);
      expect(text).toContain('canary-summary');
      expect(text.replace('canary-summary', '')).not.toMatch(/canary|cli_secret/u);
    }
  });

  it('is a table that spreadsheets open in the right encoding, with no formula in any cell', () => {
    const starts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'=1"];
    const people = starts.map((headline) => someone({ surname: 'Chow', chineseName: '周安', headline }));
    const text = printPeople(people, 'csv', english);
    expect(text.startsWith('\uFEFFSurname,')).toBe(true);
    const { rows } = readTable(text.slice(1));
    const [headers = [], ...body] = rows;
    const place = headers.indexOf('Headline');
    expect(body.map((cells) => cells[place])).toEqual(starts.map((start) => `'${start}`));
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝]/u.test(cell))).toEqual([]);
  });

  it('has cards whose lines are short enough for the standard, and whole', () => {
    const text = printPeople([someone({ surname: 'Chow', summary: '漢字'.repeat(200) })], 'vcard', english);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.join('').replaceAll(/\s/gu, '')).toContain('漢字'.repeat(200));
  });

  it('has a name that is theirs for one person, and names nobody for several', () => {
    const ada = someone({ surname: 'Chow', givenNames: 'Ada' });
    const name = (people: readonly Candidate[], language: 'en' | 'zh-HK') =>
      peopleFileName(people, 'vcard', { words: wordsIn(language, 'peopleFiles'), today });
    expect(name([ada], 'en')).toBe('CHOW Ada 2026-11-23.vcf');
    expect(name([ada, ada], 'en')).toBe('Candidates 2 2026-11-23.vcf');
    expect(name([ada, ada], 'zh-HK')).toBe('候選人 2 位 2026-11-23.vcf');
  });
});
