// Every paper, built from a real office through each viewer's eyes: who may print it, that every word of it is there in
// both languages, and that a confidential client stands on no paper, and in the name of no file, of somebody who is not
// cleared. A cleared manager is the proof that the search would find it.
import i18next from 'i18next';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '@app/reports/build-report';
import type { ReportRequest } from '@app/reports/report-request';
import { chineseAreas } from '@app/i18n/chinese-areas';
import { englishAreas } from '@app/i18n/english-areas';
import { zoneRules } from '@data/zone-rules';
import { mayPrint, reportPermissions } from '@shared/domain/staff/permission-table';
import { staffRole, type StaffRole } from '@shared/domain/staff/staff';
import { reportDocument } from '@shared/reports/report-document';
import { hasSections, reportSections } from '@shared/reports/report-sections';
import { localDate } from '@shared/time/local-date';
import { clientBooking, openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

const chineseCanaries = ['紅隼亞洲銀行', '司庫主管'];
const canaries = [
  ...['Kestrel', '99 Canary Road', 'Ms Ho', 'internal canary note', 'Treasury Head'],
  ...chineseCanaries,
];
const period = { from: localDate.parse('2026-09-01'), to: localDate.parse('2026-11-30') };
const date = localDate.parse('2026-11-24');

let office: InterviewOffice;
let requests: readonly ReportRequest[];

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: englishAreas, 'zh-HK': chineseAreas },
    ns: Object.keys(englishAreas),
    interpolation: { escapeValue: false },
  });
  office = await openInterviewOffice({
    ...{ name: 'Kestrel Asia Bank', nameZh: '紅隼亞洲銀行', address: '99 Canary Road' },
  });
  const { actors } = office;
  await office.run('candidate/edit', { candidateId: office.ada, set: { summary: 'Keeps the books' } });
  const submissionId = await office.sendSubmission(office.ada, {
    ...{ title: 'Treasury Head at Kestrel', titleZh: '司庫主管' },
    visibility: 'confidential',
    blindTitle: 'Senior finance post',
    ownerId: actors.manager.staffId,
  });
  const booking = clientBooking(office, {
    ...{ submissionId, address: '99 Canary Road', notes: 'internal canary note' },
    recruiterId: actors.recruiter.staffId,
  });
  const booked = await office.run('interview/book', office.booking('2026-11-24 10:00+60', booking));
  const roleId = (await office.read.get('submissions', submissionId))?.roleId ?? '';
  const candidateId = office.ada;
  const interviewId = String(booked['interviewId']);
  const options = { employers: true, pay: true, decisions: {} };
  const { staffId } = actors.recruiter;
  requests = [
    { report: 'candidate-profile', candidateId },
    { report: 'day-sheet', date },
    { report: 'interview-slip', interviewId },
    { report: 'interview-sheet', interviewId },
    { report: 'blind-profile', candidateId, ...options },
    { report: 'shortlist', roleId, named: true, ...options },
    { report: 'recruiter-week', staffId, date },
    { report: 'role-pipeline', staffId: null },
    { report: 'rematch-period', period, staffId: null, clientId: null },
    { report: 'attendance-goodwill', period, staffId: null },
    { report: 'data-access', candidateId },
  ];
});
afterAll(() => {
  office.close();
});

const build = (request: ReportRequest, role: StaffRole, language: 'en' | 'zh-HK' = 'en') =>
  buildReport(request, language, {
    ...{ database: office.database, clock: office.clock, zoneRules },
    actor: office.actors[role],
  });
const canariesOn = (built: unknown): readonly string[] =>
  canaries.filter((canary) => JSON.stringify(built).includes(canary));

/** A word that is missing stands as its key, and a gap that nobody filled as its braces. */
const unworded = /(?:^|[" ])(?:[a-z]+[A-Za-z]*\.)+[a-z][A-Za-z0-9-]*(?=[" ,)]|$)|\{\{/;

describe('the papers of the office', () => {
  it('are all asked for here', () => {
    expect(requests.map(({ report }) => report).sort()).toEqual(Object.keys(reportPermissions).sort());
  });

  it.each(['en', 'zh-HK'] as const)('have every word in %s', async (language) => {
    for (const request of requests) {
      const built = await build(request, 'manager', language);
      expect(built, request.report).not.toBeNull();
      const { document } = built ?? {};
      expect(reportDocument.parse(document)).toEqual(document);
      expect(document?.language).toBe(language);
      expect([request.report, unworded.exec(JSON.stringify(document))?.[0]]).toEqual([
        request.report,
        undefined,
      ]);
    }
  });

  it('leave out any of their sections', async () => {
    const head = ['facts', 'paragraph', 'contents', 'part'];
    for (const request of requests) {
      if (!hasSections(request.report)) continue;
      const leftOut = reportSections[request.report];
      const [whole, bare] = [
        await build(request, 'manager'),
        await build({ ...request, leftOut }, 'manager'),
      ];
      const kinds = bare?.document.blocks.map(({ kind }) => kind).filter((kind) => !head.includes(kind));
      const allKinds = whole?.document.blocks.map(({ kind }) => kind) ?? [];
      expect([request.report, kinds]).toEqual([
        request.report,
        request.report === 'shortlist' ? ['heading'] : [],
      ]);
      expect(allKinds.length, request.report).toBeGreaterThan(bare?.document.blocks.length ?? 0);
    }
  });

  it('are made for those who may print them, and for nobody else', async () => {
    for (const role of staffRole.options)
      for (const request of requests) {
        const built = await build(request, role);
        expect([role, request.report, built !== null]).toEqual([
          role,
          request.report,
          mayPrint(role, request.report),
        ]);
      }
  });

  it('tell nobody who is not cleared of a confidential client', async () => {
    for (const role of ['recruiter', 'receptionist'] as const)
      for (const language of ['en', 'zh-HK'] as const)
        for (const request of requests) {
          const told = canariesOn(await build(request, role, language));
          expect([role, request.report, told]).toEqual([role, request.report, []]);
        }
  });

  it('name client and role in Chinese where they are in Chinese', async () => {
    const naming = ['candidate-profile', 'interview-sheet', 'shortlist', 'role-pipeline', 'recruiter-week'];
    for (const request of requests.filter(({ report }) => naming.includes(report))) {
      const told = canariesOn((await build(request, 'manager', 'zh-HK'))?.document);
      expect([request.report, told]).toEqual([request.report, expect.arrayContaining(chineseCanaries)]);
      expect([request.report, told]).not.toEqual([request.report, expect.arrayContaining(['Kestrel'])]);
      expect([request.report, told]).not.toEqual([request.report, expect.arrayContaining(['Treasury Head'])]);
    }
  });

  it('tell a cleared manager, and the candidate only once they were told', async () => {
    const byName = new Map(requests.map((request) => [request.report, request]));
    const on = async (report: ReportRequest['report']): Promise<readonly string[]> => {
      const request = byName.get(report);
      return request ? canariesOn(await build(request, 'manager')) : ['not asked'];
    };
    for (const report of ['candidate-profile', 'interview-sheet', 'shortlist', 'role-pipeline'] as const)
      expect([report, await on(report)]).toEqual([report, expect.arrayContaining(['Kestrel'])]);
    expect(await on('interview-slip')).toEqual([]);
    expect(await on('data-access')).not.toContain('Kestrel');
    const [submission] = await office.read.where('submissions', 'candidateId', office.ada);
    const told = { candidateId: office.ada, roleId: submission?.roleId ?? '', channel: 'phone' as const };
    await office.run('submission/disclose', told);
    expect(await on('interview-slip')).toEqual(['Kestrel', '99 Canary Road', 'Ms Ho', 'Treasury Head']);
    expect(await on('data-access')).toContain('Kestrel');
  });

  it('count what was kept for the office, and for the recruiter whose meetings they were', async () => {
    const { recruiter, manager } = office.actors;
    const [interview] = (await office.read.all('interviews')).filter(({ kind }) => kind === 'client');
    office.at('2026-11-24 11:30');
    await office.run('interview/finish', { interviewId: interview?.id ?? '' });
    const of = async (staffId: string | null) => {
      const built = await build({ report: 'attendance-goodwill', period, staffId }, 'manager');
      return canariesOn(built).includes('Kestrel');
    };
    expect([await of(null), await of(recruiter.staffId), await of(manager.staffId)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
