import { describe, expect, it, test } from 'vitest';
import { officeFactsOf } from '@shared/commands/office-facts';
import { localDate } from '@shared/time/local-date';
import {
  bookingDraftKey,
  bookingForm,
  changeContact,
  changeKind,
  changeRecruiter,
  chooseRound,
  startBooking,
  withInitial,
} from '@features/calendar/booking-form';
import { isNewStart, isUnmoved, startMove, withTarget } from '@features/calendar/move-form';
import { startMessage } from '@features/calendar/message-form';
import { zoneRules } from '@data/zone-rules';
import { momentAt, plannedAt } from '../../../support/hong-kong-time';
import { anInterview } from '../../domain/interview/an-interview';

const today = localDate.parse('2026-11-23');
const later = localDate.parse('2026-11-26');
const staff = (id: string, name: string) => ({
  ...{ id, name, deletedAt: null, nameZh: '', active: true, email: '', phone: '' },
  ...{ role: 'recruiter' as const, pinSalt: '', pinDigest: '' },
});
const office = {
  staff: [staff('stf_grace', 'Grace'), staff('stf_ivan', 'Ivan')],
  rooms: [{ id: 'rom_blue', deletedAt: null, name: 'Blue', active: true }],
  facts: officeFactsOf({}),
};
const start = (initial: Parameters<typeof startBooking>[0] = {}) =>
  startBooking(initial, office, { staffId: 'stf_ivan', today });

describe('the booking form', () => {
  test('opens for the person at the desk, today, with the usual round', () => {
    expect(start()).toMatchObject({
      kind: 'office',
      recruiterId: 'stf_ivan',
      roomId: 'rom_blue',
      date: today,
      durationMinutes: 45,
      roundId: 'office-first',
    });
  });

  test('is for a client where a submission is known', () => {
    expect(start({ candidateId: 'cnd_1', submissionId: 'sub_1' })).toMatchObject({
      kind: 'client',
      roomId: null,
      durationMinutes: 60,
      roundId: 'client-first',
    });
  });

  test('can be kept as a draft and read again', () => {
    expect(bookingForm.parse(JSON.parse(JSON.stringify(start())))).toEqual(start());
  });

  it.each([
    ['a typed length stays', { durationMinutes: 20, roundId: null }, { durationMinutes: 20, roundId: null }],
    ['the usual one changes', {}, { durationMinutes: 60, roundId: 'client-first' }],
  ])('on another kind %s', (_case, given, expected) => {
    expect(changeKind({ ...start(), ...given }, 'client', office)).toMatchObject({
      ...expected,
      roomId: null,
    });
  });

  test('names nobody twice', () => {
    const form = { ...start(), sittingIn: ['stf_grace'], panel: ['con_ho', 'con_su'] };
    expect(changeRecruiter(form, 'stf_grace').sittingIn).toEqual([]);
    expect(changeContact(form, 'con_ho').panel).toEqual(['con_su']);
  });
});

describe('a round of the role', () => {
  const round = {
    ...{ id: 'rnd_two', order: 2, name: 'Panel', minutes: 90, mode: 'video' as const },
    interviewers: { con_ho: true as const, con_su: true as const, con_left: true as const },
  };
  const person = (id: string) => ({
    ...{ id, deletedAt: null, clientId: 'cli_1', name: id, nameZh: '', title: '' },
    ...{ phones: {}, email: '', active: true, candidateId: null },
  });

  test('brings its length, its form and its people, without those who left the company', () => {
    const chosen = chooseRound(start(), round, [person('con_su'), person('con_ho'), person('con_other')]);
    expect(chosen).toMatchObject({ roundId: 'rnd_two', durationMinutes: 90, mode: 'video' });
    expect([chosen.contactId, ...chosen.panel].sort()).toEqual(['con_ho', 'con_su']);
  });

  test('of which nobody is known leaves the people that were chosen', () => {
    const form = { ...start(), contactId: 'con_other', panel: ['con_ho'] };
    expect(chooseRound(form, { ...round, interviewers: {} }, [])).toMatchObject({
      contactId: 'con_other',
      panel: ['con_ho'],
    });
  });
});

describe('a draft that is opened again', () => {
  const kept = { ...start(), candidateId: 'cnd_1', startMinute: 600, notes: 'asked twice' };
  test('keeps what was typed', () => {
    expect(withInitial(kept, {}, today)).toEqual(kept);
  });

  test('goes to the day that was clicked', () => {
    expect(withInitial(kept, { date: later, startMinute: 840, submissionId: undefined }, today)).toEqual({
      ...kept,
      date: later,
      searchFrom: later,
      startMinute: 840,
    });
  });

  test('of a day that is over begins today', () => {
    expect(withInitial(kept, {}, later)).toMatchObject({
      date: later,
      searchFrom: later,
      startMinute: null,
      notes: 'asked twice',
    });
  });

  test('belongs to one subject', () => {
    const keys = [
      {},
      { candidateId: 'cnd_1' },
      { candidateId: 'cnd_1', submissionId: 'sub_1' },
      { roleId: 'rol_1' },
    ];
    expect(new Set(keys.map(bookingDraftKey)).size).toBe(keys.length);
  });
});

describe('the move form', () => {
  const interview = anInterview('2026-11-25 10:00+45');
  const message = startMessage(momentAt('2026-11-23 10:42'), 'Asia/Hong_Kong', zoneRules);
  const form = startMove(interview, undefined, { message, today });
  test('opens as the interview stands, the message as of now', () => {
    expect(form).toMatchObject({
      date: '2026-11-25',
      startMinute: 600,
      recruiterId: 'stf_grace',
      roomId: 'rom_blue',
    });
    expect(form.message).toMatchObject({ by: null, receivedOn: '2026-11-23', receivedMinute: 642 });
  });

  test('takes what was dragged, and leaves the rest', () => {
    const moved = withTarget(form, { recruiterId: 'stf_ivan', roomId: null, startMinute: undefined });
    expect(moved).toEqual({ ...form, recruiterId: 'stf_ivan', roomId: null });
  });

  it.each([
    ['nothing', '2026-11-25 10:00+45', {}, false, true],
    ['another start', '2026-11-25 11:00+45', {}, true, false],
    ['another length', '2026-11-25 10:00+30', {}, false, false],
    ['another room', '2026-11-25 10:00+45', { roomId: null }, false, false],
    ['another recruiter', '2026-11-25 10:00+45', { recruiterId: 'stf_ivan' }, false, false],
  ] as const)('tells %s', (_case, to, given, newStart, unmoved) => {
    expect(isNewStart(interview, plannedAt(to))).toBe(newStart);
    expect(isUnmoved(interview, plannedAt(to), { ...form, ...given })).toBe(unmoved);
  });
});
