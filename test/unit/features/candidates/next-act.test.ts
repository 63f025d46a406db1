import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '@shared/time/local-date';
import { readCandidateProfile } from '@data/queries/candidate-profile';
import { createViewReader } from '@data/view-reader';
import { nextActOf } from '@features/candidates/profile/next-act';
import { takeCandidate } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

async function nextAct(candidateId: string) {
  const read = createViewReader(office.database, office.actors.recruiter);
  const profile = await readCandidateProfile(read, candidateId);
  if (!profile) throw new Error('no profile');
  return nextActOf(profile, office.clock.now());
}

async function bookOffice(candidateId: string) {
  const { staffId } = office.actors.recruiter;
  const { interviewId } = await office.run('interview/book', {
    kind: 'office',
    candidateId,
    submissionId: null,
    roleId: null,
    clientId: null,
    contactId: null,
    recruiterId: staffId,
    recruiterAttends: true,
    sittingIn: {},
    panel: {},
    roomId: null,
    mode: 'phone',
    address: '',
    district: null,
    planned: {
      date: localDate.parse('2026-11-23'),
      startMinute: 660,
      durationMinutes: 30,
      zone: 'Asia/Hong_Kong',
    },
    held: false,
    reasons: {},
    notes: '',
  });
  return String(interviewId);
}

describe('what has to happen next', () => {
  it('is a meeting while nobody has met them, its confirmation, the meeting itself, then the notes', async () => {
    const candidateId = await takeCandidate(office);
    expect(await nextAct(candidateId)).toEqual({ kind: 'unmet' });

    const interviewId = await bookOffice(candidateId);
    expect(await nextAct(candidateId)).toMatchObject({ kind: 'task', task: { kind: 'confirm-interview' } });
    await office.run('interview/confirm', { interviewId, channel: 'phone' });
    expect(await nextAct(candidateId)).toMatchObject({ kind: 'upcoming', interview: { id: interviewId } });

    office.clock.advanceMinutes(60);
    await office.run('interview/start', { interviewId });
    office.clock.advanceMinutes(20);
    await office.run('interview/finish', { interviewId });
    expect(await nextAct(candidateId)).toMatchObject({ kind: 'motivation', interview: { id: interviewId } });

    await office.run('candidate/write-motivation', {
      candidateId,
      interviewId,
      notedOn: '2026-11-23',
      factors: [{ factor: 'growth', direction: 'pull', rank: 1, words: '' }],
      words: '',
      dealBreakers: '',
      confidence: 2,
      summary: '',
    });
    expect(await nextAct(candidateId)).toEqual({ kind: 'open' });
  });

  it('is an open task before anything else, overdue once its time has passed', async () => {
    const candidateId = await takeCandidate(office);
    const { taskId } = await office.run('task/add', {
      words: 'Ask about SAP',
      ownerId: office.actors.recruiter.staffId,
      dueAt: office.clock.now(),
      channel: 'phone',
      candidateId,
      contactId: null,
      clientId: null,
      interviewId: null,
      submissionId: null,
    });
    expect(await nextAct(candidateId)).toMatchObject({ kind: 'task', overdue: false, task: { id: taskId } });
    office.clock.advanceMinutes(1);
    expect(await nextAct(candidateId)).toMatchObject({ kind: 'task', overdue: true });
    await office.run('task/complete', { taskId: String(taskId) });
    expect(await nextAct(candidateId)).toEqual({ kind: 'unmet' });
  });
});
