import { describe, expect, it } from 'vitest';
import { officeFactsOf } from '@shared/commands/office-facts';
import type { Interview } from '@shared/domain/interview/interview';
import { localDate } from '@shared/time/local-date';
import type { InterviewView } from '@data/queries/interviews';
import { zoneRules } from '@data/zone-rules';
import { activeFilters, everything, isShown } from '@features/calendar/filters/calendar-filter';
import { asideIn, columnWidths, gridHours } from '@features/calendar/grid/grid-measures';
import {
  dayColumns,
  laneColumns,
  recruiterLanes,
  roomLanes,
  type CalendarContents,
} from '@features/calendar/grid/grid-model';
import { proposedMove } from '@features/calendar/proposed-move';
import { busyBlocks, isSlotFree } from '@features/calendar/use-calendar-contents';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview } from '../../domain/interview/an-interview';

const monday = localDate.parse('2026-11-23');
const tuesday = localDate.parse('2026-11-24');
const facts = officeFactsOf({});

const seen = (interview: Interview): InterviewView => ({
  interview,
  candidate: undefined,
  recruiterName: 'Grace Lau',
  roomName: null,
  role: null,
  client: null,
});
const own = seen(anInterview('2026-11-23 10:00', { id: 'ivw_own' }));
const kens = seen(
  anInterview('2026-11-23 11:00', { id: 'ivw_ken', recruiterId: 'stf_ken', roomId: 'rom_red' }),
);
const video = seen(aClientInterview('2026-11-23 12:00', { id: 'ivw_video', mode: 'video' }));
const together = seen(
  anInterview('2026-11-24 10:00', { id: 'ivw_both', recruiterId: 'stf_ken', sittingIn: { stf_grace: true } }),
);
const slot = {
  ...{ slotId: 'slo_1', recruiterId: 'stf_grace', roomId: 'rom_blue', date: monday },
  ...{ startMinute: 900, durationMinutes: 45 },
};
const busy = { id: 'bsy_1', recruiterId: 'stf_ken', date: monday, start: 0, end: 1440, label: '' };
const contents: CalendarContents = {
  interviews: [own, kens, video, together],
  travel: [],
  slots: [slot],
  busy: [busy],
};
const keysOf = (columns: ReturnType<typeof dayColumns>) =>
  columns.map(({ key, blocks }) => [key, blocks.map((block) => block.key)]);

describe('columns', () => {
  it('of days hold everybody’s interviews, and one person’s hours where one is chosen', () => {
    const plan = { contents, facts };
    expect(keysOf(dayColumns([monday, tuesday], null, plan))).toEqual([
      ['2026-11-23', ['ivw_own', 'ivw_ken', 'ivw_video']],
      ['2026-11-24', ['ivw_both']],
    ]);
    expect(keysOf(dayColumns([monday], 'stf_grace', plan))).toEqual([
      ['2026-11-23', ['ivw_own', 'ivw_ken', 'ivw_video', 'slot slo_1']],
    ]);
  });

  it('of recruiters begin with the own one, hold who sits in as well, and keep whoever left', () => {
    const staff = [
      { id: 'stf_ann', name: 'Ann' },
      { id: 'stf_grace', name: 'Grace' },
    ];
    const lanes = recruiterLanes(staff, 'stf_grace', [together]);
    expect(lanes.map(({ id }) => id)).toEqual(['stf_grace', 'stf_ann', 'stf_ken']);
    expect(keysOf(laneColumns(tuesday, lanes, { contents, facts }))).toEqual([
      ['recruiter stf_grace', ['ivw_both']],
      ['recruiter stf_ann', []],
      ['recruiter stf_ken', ['ivw_both']],
    ]);
  });

  it('of rooms have a last one for what needs none, when there is any', () => {
    const rooms = [
      { id: 'rom_blue', name: 'Blue' },
      { id: 'rom_red', name: 'Red' },
    ];
    const ofDay = [own, kens, video];
    expect(roomLanes(rooms, [own], 'No room').map(({ id }) => id)).toEqual(['rom_blue', 'rom_red']);
    const lanes = roomLanes(rooms, ofDay, 'No room');
    expect(keysOf(laneColumns(monday, lanes, { contents, facts }))).toEqual([
      ['room rom_blue', ['ivw_own', 'slot slo_1']],
      ['room rom_red', ['ivw_ken']],
      ['room none', ['ivw_video']],
    ]);
  });

  it('show the hours of the day and of early and late interviews, but not of a busy night', () => {
    const columns = dayColumns([monday], 'stf_ken', { contents, facts });
    expect(gridHours(columns)).toEqual({ from: 480, to: 1140 });
    const late = {
      ...contents,
      interviews: [seen(anInterview('2026-11-23 06:30')), seen(anInterview('2026-11-23 20:00'))],
    };
    expect(gridHours(dayColumns([monday], null, { contents: late, facts }))).toEqual({ from: 360, to: 1260 });
  });

  it('share the width, a weekend without interviews taking little', () => {
    const week = [23, 24, 25, 26, 27, 28, 29].map((day) => localDate.parse(`2026-11-${day}`));
    expect(columnWidths(dayColumns(week, null, { contents, facts }), 1032)).toEqual([
      172, 172, 172, 172, 172, 84, 84,
    ]);
    const lanes = recruiterLanes(
      [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      'a',
      [],
    );
    expect(columnWidths(laneColumns(monday, lanes, { contents, facts }), 200)).toEqual([172, 172]);
  });

  it.each([
    [60, 1],
    [154, 2],
    [176, 2],
    [218, 3],
    [2000, 6],
  ])('of %i px let %i blocks be read side by side', (width, count) => {
    expect(asideIn(width)).toBe(count);
  });
});

describe('letting an interview go', () => {
  const [grace, ken] = [
    { by: 'recruiter', id: 'stf_grace', name: 'Grace' },
    { by: 'recruiter', id: 'stf_ken', name: 'Ken' },
  ] as const;
  const red = { by: 'room', id: 'rom_red', name: 'Red' } as const;
  const none = { by: 'room', id: null, name: 'No room' } as const;
  const time = { date: monday, startMinute: 645, durationMinutes: 45 };
  it.each([
    ['on a day', own, null, {}],
    ['in its own lane', own, grace, {}],
    ['in another’s lane', own, ken, { recruiterId: 'stf_ken' }],
    ['in the lane of who sits in', together, grace, {}],
    ['in another room', own, red, { roomId: 'rom_red' }],
    ['where no room is', own, none, { roomId: null }],
    ['in a room, which a video does not take', video, red, {}],
  ] as const)('%s', (_name, view, lane, more) => {
    const column = { key: 'any', date: monday, lane, blocks: [], open: [] };
    const place = { column, startMinute: 645, durationMinutes: 45, interviewId: view.interview.id };
    expect(proposedMove(view.interview, place)).toEqual({ ...time, ...more });
  });
});

describe('an hour kept', () => {
  it.each([
    ['nobody is booked', [], true],
    ['the recruiter is booked into it', [seen(anInterview('2026-11-23 15:30'))], false],
    ['the interview ends as it begins', [seen(anInterview('2026-11-23 14:15'))], true],
    ['a colleague is booked', [seen(anInterview('2026-11-23 15:00', { recruiterId: 'stf_ken' }))], true],
    [
      'the recruiter sits in with a colleague',
      [seen(anInterview('2026-11-23 15:00', { recruiterId: 'stf_ken', sittingIn: { stf_grace: true } }))],
      false,
    ],
    [
      'what stood there was called off',
      [seen(anInterview('2026-11-23 15:00', { stage: 'cancelled' }))],
      true,
    ],
    ['it is another day', [seen(anInterview('2026-11-30 15:00'))], true],
  ] as const)('%s: %o', (_name, interviews, free) => {
    expect(isSlotFree(slot, interviews)).toBe(free);
  });
});

describe('a busy calendar', () => {
  const row = (from: string, to: string) => ({
    ...{
      id: 'bsy_1',
      deletedAt: null,
      recruiterId: 'stf_ken',
      allDay: false,
      label: 'Dentist',
      source: 's',
      uid: 'u',
    },
    ...{ startsAt: momentAt(from), endsAt: momentAt(to) },
  });
  const hours = (from: string, to: string) =>
    busyBlocks(row(from, to), 'Asia/Hong_Kong', zoneRules).map(({ date, start, end }) => [date, start, end]);

  it('is drawn on each date it touches', () => {
    expect(hours('2026-11-23 09:15', '2026-11-23 10:00')).toEqual([['2026-11-23', 555, 600]]);
    expect(hours('2026-11-23 22:00', '2026-11-24 01:30')).toEqual([
      ['2026-11-23', 1320, 1440],
      ['2026-11-24', 0, 90],
    ]);
    expect(hours('2026-11-23 00:00', '2026-11-24 00:00')).toEqual([['2026-11-23', 0, 1440]]);
  });
});

describe('filters', () => {
  const cancelled = seen(anInterview('2026-11-23 10:00', { stage: 'cancelled' }));
  const missed = seen(anInterview('2026-11-23 10:00', { stage: 'no-show-candidate' }));
  it.each([
    ['all that stands', own, {}, true],
    ['nothing called off', cancelled, {}, false],
    ['no missed one either', missed, {}, false],
    ['called off when asked', cancelled, { calledOff: true }, true],
    ['one state alone', missed, { stage: 'no-show-candidate' }, true],
    ['one state alone leaves the others', own, { stage: 'no-show-candidate' }, false],
    ['one recruiter', kens, { recruiterId: 'stf_grace' }, false],
    ['who sits in as well', together, { recruiterId: 'stf_grace' }, true],
    ['one kind', video, { kind: 'office' }, false],
    ['one client', video, { clientId: 'cli_other' }, false],
  ] as const)('%s', (_name, view, given, shown) => {
    expect(isShown(view, { ...everything, ...given }, false)).toBe(shown);
  });

  it('give everybody a lane whatever recruiter is chosen', () => {
    expect(isShown(kens, { ...everything, recruiterId: 'stf_grace' }, true)).toBe(true);
  });

  it('are counted beside whose calendar it is', () => {
    expect(activeFilters({ ...everything, recruiterId: 'stf_grace' })).toBe(0);
    expect(activeFilters({ ...everything, kind: 'client', calledOff: true, stage: 'done' })).toBe(3);
  });
});
