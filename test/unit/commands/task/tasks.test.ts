import { afterEach, beforeEach, expect, test } from 'vitest';
import { momentAt } from '../../../support/hong-kong-time';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const addTask = async (): Promise<string> => {
  const { taskId } = await office.run('task/add', {
    words: 'Ring the landlord',
    ownerId: office.actors.recruiter.staffId,
    dueAt: momentAt('2026-11-24 09:00'),
    channel: 'phone',
    candidateId: null,
    contactId: null,
    clientId: null,
    interviewId: null,
    submissionId: null,
  });
  return String(taskId);
};
const stored = (taskId: string) => office.read.get('tasks', taskId);

test('a task is written down, done once, and opened again', async () => {
  const taskId = await addTask();
  expect(await stored(taskId)).toMatchObject({ kind: 'free', words: 'Ring the landlord', state: 'open' });
  await office.run('task/complete', { taskId }, office.actors.receptionist);
  office.clock.advanceMinutes(5);
  await office.run('task/complete', { taskId }, office.actors.recruiter);
  expect(await stored(taskId)).toMatchObject({
    state: 'done',
    doneAt: momentAt('2026-11-23 10:00'),
    doneById: office.actors.receptionist.staffId,
  });
  await office.run('task/reopen', { taskId });
  expect(await stored(taskId)).toMatchObject({ state: 'open', doneAt: null, doneById: null });
});

test('a task sleeps until a later moment only', async () => {
  const taskId = await addTask();
  await office.run('task/snooze', { taskId, until: momentAt('2026-11-25 09:00') });
  expect(await stored(taskId)).toMatchObject({
    state: 'snoozed',
    snoozedUntil: momentAt('2026-11-25 09:00'),
  });
  const past = await office.attempt('task/snooze', { taskId, until: momentAt('2026-11-23 10:00') });
  expect(past).toEqual({ ok: false, refusal: { kind: 'input-unreadable', fields: ['until'] } });
  await office.run('task/complete', { taskId });
  expect(await stored(taskId)).toMatchObject({ state: 'done', snoozedUntil: null });
});

test('an unknown task, and an owner who is not there, are named', async () => {
  for (const name of ['task/complete', 'task/reopen'] as const) {
    const answer = await office.attempt(name, { taskId: 'tsk_none' });
    expect(answer).toEqual({ ok: false, refusal: { kind: 'not-found', table: 'tasks', id: 'tsk_none' } });
  }
  const nobody = await office.attempt('task/add', {
    words: 'x',
    ownerId: 'stf_none',
    dueAt: momentAt('2026-11-24 09:00'),
    channel: 'phone',
    candidateId: null,
    contactId: null,
    clientId: null,
    interviewId: null,
    submissionId: null,
  });
  expect(nobody).toEqual({ ok: false, refusal: { kind: 'not-found', table: 'staff', id: 'stf_none' } });
});

test('a task is given to a colleague who is at work here', async () => {
  const taskId = await addTask();
  const { manager, receptionist } = office.actors;
  await office.run('task/reassign', { taskId, ownerId: receptionist.staffId });
  expect(await stored(taskId)).toMatchObject({ ownerId: receptionist.staffId, state: 'open' });
  const toNobody = await office.attempt('task/reassign', { taskId, ownerId: 'stf_none' });
  expect(toNobody).toMatchObject({ refusal: { kind: 'not-found', table: 'staff' } });
  await office.run('task/reassign', { taskId, ownerId: manager.staffId });
  await office.run('staff/leave', { staffId: receptionist.staffId, reassignTo: null });
  const toOneWhoLeft = await office.attempt('task/reassign', { taskId, ownerId: receptionist.staffId });
  expect(toOneWhoLeft).toMatchObject({ refusal: { kind: 'not-found', table: 'staff' } });
  expect(await stored(taskId)).toMatchObject({ ownerId: manager.staffId });
});
