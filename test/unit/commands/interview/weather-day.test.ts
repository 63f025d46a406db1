import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import type { DoorAnswer } from '@data/door';
import { attendanceRecord } from '@shared/domain/attendance/attendance-record';
import { clientGoodwill } from '@shared/domain/attendance/client-goodwill';
import { standardPolicy } from '@shared/domain/office/policy';
import { momentAt, plannedAt } from '../../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

type Input = CommandInput<'interview/weather-day'>;
type Choice = Input['choices'][number];
const signal = 'Signal no. 8';
const heard = momentAt('2026-11-23 09:40');
const day = (choices: readonly Choice[], given: Partial<Input> = {}): Input => ({
  reason: signal,
  receivedAt: heard,
  choices: [...choices],
  ...given,
});
const record = (...choices: readonly Choice[]) => office.run('interview/weather-day', day(choices));
const refusalOf = (answer: DoorAnswer): unknown => ('refusal' in answer ? answer.refusal : answer);
const refused = async (input: Input): Promise<unknown> =>
  refusalOf(await office.attempt('interview/weather-day', input));
const video = (interviewId: string): Choice => ({ act: 'video', interviewId });
const cancel = (interviewId: string): Choice => ({ act: 'cancel', interviewId });
const move = (interviewId: string, when: string, roomId: string | null = office.blueRoom): Choice => ({
  act: 'move',
  interviewId,
  planned: plannedAt(when),
  roomId,
});
const confirmed = async (interviewId: string): Promise<string> => {
  await office.run('interview/confirm', { interviewId, channel: 'whatsapp' });
  return interviewId;
};
const kinds = async (interviewId: string): Promise<readonly string[]> =>
  (await office.openTasks(interviewId)).map(({ kind }) => kind);
/** Rows as the database gives them carry their stamps too. */
const withoutStamps = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'stamps'));
const message = { by: 'weather', reason: signal, channel: 'phone', receivedAt: heard, notice: null };

describe('by video at the same hour', () => {
  test('frees the room, keeps hour and confirmation, and stands in the history as the weather’s', async () => {
    const interviewId = await confirmed(await office.book('2026-11-23 14:00'));
    const before = await office.interview(interviewId);
    await record(video(interviewId));
    const { moves, ...row } = await office.interview(interviewId);
    const { moves: _none, ...kept } = before;
    const changed = { mode: 'video', roomId: null, sequence: before.sequence + 1 };
    expect(withoutStamps(row)).toEqual({ ...withoutStamps(kept), ...changed });
    expect(Object.values(moves)).toEqual([
      {
        ...message,
        from: plannedAt('2026-11-23 14:00'),
        to: plannedAt('2026-11-23 14:00'),
        fromRoomId: office.blueRoom,
      },
    ]);
    expect(await kinds(interviewId)).toEqual(['tell-candidate']);
  });

  test('frees the client’s place, and both sides are told', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const interviewId = await office.bookClient('2026-11-23 14:00', submissionId);
    await record(video(interviewId));
    expect(await office.interview(interviewId)).toMatchObject({
      mode: 'video',
      address: '',
      district: null,
      contactId: office.contactId,
      stage: 'awaiting-confirmation',
    });
    // Nobody has confirmed the hour yet, so that is still to be asked for.
    expect(await kinds(interviewId)).toEqual(['confirm-interview', 'tell-candidate', 'tell-client']);
  });

  test('warnings of the hour keep the reason they were given; new ones have the weather’s', async () => {
    const interviewId = await office.book('2026-11-23 18:30', { reasons: { 'office-hours': 'after work' } });
    await office.run('candidate/edit', {
      candidateId: office.ada,
      set: { exceptions: { e1: { date: '2026-11-23', available: false, from: 0, to: 1_440 } } },
    });
    await record(video(interviewId));
    expect((await office.interview(interviewId)).overrides).toEqual({
      'office-hours': 'after work',
      unavailable: signal,
    });
  });

  test('what is by video already is not touched', async () => {
    const interviewId = await office.book('2026-11-23 14:00', { mode: 'video', roomId: null });
    const before = await office.database.changes.count();
    await record(video(interviewId));
    expect(await office.database.changes.count()).toBe(before);
  });
});

describe('moved to after the weather', () => {
  test('has to be confirmed again, measures no notice, and everybody is told', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const interviewId = await confirmed(await office.bookClient('2026-11-23 14:00', submissionId));
    const { sequence } = await office.interview(interviewId);
    await record(move(interviewId, '2026-11-25 10:00', null));
    const row = await office.interview(interviewId);
    expect(row).toMatchObject({
      stage: 'awaiting-confirmation',
      confirmation: null,
      mode: 'in-person',
      address: '1 How Ming Street',
      planned: plannedAt('2026-11-25 10:00'),
      startsAt: momentAt('2026-11-25 10:00'),
      endsAt: momentAt('2026-11-25 10:45'),
      sequence: sequence + 1,
    });
    expect(Object.values(row.moves)).toEqual([
      {
        ...message,
        from: plannedAt('2026-11-23 14:00'),
        to: plannedAt('2026-11-25 10:00'),
        fromRoomId: null,
      },
    ]);
    const [confirm, ...tell] = await office.openTasks(interviewId);
    expect(confirm).toMatchObject({ kind: 'confirm-interview', dueAt: momentAt('2026-11-24 09:00') });
    expect(tell.map(({ kind }) => kind)).toEqual(['tell-candidate', 'tell-client']);
  });

  test('two may change places', async () => {
    const first = await office.book('2026-11-24 10:00');
    const second = await office.book('2026-11-24 11:30', { candidateId: office.bo });
    await record(move(first, '2026-11-24 11:30'), move(second, '2026-11-24 10:00'));
    expect((await office.interview(first)).planned.startMinute).toBe(11 * 60 + 30);
    expect((await office.interview(second)).planned.startMinute).toBe(10 * 60);
  });
});

describe('what the office knows besides its own interviews', () => {
  const evenings = { 0: [], 1: [], 2: [], 3: [{ from: 18 * 60, to: 20 * 60 }], 4: [], 5: [], 6: [] };

  test('a client’s own hours hold for where it is moved to', async () => {
    const theirs = await openInterviewOffice({ interviewHours: evenings });
    const submissionId = await theirs.sendSubmission(theirs.ada);
    const reasons = { 'client-hours': 'agreed by phone' };
    const interviewId = await theirs.bookClient('2026-11-23 14:00', submissionId, { reasons });
    const moving = (when: string) =>
      theirs.attempt('interview/weather-day', day([move(interviewId, when, null)]));
    expect(refusalOf(await moving('2026-11-25 10:00'))).toMatchObject({
      cause: { kind: 'clashes-need-reason', clashes: [{ kind: 'client-hours' }] },
    });
    expect((await moving('2026-11-25 18:30')).ok).toBe(true);
    theirs.close();
  });

  test('a client just let down is not asked about: nothing new is promised', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const first = await confirmed(await office.bookClient('2026-11-23 11:00', submissionId));
    await office.run('interview/cancel', {
      interviewId: first,
      by: 'candidate',
      reason: 'ill',
      channel: 'phone',
      receivedAt: heard,
    });
    const reasons = { goodwill: 'the client insists' };
    const second = await office.bookClient('2026-11-23 16:00', submissionId, { reasons });
    await record(move(second, '2026-11-25 10:00', null));
    expect(await office.interview(second)).toMatchObject({
      planned: plannedAt('2026-11-25 10:00'),
      overrides: { goodwill: 'the client insists' },
    });
  });
});

describe('cancelled', () => {
  test.each([true, false])('was it confirmed: %s', async (isConfirmed) => {
    const interviewId = await office.book('2026-11-23 14:00');
    if (isConfirmed) await confirmed(interviewId);
    await record(cancel(interviewId));
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'cancelled',
      cancellation: message,
      moves: {},
    });
    expect(await kinds(interviewId)).toEqual(['tell-candidate']);
  });

  test('gives its hour to another of the same day', async () => {
    const gone = await office.book('2026-11-24 10:00');
    const moved = await office.book('2026-11-23 14:00', { candidateId: office.bo });
    await record(move(moved, '2026-11-24 10:00'), cancel(gone));
    expect((await office.interview(moved)).planned).toEqual(plannedAt('2026-11-24 10:00'));
  });
});

test('calls stand in their order: the sooner interview first, the candidate before the client', async () => {
  const submissionId = await office.sendSubmission(office.ada);
  const cy = await office.addCandidate({ surname: 'Fung', givenNames: 'Cy' });
  const late = await office.book('2026-11-23 16:00', { candidateId: office.bo });
  const client = await office.bookClient('2026-11-23 14:00', submissionId);
  const soon = await office.book('2026-11-23 13:30', {
    candidateId: cy,
    reasons: { 'office-hours': 'lunch' },
  });
  await record(cancel(late), video(client), move(soon, '2026-11-25 09:00'));
  const told = (await office.read.all('tasks'))
    .filter(({ kind, state }) => kind.startsWith('tell-') && state === 'open')
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  expect(told.map(({ kind, interviewId }) => [kind, interviewId])).toEqual([
    ['tell-candidate', soon],
    ['tell-candidate', client],
    ['tell-client', client],
    ['tell-candidate', late],
  ]);
  expect(new Set(told.map(({ dueAt }) => dueAt)).size).toBe(4);
  for (const { dueAt, ownerId } of told) {
    expect(dueAt.slice(0, 'YYYY-MM-DDTHH:MM'.length)).toBe(
      office.clock.now().slice(0, 'YYYY-MM-DDTHH:MM'.length),
    );
    expect(ownerId).toBe(office.actors.recruiter.staffId);
  }
});

describe('all or nothing', () => {
  const rows = async (): Promise<unknown> =>
    Promise.all([office.read.all('interviews'), office.read.all('tasks'), office.database.changes.count()]);

  test('a row in the way is named, and nothing is applied', async () => {
    const taken = await office.book('2026-11-25 10:00', { candidateId: office.bo });
    const fine = await office.book('2026-11-23 14:00');
    const clashing = await office.book('2026-11-23 16:00');
    const before = await rows();
    expect(
      await refused(day([video(fine), move(clashing, '2026-11-25 10:15', office.redRoom)])),
    ).toMatchObject({
      kind: 'weather-row',
      interviewId: clashing,
      name: 'NG Ada',
      startMinute: 16 * 60,
      cause: {
        kind: 'clashes-block',
        clashes: [{ kind: 'recruiter', blocks: true, interviewId: taken }],
      },
    });
    expect(await rows()).toEqual(before);
  });

  it.each<[string, (id: string, second: string) => readonly Choice[], object]>([
    [
      'both to one hour',
      (id, second) => [move(id, '2026-11-25 10:00'), move(second, '2026-11-25 10:00', office.redRoom)],
      { kind: 'clashes-block' },
    ],
    ['to an hour that warns', (id) => [move(id, '2026-11-25 08:00')], { kind: 'clashes-need-reason' }],
    ['to yesterday', (id) => [move(id, '2026-11-22 10:00')], { kind: 'starts-in-past' }],
    ['across midnight', (id) => [move(id, '2026-11-25 23:30')], { kind: 'crosses-midnight' }],
    [
      'to a room that is not there',
      (id) => [move(id, '2026-11-25 10:00', 'rom_none')],
      { kind: 'not-found' },
    ],
  ])('%s', async (_case, choices, cause) => {
    const first = await office.book('2026-11-23 14:00');
    const second = await office.book('2026-11-23 16:00', { candidateId: office.bo });
    const before = await rows();
    expect(await refused(day([...choices(first, second)]))).toMatchObject({ kind: 'weather-row', cause });
    expect(await rows()).toEqual(before);
  });

  test('somebody who is here already is not moved', async () => {
    const here = await office.book('2026-11-23 10:00');
    await office.run('interview/check-in', { interviewId: here });
    expect(await refused(day([move(here, '2026-11-25 10:00')]))).toMatchObject({
      kind: 'weather-row',
      cause: { kind: 'interview-stage', stage: 'arrived' },
    });
  });

  it.each<[string, Partial<Input>, object]>([
    ['without a reason', { reason: ' ' }, { kind: 'reason-missing' }],
    ['heard of in the future', { receivedAt: momentAt('2026-11-23 10:01') }, { kind: 'input-unreadable' }],
    ['without interviews', { choices: [] }, { kind: 'input-unreadable' }],
    [
      'an interview nobody knows',
      { choices: [{ act: 'video', interviewId: 'ivw_none' }] },
      { kind: 'not-found' },
    ],
  ])('%s is refused', async (_case, given, refusal) => {
    const id = await office.book('2026-11-23 14:00');
    expect(await refused(day([video(id)], given))).toMatchObject(refusal);
  });

  test('an interview named twice is refused', async () => {
    const id = await office.book('2026-11-23 14:00');
    expect(await refused(day([video(id), cancel(id)]))).toMatchObject({ kind: 'input-unreadable' });
  });

  it.each(['recruiter', 'manager', 'receptionist'] as const)('who may: %s', async (role) => {
    const id = await office.book('2026-11-23 14:00');
    const answer = await office.attempt('interview/weather-day', day([video(id)]), office.actors[role]);
    if (role === 'receptionist') expect(refusalOf(answer)).toMatchObject({ kind: 'not-permitted' });
    else expect(answer.ok).toBe(true);
  });
});

describe('nobody’s record', () => {
  const now = momentAt('2026-11-23 10:00');
  const records = async (): Promise<unknown> => {
    const interviews = await office.read.all('interviews');
    const tasks = await office.read.all('tasks');
    const context = { policy: standardPolicy, now };
    return {
      candidates: [office.ada, office.bo].map((candidateId) =>
        attendanceRecord(
          interviews.filter((row) => row.candidateId === candidateId),
          [],
          context,
        ),
      ),
      goodwill: clientGoodwill(office.clientId, { interviews, tasks, now }),
    };
  };

  it.each(['video', 'move', 'cancel'] as const)('%s changes neither candidate nor client', async (act) => {
    // A record that is not empty, so that a change to it would show.
    const submissionId = await office.sendSubmission(office.ada);
    const missed = await confirmed(await office.bookClient('2026-11-23 11:00', submissionId));
    const own = await confirmed(await office.book('2026-11-23 14:00'));
    const clients = await confirmed(await office.bookClient('2026-11-23 16:00', submissionId));
    await office.run('interview/cancel', {
      interviewId: missed,
      by: 'candidate',
      reason: 'ill',
      channel: 'phone',
      receivedAt: heard,
    });
    const before = await records();
    expect(JSON.stringify(before)).toContain('short-notice');
    await record(
      ...(act === 'move'
        ? [move(own, '2026-11-25 10:00'), move(clients, '2026-11-25 15:00', null)]
        : [own, clients].map((interviewId): Choice => ({ act, interviewId }))),
    );
    expect(await records()).toEqual(before);
  });
});
