import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { DoorAnswer } from '@data/door';
import { emptyClient } from '@shared/domain/client/empty-client';
import { momentAt } from '../../../support/hong-kong-time';
import { clientBooking, openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

const refusalOf = (answer: DoorAnswer): unknown => ('refusal' in answer ? answer.refusal : answer);
const attempt = async (...given: Parameters<InterviewOffice['booking']>): Promise<unknown> =>
  refusalOf(await office.attempt('interview/book', office.booking(...given), office.actors.recruiter));

/** Somebody more at a client. */
async function contactOf(clientId: string, active: boolean): Promise<string> {
  const fields = { name: 'Mr Su', nameZh: '', title: '', phones: {}, email: '', active };
  return String((await office.run('contact/save', { contactId: null, clientId, ...fields }))['contactId']);
}

describe('booking an office interview', () => {
  test('awaits confirmation and puts the morning call on the recruiter’s list', async () => {
    const interviewId = await office.book('2026-11-25 10:00+45');
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'awaiting-confirmation',
      startsAt: momentAt('2026-11-25 10:00'),
      endsAt: momentAt('2026-11-25 10:45'),
      sequence: 0,
      overrides: {},
      confidential: false,
    });
    expect(await office.openTasks(interviewId)).toMatchObject([
      {
        kind: 'confirm-interview',
        ownerId: office.actors.recruiter.staffId,
        candidateId: office.ada,
        dueAt: momentAt('2026-11-24 09:00'),
        channel: 'phone',
      },
    ]);
  });

  test('can hold a slot, and is always attended by the recruiter', async () => {
    const interviewId = await office.book('2026-11-25 10:00', { held: true, recruiterAttends: false });
    expect(await office.interview(interviewId)).toMatchObject({ stage: 'held-slot', recruiterAttends: true });
  });

  it.each([
    ['room', { candidate: 'bo', room: 'blueRoom', recruiter: 'manager' }],
    ['candidate', { candidate: 'ada', room: 'redRoom', recruiter: 'manager' }],
    ['recruiter', { candidate: 'bo', room: 'redRoom', recruiter: 'recruiter' }],
  ] as const)('is refused when the %s is taken, whatever is typed', async (kind, named) => {
    const interviewId = await office.book('2026-11-25 10:00+45');
    const answer = await attempt('2026-11-25 10:30+45', {
      candidateId: office[named.candidate],
      roomId: office[named.room],
      recruiterId: office.actors[named.recruiter].staffId,
      reasons: { [kind]: 'we will manage' },
    });
    expect(answer).toEqual({
      kind: 'clashes-block',
      clashes: [{ kind, blocks: true, interviewId, busyTimeId: null, minutes: null, label: null }],
    });
  });

  test('goes past warnings only with a typed reason for each, and keeps the reasons', async () => {
    await office.run('office/change-setting', {
      id: 'set_holidays',
      value: {
        published: 2026,
        days: [{ date: '2026-12-25', en: 'Christmas Day', zh: '聖誕節', status: 'gazetted' }],
      },
    });
    const before = { candidateId: office.bo, reasons: { holiday: 'only day they can' } };
    await office.book('2026-12-25 10:00+45', before);
    const reasons = { holiday: 'only day they can', buffer: '   ' };
    expect(await attempt('2026-12-25 10:45+45', { reasons })).toMatchObject({
      kind: 'clashes-need-reason',
      clashes: [{ kind: 'buffer', minutes: 10 }],
    });
    const interviewId = await office.book('2026-12-25 10:45+45', {
      reasons: { ...reasons, buffer: ' short one ', travel: 'unused' },
    });
    expect((await office.interview(interviewId)).overrides).toEqual({
      holiday: 'only day they can',
      buffer: 'short one',
    });
  });

  test('warns of hours the candidate did not offer', async () => {
    const candidateId = await office.addCandidate({
      surname: 'Ho',
      windows: { a: { weekday: 1, from: 540, to: 720 } },
    });
    expect(await attempt('2026-11-25 10:00', { candidateId })).toMatchObject({
      kind: 'clashes-need-reason',
      clashes: [{ kind: 'unavailable' }],
    });
  });

  it.each([
    ['yesterday', '2026-11-22 10:00+45', { kind: 'starts-in-past' }],
    ['across midnight', '2026-11-25 23:30+45', { kind: 'crosses-midnight' }],
  ] as const)('is refused for %s', async (_case, when, refusal) => {
    expect(await attempt(when)).toEqual(refusal);
  });

  test('until midnight is on one day', async () => {
    expect(await attempt('2026-11-25 23:15+45')).toMatchObject({ kind: 'clashes-need-reason' });
  });

  test('earlier today is allowed: somebody came before anybody wrote it down', async () => {
    const interviewId = await office.book('2026-11-23 09:00+30');
    expect(await office.openTasks(interviewId)).toMatchObject([{ dueAt: momentAt('2026-11-23 10:00') }]);
  });

  it.each([
    ['candidateId', 'candidates'],
    ['recruiterId', 'staff'],
    ['roomId', 'rooms'],
    ['submissionId', 'submissions'],
    ['roleId', 'roles'],
    ['clientId', 'clients'],
    ['contactId', 'contacts'],
  ] as const)('names a %s that is not there', async (field, table) => {
    expect(await attempt('2026-11-25 10:00', { [field]: 'x_none' })).toEqual({
      kind: 'not-found',
      table,
      id: 'x_none',
    });
  });

  test('a room out of use cannot be booked', async () => {
    await office.run('office/save-room', { roomId: office.redRoom, name: 'Red', active: false });
    expect(await attempt('2026-11-25 10:00', { roomId: office.redRoom })).toMatchObject({
      kind: 'not-found',
      table: 'rooms',
    });
  });

  test('is not for the front desk', async () => {
    const answer = await office.attempt(
      'interview/book',
      office.booking('2026-11-25 10:00'),
      office.actors.receptionist,
    );
    expect(refusalOf(answer)).toEqual({ kind: 'not-permitted', command: 'interview/book' });
  });
});

describe('who else interviews', () => {
  test('sits in or is on the panel, and is kept', async () => {
    const { manager } = office.actors;
    const submissionId = await office.sendSubmission(office.ada);
    const suId = await contactOf(office.clientId, true);
    const interviewId = await office.bookClient('2026-11-25 15:00+60', submissionId, {
      sittingIn: { [manager.staffId]: true },
      panel: { [suId]: true },
    });
    expect(await office.interview(interviewId)).toMatchObject({
      sittingIn: { [manager.staffId]: true },
      panel: { [suId]: true },
    });
  });

  test('takes their time as the recruiter’s is', async () => {
    const { manager } = office.actors;
    const sittingIn = { [manager.staffId]: true as const };
    const taken = await office.book('2026-11-25 10:00+45', { sittingIn });
    const other = { candidateId: office.bo, roomId: office.redRoom, recruiterId: manager.staffId };
    expect(await attempt('2026-11-25 10:30+45', other)).toMatchObject({
      kind: 'clashes-block',
      clashes: [{ kind: 'recruiter', interviewId: taken }],
    });
  });

  it.each([
    ['a colleague nobody knows', { sittingIn: { stf_none: true } }, 'not-found'],
    ['a person nobody knows', { panel: { con_none: true } }, 'not-found'],
  ] as const)('refuses %s', async (_case, given, kind) => {
    const submissionId = await office.sendSubmission(office.ada);
    expect(
      await attempt('2026-11-25 15:00+60', clientBooking(office, { submissionId, ...given })),
    ).toMatchObject({ kind });
  });

  test('refuses the recruiter beside themself, the contact twice, and people of another client or who left', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const refused = (given: Parameters<typeof clientBooking>[1]): Promise<unknown> =>
      attempt('2026-11-25 15:00+60', clientBooking(office, { submissionId, ...given }));
    const { recruiter } = office.actors;
    const { clientId: elsewhere } = await office.run('client/save', {
      clientId: null,
      ...emptyClient({ name: 'Elsewhere' }),
    });
    const stranger = await contactOf(String(elsewhere), true);
    const left = await contactOf(office.clientId, false);
    expect(await refused({ sittingIn: { [recruiter.staffId]: true } })).toEqual({
      kind: 'input-unreadable',
      fields: ['sittingIn'],
    });
    const panel = { kind: 'input-unreadable', fields: ['panel'] };
    expect(await refused({ panel: { [office.contactId]: true } })).toEqual(panel);
    expect(await refused({ panel: { [stranger]: true } })).toEqual(panel);
    expect(await refused({ panel: { [left]: true } })).toMatchObject({ kind: 'not-found', id: left });
    expect(await attempt('2026-11-25 15:00+45', { panel: { [office.contactId]: true } })).toEqual(panel);
  });
});

describe('the client’s own hours', () => {
  const evenings = {
    ...{ 0: [], 1: [], 2: [], 4: [], 5: [], 6: [] },
    3: [{ from: 1080, to: 1260 }],
  };
  test('go before the office’s, for booking and for moving', async () => {
    office.close();
    office = await openInterviewOffice({ interviewHours: evenings });
    const submissionId = await office.sendSubmission(office.ada);
    const given = clientBooking(office, { submissionId });
    expect(await attempt('2026-11-25 15:00+60', given)).toMatchObject({
      kind: 'clashes-need-reason',
      clashes: [{ kind: 'client-hours' }],
    });
    const interviewId = await office.bookClient('2026-11-25 18:30+60', submissionId);
    const moved = await office.attempt('interview/move', {
      interviewId,
      planned: { ...(await office.interview(interviewId)).planned, startMinute: 900 },
      roomId: null,
      by: 'client',
      reason: 'earlier',
      channel: 'phone',
      receivedAt: office.clock.now(),
      reasons: {},
    });
    expect(refusalOf(moved)).toMatchObject({
      kind: 'clashes-need-reason',
      clashes: [{ kind: 'client-hours' }],
    });
  });
});

describe('booking a client interview', () => {
  test('carries a sent submission on, with its role and client', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const interviewId = await office.bookClient('2026-11-25 15:00+60', submissionId);
    const submission = await office.read.get('submissions', submissionId);
    expect(submission?.stage).toBe('client-interview');
    expect(await office.interview(interviewId)).toMatchObject({
      kind: 'client',
      roleId: submission?.roleId,
      clientId: office.clientId,
      contactId: office.contactId,
      recruiterAttends: false,
    });
    await office.bookClient('2026-12-02 15:00+60', submissionId);
    expect((await office.read.get('submissions', submissionId))?.stage).toBe('client-interview');
  });

  test('needs a submission of this candidate that has been sent', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const roleId = await office.addRole();
    const drafted = await office.run('submission/draft', { candidateId: office.bo, roleId, followsId: null });
    const draftId = String(drafted['submissionId']);
    const when = '2026-11-25 15:00+60';
    const given = (more: object) => clientBooking(office, more);
    expect(await attempt(when, given({}))).toEqual({ kind: 'input-unreadable', fields: ['submissionId'] });
    expect(await attempt(when, given({ submissionId, candidateId: office.bo }))).toEqual({
      kind: 'input-unreadable',
      fields: ['candidateId'],
    });
    expect(await attempt(when, given({ submissionId: draftId, candidateId: office.bo }))).toEqual({
      kind: 'submission-stage',
      stage: 'drafted',
    });
  });

  test('is closed by the attendance policy until a manager clears it', async () => {
    const first = await office.bookClient('2026-11-23 14:00+60', await office.sendSubmission(office.ada));
    office.at('2026-11-23 15:00');
    await office.run('call/log', {
      candidateId: office.ada,
      contactId: null,
      interviewId: first,
      taskId: null,
      channel: 'phone',
      outcome: 'no-answer',
      words: '',
    });
    await office.run('interview/confirm-no-show', { interviewId: first, who: 'candidate', callId: null });
    const submission = await office.read.get(
      'submissions',
      (await office.interview(first)).submissionId ?? '',
    );
    const given = clientBooking(office, { submissionId: submission?.id ?? '' });
    expect(await attempt('2026-11-25 15:00+60', given)).toEqual({
      kind: 'gates-closed',
      gates: [
        {
          gate: 'attendance',
          effect: 'block',
          fact: { says: 'client-no-shows', count: 1, latestOn: '2026-11-23' },
          overridableBy: ['manager'],
          revealsClient: false,
        },
      ],
    });
    expect(await attempt('2026-11-25 15:00+45')).toMatchObject({ ok: true });
    await office.run('submission/override-gate', {
      candidateId: office.ada,
      clientId: null,
      roleId: null,
      gate: 'attendance',
      reason: 'train accident, proof seen',
    });
    expect(await attempt('2026-11-26 15:00+60', given)).toMatchObject({
      kind: 'clashes-need-reason',
      clashes: [{ kind: 'goodwill', label: '2026-11-23' }],
    });
    const asked = { ...given, reasons: { goodwill: 'the client asked for her again' } };
    expect(await attempt('2026-11-26 15:00+60', asked)).toMatchObject({ ok: true });
  });

  test('of a confidential role is confidential, its tasks do not name the client, and only cleared staff book it', async () => {
    const secret = {
      visibility: 'confidential',
      blindTitle: 'Finance role',
      blindBrief: 'A trading firm',
    } as const;
    const submissionId = await office.sendSubmission(office.ada, secret);
    const given = clientBooking(office, { submissionId });
    expect(await attempt('2026-11-25 15:00+60', given)).toEqual({ kind: 'not-cleared' });
    const { interviewId } = await office.run('interview/book', office.booking('2026-11-25 15:00+60', given));
    expect(await office.interview(String(interviewId))).toMatchObject({ confidential: true });
    expect(await office.openTasks(String(interviewId))).toMatchObject([{ clientId: null, contactId: null }]);
  });
});
