import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import type { DoorAnswer } from '@data/door';
import { momentAt, plannedAt } from '../../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

type MoveInput = CommandInput<'interview/move'>;
const refusalOf = (answer: DoorAnswer): unknown => ('refusal' in answer ? answer.refusal : answer);
const movement = (interviewId: string, when: string, given: Partial<MoveInput> = {}): MoveInput => ({
  interviewId,
  planned: plannedAt(when),
  roomId: office.blueRoom,
  by: 'candidate',
  reason: 'shift changed',
  channel: 'phone',
  receivedAt: momentAt('2026-11-23 09:50'),
  reasons: {},
  ...given,
});
const attempt = async (input: MoveInput): Promise<unknown> =>
  refusalOf(await office.attempt('interview/move', input));
const confirmed = async (when: string): Promise<string> => {
  const interviewId = await office.book(when);
  await office.run('interview/confirm', { interviewId, channel: 'whatsapp' });
  return interviewId;
};

describe('moving to another start', () => {
  test('keeps from and to, who asked and why, measures the notice, and has to be confirmed again', async () => {
    const interviewId = await confirmed('2026-11-23 12:00+45');
    await office.run('interview/move', movement(interviewId, '2026-11-25 15:00+45'));
    const row = await office.interview(interviewId);
    expect(row).toMatchObject({
      stage: 'awaiting-confirmation',
      confirmation: null,
      planned: plannedAt('2026-11-25 15:00+45'),
      startsAt: momentAt('2026-11-25 15:00'),
      endsAt: momentAt('2026-11-25 15:45'),
      sequence: 2,
    });
    expect(Object.values(row.moves)).toEqual([
      {
        by: 'candidate',
        reason: 'shift changed',
        channel: 'phone',
        receivedAt: momentAt('2026-11-23 09:50'),
        from: plannedAt('2026-11-23 12:00+45'),
        to: plannedAt('2026-11-25 15:00+45'),
        fromRoomId: office.blueRoom,
        notice: { clockMinutes: 130, workingMinutes: 130, grade: 'same-day' },
      },
    ]);
    expect(await office.openTasks(interviewId)).toMatchObject([
      { kind: 'confirm-interview', dueAt: momentAt('2026-11-24 09:00') },
    ]);
  });

  test('before anything was promised has no notice', async () => {
    const interviewId = await office.book('2026-11-23 12:00+45');
    await office.run('interview/move', movement(interviewId, '2026-11-25 15:00+45'));
    expect(Object.values((await office.interview(interviewId)).moves)).toMatchObject([{ notice: null }]);
  });

  test('by the agency tells the candidate, and another move replaces the task', async () => {
    const interviewId = await confirmed('2026-11-24 10:00+45');
    await office.run('interview/move', movement(interviewId, '2026-11-25 15:00+45', { by: 'agency' }));
    const [confirm, tell, ...others] = await office.openTasks(interviewId);
    expect([confirm?.kind, tell?.kind, others]).toEqual(['confirm-interview', 'tell-candidate', []]);
    expect(tell).toMatchObject({ dueAt: momentAt('2026-11-23 10:00'), candidateId: office.ada });
    await office.run('interview/move', movement(interviewId, '2026-11-25 16:00+45', { by: 'agency' }));
    const replaced = await office.openTasks(interviewId);
    expect(replaced.map(({ kind }) => kind)).toEqual(['confirm-interview', 'tell-candidate']);
    expect(replaced[1]?.id).not.toBe(tell?.id);
  });

  test('meets the same clashes as booking, never itself', async () => {
    const taken = await office.book('2026-11-25 10:00+45', { candidateId: office.bo });
    const interviewId = await office.book('2026-11-25 15:00+45');
    expect(await attempt(movement(interviewId, '2026-11-25 10:30+45'))).toMatchObject({
      kind: 'clashes-block',
      clashes: [{ kind: 'recruiter', interviewId: taken }, { kind: 'room' }],
    });
    expect(await attempt(movement(interviewId, '2026-11-25 10:45+45'))).toMatchObject({
      kind: 'clashes-need-reason',
      clashes: [{ kind: 'buffer' }],
    });
    expect(await attempt(movement(interviewId, '2026-11-25 15:15+45'))).toMatchObject({ ok: true });
  });

  test('keeps only the warnings of the new time', async () => {
    await office.book('2026-11-25 10:00+45', { candidateId: office.bo });
    const interviewId = await office.book('2026-11-25 10:45+45', { reasons: { buffer: 'short one' } });
    await office.run(
      'interview/move',
      movement(interviewId, '2026-11-25 18:30+45', { reasons: { 'office-hours': 'after work' } }),
    );
    expect((await office.interview(interviewId)).overrides).toEqual({ 'office-hours': 'after work' });
  });

  it.each([
    ['without a reason', '2026-11-25 15:00', { reason: ' ' }, { kind: 'reason-missing' }],
    ['to yesterday', '2026-11-22 15:00', {}, { kind: 'starts-in-past' }],
    ['across midnight', '2026-11-25 23:30+45', {}, { kind: 'crosses-midnight' }],
    [
      'by a message from the future',
      '2026-11-25 15:00',
      { receivedAt: momentAt('2026-11-23 10:01') },
      { kind: 'input-unreadable', fields: ['receivedAt'] },
    ],
    [
      'to a room that is not there',
      '2026-11-25 15:00',
      { roomId: 'rom_none' },
      { kind: 'not-found', table: 'rooms', id: 'rom_none' },
    ],
  ] as const)('%s is refused', async (_case, when, given, refusal) => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    expect(await attempt(movement(interviewId, when, given))).toEqual(refusal);
  });

  test('is refused once the candidate is here', async () => {
    const interviewId = await confirmed('2026-11-23 10:00+45');
    await office.run('interview/check-in', { interviewId });
    expect(await attempt(movement(interviewId, '2026-11-25 15:00'))).toEqual({
      kind: 'interview-stage',
      stage: 'arrived',
    });
  });

  test('an interview nobody knows is not found', async () => {
    expect(await attempt(movement('ivw_none', '2026-11-25 15:00'))).toEqual({
      kind: 'not-found',
      table: 'interviews',
      id: 'ivw_none',
    });
  });
});

describe('another room or length at the same start', () => {
  test('is no message: no notice, no tasks, still confirmed', async () => {
    const interviewId = await confirmed('2026-11-24 10:00+45');
    const change = movement(interviewId, '2026-11-24 10:00+30', {
      roomId: office.redRoom,
      by: 'agency',
      reason: '',
    });
    await office.run('interview/move', change);
    const row = await office.interview(interviewId);
    expect(row).toMatchObject({
      stage: 'confirmed',
      roomId: office.redRoom,
      endsAt: momentAt('2026-11-24 10:30'),
    });
    expect(row.confirmation).not.toBeNull();
    expect(Object.values(row.moves)).toMatchObject([{ notice: null, fromRoomId: office.blueRoom }]);
    expect(await office.openTasks(interviewId)).toEqual([]);
  });

  test('shortens a late candidate’s interview while they are here', async () => {
    const interviewId = await confirmed('2026-11-23 09:30+45');
    await office.run('interview/check-in', { interviewId });
    await office.run('interview/move', movement(interviewId, '2026-11-23 09:30+60', { by: 'agency' }));
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'arrived',
      endsAt: momentAt('2026-11-23 10:30'),
    });
  });

  test('still meets clashes', async () => {
    await office.book('2026-11-24 11:00+45', { candidateId: office.bo });
    const interviewId = await office.book('2026-11-24 10:00+45');
    expect(await attempt(movement(interviewId, '2026-11-24 10:00+75'))).toMatchObject({
      kind: 'clashes-block',
    });
  });

  test('nothing new leaves no trace', async () => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    const before = await office.database.changes.count();
    await office.run('interview/move', movement(interviewId, '2026-11-24 10:00+45'));
    expect(await office.database.changes.count()).toBe(before);
  });
});

describe('another recruiter at the same start', () => {
  const given = (): Partial<MoveInput> => ({
    recruiterId: office.actors.manager.staffId,
    handOverNote: 'Tue 10:00: from Rae to Mo',
    by: 'agency',
    reason: '',
  });

  test('is no message: no notice, still confirmed, the others are not told', async () => {
    const interviewId = await confirmed('2026-11-24 10:00+45');
    await office.run('interview/move', movement(interviewId, '2026-11-24 10:00+45', given()));
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'confirmed',
      recruiterId: office.actors.manager.staffId,
      confirmation: { channel: 'whatsapp' },
    });
    const kinds = (await office.openTasks(interviewId)).map(({ kind }) => kind);
    expect(kinds).toEqual(['free']);
  });

  test('hands the open tasks over and tells whoever is not at the desk', async () => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    await office.run('interview/move', movement(interviewId, '2026-11-24 10:00+45', given()));
    expect(await office.openTasks(interviewId)).toMatchObject([
      { kind: 'confirm-interview', ownerId: office.actors.manager.staffId },
      {
        kind: 'free',
        ownerId: office.actors.recruiter.staffId,
        words: 'Tue 10:00: from Rae to Mo',
        dueAt: momentAt('2026-11-23 10:00'),
        candidateId: office.ada,
      },
    ]);
  });

  test('leaves done tasks and those of others where they are', async () => {
    const interviewId = await confirmed('2026-11-24 10:00+45');
    const { receptionist, recruiter } = office.actors;
    const [done] = await office.read.where('tasks', 'interviewId', interviewId);
    const { taskId } = await office.run('task/add', {
      words: 'Print the badge',
      ownerId: receptionist.staffId,
      dueAt: momentAt('2026-11-24 09:00'),
      channel: 'in-person',
      candidateId: null,
      contactId: null,
      clientId: null,
      interviewId,
      submissionId: null,
    });
    await office.run('interview/move', movement(interviewId, '2026-11-24 10:00+45', given()));
    expect(await office.read.get('tasks', done?.id ?? '')).toMatchObject({ ownerId: recruiter.staffId });
    expect(await office.read.get('tasks', String(taskId))).toMatchObject({ ownerId: receptionist.staffId });
  });

  test('tells the new recruiter when the old one gives it away', async () => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    const input = movement(interviewId, '2026-11-24 10:00+45', given());
    await office.run('interview/move', input, office.actors.recruiter);
    const told = (await office.openTasks(interviewId)).filter(({ kind }) => kind === 'free');
    expect(told).toMatchObject([{ ownerId: office.actors.manager.staffId }]);
  });

  test('who sat in takes over and sits in no longer', async () => {
    const manager = office.actors.manager.staffId;
    const interviewId = await office.book('2026-11-24 10:00+45', { sittingIn: { [manager]: true } });
    await office.run('interview/move', movement(interviewId, '2026-11-24 10:00+45', given()));
    expect(await office.interview(interviewId)).toMatchObject({ recruiterId: manager, sittingIn: {} });
  });

  test('is refused where the new one is taken', async () => {
    const taken = await office.book('2026-11-24 10:30+45', {
      candidateId: office.bo,
      roomId: office.redRoom,
      recruiterId: office.actors.manager.staffId,
    });
    const interviewId = await office.book('2026-11-24 10:00+45');
    expect(await attempt(movement(interviewId, '2026-11-24 10:00+45', given()))).toMatchObject({
      kind: 'clashes-block',
      clashes: [{ kind: 'recruiter', interviewId: taken }],
    });
  });

  test('needs somebody who works here', async () => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    const nobody = { ...given(), recruiterId: 'stf_none' };
    expect(await attempt(movement(interviewId, '2026-11-24 10:00+45', nobody))).toEqual({
      kind: 'not-found',
      table: 'staff',
      id: 'stf_none',
    });
  });

  test('together with a new start, the new tasks are theirs', async () => {
    const interviewId = await confirmed('2026-11-24 10:00+45');
    const input = movement(interviewId, '2026-11-25 15:00+45', { ...given(), reason: 'shift changed' });
    await office.run('interview/move', input);
    const owners = (await office.openTasks(interviewId)).map(({ kind, ownerId }) => [kind, ownerId]);
    const { manager, recruiter } = office.actors;
    expect(owners).toEqual([
      ['confirm-interview', manager.staffId],
      ['free', recruiter.staffId],
      ['tell-candidate', manager.staffId],
    ]);
  });

  test('one undo gives interview and tasks back', async () => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    const moved = await office.attempt(
      'interview/move',
      movement(interviewId, '2026-11-24 10:00+45', given()),
    );
    if (!moved.ok) throw new Error(JSON.stringify(moved));
    await office.run('history/undo', { handle: moved.tx, kind: 'tx' });
    const { recruiter } = office.actors;
    expect(await office.interview(interviewId)).toMatchObject({ recruiterId: recruiter.staffId });
    expect(await office.openTasks(interviewId)).toMatchObject([
      { kind: 'confirm-interview', ownerId: recruiter.staffId },
    ]);
  });
});

test('one undo restores the interview and its tasks', async () => {
  const interviewId = await confirmed('2026-11-24 10:00+45');
  const before = await office.interview(interviewId);
  const moved = await office.attempt(
    'interview/move',
    movement(interviewId, '2026-11-25 15:00', { by: 'agency' }),
  );
  if (!moved.ok) throw new Error(JSON.stringify(moved));
  await office.run('history/undo', { handle: moved.tx, kind: 'tx' });
  const { stage, planned, confirmation, moves, startsAt } = await office.interview(interviewId);
  expect({ stage, planned, confirmation, moves, startsAt }).toEqual({
    stage: before.stage,
    planned: before.planned,
    confirmation: before.confirmation,
    moves: {},
    startsAt: before.startsAt,
  });
  expect(await office.openTasks(interviewId)).toEqual([]);
});
