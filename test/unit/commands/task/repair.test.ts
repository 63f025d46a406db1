import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { momentAt } from '../../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

const missed = async (role = {}): Promise<string> => {
  const submissionId = await office.sendSubmission(office.ada, role);
  const interviewId = await office.bookClient('2026-11-23 11:00+60', submissionId);
  office.at('2026-11-23 12:00');
  const call = { candidateId: null, contactId: null, interviewId, taskId: null, words: '' } as const;
  await office.run('call/log', { ...call, channel: 'phone', outcome: 'no-answer' });
  await office.run('interview/confirm-no-show', { interviewId, who: 'candidate', callId: null });
  return interviewId;
};
const plan = (interviewId: string) => ({
  interviewId,
  purpose: 'replacement' as const,
  ownerId: office.actors.manager.staffId,
  dueAt: momentAt('2026-11-25 12:00'),
});

test('a repair is planned for the interview that went wrong, with its owner and time', async () => {
  const interviewId = await missed();
  await office.run('task/plan-repair', plan(interviewId), office.actors.recruiter);
  const planned = (await office.openTasks(interviewId)).filter(
    ({ ownerId }) => ownerId === office.actors.manager.staffId,
  );
  expect(planned).toMatchObject([
    {
      kind: 'repair-client',
      words: 'replacement',
      channel: 'phone',
      clientId: office.clientId,
      contactId: office.contactId,
      dueAt: momentAt('2026-11-25 12:00'),
    },
  ]);
});

describe('a repair is not planned', () => {
  test('for an interview that let nobody down', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const interviewId = await office.bookClient('2026-11-24 11:00+60', submissionId);
    expect(await office.attempt('task/plan-repair', plan(interviewId))).toEqual({
      ok: false,
      refusal: { kind: 'interview-stage', stage: 'awaiting-confirmation' },
    });
  });

  it.each([
    ['an interview', { interviewId: 'ivw_none' }, 'interviews'],
    ['an owner', { ownerId: 'stf_none' }, 'staff'],
  ] as const)('for %s that is not there', async (_case, given, table) => {
    const interviewId = await missed();
    const answer = await office.attempt('task/plan-repair', { ...plan(interviewId), ...given });
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'not-found', table } });
  });

  test('by somebody who may not know the client', async () => {
    const clearedStaff = { [office.actors.recruiter.staffId]: true };
    const interviewId = await missed({ visibility: 'confidential', clearedStaff });
    const pin = { pinSalt: 'c2FsdA==', pinDigest: 'ZGlnZXN0' };
    const hired = {
      staffId: null,
      name: 'Ken Ho',
      nameZh: '',
      role: 'recruiter',
      active: true,
      ...pin,
    } as const;
    const { staffId } = await office.run('staff/save', hired);
    const outsider = { staffId: String(staffId), role: 'recruiter' } as const;
    const answer = await office.attempt('task/plan-repair', plan(interviewId), outsider);
    expect(answer).toEqual({ ok: false, refusal: { kind: 'not-cleared' } });
    const tasks = await office.openTasks(interviewId);
    expect(tasks.map(({ clientId, contactId }) => [clientId, contactId])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('by reception', async () => {
    const answer = await office.attempt('task/plan-repair', plan('ivw_any'), office.actors.receptionist);
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'not-permitted' } });
  });
});

test('reaching the client settles a repair; the call is to its contact', async () => {
  const interviewId = await missed();
  const [first] = await office.openTasks(interviewId);
  const call = { candidateId: null, contactId: null, interviewId: null, taskId: first?.id ?? '', words: '' };
  const { callId } = await office.run('call/log', { ...call, channel: 'phone', outcome: 'reached' });
  expect(await office.read.get('calls', String(callId))).toMatchObject({
    contactId: office.contactId,
    candidateId: null,
    interviewId,
  });
  expect((await office.openTasks(interviewId)).map(({ words }) => words)).toEqual(['apology', 'replacement']);
});
