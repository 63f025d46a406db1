import { describe, expect, it } from 'vitest';
import { calendarOf, eventOf, fixture, readBusy, readingOf } from './reading-calendar';

const startsOf = (...lines: readonly string[]): readonly string[] =>
  readingOf(calendarOf(...eventOf(...lines))).rows.map(({ startsAt }) => startsAt.slice(0, 16));
const causesOf = (content: string): readonly string[] => readingOf(content).leftOut.map(({ cause }) => cause);

describe('a calendar of somebody’s own', () => {
  const reading = readingOf(fixture('own-week.ics'));

  it('is taken in the zones it means, a defined one, a Windows one, a known one and none', () => {
    const rows = reading.rows.map(({ startsAt, endsAt, label }) => [startsAt, endsAt, label]);
    expect(rows).toEqual([
      // 09:30 in "China Standard Time" is 09:30 in Hong Kong.
      ['2026-11-24T01:30:00.000Z', '2026-11-24T02:30:00.000Z', 'Dentist'],
      // No zone: the office's 19:00.
      ['2026-11-25T11:00:00.000Z', '2026-11-25T13:00:00.000Z', 'Choir'],
      ['2026-12-02T11:00:00.000Z', '2026-12-02T13:00:00.000Z', 'Choir'],
      // 08:30 in New York is 21:30 here; the rest of it falls on the next day.
      ['2026-12-05T13:30:00.000Z', '2026-12-05T16:00:00.000Z', 'Party past midnight'],
      ['2026-12-05T16:00:00.000Z', '2026-12-05T18:30:00.000Z', 'Party past midnight'],
      ['2026-12-20T16:00:00.000Z', '2026-12-21T16:00:00.000Z', '放假'],
      ['2026-12-21T16:00:00.000Z', '2026-12-22T16:00:00.000Z', '放假'],
      ['2026-12-22T16:00:00.000Z', '2026-12-23T16:00:00.000Z', '放假'],
      // Winter time; the second week is excepted, the third moved, the fourth in summer time.
      ['2027-03-11T09:00:00.000Z', '2027-03-11T10:00:00.000Z', 'Call with London'],
      ['2027-03-25T14:00:00.000Z', '2027-03-25T14:30:00.000Z', 'Call with London, later'],
      ['2027-04-01T08:00:00.000Z', '2027-04-01T09:00:00.000Z', 'Call with London'],
    ]);
  });

  it('leaves out what is no busy time, each with its cause', () => {
    expect(reading.leftOut.map(({ label, cause }) => [label, cause])).toEqual([
      ['Birthday of a friend', 'free'],
      ['Lunch', 'cancelled'],
      ['An interview of ours', 'already-here'],
      ['Long ago', 'outside'],
      ['Reminder', 'no-length'],
    ]);
    expect(reading.taken + reading.leftOut.length).toBe(11);
  });

  it('can go without whole days', () => {
    const { rows, leftOut } = readingOf(fixture('own-week.ics'), { allDay: false });
    expect(rows.some(({ label }) => label === '放假')).toBe(false);
    expect(leftOut.map(({ cause }) => cause)).toContain('all-day');
  });
});

describe('recurrence', () => {
  it('of a rule begun years ago costs only the window', () => {
    const starts = startsOf(
      'DTSTART:20100104T010000Z',
      'DURATION:PT30M',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    );
    expect(starts.slice(0, 3)).toEqual(['2026-11-02T01:00', '2026-11-16T01:00', '2026-11-30T01:00']);
    expect(starts).toHaveLength(28);
  });

  it('ends with its UNTIL, a moment or a day, and with its COUNT', () => {
    const daily = ['DTSTART;TZID=Asia/Hong_Kong:20261201T080000', 'DURATION:PT1H'];
    expect(startsOf(...daily, 'RRULE:FREQ=DAILY;UNTIL=20261203T000000Z')).toHaveLength(3);
    expect(startsOf(...daily, 'RRULE:FREQ=DAILY;UNTIL=20261203')).toHaveLength(3);
    expect(startsOf(...daily, 'RRULE:FREQ=DAILY;UNTIL=20261202T235959Z')).toHaveLength(2);
    expect(startsOf(...daily, 'RRULE:FREQ=DAILY;COUNT=5')).toHaveLength(5);
  });

  it('passes over days a month has not', () => {
    expect(startsOf('DTSTART:20261031T010000Z', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;COUNT=4')).toEqual([
      '2026-10-31T01:00',
      '2026-12-31T01:00',
      '2027-01-31T01:00',
      '2027-03-31T01:00',
    ]);
    expect(startsOf('DTSTART:20240229T010000Z', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY')).toEqual([]);
  });

  it('takes away a day of it by a date, and a cancelled occurrence', () => {
    const daily = ['DTSTART:20261201T010000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=4'];
    expect(startsOf(...daily, 'EXDATE;VALUE=DATE:20261202')).toHaveLength(3);
    const cancelled = eventOf(
      'RECURRENCE-ID:20261203T010000Z',
      'DTSTART:20261203T010000Z',
      'STATUS:CANCELLED',
    );
    const { rows, leftOut } = readingOf(calendarOf(...eventOf(...daily), ...cancelled));
    expect(rows.map(({ startsAt }) => startsAt.slice(8, 10))).toEqual(['01', '02', '04']);
    expect(leftOut.map(({ cause }) => cause)).toEqual(['cancelled']);
  });

  it('keeps the newest of an event that comes twice', () => {
    const older = eventOf('SEQUENCE:1', 'DTSTART:20261201T010000Z', 'DURATION:PT1H');
    const newer = eventOf('SEQUENCE:2', 'DTSTART:20261201T030000Z', 'DURATION:PT1H');
    const { rows } = readingOf(calendarOf(...newer, ...older));
    expect(rows.map(({ startsAt }) => startsAt)).toEqual(['2026-12-01T03:00:00.000Z']);
  });
});

describe('a rule that has no end to it', () => {
  const start = ['DTSTART:20260201T010000Z', 'DURATION:PT1H'];
  const cases: readonly (readonly [rule: string, cause: string])[] = [
    ['FREQ=SECONDLY', 'repeats-too-often'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'repeats-too-often'],
    ['FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO', 'repeats-too-often'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'outside'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 'rule-not-followed'],
    ['FREQ=YEARLY;BYDAY=20MO', 'rule-not-followed'],
    ['FREQ=SOMETIMES', 'unreadable'],
  ];
  it.each(cases)('%s is left out', (rule, cause) => {
    expect(causesOf(calendarOf(...eventOf(...start, `RRULE:${rule}`)))).toEqual([cause]);
  });

  it('does not stop the events beside it', () => {
    const good = ['BEGIN:VEVENT', 'UID:two', 'DTSTART:20261201T010000Z', 'DURATION:PT1H', 'END:VEVENT'];
    const { rows, leftOut } = readingOf(
      calendarOf(...eventOf(...start, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), ...good),
    );
    expect([rows.length, leftOut.length]).toEqual([1, 1]);
  });

  it('is refused with its file when it fills the year', () => {
    const hourly = eventOf('DTSTART:20261101T000000Z', 'DURATION:PT10M', 'RRULE:FREQ=HOURLY');
    expect(readBusy(calendarOf(...hourly))).toEqual({
      ok: false,
      refusal: { kind: 'too-many-times', limit: 3_000 },
    });
  });
});

describe('a broken file', () => {
  it('gives what stands between the breaks', () => {
    const text = calendarOf(
      ...eventOf('SUMMARY:Good', 'DTSTART:20261201T010000Z', 'DURATION:PT1H'),
      ...eventOf('SUMMARY:Bad', 'x'.repeat(1_000_000), 'DTSTART:20261201T010000Z'),
    );
    const { rows, leftOut } = readingOf(`${text.slice(0, -15)}\r\nBEGIN:VEVENT\r\nSUMMARY:Cut off\r\nDTSTA`);
    expect(rows.map(({ label }) => label)).toEqual(['Good']);
    expect(leftOut.map(({ label, cause }) => [label, cause])).toEqual([
      ['Bad', 'unreadable'],
      ['Cut off', 'unreadable'],
    ]);
  });

  it('may hold a line of a megabyte', () => {
    const { rows } = readingOf(
      calendarOf(...eventOf(`SUMMARY:${'x'.repeat(1_000_000)}`, 'DTSTART:20261201T010000Z', 'DURATION:PT1H')),
    );
    expect(rows.map(({ label }) => label)).toEqual(['x'.repeat(200)]);
  });

  const refused: readonly (readonly [name: string, content: string | Uint8Array, kind: string])[] = [
    ['nothing', '', 'empty-file'],
    ['blanks', ' \r\n ', 'empty-file'],
    ['bytes of a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0xff, 0xfe]), 'not-text'],
    ['something else', 'Dear all,', 'not-a-calendar'],
    ['a calendar without events', calendarOf(), 'no-events'],
    ['a beginning alone', 'BEGIN:VCALENDAR\r\nVERSION', 'broken'],
  ];
  it.each(refused)('%s is refused', (_name, content, kind) => {
    expect(readBusy(content)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('leaves out an event without a start, and one of no year', () => {
    expect(causesOf(calendarOf(...eventOf('SUMMARY:When?')))).toEqual(['no-start']);
    expect(causesOf(calendarOf(...eventOf('DTSTART:00010101T000000Z', 'DURATION:PT1H')))).toEqual([
      'unreadable',
    ]);
  });
});

describe('zones', () => {
  const at = (zone: string, ...definition: readonly string[]) =>
    readingOf(calendarOf(...definition, ...eventOf(`DTSTART;TZID=${zone}:20261201T100000`, 'DURATION:PT1H')));
  const known: readonly (readonly [zone: string, starts: string])[] = [
    ['Asia/Tokyo', '2026-12-01T01:00:00.000Z'],
    ['/mozilla.org/20070129_1/Europe/Berlin', '2026-12-01T09:00:00.000Z'],
    ['Pacific Standard Time', '2026-12-01T18:00:00.000Z'],
    ['"(UTC+05:30) Chennai, Mumbai"', '2026-12-01T04:30:00.000Z'],
    ['UTC', '2026-12-01T10:00:00.000Z'],
  ];
  it.each(known)('%s is known', (zone, starts) => {
    const { rows, unknownZones } = at(zone);
    expect([rows[0]?.startsAt, unknownZones]).toEqual([starts, []]);
  });

  it('that nobody knows are read as the office’s own, and named', () => {
    const { rows, unknownZones } = at('Atlantis');
    expect([rows[0]?.startsAt, unknownZones]).toEqual(['2026-12-01T02:00:00.000Z', ['Atlantis']]);
  });

  it('defined by a clock that changes every second are not followed', () => {
    const definition = [
      ...['BEGIN:VTIMEZONE', 'TZID:Restless', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=SECONDLY', 'END:STANDARD', 'END:VTIMEZONE'],
    ];
    expect(at('Restless', ...definition).unknownZones).toEqual(['Restless']);
  });
});

describe('encodings', () => {
  const lines = eventOf('SUMMARY:牙醫', 'DTSTART:20261201T010000Z', 'DURATION:PT1H');
  const text = calendarOf(...lines);
  it('are told by the bytes', () => {
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const marked = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf8'));
    // 牙 and 醫 in Big5.
    const big5 = new Uint8Array(
      Buffer.concat(
        text
          .split('牙醫')
          .flatMap((part, at) => [...(at ? [Buffer.from('a4fac2e5', 'hex')] : []), Buffer.from(part)]),
      ),
    );
    for (const bytes of [wide, marked, big5]) expect(readingOf(bytes).rows[0]?.label).toBe('牙醫');
  });
});
