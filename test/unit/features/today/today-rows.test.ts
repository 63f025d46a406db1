import { describe, expect, it } from 'vitest';
import { createViewReader } from '@data/view-reader';
import { readLeftOpen, readOfficeDay, type OfficeDayView } from '@data/queries/today';
import { mayCheckIn, todayRows, type TodayRow } from '@features/today/today-rows';
import { momentAt } from '../../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

const span = [momentAt('2026-11-23 00:00'), momentAt('2026-11-24 00:00')] as const;
const everybody = { recruiterId: null, officeOnly: true };

type Span = readonly [from: string, to: string];

async function readDay(office: InterviewOffice, day: Span): Promise<OfficeDayView> {
  const reader = createViewReader(office.database, office.actors.receptionist);
  return { ...(await readOfficeDay(reader, day)), before: await readLeftOpen(reader, day[0]) };
}

async function rowsAt(office: InterviewOffice, clock: string): Promise<readonly TodayRow[]> {
  office.at(clock);
  return todayRows(await readDay(office, span), office.clock.now(), everybody);
}

describe('where somebody stands today', () => {
  it('goes from expected to a proposed no-show once the grace is over, and stays free to be checked in', async () => {
    const office = await openInterviewOffice();
    const interviewId = await office.book('2026-11-23 11:00');
    await office.run('interview/confirm', { interviewId, channel: 'phone' });
    expect(await rowsAt(office, '2026-11-23 11:14')).toMatchObject([{ section: 'expected', need: null }]);
    const [late] = await rowsAt(office, '2026-11-23 11:15');
    expect(late).toMatchObject({ section: 'needs', need: 'no-show' });
    expect(late && mayCheckIn(late)).toBe(true);
    office.close();
  });

  it('waits when on time, needs somebody when very late, and is done when finished', async () => {
    const office = await openInterviewOffice();
    const interviewId = await office.book('2026-11-23 11:00');
    office.at('2026-11-23 11:16');
    await office.run('interview/check-in', { interviewId });
    expect(await rowsAt(office, '2026-11-23 11:20')).toMatchObject([
      { section: 'needs', need: 'very-late', waiting: { minutes: 4, tone: 'calm' } },
    ]);
    await office.run('interview/start', { interviewId });
    expect(await rowsAt(office, '2026-11-23 11:30')).toMatchObject([{ section: 'inRoom', need: null }]);
    await office.run('interview/finish', { interviewId });
    expect(await rowsAt(office, '2026-11-23 11:50')).toMatchObject([{ section: 'done', need: null }]);
    office.close();
  });

  it('shows a walk-in as waiting until they leave', async () => {
    const office = await openInterviewOffice();
    const visitor = { name: 'Rachel Fong', phone: '', purpose: 'CV', forStaffId: null, candidateId: null };
    const { visitId } = await office.run('visit/walk-in', {
      ...visitor,
      identitySeen: true,
      privacyStatement: '2026-11',
    });
    expect(await rowsAt(office, '2026-11-23 10:10')).toMatchObject([
      { section: 'waiting', waiting: { minutes: 10, tone: 'amber' } },
    ]);
    await office.run('visit/leave', { visitId: String(visitId) });
    expect(await rowsAt(office, '2026-11-23 10:20')).toMatchObject([{ section: 'done' }]);
    office.close();
  });

  it('keeps what days before left open under “needs you” until somebody says how it went', async () => {
    const office = await openInterviewOffice();
    const friday = await office.book('2026-11-23 11:00+45');
    const seen = await office.book('2026-11-23 12:00+45', { candidateId: office.bo });
    for (const interviewId of [friday, seen])
      await office.run('interview/confirm', { interviewId, channel: 'phone' });
    office.at('2026-11-23 12:05');
    await office.run('interview/check-in', { interviewId: seen });
    office.at('2026-11-24 09:00');
    const next = [momentAt('2026-11-24 00:00'), momentAt('2026-11-25 00:00')] as const;
    const rows = todayRows(await readDay(office, next), office.clock.now(), everybody);
    expect(rows).toMatchObject([
      { key: friday, section: 'needs', need: 'no-show', earlier: true },
      { key: seen, section: 'needs', need: 'outcome', earlier: true, waiting: null },
    ]);
    expect(rows.map(mayCheckIn)).toEqual([false, false]);
    await office.run('interview/finish', { interviewId: seen }, office.actors.receptionist);
    expect(todayRows(await readDay(office, next), office.clock.now(), everybody)).toMatchObject([
      { key: friday },
    ]);
    office.close();
  });
});
