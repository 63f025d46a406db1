import { describe, expect, it } from 'vitest';
import { attendanceGoodwill } from '@shared/reports/attendance-goodwill';
import { plain, reportDocument, type ReportDocument } from '@shared/reports/report-document';
import { recruiterWeek, type WeekLine } from '@shared/reports/recruiter-week';
import { rematchPeriod, type RematchPeriodFacts } from '@shared/reports/rematch-period';
import { rolePipeline } from '@shared/reports/role-pipeline';
import { localDate } from '@shared/time/local-date';
import { keyMaker, linesOf } from '../../support/report-maker';

const widthsOf = (paper: ReportDocument): readonly number[] =>
  paper.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.columns.reduce((sum, { width }) => sum + width, 0)] : [],
  );

/** What holds for every paper: it decodes to itself, and its tables are as wide as the page. */
function expectWellMade(paper: ReportDocument): void {
  expect(reportDocument.parse(paper)).toEqual(paper);
  for (const width of widthsOf(paper)) expect(width).toBe(100);
}

const week = ['2026-11-23', '2026-11-24', '2026-11-25'];
const meeting = (date: string, startMinute: number, name: string): WeekLine => ({
  ...{ date, startMinute, name: [plain(name)], kind: 'office', about: '', place: 'Room 1' },
  stage: 'confirmed',
});

describe('the week of a recruiter', () => {
  it('tells day by day whom they meet and what is due, by the hour', () => {
    const paper = recruiterWeek(
      {
        recruiterName: 'Grace Lau',
        days: week,
        lines: [meeting('2026-11-24', 900, 'Ng'), meeting('2026-11-24', 600, 'Chan')],
        tasks: [{ date: '2026-11-23', startMinute: 660, text: 'Debrief', about: [plain('Chan')] }],
        ...{ overdue: 2, leftOut: [] },
      },
      keyMaker,
    );
    expectWellMade(paper);
    expect(linesOf(paper)).toEqual([
      'week.title(Grace Lau)',
      '2026-11-23..2026-11-25',
      'week.officeInterviews: 2',
      'week.clientInterviews: 0',
      'week.tasksDue: week.dueOf(1|2)',
      '2026-11-23',
      'm660 Debrief: Chan',
      '2026-11-24',
      'week.time | week.who | week.about | week.place | week.state',
      'm600 | Chan | interviewKinds.office | Room 1 | stages.confirmed',
      'm900 | Ng | interviewKinds.office | Room 1 | stages.confirmed',
    ]);
  });

  it('leaves out what is not wanted, and a day on which nothing else stands', () => {
    const tasks = [{ date: '2026-11-23', startMinute: 660, text: 'Debrief', about: [] }];
    const facts = { days: week, lines: [meeting('2026-11-24', 900, 'Ng')], tasks, overdue: 0 };
    const lines = linesOf(
      recruiterWeek({ ...facts, recruiterName: 'Grace Lau', leftOut: ['meetings'] }, keyMaker),
    );
    expect(lines.slice(-2)).toEqual(['2026-11-23', 'm660 Debrief']);
    expect(lines).toContain('week.officeInterviews: 1');
  });

  it('says so when nothing is planned', () => {
    const paper = recruiterWeek(
      { recruiterName: 'Grace Lau', days: week, lines: [], tasks: [], overdue: 0, leftOut: [] },
      keyMaker,
    );
    expect(linesOf(paper).at(-1)).toBe('week.empty');
  });
});

const figures: RematchPeriodFacts = {
  period: { from: localDate.parse('2026-09-01'), to: localDate.parse('2026-11-23') },
  ...{ whose: null, client: null, leftOut: [], funnels: [] },
  rematch: {
    rejections: 8,
    sentAgain: [
      { submissionId: 'sub_1', candidateId: 'cnd_1', days: 0 },
      { submissionId: 'sub_2', candidateId: 'cnd_2', days: 3 },
      { submissionId: 'sub_3', candidateId: 'cnd_3', days: 40 },
    ],
    ...{ drafted: 1, nothingYet: 4, medianDays: 3, rematches: 4, offers: 1, placements: 0 },
    before: { rejections: 0, sentAgain: 0 },
  },
  reasons: {
    by: {
      client: [{ reason: 'preferred-another', count: 6 }],
      candidate: [{ reason: 'accepted-elsewhere', count: 2 }],
      agency: [],
    },
    byClient: [
      { clientId: 'cli_1', total: 5, counts: { location: 1, 'preferred-another': 4 } },
      { clientId: 'cli_2', total: 3, counts: { 'team-fit': 3 } },
    ],
  },
  clientName: (id) => ({ cli_1: 'Lantau Freight', cli_2: 'Harbour East' })[id] ?? '',
  candidateName: (id) => [plain(`name of ${id}`)],
};

describe('the report from rejection to rematch', () => {
  it('gives the shares with what they are of, also where there was nothing before', () => {
    const lines = linesOf(rematchPeriod(figures, keyMaker));
    expect(lines).toContain('rematchPeriod.sentAgain: rematchPeriod.share(3|8|38)');
    expect(lines).toContain('rematchPeriod.before: rematchPeriod.share(0|0|0)');
    expect(lines).toContain('rematchPeriod.median: rematchPeriod.days(3)');
  });

  it('draws the clients and says the same in a table, most frequent reason first', () => {
    const paper = rematchPeriod(figures, keyMaker);
    expectWellMade(paper);
    const [bars] = paper.blocks.flatMap((block) => (block.kind === 'bars' ? [block.bars] : []));
    expect(bars).toEqual([
      { label: 'Lantau Freight', value: 5, figure: '5', strong: true },
      { label: 'Harbour East', value: 3, figure: '3', strong: false },
    ]);
    expect(linesOf(paper)).toContain(
      'Lantau Freight | 5 | rejectionReasons.preferred-another 4, rejectionReasons.location 1',
    );
  });

  it('counts every submission into one of the spans of days', () => {
    const [, spans] = rematchPeriod(figures, keyMaker).blocks.flatMap((block) =>
      block.kind === 'bars' ? [block.bars.map(({ value }) => value)] : [],
    );
    expect(spans).toEqual([1, 1, 0, 1]);
  });

  it('says what came of all rematches, and whose client it is about', () => {
    const lines = linesOf(rematchPeriod(figures, keyMaker));
    expect(lines).toContain('rematchPeriod.offers: rematchPeriod.share(1|4|25)');
    expect(lines).toContain('rematchPeriod.placements: rematchPeriod.share(0|4|0)');
    const { subtitle } = rematchPeriod({ ...figures, client: 'Lantau Freight' }, keyMaker);
    expect(subtitle).toMatch(/rematchPeriod\.wholeOffice · Lantau Freight/u);
  });

  it('counts role by role how far submissions came, and adds them up', () => {
    const met = { drafted: 4, sent: 3, 'client-interview': 2, offered: 1, placed: 0 };
    const funnels = [
      { role: 'R-001 Planner', clientName: 'Lantau Freight', reached: met, running: 2 },
      {
        ...{ role: 'R-002 Driver', clientName: 'Harbour East', running: 0 },
        reached: { drafted: 1, sent: 1, 'client-interview': 1, offered: 1, placed: 1 },
      },
    ];
    const paper = rematchPeriod({ ...figures, funnels }, keyMaker);
    expectWellMade(paper);
    expect(linesOf(paper)).toEqual(
      expect.arrayContaining([
        'R-001 Planner | Lantau Freight | 4 | 3 | 2 | 1 | 0 | 2',
        'R-002 Driver | Harbour East | 1 | 1 | 1 | 1 | 1 | 0',
        'rematchPeriod.all |  | 5 | 4 | 3 | 2 | 1 | 2',
      ]),
    );
    expect(linesOf(rematchPeriod(figures, keyMaker))).not.toContain('rematchPeriod.funnel');
  });

  it('has no chart of nothing', () => {
    const none: RematchPeriodFacts = {
      ...figures,
      rematch: { ...figures.rematch, rejections: 0, sentAgain: [], medianDays: null },
      reasons: { by: { client: [], candidate: [], agency: [] }, byClient: [] },
    };
    const paper = rematchPeriod(none, keyMaker);
    expect(paper.blocks.some(({ kind }) => kind === 'bars')).toBe(false);
    expect(linesOf(paper)).toContain('rematchPeriod.nothingEnded');
  });
});

describe('the report on attendance and goodwill', () => {
  it('adds up the months and draws them with the figures beside', () => {
    const paper = attendanceGoodwill(
      {
        ...{ from: '2026-10-01', to: '2026-11-23', whose: null, candidates: [], leftOut: [] },
        months: [
          { label: 'Oct', kept: 5, noShows: 1, shortNotices: 0 },
          { label: 'Nov', kept: 7, noShows: 0, shortNotices: 2 },
        ],
        clients: [
          {
            ...{ clientName: 'Lantau Freight', kept: 12, noShows: 1, shortNotices: 2 },
            ...{ trend: 'worse' as const, openRepairs: 1 },
          },
        ],
      },
      keyMaker,
    );
    expectWellMade(paper);
    expect(linesOf(paper)).toEqual(
      expect.arrayContaining([
        'goodwill.kept: 12',
        'goodwill.noShows: 1',
        'goodwill.shortNotices: 2',
        'Oct 5+0+1 5 · 0 · 1',
        'Nov 7+2+0 7 · 2 · 0',
        'Lantau Freight | 12 | 1 | 2 | 1 | goodwill.trends.worse',
        'goodwill.allKept',
      ]),
    );
  });
});

describe('the role pipeline', () => {
  const role = {
    ...{ code: 'R-001', title: 'Finance Manager', clientName: 'Lantau Freight', ownerName: 'Grace Lau' },
    ...{ openedOn: '2026-10-01', onHold: false, headcount: 1 },
  };
  const counts = { drafted: 1, sent: 2, 'client-interview': 3, offered: 0, placed: 0 };

  it('counts who stands where, and roles with nobody', () => {
    const empty = { drafted: 0, sent: 0, 'client-interview': 0, offered: 0, placed: 0 };
    const paper = rolePipeline(
      {
        ...{ whose: 'Grace Lau', leftOut: [] },
        roles: [
          { ...role, counts },
          { ...role, code: 'R-002', headcount: 3, onHold: true, counts: empty },
        ],
      },
      keyMaker,
    );
    expectWellMade(paper);
    const lines = linesOf(paper);
    expect(lines).toContain('pipeline.inTheRunning: 6');
    expect(lines).toContain('pipeline.withNobody: 1');
    expect(lines).toContain('R-001 Finance Manager 1+2+3+0+0 6');
    expect(lines).toContain(
      'R-002 Finance Manager × 3 (roleStages.on-hold) | Lantau Freight | Grace Lau | 2026-10-01 | 0 | 0 | 0 | 0 | 0',
    );
  });

  it('draws and counts no role whose candidates the viewer may not know of', () => {
    const masked = { ...role, code: 'R-118', title: 'Senior finance role', counts: null };
    const lines = linesOf(rolePipeline({ whose: null, roles: [masked], leftOut: [] }, keyMaker));
    expect(lines).toContain('pipeline.inTheRunning: 0');
    expect(lines).toContain('pipeline.withNobody: 0');
    expect(lines.filter((line) => line.includes('R-118'))).toEqual([
      'R-118 Senior finance role | Lantau Freight | Grace Lau | 2026-10-01 | – | – | – | – | –',
    ]);
  });
});
