// What becomes of an interview on a weather day: by video, moved, or called off.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { momentAt, plannedAt } from '../../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';
import { refusalOf } from '../../../support/job';
import {
  byVideo,
  calledOff,
  heard,
  movedTo,
  signal,
  weatherDay,
  type WeatherChoice,
} from '../../../support/weather-day';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

const record = (...choices: readonly WeatherChoice[]) =>
  office.run('interview/weather-day', weatherDay(choices));
const move = (interviewId: string, when: string, roomId: string | null = office.blueRoom): WeatherChoice =>
  movedTo(interviewId, when, roomId);
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
    await record(byVideo(interviewId));
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
    await record(byVideo(interviewId));
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
    await record(byVideo(interviewId));
    expect((await office.interview(interviewId)).overrides).toEqual({
      'office-hours': 'after work',
      unavailable: signal,
    });
  });

  test('what is by video already is not touched', async () => {
    const interviewId = await office.book('2026-11-23 14:00', { mode: 'video', roomId: null });
    const before = await office.database.changes.count();
    await record(byVideo(interviewId));
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
      theirs.attempt('interview/weather-day', weatherDay([move(interviewId, when, null)]));
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
    await record(calledOff(interviewId));
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
    await record(move(moved, '2026-11-24 10:00'), calledOff(gone));
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
  await record(calledOff(late), byVideo(client), move(soon, '2026-11-25 09:00'));
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
