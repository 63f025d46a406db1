import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { momentAt } from '../../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice({ noticeMinutes: 2880 });
});
afterEach(() => {
  office.close();
});

type CancelInput = CommandInput<'interview/cancel'>;
const message = (interviewId: string, given: Partial<CancelInput> = {}): CancelInput => ({
  interviewId,
  by: 'candidate',
  reason: 'ill',
  channel: 'whatsapp',
  receivedAt: momentAt('2026-11-23 09:30'),
  ...given,
});
const kindsOf = async (interviewId: string): Promise<string[]> =>
  (await office.openTasks(interviewId)).map(({ kind }) => kind);
const confirm = (interviewId: string) => office.run('interview/confirm', { interviewId, channel: 'phone' });

describe('calling an office interview off', () => {
  it.each([
    ['five hours before', '2026-11-23 14:30', 'ample'],
    ['half an hour before', '2026-11-23 10:00', 'same-day'],
    ['at the start', '2026-11-23 09:30', 'after-start'],
  ] as const)('%s, after confirming', async (_case, start, grade) => {
    const interviewId = await office.book(`${start}+45`);
    await confirm(interviewId);
    await office.run('interview/cancel', message(interviewId));
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'cancelled',
      sequence: 2,
      cancellation: { by: 'candidate', reason: 'ill', channel: 'whatsapp', notice: { grade } },
    });
    expect(await kindsOf(interviewId)).toEqual([]);
  });

  test('before confirming is a decline without notice', async () => {
    const interviewId = await office.book('2026-11-23 10:30+45');
    await office.run('interview/cancel', message(interviewId));
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'declined',
      cancellation: { notice: null },
    });
    expect(await kindsOf(interviewId)).toEqual([]);
  });

  test('frees its room', async () => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    await office.run('interview/cancel', message(interviewId, { by: 'agency' }));
    await expect(office.book('2026-11-24 10:00+45', { candidateId: office.bo })).resolves.toMatch(/^ivw_/);
    expect(await kindsOf(interviewId)).toEqual(['tell-candidate']);
  });
});

describe('calling a client interview off', () => {
  it.each([
    ['candidate', ['repair-client', 'tell-client'], 'short'],
    ['client', ['tell-candidate'], 'short'],
    ['agency', ['tell-candidate', 'tell-client'], 'short'],
    ['weather', ['tell-candidate', 'tell-client'], 'short'],
  ] as const)('by the %s tells %o; the client’s own notice policy counts', async (by, told, grade) => {
    const submissionId = await office.sendSubmission(office.ada);
    const interviewId = await office.bookClient('2026-11-25 09:00+60', submissionId);
    await confirm(interviewId);
    await office.run('interview/cancel', message(interviewId, { by }));
    expect((await office.interview(interviewId)).cancellation?.notice?.grade).toBe(grade);
    const tasks = await office.openTasks(interviewId);
    expect(tasks.map(({ kind }) => kind)).toEqual(told);
    for (const { kind, dueAt } of tasks)
      expect(dueAt).toBe(momentAt(kind === 'repair-client' ? '2026-11-24 18:00' : '2026-11-23 10:00'));
    expect(
      tasks.every(({ contactId, submissionId: of }) => contactId === office.contactId && of === submissionId),
    ).toBe(true);
  });
});

describe('making good with the client', () => {
  const cancelOne = async (given: Partial<CancelInput>, confirmed = true, now?: string): Promise<string> => {
    const submissionId = await office.sendSubmission(office.ada);
    const interviewId = await office.bookClient('2026-11-30 09:00+60', submissionId);
    if (confirmed) await confirm(interviewId);
    if (now !== undefined) office.at(now);
    await office.run('interview/cancel', message(interviewId, given));
    return interviewId;
  };

  test('is planned once a candidate gives an hour up too late', async () => {
    const received = { receivedAt: momentAt('2026-11-28 11:50') };
    const interviewId = await cancelOne(received, true, '2026-11-28 12:00');
    const [repair] = await office.openTasks(interviewId);
    expect(repair).toMatchObject({
      kind: 'repair-client',
      words: 'replacement',
      ownerId: office.actors.recruiter.staffId,
      dueAt: momentAt('2026-11-30 18:00'),
    });
  });

  it.each([
    ['in good time', {}, true],
    ['before anything was promised', {}, false],
    ['by the client', { by: 'client' }, true],
    ['for the weather', { by: 'weather' }, true],
  ] as const)('is not when it is called off %s', async (_case, given, confirmed) => {
    expect(await kindsOf(await cancelOne(given, confirmed))).not.toContain('repair-client');
  });
});

describe('what is refused', () => {
  it.each([
    ['without a reason', { reason: '' }, { kind: 'reason-missing' }],
    [
      'by a message from the future',
      { receivedAt: momentAt('2026-11-23 10:01') },
      { kind: 'input-unreadable', fields: ['receivedAt'] },
    ],
    [
      'one nobody knows',
      { interviewId: 'ivw_none' },
      { kind: 'not-found', table: 'interviews', id: 'ivw_none' },
    ],
  ] as const)('%s', async (_case, given, refusal) => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    const answer = await office.attempt('interview/cancel', message(interviewId, given));
    expect(answer).toEqual({ ok: false, refusal });
  });

  test('twice', async () => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    await office.run('interview/cancel', message(interviewId));
    const answer = await office.attempt('interview/cancel', message(interviewId));
    expect(answer).toEqual({ ok: false, refusal: { kind: 'interview-stage', stage: 'declined' } });
  });
});

test('an undo brings it back with its tasks, unless the room is taken by then', async () => {
  const interviewId = await office.book('2026-11-24 10:00+45');
  const cancelled = await office.attempt('interview/cancel', message(interviewId));
  if (!cancelled.ok) throw new Error(JSON.stringify(cancelled));
  const inItsPlace = await office.attempt(
    'interview/book',
    office.booking('2026-11-24 10:15+45', { candidateId: office.bo }),
  );
  if (!inItsPlace.ok) throw new Error(JSON.stringify(inItsPlace));
  const refused = await office.attempt('history/undo', { handle: cancelled.tx, kind: 'tx' });
  expect(refused).toMatchObject({ refusal: { kind: 'clashes-block' } });
  await office.run('history/undo', { handle: inItsPlace.tx, kind: 'tx' });
  await office.run('history/undo', { handle: cancelled.tx, kind: 'tx' });
  expect(await office.interview(interviewId)).toMatchObject({
    stage: 'awaiting-confirmation',
    cancellation: null,
  });
  expect(await kindsOf(interviewId)).toEqual(['confirm-interview']);
});
