// A confidential client in calendar files: read through the viewer's eyes, printed, and looked through for what must not
// be there, names of files included. A cleared manager is the proof that the search finds it where it may stand.
import i18next from 'i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { englishAreas } from '@app/i18n/english-areas';
import { mayExportInterview, readEntryFacts, readSpanEntries } from '@data/queries/calendar-entries';
import { createViewReader } from '@data/view-reader';
import { printCalendar } from '@data/ics/print-calendar';
import { zoneRules } from '@data/zone-rules';
import { entryWordsIn } from '@features/calendar-files/entry-words';
import { makeCalendarCopy, makeInvite, type FileMaker } from '@features/calendar-files/make-calendar-file';
import type { StaffRole } from '@shared/domain/staff/staff';
import type { Audience } from '@shared/interchange/ics/interview-entry';
import type { LocalDate } from '@shared/time/local-date';
import { wordsIn } from '@ui/i18n/words';
import { clientBooking, openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

const canaries = ['Kestrel', '99 Canary Road', 'Ms Ho', 'internal canary note', 'Treasury Head'];
const labels = { unknownCandidate: '–' };

let office: InterviewOffice;
let interviewId: string;
let roleId: string;
beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: englishAreas },
    ns: Object.keys(englishAreas),
    interpolation: { escapeValue: false },
  });
});
beforeEach(async () => {
  office = await openInterviewOffice({ name: 'Kestrel Asia Bank', address: '99 Canary Road' });
  const submissionId = await office.sendSubmission(office.ada, {
    title: 'Treasury Head at Kestrel',
    visibility: 'confidential',
    blindTitle: 'Senior finance post',
    ownerId: office.actors.manager.staffId,
  });
  roleId = (await office.read.get('submissions', submissionId))?.roleId ?? '';
  const booking = clientBooking(office, {
    submissionId,
    address: '99 Canary Road',
    notes: 'internal canary note',
  });
  const booked = await office.run('interview/book', office.booking('2026-11-24 10:00+60', booking));
  interviewId = String(booked['interviewId']);
});
afterEach(() => {
  office.close();
});

const maker = (): FileMaker => ({
  words: wordsIn('en', 'ics'),
  entryWords: entryWordsIn('en'),
  now: office.clock.now(),
  zone: 'Asia/Hong_Kong',
  zoneRules,
});
const eyes = (role: StaffRole) => createViewReader(office.database, office.actors[role]);

/** File and file name in one text, long lines joined. */
const textOf = ({ file, name }: ReturnType<typeof makeInvite>): string =>
  `${name}\n${printCalendar(file).replaceAll('\r\n ', '')}`;
const found = (text: string): readonly string[] => canaries.filter((canary) => text.includes(canary));

async function invite(role: StaffRole, audience: Audience): Promise<string> {
  const read = eyes(role);
  const row = await read.get('interviews', interviewId);
  const [facts] = await readEntryFacts(read, row ? [row] : [], labels);
  if (!facts) throw new Error('No interview');
  return textOf(makeInvite(facts, audience, maker()));
}

async function copyOf(role: StaffRole): Promise<{ readonly text: string; readonly count: number }> {
  const span = ['2026-11-22T16:00:00.000Z', '2026-11-29T16:00:00.000Z'] as const;
  const facts = await readSpanEntries(
    eyes(role),
    { role, span, recruiterId: null, kind: null, clientId: null },
    labels,
  );
  const days = { from: '2026-11-23' as LocalDate, to: '2026-11-29' as LocalDate };
  return { text: textOf(makeCalendarCopy(facts, days, maker())), count: facts.length };
}

const disclose = () =>
  office.run('submission/disclose', { candidateId: office.ada, roleId, channel: 'phone' });

describe('a confidential client', () => {
  it('stands in no file of a recruiter who is not cleared, nor of the front desk', async () => {
    for (const role of ['recruiter', 'receptionist'] as const) {
      for (const audience of ['candidate', 'colleague'] as const)
        expect([role, audience, found(await invite(role, audience))]).toEqual([role, audience, []]);
      expect(found((await copyOf(role)).text)).toEqual([]);
    }
    expect(await invite('recruiter', 'colleague')).toContain('Confidential · R-001');
  });

  it('stays out even when the candidate was told and the sender is not cleared', async () => {
    await disclose();
    expect(found(await invite('recruiter', 'candidate'))).toEqual([]);
    expect(found(await invite('receptionist', 'candidate'))).toEqual([]);
  });

  it('stands in a cleared manager’s own file, and in a candidate’s once they were told', async () => {
    const client = ['Kestrel', '99 Canary Road', 'Treasury Head'];
    expect(found(await invite('manager', 'colleague'))).toEqual(client);
    expect(found((await copyOf('manager')).text)).toEqual(client);
    expect(found(await invite('manager', 'candidate'))).toEqual([]);
    await disclose();
    expect(found(await invite('manager', 'candidate'))).toEqual(client);
  });
});

describe('the front desk', () => {
  it('saves office interviews only', async () => {
    const [client, desk] = [await copyOf('manager'), await copyOf('receptionist')];
    expect([client.count, desk.count]).toEqual([2, 1]);
    const rows = await eyes('receptionist').all('interviews');
    expect(rows.map((row) => [row.kind, mayExportInterview('receptionist', row)]).sort()).toEqual([
      ['client', false],
      ['office', true],
    ]);
  });
});
