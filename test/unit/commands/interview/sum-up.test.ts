import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';
import { momentAt } from '../../../support/hong-kong-time';
import { refusalOf } from '../../../support/job';

let office: InterviewOffice;
let interviewId: string;

beforeEach(async () => {
  office = await openInterviewOffice();
  interviewId = await office.book('2026-11-23 11:00+45');
  await office.run('interview/check-in', { interviewId });
  await office.run('interview/start', { interviewId });
  office.at('2026-11-23 11:40');
});
afterEach(() => {
  office.close();
});

const nothing = (): CommandInput<'interview/sum-up'> => ({
  interviewId,
  motivation: null,
  assessments: [],
  interests: [],
  profile: {},
  jots: [],
  tasks: [],
});

const motivation = {
  notedOn: '2026-11-23',
  factors: [{ factor: 'growth', direction: 'push', rank: 1, words: '三年都同一個位' }],
  words: '',
  dealBreakers: 'No shift work',
  confidence: 3,
  summary: 'Wants a team',
} as const;

const assessment = {
  clientId: null,
  assessedOn: '2026-11-23',
  ratings: {
    sap: { group: 'skills', label: 'SAP', rating: 4, evidence: 'Led the change to S/4' },
    hiring: { group: 'experience', label: 'Hiring', rating: null, evidence: '' },
  },
  recommendation: 'recommend',
  summary: 'Strong on close',
} as const;

/** Notes, assessments, words on roles, and tasks somebody wrote down. */
async function counts(): Promise<readonly number[]> {
  const found: number[] = [];
  for (const table of ['motivationNotes', 'fitAssessments', 'interests'] as const)
    found.push((await office.read.where(table, 'candidateId', office.ada)).length);
  const tasks = await office.read.where('tasks', 'candidateId', office.ada);
  return [...found, tasks.filter(({ kind }) => kind === 'free').length];
}

async function whole(): Promise<CommandInput<'interview/sum-up'>> {
  const roleId = await office.addRole({ title: 'Finance Manager', district: 'kwun-tong' });
  const farRoleId = await office.addRole({ title: 'Controller', district: 'tuen-mun' });
  return {
    ...nothing(),
    motivation: { ...motivation, factors: [...motivation.factors] },
    assessments: [assessment, { ...assessment, clientId: office.clientId, recommendation: 'no-decision' }],
    interests: [
      { roleId, answer: 'keen', reason: null, words: 'Would start in January' },
      { roleId: farRoleId, answer: 'no', reason: 'commute', words: 'Two hours' },
    ],
    profile: {
      notice: { value: 1, unit: 'month', negotiable: false },
      'windows.tue': { weekday: 2, from: 540, to: 720 },
    },
    jots: [
      { at: momentAt('2026-11-23 11:08'), words: 'Has a second process running' },
      { at: momentAt('2026-11-23 11:14'), words: '不考慮食品製造' },
    ],
    tasks: [{ words: 'Send the brief', dueAt: momentAt('2026-11-24 17:00'), channel: 'email' }],
  };
}

describe('interview/sum-up', () => {
  it('writes everything that was said, and ends the interview, in one act', async () => {
    await office.run('interview/sum-up', await whole(), office.actors.recruiter);
    const { ada, actors } = office;
    const authorId = actors.recruiter.staffId;
    expect(await office.read.where('motivationNotes', 'candidateId', ada)).toMatchObject([
      { interviewId, authorId, dealBreakers: 'No shift work', confidence: 3, summary: 'Wants a team' },
    ]);
    const fits = await office.read.where('fitAssessments', 'candidateId', ada);
    expect(fits.map(({ clientId, recommendation }) => [clientId, recommendation])).toEqual([
      [null, 'recommend'],
      [office.clientId, 'no-decision'],
    ]);
    expect(fits[0]).toMatchObject({ interviewId, authorId, ratings: { hiring: { rating: null } } });
    const words = await office.read.where('interests', 'candidateId', ada);
    expect(words.map(({ answer, channel, notedOn }) => [answer, channel, notedOn])).toEqual([
      ['keen', 'in-person', '2026-11-23'],
      ['no', 'in-person', '2026-11-23'],
    ]);
    expect(await office.read.get('candidates', ada)).toMatchObject({
      notice: { value: 1, unit: 'month' },
      windows: { tue: { weekday: 2, from: 540, to: 720 } },
    });
    const limits = Object.values((await office.read.get('candidates', ada))?.constraints ?? {});
    expect(limits).toEqual([
      { kind: 'commute', value: 'tuen-mun', from: 'candidate', notedOn: '2026-11-23' },
    ]);
    expect(await office.interview(interviewId)).toMatchObject({
      stage: 'done',
      endedAt: momentAt('2026-11-23 11:40'),
      notes: '11:08 Has a second process running\n11:14 不考慮食品製造',
    });
    expect(await office.openTasks(interviewId)).toMatchObject([
      { kind: 'free', words: 'Send the brief', ownerId: authorId, candidateId: ada, channel: 'email' },
    ]);
  });

  it('is taken back by one undo, and brought back by one redo', async () => {
    const input = await whole();
    // Undo writes anew what stood before; an interview's count of changes goes on.
    const stands = async () => [
      { ...(await office.interview(interviewId)), stamps: null, sequence: null },
      { ...(await office.read.get('candidates', office.ada)), stamps: null },
    ];
    const before = await stands();
    expect(await counts()).toEqual([0, 0, 0, 0]);
    await office.session.execute('interview/sum-up', input);
    expect(await counts()).toEqual([1, 2, 2, 1]);
    expect((await office.session.undo()).ok).toBe(true);
    expect(await counts()).toEqual([0, 0, 0, 0]);
    expect(await stands()).toEqual(before);
    expect((await office.session.redo()).ok).toBe(true);
    expect(await counts()).toEqual([1, 2, 2, 1]);
    expect((await office.interview(interviewId)).stage).toBe('done');
  });

  it('needs nothing to have been written', async () => {
    await office.run('interview/sum-up', nothing());
    expect(await counts()).toEqual([0, 0, 0, 0]);
    expect(await office.interview(interviewId)).toMatchObject({ stage: 'done', notes: '' });
  });

  it('is refused as a whole when one part of it is', async () => {
    const input = await whole();
    const [keen] = input.interests;
    const wrong = [
      { ...input, interests: [...input.interests, { ...keen!, answer: 'no' as const, reason: null }] },
      { ...input, assessments: [{ ...assessment, clientId: 'cli_none' }] },
      { ...input, profile: { surname: '', givenNames: '' } },
      { ...input, jots: [{ at: momentAt('2026-11-23 11:08'), words: 'x'.repeat(19_999) }] },
    ];
    const kinds: unknown[] = [];
    for (const each of wrong) kinds.push(refusalOf(await office.attempt('interview/sum-up', each))?.kind);
    expect(kinds).toEqual(['reason-missing', 'not-found', 'name-missing', 'input-unreadable']);
    expect(await counts()).toEqual([0, 0, 0, 0]);
    expect((await office.interview(interviewId)).stage).toBe('in-progress');
  });

  it('lets a colleague who sat in sum up after the first, without ending it again', async () => {
    await office.run('interview/sum-up', nothing(), office.actors.recruiter);
    const ended = await office.interview(interviewId);
    office.at('2026-11-23 15:00');
    await office.run('interview/sum-up', { ...nothing(), assessments: [assessment] }, office.actors.manager);
    expect(await office.interview(interviewId)).toEqual(ended);
    const [fit] = await office.read.where('fitAssessments', 'candidateId', office.ada);
    expect(fit?.authorId).toBe(office.actors.manager.staffId);
  });

  it('keeps what stood in the notes before', async () => {
    await office.run('interview/finish', { interviewId });
    const again = await office.book('2026-11-23 15:00+45', { notes: 'Brings a portfolio' });
    await office.run('interview/check-in', { interviewId: again });
    const jots = [{ at: momentAt('2026-11-23 15:05'), words: 'Portfolio seen' }];
    await office.run('interview/sum-up', { ...nothing(), interviewId: again, jots });
    expect((await office.interview(again)).notes).toBe('Brings a portfolio\n15:05 Portfolio seen');
  });

  it('is for office interviews that can end, and not for reception', async () => {
    const submissionId = await office.sendSubmission(office.ada);
    const client = await office.bookClient('2026-11-24 11:00+60', submissionId);
    const cancelled = await office.book('2026-11-25 11:00+45');
    await office.run('interview/cancel', {
      interviewId: cancelled,
      by: 'agency',
      reason: 'ill',
      channel: 'phone',
      receivedAt: momentAt('2026-11-23 11:40'),
    });
    const answers = [
      await office.attempt('interview/sum-up', { ...nothing(), interviewId: client }),
      await office.attempt('interview/sum-up', { ...nothing(), interviewId: cancelled }),
      await office.attempt('interview/sum-up', { ...nothing(), interviewId: 'ivw_none' }),
      await office.attempt('interview/sum-up', nothing(), office.actors.receptionist),
    ];
    expect(answers.map((answer) => refusalOf(answer))).toEqual([
      { kind: 'input-unreadable', fields: ['interviewId'] },
      { kind: 'interview-stage', stage: 'cancelled' },
      { kind: 'not-found', table: 'interviews', id: 'ivw_none' },
      { kind: 'not-permitted', command: 'interview/sum-up' },
    ]);
  });
});
