import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { momentAt, plannedAt } from '../../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

const call = (interviewId: string) =>
  office.run('call/log', {
    candidateId: null,
    contactId: null,
    interviewId,
    taskId: null,
    channel: 'phone',
    outcome: 'no-answer',
    words: '',
  });
const noShow = (interviewId: string, given: { callId?: string; who?: 'candidate' | 'client' } = {}) =>
  office.attempt(
    'interview/confirm-no-show',
    { interviewId, who: given.who ?? 'candidate', callId: given.callId ?? null },
    office.actors.receptionist,
  );
const kindsOf = async (interviewId: string): Promise<string[]> =>
  (await office.openTasks(interviewId)).map(({ kind }) => kind);

test('confirming closes the morning call', async () => {
  const interviewId = await office.book('2026-11-24 10:00+45');
  expect(await kindsOf(interviewId)).toEqual(['confirm-interview']);
  await office.run('interview/confirm', { interviewId, channel: 'phone' }, office.actors.receptionist);
  expect(await office.interview(interviewId)).toMatchObject({
    stage: 'confirmed',
    confirmation: { at: momentAt('2026-11-23 10:00'), channel: 'phone' },
  });
  expect(await kindsOf(interviewId)).toEqual([]);
  const again = await office.attempt('interview/confirm', { interviewId, channel: 'phone' });
  expect(again).toEqual({ ok: false, refusal: { kind: 'interview-stage', stage: 'confirmed' } });
});

describe('checking in', () => {
  test('stamps the arrival now, or when it was', async () => {
    const interviewId = await office.book('2026-11-23 10:00+45');
    await office.run('interview/check-in', { interviewId }, office.actors.receptionist);
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'arrived',
      arrivedAt: momentAt('2026-11-23 10:00'),
    });
    await office.run('interview/undo-check-in', { interviewId });
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'awaiting-confirmation',
      arrivedAt: null,
    });
    await office.run('interview/check-in', { interviewId, at: momentAt('2026-11-23 09:40') });
    expect(await office.interview(interviewId)).toMatchObject({ arrivedAt: momentAt('2026-11-23 09:40') });
  });

  test('taken back leaves a confirmed interview confirmed', async () => {
    const interviewId = await office.book('2026-11-23 10:00+45');
    await office.run('interview/confirm', { interviewId, channel: 'phone' });
    await office.run('interview/check-in', { interviewId });
    await office.run('interview/undo-check-in', { interviewId });
    expect(await office.interview(interviewId)).toMatchObject({ stage: 'confirmed' });
  });

  it.each([
    [
      'in the future',
      '2026-11-23 10:00+45',
      '2026-11-23 10:01',
      { kind: 'input-unreadable', fields: ['at'] },
    ],
    [
      'the day before',
      '2026-11-24 10:00+45',
      '2026-11-23 10:00',
      { kind: 'too-early', from: momentAt('2026-11-24 00:00') },
    ],
  ] as const)('%s is refused', async (_case, when, at, refusal) => {
    const interviewId = await office.book(when);
    const answer = await office.attempt('interview/check-in', { interviewId, at: momentAt(at) });
    expect(answer).toEqual({ ok: false, refusal });
  });
});

describe('a no-show', () => {
  test('is set by a person, after the grace time and a logged call', async () => {
    const interviewId = await office.book('2026-11-23 10:00+45');
    office.at('2026-11-23 10:14');
    await call(interviewId);
    expect(await noShow(interviewId)).toEqual({
      ok: false,
      refusal: { kind: 'too-early', from: momentAt('2026-11-23 10:15') },
    });
    office.at('2026-11-23 10:15');
    expect(await noShow(interviewId)).toMatchObject({ ok: true });
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'no-show-candidate',
      noShow: { at: momentAt('2026-11-23 10:15'), byId: office.actors.receptionist.staffId },
    });
    expect(await kindsOf(interviewId)).toEqual([]);
  });

  test('is refused without a call, with a call of another interview, and with one from before the start', async () => {
    const interviewId = await office.book('2026-11-23 10:30+45');
    const other = await office.book('2026-11-24 10:00+45', { candidateId: office.bo });
    const dayBefore = await call(interviewId);
    office.at('2026-11-23 10:45');
    const elsewhere = await call(other);
    for (const given of [
      {},
      { callId: String(elsewhere['callId']) },
      { callId: String(dayBefore['callId']) },
    ]) {
      expect(await noShow(interviewId, given)).toEqual({
        ok: false,
        refusal: { kind: 'call-attempt-missing' },
      });
    }
    const attempt = await call(interviewId);
    expect(await noShow(interviewId, { callId: String(attempt['callId']) })).toMatchObject({ ok: true });
  });

  test('at a client asks to repair the goodwill; by the client it does not', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const ours = await office.bookClient('2026-11-23 11:00+60', submissionId);
    const theirs = await office.bookClient('2026-11-23 14:00+60', submissionId);
    office.at('2026-11-23 15:00');
    for (const interviewId of [ours, theirs]) await call(interviewId);
    await noShow(ours);
    await noShow(theirs, { who: 'client' });
    const repair = { kind: 'repair-client', clientId: office.clientId, contactId: office.contactId };
    expect(await office.openTasks(ours)).toMatchObject([
      { ...repair, words: 'call', channel: 'phone', dueAt: momentAt('2026-11-23 18:00') },
      { ...repair, words: 'apology', channel: 'email', dueAt: momentAt('2026-11-24 18:00') },
      { ...repair, words: 'replacement', channel: 'phone', dueAt: momentAt('2026-11-24 18:00') },
    ]);
    expect(await kindsOf(theirs)).toEqual([]);
    expect(await office.interview(theirs)).toMatchObject({ stage: 'no-show-client' });
    await office.run('interview/check-in', { interviewId: ours });
    expect(await kindsOf(ours)).toEqual([]);
  });

  test('becomes a late arrival, unless the room has been given away', async () => {
    const interviewId = await office.book('2026-11-23 10:00+60');
    office.at('2026-11-23 10:20');
    await call(interviewId);
    await noShow(interviewId);
    const inItsPlace = await office.book('2026-11-23 10:30+30', { candidateId: office.bo });
    const refused = await office.attempt('interview/check-in', { interviewId });
    expect(refused).toMatchObject({ refusal: { kind: 'clashes-block' } });
    await office.run('interview/move', {
      interviewId: inItsPlace,
      planned: plannedAt('2026-11-23 14:00+30'),
      roomId: office.redRoom,
      by: 'agency',
      reason: 'the late one is here',
      channel: 'in-person',
      receivedAt: momentAt('2026-11-23 10:20'),
      reasons: {},
    });
    await office.run('interview/check-in', { interviewId });
    expect(await office.interview(interviewId)).toMatchObject({ stage: 'arrived', noShow: null });
  });
});

describe('the meeting itself', () => {
  test('starts and ends with the clock; an office interview asks for nothing afterwards', async () => {
    const interviewId = await office.book('2026-11-23 10:00+45');
    await office.run('interview/check-in', { interviewId });
    office.at('2026-11-23 10:12');
    await office.run('interview/start', { interviewId });
    office.at('2026-11-23 10:50');
    await office.run('interview/finish', { interviewId });
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'done',
      startedAt: momentAt('2026-11-23 10:12'),
      endedAt: momentAt('2026-11-23 10:50'),
    });
    expect(await kindsOf(interviewId)).toEqual([]);
  });

  test('at a client asks for the debrief the same day and the feedback after a working day', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const interviewId = await office.bookClient('2026-11-24 15:00+60', submissionId);
    await office.run('interview/confirm', { interviewId, channel: 'phone' });
    office.at('2026-11-24 14:59');
    const early = await office.attempt('interview/finish', { interviewId });
    expect(early).toEqual({ ok: false, refusal: { kind: 'too-early', from: momentAt('2026-11-24 15:00') } });
    office.at('2026-11-24 16:10');
    await office.run('interview/finish', { interviewId });
    expect(await office.openTasks(interviewId)).toMatchObject([
      { kind: 'chase-feedback', dueAt: momentAt('2026-11-25 18:00'), contactId: office.contactId },
      { kind: 'debrief', dueAt: momentAt('2026-11-24 18:00'), candidateId: office.ada },
    ]);
  });

  test('presentation is noted once the candidate was seen, and not by reception', async () => {
    const interviewId = await office.book('2026-11-23 10:00+45');
    const input = { interviewId, presentation: 'as-expected' } as const;
    const early = await office.attempt('interview/note-presentation', input);
    expect(early).toEqual({
      ok: false,
      refusal: { kind: 'interview-stage', stage: 'awaiting-confirmation' },
    });
    await office.run('interview/check-in', { interviewId });
    const byReception = await office.attempt(
      'interview/note-presentation',
      input,
      office.actors.receptionist,
    );
    expect(byReception).toMatchObject({ refusal: { kind: 'not-permitted' } });
    await office.run('interview/note-presentation', input);
    expect(await office.interview(interviewId)).toMatchObject({ presentation: 'as-expected' });
  });
});

describe('the desk’s question about somebody who came very late', () => {
  const ask = (interviewId: string) =>
    office.run(
      'task/add',
      {
        words: 'See now, shorten or rebook?',
        ownerId: office.actors.recruiter.staffId,
        dueAt: office.clock.now(),
        channel: 'in-person',
        candidateId: office.ada,
        contactId: null,
        clientId: null,
        interviewId,
        submissionId: null,
      },
      office.actors.receptionist,
    );
  const askedAbout = async (): Promise<string> => {
    const interviewId = await office.book('2026-11-23 10:00+45');
    office.at('2026-11-23 10:20');
    await office.run('interview/check-in', { interviewId });
    await ask(interviewId);
    expect(await kindsOf(interviewId)).toEqual(['free']);
    return interviewId;
  };

  it.each([
    ['seen now', (interviewId: string) => office.run('interview/start', { interviewId })],
    ['seen and done', (interviewId: string) => office.run('interview/finish', { interviewId })],
    ['the wrong person', (interviewId: string) => office.run('interview/undo-check-in', { interviewId })],
    [
      'shortened',
      (interviewId: string) =>
        office.run('interview/move', {
          interviewId,
          planned: plannedAt('2026-11-23 10:00+40'),
          roomId: office.blueRoom,
          by: 'agency',
          reason: '',
          channel: 'in-person',
          receivedAt: momentAt('2026-11-23 10:20'),
          reasons: {},
        }),
    ],
  ] as const)('is answered when they are %s, and stands again when that is undone', async (_how, answer) => {
    const interviewId = await askedAbout();
    await answer(interviewId);
    expect(await kindsOf(interviewId)).toEqual([]);
    await office.session.undo();
    expect(await kindsOf(interviewId)).toEqual(['free']);
  });

  test('is answered by calling it off', async () => {
    const interviewId = await askedAbout();
    await office.run('interview/cancel', {
      interviewId,
      by: 'agency',
      reason: 'no time left today',
      channel: 'in-person',
      receivedAt: momentAt('2026-11-23 10:20'),
    });
    expect(await kindsOf(interviewId)).not.toContain('free');
  });
});

describe('told afterwards that it took place', () => {
  it.each([true, false])('without a confirmation, held only: %s', async (held) => {
    const interviewId = await office.book('2026-11-23 10:00+45', { held });
    office.at('2026-11-23 18:00');
    await office.run('interview/finish', { interviewId }, office.actors.receptionist);
    expect(await office.interview(interviewId)).toMatchObject({ stage: 'done', arrivedAt: null });
  });

  test('not before it was to begin', async () => {
    const interviewId = await office.book('2026-11-23 15:00+45');
    const early = await office.attempt('interview/finish', { interviewId });
    expect(early).toEqual({
      ok: false,
      refusal: { kind: 'too-early', from: momentAt('2026-11-23 15:00') },
    });
  });

  test('at a client’s, by a recruiter and not by the front desk', async () => {
    const interviewId = await office.bookClient(
      '2026-11-23 11:00+60',
      await office.sendSubmission(office.ada),
    );
    office.at('2026-11-23 18:00');
    const byDesk = await office.attempt('interview/finish', { interviewId }, office.actors.receptionist);
    expect(byDesk).toEqual({
      ok: false,
      refusal: { kind: 'not-permitted', command: 'interview/finish' },
    });
    await office.run('interview/finish', { interviewId }, office.actors.recruiter);
    expect(await office.interview(interviewId)).toMatchObject({ stage: 'done' });
  });
});
