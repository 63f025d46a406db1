import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { momentAt } from '../../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

const attempt = (given: Partial<CommandInput<'call/log'>>): CommandInput<'call/log'> => ({
  candidateId: null,
  contactId: null,
  interviewId: null,
  taskId: null,
  channel: 'phone',
  outcome: 'no-answer',
  words: '',
  ...given,
});

test('a call about an interview is a call to its candidate', async () => {
  const interviewId = await office.book('2026-11-24 10:00+45');
  const { callId } = await office.run('call/log', attempt({ interviewId }), office.actors.receptionist);
  expect(await office.read.get('calls', String(callId))).toMatchObject({
    candidateId: office.ada,
    contactId: null,
    interviewId,
    byId: office.actors.receptionist.staffId,
    at: momentAt('2026-11-23 10:00'),
  });
});

describe('a call made for a task', () => {
  it.each([
    ['reached', []],
    ['no-answer', ['confirm-interview']],
    ['left-message', ['confirm-interview']],
    ['wrong-number', ['confirm-interview']],
  ] as const)('that ends %s leaves %o open', async (outcome, open) => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    const [task] = await office.openTasks(interviewId);
    const { callId } = await office.run('call/log', attempt({ taskId: task?.id ?? '', outcome }));
    expect((await office.openTasks(interviewId)).map(({ kind }) => kind)).toEqual(open);
    expect(await office.read.get('calls', String(callId))).toMatchObject({
      interviewId,
      candidateId: office.ada,
    });
  });
});

test('a call to nobody, or about something unknown, is refused', async () => {
  expect(await office.attempt('call/log', attempt({}))).toEqual({
    ok: false,
    refusal: { kind: 'input-unreadable', fields: ['candidateId', 'contactId'] },
  });
  expect(await office.attempt('call/log', attempt({ interviewId: 'ivw_none' }))).toMatchObject({
    refusal: { kind: 'not-found', table: 'interviews' },
  });
  expect(await office.attempt('call/log', attempt({ taskId: 'tsk_none' }))).toMatchObject({
    refusal: { kind: 'not-found', table: 'tasks' },
  });
});
