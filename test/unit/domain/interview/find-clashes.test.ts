import { describe, expect, it, test } from 'vitest';
import { blockingClashesOf, findClashes, type ClashFacts } from '@shared/domain/interview/find-clashes';
import { interviewStage, type Interview } from '@shared/domain/interview/interview';
import { standardHours } from '@shared/domain/office/policy';
import { localDate } from '@shared/time/local-date';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview, clashFacts } from './an-interview';

const kindsOf = (
  interview: Interview,
  others: readonly Interview[],
  facts: Partial<ClashFacts> = {},
): string[] => findClashes({ interview, others, facts: { ...clashFacts, ...facts } }).map(({ kind }) => kind);

/** Somebody else entirely, so that only what a case sets is shared. */
const stranger = { id: 'ivw_2', candidateId: 'cnd_bo', recruiterId: 'stf_ivan', roomId: 'rom_red' } as const;

describe('overlap with another interview in the same room', () => {
  it.each([
    ['starts as it ends', '2026-11-24 10:45+45', []],
    ['ends as it starts', '2026-11-24 09:15+45', []],
    ['one minute into it', '2026-11-24 10:44+45', ['room']],
    ['ends one minute into it', '2026-11-24 09:16+45', ['room']],
    ['the same span', '2026-11-24 10:00+45', ['room']],
    ['inside it', '2026-11-24 10:10+5', ['room']],
    ['around it', '2026-11-24 09:30+120', ['room']],
    ['the next day', '2026-11-25 10:00+45', []],
  ] as const)('%s', (_case, when, expected) => {
    const other = anInterview(when, { ...stranger, roomId: 'rom_blue' });
    expect(kindsOf(anInterview('2026-11-24 10:00+45'), [other])).toEqual(expected);
  });

  it.each([
    ['that lasts no time, inside another', '2026-11-24 10:20', '2026-11-24 10:00+45'],
    ['that lasts no time, at the start of another', '2026-11-24 10:00', '2026-11-24 10:00+45'],
    ['around one that lasts no time', '2026-11-24 10:00', '2026-11-24 09:30+120'],
  ] as const)('a span %s takes nothing', (_case, moment, when) => {
    const at = momentAt(moment);
    const none = anInterview(when, { ...stranger, roomId: 'rom_blue', startsAt: at, endsAt: at });
    expect(kindsOf(anInterview(when), [none])).toEqual([]);
    expect(kindsOf({ ...none, id: 'ivw_9' }, [anInterview(when)])).toEqual([]);
  });

  test('across midnight', () => {
    const night = anInterview('2026-11-24 23:30+60', { ...stranger, roomId: 'rom_blue' });
    const early = anInterview('2026-11-25 00:15+30', { candidateId: 'cnd_cy' });
    expect(kindsOf(early, [night])).toContain('room');
  });
});

describe('who and what is shared', () => {
  const when = '2026-11-24 10:00+45';
  it.each([
    ['nothing', {}, []],
    ['recruiter', { recruiterId: 'stf_grace' }, ['recruiter']],
    ['recruiter who does not attend the other', { recruiterId: 'stf_grace', recruiterAttends: false }, []],
    ['candidate', { candidateId: 'cnd_ada' }, ['candidate']],
    ['no room at all', { roomId: null }, []],
    [
      'all three',
      { recruiterId: 'stf_grace', candidateId: 'cnd_ada', roomId: 'rom_blue' },
      ['recruiter', 'room', 'candidate'],
    ],
  ] as const)('%s', (_case, given, expected) => {
    expect(kindsOf(anInterview(when), [anInterview(when, { ...stranger, ...given })])).toEqual(expected);
  });

  test('two interviews with one contact warn and do not block', () => {
    const others = [aClientInterview(when, { ...stranger, roomId: null })];
    const [clash] = findClashes({ interview: aClientInterview(when), others, facts: clashFacts });
    expect(clash).toEqual({
      kind: 'contact',
      blocks: false,
      interviewId: 'ivw_2',
      busyTimeId: null,
      minutes: null,
      label: null,
    });
  });

  test('the interview itself and deleted rows are passed over', () => {
    const interview = anInterview(when);
    expect(
      kindsOf(interview, [
        interview,
        anInterview(when, { id: 'ivw_3', deletedAt: '2026-11-01T00:00:00.000Z' }),
      ]),
    ).toEqual([]);
  });

  it.each(interviewStage.options)('an interview that is %s holds its time only while it stands', (stage) => {
    const gone = ['declined', 'cancelled', 'no-show-candidate', 'no-show-client'].includes(stage);
    const other = anInterview(when, { ...stranger, roomId: 'rom_blue', stage });
    expect(kindsOf(anInterview(when), [other])).toEqual(gone ? [] : ['room']);
    expect(blockingClashesOf(other, [anInterview(when)]).map(({ kind }) => kind)).toEqual(
      gone ? [] : ['room'],
    );
  });
});

describe('the way between two places (30 minutes and 10 in the lobby)', () => {
  const atClient = (when: string, given: Partial<Interview> = {}): Interview =>
    aClientInterview(when, { id: 'ivw_2', recruiterId: 'stf_ivan', ...given });
  it.each([
    ['enough for the way', '2026-11-24 11:25+60', {}, []],
    ['one minute short', '2026-11-24 11:24+60', {}, [['travel', 1]]],
    ['far too short', '2026-11-24 10:50+60', {}, [['travel', 35]]],
    ['by video nobody travels', '2026-11-24 10:55+60', { mode: 'video' }, []],
    ['by video there is still the buffer', '2026-11-24 10:50+60', { mode: 'video' }, [['buffer', 5]]],
    ['a district nobody entered', '2026-11-24 10:55+60', { district: null }, []],
    ['a district the table does not know', '2026-11-24 10:55+60', { district: 'macau' }, []],
    ['another candidate and recruiter', '2026-11-24 10:50+60', { candidateId: 'cnd_bo' }, []],
    [
      'another candidate, the same recruiter attending',
      '2026-11-24 10:50+60',
      { candidateId: 'cnd_bo', recruiterId: 'stf_grace', recruiterAttends: true },
      [['travel', 35]],
    ],
    ['before instead of after', '2026-11-24 09:10+45', {}, [['travel', 35]]],
  ] as const)('%s', (_case, when, given, expected) => {
    const clashes = findClashes({
      interview: anInterview('2026-11-24 10:00+45'),
      others: [atClient(when, given)],
      facts: clashFacts,
    });
    expect(clashes.map(({ kind, minutes }) => [kind, minutes])).toEqual(expected);
  });

  test('two clients in one district are a way inside it apart; one address is none', () => {
    const first = aClientInterview('2026-11-24 10:00+60');
    const nextDoor = atClient('2026-11-24 11:20+60', { address: '2 How Ming Street', contactId: null });
    const same = atClient('2026-11-24 11:20+60', { contactId: null });
    expect(kindsOf(first, [nextDoor])).toEqual(['travel']);
    expect(kindsOf(first, [same])).toEqual([]);
  });
});

describe('the buffer of 10 minutes at the same place', () => {
  it.each([
    ['none between', '2026-11-24 10:45+45', [['buffer', 10]]],
    ['nine minutes', '2026-11-24 10:54+45', [['buffer', 1]]],
    ['ten minutes', '2026-11-24 10:55+45', []],
  ] as const)('%s', (_case, when, expected) => {
    const others = [anInterview(when, { ...stranger, recruiterId: 'stf_grace' })];
    const clashes = findClashes({ interview: anInterview('2026-11-24 10:00+45'), others, facts: clashFacts });
    expect(clashes.map(({ kind, minutes }) => [kind, minutes])).toEqual(expected);
  });
});

describe('hours', () => {
  it.each([
    ['in the morning', '2026-11-24 09:00+45', []],
    ['until lunch', '2026-11-24 12:15+45', []],
    ['into lunch', '2026-11-24 12:30+45', ['office-hours']],
    ['across lunch', '2026-11-24 12:30+120', ['office-hours']],
    ['before opening', '2026-11-24 08:59+45', ['office-hours']],
    ['until closing', '2026-11-24 17:15+45', []],
    ['past closing', '2026-11-24 17:16+45', ['office-hours']],
    ['Saturday morning', '2026-11-28 10:00+45', []],
    ['Saturday afternoon', '2026-11-28 14:00+45', ['office-hours']],
    ['Sunday', '2026-11-29 10:00+45', ['office-hours']],
    ['a public holiday, its hours left aside', '2026-12-25 20:00+45', ['holiday']],
  ] as const)('office interview %s', (_case, when, expected) => {
    expect(kindsOf(anInterview(when), [])).toEqual(expected);
  });

  it.each([
    ['over lunch', '2026-11-24 12:30+60', null, []],
    ['in the evening', '2026-11-24 18:30+60', null, ['client-hours']],
    [
      'in the evening of a client that receives until nine',
      '2026-11-24 18:30+60',
      [{ from: 600, to: 1260 }],
      [],
    ],
    ['earlier than that client receives', '2026-11-24 09:30+60', [{ from: 600, to: 1260 }], ['client-hours']],
  ] as const)('client interview %s', (_case, when, tuesday, expected) => {
    const clientHours = tuesday ? { ...standardHours, 2: [...tuesday] } : null;
    expect(kindsOf(aClientInterview(when), [], { clientHours })).toEqual(expected);
  });
});

describe('what the candidate said about coming', () => {
  const mornings = {
    windows: { a: { weekday: 2, from: 540, to: 720 }, b: { weekday: 3, from: 720, to: 1080 } },
  };
  const exception = (date: string, from: number, to: number, available: boolean) => ({
    e: { date, from, to, available },
  });
  it.each([
    ['nothing', { windows: {} }, {}, '2026-11-24 10:00+45', []],
    ['Tuesday mornings, in the window', mornings, {}, '2026-11-24 10:00+45', []],
    ['Tuesday mornings, touching its end', mornings, {}, '2026-11-24 11:15+45', []],
    ['Tuesday mornings, past its end', mornings, {}, '2026-11-24 11:16+45', ['unavailable']],
    ['another weekday', mornings, {}, '2026-11-26 10:00+45', ['unavailable']],
    [
      'a day off within the window',
      mornings,
      exception('2026-11-24', 600, 660, false),
      '2026-11-24 10:30+45',
      ['unavailable'],
    ],
    [
      'a day off on another date',
      mornings,
      exception('2026-12-01', 600, 660, false),
      '2026-11-24 10:30+45',
      [],
    ],
    [
      'an extra hour outside the window',
      mornings,
      exception('2026-11-26', 600, 720, true),
      '2026-11-26 10:00+45',
      [],
    ],
    [
      'only a day off',
      { windows: {} },
      exception('2026-11-24', 0, 1440, false),
      '2026-11-24 10:00+45',
      ['unavailable'],
    ],
  ] as const)('%s', (_case, { windows }, exceptions, when, expected) => {
    expect(kindsOf(anInterview(when), [], { candidate: { windows, exceptions } })).toEqual(expected);
  });
});

describe('several people on either side', () => {
  const when = '2026-11-24 10:00+45';
  const apart = { ...stranger, roomId: null } as const;
  it.each([
    ['our recruiter sits in there', {}, { sittingIn: { stf_grace: true } }, ['recruiter']],
    ['somebody sits in here and is recruiter there', { sittingIn: { stf_ivan: true } }, {}, ['recruiter']],
    [
      'one colleague sits in at both',
      { sittingIn: { stf_kim: true } },
      { sittingIn: { stf_kim: true } },
      ['recruiter'],
    ],
    ['two colleagues who differ', { sittingIn: { stf_kim: true } }, { sittingIn: { stf_lee: true } }, []],
  ] as const)('%s', (_case, given, otherGiven, expected) => {
    const other = anInterview(when, { ...apart, ...otherGiven });
    expect(kindsOf(anInterview(when, given), [other])).toEqual(expected);
  });

  it.each([
    ['the contact is on the panel there', {}, { contactId: null, panel: { con_ho: true } }, ['contact']],
    [
      'one person is on both panels',
      { contactId: null, panel: { con_su: true } },
      { contactId: null, panel: { con_su: true } },
      ['contact'],
    ],
    ['other people of the same client', {}, { contactId: 'con_su', panel: { con_wu: true } }, []],
  ] as const)('%s', (_case, given, otherGiven, expected) => {
    const other = aClientInterview(when, { ...apart, ...otherGiven });
    expect(kindsOf(aClientInterview(when, given), [other])).toEqual(expected);
  });

  test('who sits in has a way to go too', () => {
    const here = anInterview('2026-11-24 10:00+45', { sittingIn: { stf_kim: true } });
    const there = aClientInterview('2026-11-24 11:00+60', {
      ...apart,
      sittingIn: { stf_kim: true },
      contactId: null,
    });
    expect(kindsOf(here, [there])).toEqual(['travel']);
  });
});

describe('our people’s own calendars', () => {
  const busy = (from: string, to: string, recruiterId = 'stf_grace'): Partial<ClashFacts> => ({
    busy: [{ id: 'bsy_1', recruiterId, startsAt: momentAt(from), endsAt: momentAt(to) }],
  });
  it.each([
    ['over it', busy('2026-11-24 09:30', '2026-11-24 11:00'), {}, ['busy']],
    ['one minute into it', busy('2026-11-24 10:44', '2026-11-24 11:00'), {}, ['busy']],
    ['as it ends', busy('2026-11-24 10:45', '2026-11-24 11:00'), {}, []],
    ['of no length', busy('2026-11-24 10:15', '2026-11-24 10:15'), {}, []],
    ['all day', busy('2026-11-24 00:00', '2026-11-25 00:00'), {}, ['busy']],
    ['of somebody else', busy('2026-11-24 10:00', '2026-11-24 10:45', 'stf_ivan'), {}, []],
    [
      'of a colleague who sits in',
      busy('2026-11-24 10:00', '2026-11-24 10:45', 'stf_ivan'),
      { sittingIn: { stf_ivan: true } },
      ['busy'],
    ],
  ] as const)('%s', (_case, facts, given, expected) => {
    const interview = anInterview('2026-11-24 10:00+45', given);
    const clashes = findClashes({ interview, others: [], facts: { ...clashFacts, ...facts } });
    expect(clashes.map(({ kind }) => kind)).toEqual(expected);
    expect(clashes.every(({ blocks, busyTimeId }) => !blocks && busyTimeId === 'bsy_1')).toBe(true);
  });

  test('of a recruiter who does not go along to the client says nothing', () => {
    const interview = aClientInterview('2026-11-24 10:00+45');
    expect(kindsOf(interview, [], busy('2026-11-24 10:00', '2026-11-24 10:45'))).toEqual([]);
  });
});

describe('a client that was just let down', () => {
  const letDownOn = localDate.parse('2026-11-10');
  it.each([
    ['warns with the date', aClientInterview('2026-11-24 10:00'), { letDownOn }, ['goodwill']],
    ['is nobody’s concern in our office', anInterview('2026-11-24 10:00'), { letDownOn }, []],
    ['not at all', aClientInterview('2026-11-24 10:00'), { letDownOn: null }, []],
  ] as const)('%s', (_case, interview, facts, expected) => {
    const clashes = findClashes({ interview, others: [], facts: { ...clashFacts, ...facts } });
    expect(clashes.map(({ kind }) => kind)).toEqual(expected);
    expect(clashes.every(({ blocks, label }) => !blocks && label === '2026-11-10')).toBe(true);
  });
});

test('blocking clashes come first', () => {
  const others = [
    anInterview('2026-11-29 10:45+45', { ...stranger, recruiterId: 'stf_grace' }),
    anInterview('2026-11-29 10:00+45', { ...stranger, id: 'ivw_4', roomId: 'rom_blue' }),
  ];
  expect(kindsOf(anInterview('2026-11-29 10:00+45'), others)).toEqual(['room', 'buffer', 'office-hours']);
});

describe('what an undo may not bring back', () => {
  const when = '2026-11-24 10:00+45';
  const listed = { overrides: { contact: 'a panel of two' } };
  it.each([
    ['a contact booked twice', {}, {}, ['contact']],
    ['a contact booked twice, with a reason on one', listed, {}, []],
    ['a contact booked twice, with a reason on the other', {}, listed, []],
    ['one candidate, whatever the reason', listed, { candidateId: 'cnd_ada' }, ['candidate']],
  ] as const)('%s', (_case, given, otherGiven, expected) => {
    const other = aClientInterview(when, { ...stranger, roomId: null, ...otherGiven });
    expect(blockingClashesOf(aClientInterview(when, given), [other]).map(({ kind }) => kind)).toEqual(
      expected,
    );
  });
});
