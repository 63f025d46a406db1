// Calendar files read by programs that others wrote: Debian's python3-icalendar and khal. An interview is booked, moved
// and called off through the real door; each file says the same to them as to us.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import i18next from 'i18next';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chineseAreas } from '@app/i18n/chinese-areas';
import { englishAreas } from '@app/i18n/english-areas';
import { readEntryFacts, readSpanEntries } from '@data/queries/calendar-entries';
import { createViewReader } from '@data/view-reader';
import { printCalendar } from '@data/ics/print-calendar';
import { zoneRules } from '@data/zone-rules';
import { entryWordsIn } from '@features/calendar-files/entry-words';
import {
  makeCalendarCopy,
  makeInvite,
  type FileMaker,
  type NamedCalendar,
} from '@features/calendar-files/make-calendar-file';
import type { StaffRole } from '@shared/domain/staff/staff';
import type { Audience } from '@shared/interchange/ics/interview-entry';
import type { LocalDate } from '@shared/time/local-date';
import type { Language } from '@ui/i18n/language';
import { wordsIn } from '@ui/i18n/words';
import { debianPython } from '../../electron/scripts/system-packages.mjs';
import { plannedAt } from '../support/hong-kong-time';
import { clientBooking, openInterviewOffice, type InterviewOffice } from '../support/interview-office';

const script = `
import json, sys, icalendar
with open(sys.argv[1], 'rb') as file:
    calendar = icalendar.Calendar.from_ical(file.read())
def moment(event, name):
    return event.decoded(name).strftime('%Y-%m-%dT%H:%M:%S.000Z') + ' ' + str(event.decoded(name).utcoffset())
print(json.dumps({
    'method': str(calendar.get('METHOD')),
    'events': [{
        'uid': str(event.get('UID')),
        'sequence': int(event.get('SEQUENCE')),
        'status': str(event.get('STATUS')),
        'start': moment(event, 'DTSTART'),
        'end': moment(event, 'DTEND'),
        'summary': str(event.get('SUMMARY')),
        'location': str(event.get('LOCATION', '')),
        'description': str(event.get('DESCRIPTION', '')),
        'attendee': str(event.get('ATTENDEE', '')),
    } for event in calendar.walk('VEVENT')],
}))
`;

const readFile = z.object({
  method: z.string(),
  events: z.array(
    z.object({
      uid: z.string(),
      sequence: z.number(),
      status: z.string(),
      start: z.string(),
      end: z.string(),
      summary: z.string(),
      location: z.string(),
      description: z.string(),
      attendee: z.string(),
    }),
  ),
});

let folder: string;
let office: InterviewOffice;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onward-ics-'));
  await i18next.init({
    lng: 'en',
    resources: { en: englishAreas, 'zh-HK': chineseAreas },
    ns: Object.keys(englishAreas),
    interpolation: { escapeValue: false },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  office = await openInterviewOffice({ name: 'Kestrel Asia Bank' });
});
afterEach(() => {
  office.close();
});

const maker = (language: Language): FileMaker => ({
  words: wordsIn(language, 'ics'),
  entryWords: entryWordsIn(language),
  now: office.clock.now(),
  zone: 'Asia/Hong_Kong',
  zoneRules,
});

function save({ file }: NamedCalendar): string {
  const path = join(folder, 'file.ics');
  writeFileSync(path, printCalendar(file));
  return path;
}

const byPython = (path: string) =>
  readFile.parse(JSON.parse(execFileSync(debianPython, ['-c', script, path], { encoding: 'utf8' })));

/** khal shows a file's events in Hong Kong's time, whatever this machine's own zone is. */
function byKhal(path: string): string {
  const config = join(folder, 'khal.conf');
  const calendar = `[calendars]\n[[onward]]\npath = ${folder}/calendar\ntype = calendar\n`;
  const locale =
    '[locale]\nlocal_timezone = Asia/Hong_Kong\ndefault_timezone = Asia/Hong_Kong\ntimeformat = %H:%M\n' +
    'dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n' +
    'longdatetimeformat = %Y-%m-%d %H:%M\n';
  writeFileSync(config, calendar + locale);
  const format = '{start} | {end-time} | {title} | {location} | {status}';
  return execFileSync('khal', ['-c', config, 'printics', '--format', format, path], {
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, LC_ALL: 'C.UTF-8' },
  });
}

interface Sharing {
  readonly as?: StaffRole;
  readonly audience?: Audience;
  readonly language?: Language;
}

async function invite(id: string, { as = 'manager', audience = 'candidate', language = 'en' }: Sharing = {}) {
  const read = createViewReader(office.database, office.actors[as]);
  const row = await read.get('interviews', id);
  const [facts] = await readEntryFacts(read, row ? [row] : [], { unknownCandidate: '–' });
  if (!facts) throw new Error('No interview');
  return save(makeInvite(facts, audience, maker(language)));
}

describe('an interview through its life', () => {
  it('is one event with a rising number, and is taken out at its end', async () => {
    const person = { surname: 'Lee', givenNames: 'Mei', email: 'mei@example.hk' };
    const id = await office.book('2026-11-24 10:00+45', { candidateId: await office.addCandidate(person) });
    const uid = `${id}@onward`;
    const booked = byPython(await invite(id));
    expect(booked).toMatchObject({
      method: 'REQUEST',
      events: [
        {
          uid,
          sequence: 0,
          status: 'TENTATIVE',
          start: '2026-11-24T02:00:00.000Z 0:00:00',
          end: '2026-11-24T02:45:00.000Z 0:00:00',
          summary: 'Interview at Test Office',
          attendee: 'mailto:mei@example.hk',
        },
      ],
    });
    expect(byKhal(await invite(id))).toContain('2026-11-24 10:00 | 10:45 | Interview at Test Office');
    await office.run('interview/move', {
      interviewId: id,
      planned: plannedAt('2026-11-25 15:30+60'),
      roomId: office.blueRoom,
      by: 'candidate',
      reason: 'exam',
      channel: 'phone',
      receivedAt: office.clock.now(),
      reasons: {},
    });
    const moved = byPython(await invite(id));
    expect(moved).toMatchObject({
      method: 'REQUEST',
      events: [
        {
          uid,
          sequence: 1,
          start: '2026-11-25T07:30:00.000Z 0:00:00',
          end: '2026-11-25T08:30:00.000Z 0:00:00',
        },
      ],
    });
    expect(byKhal(await invite(id))).toContain('2026-11-25 15:30 | 16:30 |');
    await office.run('interview/cancel', {
      interviewId: id,
      by: 'agency',
      reason: 'ill',
      channel: 'phone',
      receivedAt: office.clock.now(),
    });
    const cancelled = byPython(await invite(id));
    expect(cancelled).toMatchObject({
      method: 'CANCEL',
      events: [{ uid, sequence: 2, status: 'CANCELLED', summary: 'Called off: Interview at Test Office' }],
    });
    expect(byKhal(await invite(id))).toContain(
      '2026-11-25 15:30 | 16:30 | Called off: Interview at Test Office',
    );
  });
});

describe('texts', () => {
  it('of a masked client, of Chinese and of great length come whole', async () => {
    const long = `Flat 3, 12/F; ${'Harbour View Mansion, '.repeat(8)}觀塘道 🦜\\end`.slice(0, 200);
    const person = { surname: 'Chan', givenNames: 'Wing Yan', chineseName: '陳詠欣' };
    const candidateId = await office.addCandidate(person);
    const submissionId = await office.sendSubmission(candidateId, {
      title: 'Treasury Head',
      visibility: 'confidential',
      blindTitle: '高級財務職位',
      ownerId: office.actors.manager.staffId,
    });
    const booking = clientBooking(office, { submissionId, candidateId, address: long });
    const booked = await office.run('interview/book', office.booking('2026-11-24 10:00+60', booking));
    const id = String(booked['interviewId']);
    const open = byPython(await invite(id, { audience: 'colleague', language: 'zh-HK' })).events[0];
    expect(open?.summary).toBe('CHAN Wing Yan 陳詠欣 · Kestrel Asia Bank');
    expect(open?.location).toBe(long);
    expect(open?.description.split('\n')).toContain('職位：Treasury Head（R-001）');
    const masked = byPython(await invite(id, { as: 'recruiter', audience: 'colleague', language: 'zh-HK' }))
      .events[0];
    expect(masked?.summary).toBe('CHAN Wing Yan 陳詠欣 · 保密 · R-001');
    expect(masked?.location).toBe('');
    expect(JSON.stringify(masked)).not.toContain('Kestrel');
    expect(byKhal(await invite(id, { as: 'recruiter', audience: 'colleague', language: 'zh-HK' }))).toContain(
      '2026-11-24 10:00 | 11:00 | CHAN Wing Yan 陳詠欣 · 保密 · R-001',
    );
  });
});

describe('a copy of a week', () => {
  it('holds every interview of it, earliest first', async () => {
    await office.book('2026-11-25 10:00+45');
    await office.book('2026-11-24 10:00+45', { candidateId: office.bo });
    const read = createViewReader(office.database, office.actors.manager);
    const span = ['2026-11-22T16:00:00.000Z', '2026-11-29T16:00:00.000Z'] as const;
    const asked = { role: 'manager', span, recruiterId: null, kind: null, clientId: null } as const;
    const facts = await readSpanEntries(read, asked, { unknownCandidate: '–' });
    const days = { from: '2026-11-23' as LocalDate, to: '2026-11-29' as LocalDate };
    const copy = byPython(save(makeCalendarCopy(facts, days, maker('en'))));
    expect(copy.method).toBe('PUBLISH');
    expect(copy.events.map(({ start, summary }) => [start.slice(0, 16), summary])).toEqual([
      ['2026-11-24T02:00', 'YIP Bo · Office interview'],
      ['2026-11-25T02:00', 'NG Ada · Office interview'],
    ]);
  });
});
