// What the pages of tasks, messages, candidates and clients read: whom a task is settled with, what a message may say,
// whose record warns, and that none of it names a confidential client to who is not cleared.
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readCandidateLines } from '@data/queries/candidates';
import { readClientPage } from '@data/queries/clients';
import { readMessageDesk } from '@data/queries/message-sources';
import { readMorningCalls } from '@data/queries/morning-calls';
import { readTaskCalls } from '@data/queries/task-calls';
import { readTaskLines } from '@data/queries/task-lines';
import { createViewReader, type ViewReader } from '@data/view-reader';
import { zoneRules } from '@data/zone-rules';
import type { Actor, StaffRole } from '@shared/domain/staff/staff';
import { openInterviewOffice, type InterviewOffice } from '../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

const eyesOf = (who: StaffRole | Actor): ViewReader =>
  createViewReader(office.database, typeof who === 'string' ? office.actors[who] : who);
const everybody = { ownerId: null, withDone: false };
const moment = () => ({ now: office.clock.now(), zoneRules });

/** A recruiter who is cleared for nothing. */
async function hireOutsider(): Promise<Actor> {
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
  return { staffId: String(staffId), role: 'recruiter' };
}

async function missClientInterview(role = {}): Promise<{ interviewId: string; submissionId: string }> {
  const submissionId = await office.sendSubmission(office.ada, role);
  const interviewId = await office.bookClient('2026-11-23 11:00+60', submissionId);
  office.at('2026-11-23 12:00');
  const call = { candidateId: null, contactId: null, interviewId, taskId: null, words: '' } as const;
  await office.run('call/log', { ...call, channel: 'phone', outcome: 'no-answer' });
  await office.run('interview/confirm-no-show', { interviewId, who: 'candidate', callId: null });
  return { interviewId, submissionId };
}

const secret = () => ({
  visibility: 'confidential' as const,
  blindTitle: 'Senior finance post',
  clearedStaff: { [office.actors.recruiter.staffId]: true as const },
});

describe('a task', () => {
  test('is settled with the client’s contact or with the candidate, as its kind says', async () => {
    const interviewId = await office.book('2026-11-25 10:00+45');
    await missClientInterview();
    const lines = await readTaskLines(eyesOf('recruiter'), everybody);
    const about = (kind: string, id?: string) =>
      lines.filter(({ task }) => task.kind === kind && (id === undefined || task.interviewId === id));
    expect(about('confirm-interview', interviewId)).toMatchObject([{ about: 'NG Ada', role: null }]);
    expect(new Set(about('repair-client').map((line) => line.about))).toEqual(new Set(['Ms Ho']));
    expect(about('repair-client')[0]).toMatchObject({
      client: { name: 'Harbour Trading' },
      candidate: { surname: 'Ng' },
      role: { title: 'Accountant' },
    });
  });

  test('comes earliest due first; done ones only when asked for, others’ only when everybody is', async () => {
    await missClientInterview();
    const eyes = eyesOf('recruiter');
    const due = (await readTaskLines(eyes, everybody)).map(({ task }) => task.dueAt);
    expect(due).toEqual([...due].sort());
    const [first] = await readTaskLines(eyes, everybody);
    await office.run('task/complete', { taskId: first?.task.id ?? '' });
    const open = await readTaskLines(eyes, everybody);
    expect(open.some(({ task }) => task.id === first?.task.id)).toBe(false);
    const all = await readTaskLines(eyes, { ownerId: null, withDone: true });
    expect(all.length).toBeGreaterThan(open.length);
    const mine = await readTaskLines(eyes, { ownerId: office.actors.manager.staffId, withDone: true });
    expect(mine).toEqual([]);
  });

  test('names a confidential client to who is cleared alone', async () => {
    await missClientInterview(secret());
    const outsider = await hireOutsider();
    const cleared = await readTaskLines(eyesOf('recruiter'), everybody);
    expect(JSON.stringify(cleared)).toContain('Harbour Trading');
    for (const who of [outsider, 'receptionist'] as const)
      expect(JSON.stringify(await readTaskLines(eyesOf(who), everybody))).not.toMatch(
        /Harbour|Ms Ho|How Ming|Accountant/,
      );
  });

  test('knows the calls made for it', async () => {
    const interviewId = await office.book('2026-11-25 10:00+45');
    const [task] = await office.openTasks(interviewId);
    if (!task) throw new Error('no task');
    const call = { candidateId: null, contactId: null, interviewId: null, words: '' } as const;
    await office.run('call/log', { ...call, taskId: task.id, channel: 'phone', outcome: 'no-answer' });
    await office.run('call/log', {
      ...call,
      taskId: null,
      interviewId,
      channel: 'sms',
      outcome: 'left-message',
    });
    const calls = await readTaskCalls(eyesOf('recruiter'), task);
    expect(calls).toMatchObject([{ outcome: 'no-answer', taskId: task.id }]);
  });
});

test('the morning’s calls are those of the next working day, without a yes first', async () => {
  office.at('2026-11-27 10:00');
  const saturday = await office.book('2026-11-28 09:30+45');
  const confirmed = await office.book('2026-11-28 11:00+45', { candidateId: office.bo });
  await office.book('2026-11-30 09:30+45', { candidateId: office.bo });
  await office.run('interview/confirm', { interviewId: confirmed, channel: 'phone' });
  const early = await office.book('2026-11-28 12:00+45', { roomId: office.redRoom });
  const { date, calls } = await readMorningCalls(eyesOf('recruiter'), moment());
  expect(date).toBe('2026-11-28');
  expect(calls.map(({ interview }) => interview.id)).toEqual([saturday, early, confirmed]);
});

describe('a message about a confidential interview', () => {
  const readDesk = async (who: StaffRole | Actor, interviewId: string) =>
    readMessageDesk(eyesOf(who), { interviewId, taskId: null }, moment());

  test('has its client for who is cleared, and knows when the candidate has been told', async () => {
    const submissionId = await office.sendSubmission(office.ada, secret());
    const interviewId = await office.bookClient('2026-11-25 11:00+60', submissionId);
    const before = await readDesk('recruiter', interviewId);
    expect(before.sources).toMatchObject({ client: { name: 'Harbour Trading' }, disclosed: false });
    expect(before.suggested).toBe('confirm-client');
    const roleId = (await office.interview(interviewId)).roleId ?? '';
    await office.run('submission/disclose', { candidateId: office.ada, roleId, channel: 'phone' });
    expect((await readDesk('recruiter', interviewId)).sources.disclosed).toBe(true);
  });

  test('has neither client nor contact for who is not', async () => {
    const submissionId = await office.sendSubmission(office.ada, secret());
    const interviewId = await office.bookClient('2026-11-25 11:00+60', submissionId);
    const outsider = await hireOutsider();
    for (const who of [outsider, 'receptionist'] as const) {
      const desk = await readDesk(who, interviewId);
      expect(desk.sources).toMatchObject({ client: null, contact: null });
      expect(JSON.stringify(desk.sources)).not.toMatch(/Harbour|Ms Ho|How Ming|Accountant/);
    }
  });
});

describe('attendance and goodwill on the pages', () => {
  const warningOf = async (candidateId: string) => {
    const [line] = await readCandidateLines(eyesOf('recruiter'), [candidateId], office.clock.now());
    return line?.attendance;
  };

  test('the list warns of who is kept from client interviews, until it is cleared', async () => {
    expect(await warningOf(office.ada)).toBeNull();
    await missClientInterview();
    expect(await warningOf(office.ada)).toEqual({ blocked: true, unkept: 1 });
    expect(await warningOf(office.bo)).toBeNull();
    await office.run('submission/override-gate', {
      ...{ candidateId: office.ada, clientId: null, roleId: null, gate: 'attendance' },
      reason: 'was in hospital',
    });
    expect(await warningOf(office.ada)).toBeNull();
  });

  it.each(['recruiter', 'receptionist'] as const)('a %s may not clear it', async (role) => {
    await missClientInterview();
    const answer = await office.attempt(
      'submission/override-gate',
      { candidateId: office.ada, clientId: null, roleId: null, gate: 'attendance', reason: 'nice person' },
      office.actors[role],
    );
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'not-permitted' } });
  });

  test('clearing is undone', async () => {
    await missClientInterview();
    const cleared = await office.attempt('submission/override-gate', {
      ...{ candidateId: office.ada, clientId: null, roleId: null, gate: 'attendance' },
      reason: 'was in hospital',
    });
    if (!cleared.ok) throw new Error(JSON.stringify(cleared));
    await office.run('history/undo', { handle: cleared.tx, kind: 'tx' });
    expect(await warningOf(office.ada)).toEqual({ blocked: true, unkept: 1 });
  });

  test('the client’s page has the let-down, its repairs, and who is due with a shaky record', async () => {
    const toCome = await office.sendSubmission(office.ada);
    const next = await office.bookClient('2026-11-26 11:00+60', toCome);
    await missClientInterview();
    const page = await readClientPage(eyesOf('recruiter'), office.clientId, office.clock.now());
    expect(page?.goodwill).toMatchObject({ noShows: 1, recent: 1, recentInterviews: 1, trend: 'worse' });
    expect(page?.repairs.map(({ words }) => words)).toEqual(['call', 'apology', 'replacement']);
    expect(page?.marks).toEqual([{ on: '2026-11-23', kind: 'no-show' }]);
    expect(page?.shaky).toMatchObject([{ interview: { id: next }, blocked: true, unkept: 1 }]);
  });

  test('a confidential let-down stands on the page of who is cleared alone', async () => {
    await missClientInterview(secret());
    const outsider = await hireOutsider();
    const seen = async (who: StaffRole | Actor) =>
      readClientPage(eyesOf(who), office.clientId, office.clock.now());
    expect((await seen('recruiter'))?.goodwill.noShows).toBe(1);
    // A client of nothing but confidential roles has no page for who is not cleared; an open role gives it one.
    expect(await seen(outsider)).toBeNull();
    await office.addRole();
    expect(await seen(outsider)).toMatchObject({
      goodwill: { noShows: 0 },
      repairs: [],
      marks: [],
      shaky: [],
    });
  });
});
