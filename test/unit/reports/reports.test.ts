import { describe, expect, it } from 'vitest';
import { candidateProfile, type ProfileFacts } from '@shared/reports/candidate-profile';
import { daySheet, type DaySheetLine } from '@shared/reports/day-sheet';
import { reportDocument, type ReportDocument } from '@shared/reports/report-document';
import { cssString, pageContent } from '../../../renderer/report/page-margins';
import { candidateInput } from '../../support/candidate';
import { keyMaker as maker } from '../../support/report-maker';

const person = (surname: string, chineseName: string) => ({
  ...candidateInput({
    surname,
    givenNames: 'Wing Yan',
    englishName: 'Vivian',
    chineseName,
    phones: { p1: { typed: '9123 4867', e164: null, label: 'mobile' } },
  }),
  id: 'cnd_1',
  deletedAt: null,
  mergedInto: null,
});
const lineAt = (startMinute: number, surname: string): DaySheetLine => ({
  interview: {
    planned: { date: '2026-11-23' as never, startMinute, durationMinutes: 45, zone: 'Asia/Hong_Kong' },
    kind: 'office',
    mode: 'in-person',
    stage: 'confirmed',
  },
  candidate: person(surname, '陳詠欣'),
  recruiterName: 'Grace Lau',
  place: 'Room 1',
});
const textOf = (paper: ReportDocument): string => JSON.stringify(paper);
const tableOf = (paper: ReportDocument) => paper.blocks.find((block) => block.kind === 'table');

describe('the day sheet', () => {
  it('lists who comes by the hour, with the name in both scripts, recruiter, room, phone and a box', () => {
    const table = tableOf(daySheet('2026-11-23', [lineAt(660, 'Ng'), lineAt(600, 'Chan')], maker));
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((cells) => cells.map((cell) => cell.map(({ text }) => text).join('')))).toEqual([
      ['m600', 'CHAN Wing Yan, Vivian 陳詠欣', 'Grace Lau', 'Room 1', '9123 4867', 'stages.confirmed', '☐'],
      ['m660', 'NG Wing Yan, Vivian 陳詠欣', 'Grace Lau', 'Room 1', '9123 4867', 'stages.confirmed', '☐'],
    ]);
    expect(rows[0]?.[1]?.[1]).toEqual({ text: '陳詠欣', lang: 'zh-HK' });
  });

  it('says so when nobody is expected', () => {
    const table = tableOf(daySheet('2026-11-23', [], maker));
    expect(table).toMatchObject({ rows: [], empty: 'daySheet.empty' });
  });

  it('is as wide as the page', () => {
    const table = tableOf(daySheet('2026-11-23', [], maker));
    const widths = table?.kind === 'table' ? table.columns.map(({ width }) => width) : [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
  });
});

describe('the candidate profile', () => {
  const facts: ProfileFacts = {
    candidate: {
      ...person('Chan', '陳詠欣'),
      expectedPay: {
        monthly: 55_000,
        months: 13,
        guaranteedBonus: 10_000,
        discretionaryBonus: 99_999,
        allowances: 0,
        notedOn: '2026-11-12',
      },
      skills: {
        a: { name: 'Excel', level: 2, lastUsedYear: 2026, notedOn: '2026-11-12' },
        b: { name: 'SAP', level: null, lastUsedYear: null, notedOn: '2026-11-12' },
      },
    },
    leftOut: [],
    districtName: 'Kowloon City',
    motivation: [],
    fit: [],
    submissions: [],
    interests: [],
    attendance: 'Kept all.',
  };

  it('is titled with the name and carries the Chinese name in its own language', () => {
    const paper = candidateProfile(facts, maker);
    expect(paper.title).toBe('CHAN Wing Yan, Vivian');
    expect(paper.titleNote).toEqual({ text: '陳詠欣', lang: 'zh-HK' });
    expect(reportDocument.parse(paper)).toEqual(paper);
  });

  it('counts only guaranteed pay in the year, and says what nobody asked', () => {
    const text = textOf(candidateProfile(facts, maker));
    expect(text).toContain('$725000');
    expect(text).not.toContain('99999');
    expect(text).toContain('profile.notAsked');
    expect(text).toContain('unknown');
  });

  it('leaves out headings under which nothing stands', () => {
    const headings = candidateProfile(facts, maker).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).toEqual(['profile.skills', 'profile.submissions', 'profile.attendance']);
  });

  it('leaves out the sections that are not wanted, and nothing else', () => {
    const paper = candidateProfile({ ...facts, leftOut: ['submissions', 'skills'] }, maker);
    const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['profile.attendance']);
    expect(textOf(paper)).toContain('Kept all.');
    expect(textOf(paper)).toContain('$725000');
    expect(textOf(paper)).not.toContain('Excel');
  });
});

describe('the page margins', () => {
  it('write page numbers with counters', () => {
    expect(pageContent('Page {page} of {pages}')).toBe('"Page " counter(page) " of " counter(pages)');
    expect(pageContent('第 {page} 頁，共 {pages} 頁')).toBe(
      '"第 " counter(page) " 頁，共 " counter(pages) " 頁"',
    );
  });

  it('let no text out of its quotes', () => {
    expect(cssString('a"b\\c\nd')).toBe('"a\\22 b\\5c c\\a d"');
    expect(cssString('} body { display: none')).toBe('"} body { display: none"');
  });
});
