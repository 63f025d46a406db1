// A weather day is recorded whole or not at all, and stands in nobody’s record.
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { attendanceRecord } from '@shared/domain/attendance/attendance-record';
import { clientGoodwill } from '@shared/domain/attendance/client-goodwill';
import { standardPolicy } from '@shared/domain/office/policy';
import { momentAt } from '../../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';
import { refusalOf } from '../../../support/job';
import {
  byVideo,
  calledOff,
  heard,
  movedTo,
  weatherDay,
  type WeatherChoice,
  type WeatherDayInput,
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
const refused = async (input: WeatherDayInput): Promise<unknown> =>
  refusalOf(await office.attempt('interview/weather-day', input));
const move = (interviewId: string, when: string, roomId: string | null = office.blueRoom): WeatherChoice =>
  movedTo(interviewId, when, roomId);
const confirmed = async (interviewId: string): Promise<string> => {
  await office.run('interview/confirm', { interviewId, channel: 'whatsapp' });
  return interviewId;
};

describe('all or nothing', () => {
  const rows = async (): Promise<unknown> =>
    Promise.all([office.read.all('interviews'), office.read.all('tasks'), office.database.changes.count()]);

  test('a row in the way is named, and nothing is applied', async () => {
    const taken = await office.book('2026-11-25 10:00', { candidateId: office.bo });
    const fine = await office.book('2026-11-23 14:00');
    const clashing = await office.book('2026-11-23 16:00');
    const before = await rows();
    expect(
      await refused(weatherDay([byVideo(fine), move(clashing, '2026-11-25 10:15', office.redRoom)])),
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

  it.each<[string, (id: string, second: string) => readonly WeatherChoice[], object]>([
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
    expect(await refused(weatherDay([...choices(first, second)]))).toMatchObject({
      kind: 'weather-row',
      cause,
    });
    expect(await rows()).toEqual(before);
  });

  test('somebody who is here already is not moved', async () => {
    const here = await office.book('2026-11-23 10:00');
    await office.run('interview/check-in', { interviewId: here });
    expect(await refused(weatherDay([move(here, '2026-11-25 10:00')]))).toMatchObject({
      kind: 'weather-row',
      cause: { kind: 'interview-stage', stage: 'arrived' },
    });
  });

  it.each<[string, Partial<WeatherDayInput>, object]>([
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
    expect(await refused(weatherDay([byVideo(id)], given))).toMatchObject(refusal);
  });

  test('an interview named twice is refused', async () => {
    const id = await office.book('2026-11-23 14:00');
    expect(await refused(weatherDay([byVideo(id), calledOff(id)]))).toMatchObject({
      kind: 'input-unreadable',
    });
  });

  it.each(['recruiter', 'manager', 'receptionist'] as const)('who may: %s', async (role) => {
    const id = await office.book('2026-11-23 14:00');
    const answer = await office.attempt(
      'interview/weather-day',
      weatherDay([byVideo(id)]),
      office.actors[role],
    );
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
        : [own, clients].map((interviewId): WeatherChoice => ({ act, interviewId }))),
    );
    expect(await records()).toEqual(before);
  });
});
