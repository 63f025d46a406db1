import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveView } from '@data/live-view';
import { readLeftOpen, readOfficeDay } from '@data/queries/today';
import { createViewReader } from '@data/view-reader';
import { momentAt } from '../../support/hong-kong-time';
import { openInterviewOffice, type InterviewOffice } from '../../support/interview-office';

let office: InterviewOffice;

beforeEach(async () => {
  office = await openInterviewOffice();
});

afterEach(async () => {
  await office.database.delete();
});

const ring = async (interviewId: string, clock: string): Promise<void> => {
  office.at(clock);
  await office.run('call/log', {
    ...{ candidateId: null, contactId: null, taskId: null, interviewId },
    ...{ channel: 'phone', outcome: 'no-answer', words: clock },
  });
};

const ask = (interviewId: string) =>
  office.run('task/add', {
    ...{ words: 'What shall we do?', ownerId: office.actors.recruiter.staffId, dueAt: office.clock.now() },
    ...{ channel: 'in-person', candidateId: null, contactId: null, clientId: null, submissionId: null },
    interviewId,
  });

describe('a day of the office', () => {
  it('gives every interview its own calls, newest first, and its own question', async () => {
    const ada = await office.book('2026-11-23 11:00+30');
    const bo = await office.book('2026-11-23 14:00+30', { candidateId: office.bo });
    const quiet = await office.book('2026-11-23 16:00+30');
    await office.book('2026-11-24 11:00+30');
    await ring(ada, '2026-11-23 10:10');
    await ring(bo, '2026-11-23 10:20');
    await ring(ada, '2026-11-23 10:30');
    await ask(bo);
    const span = [momentAt('2026-11-23 00:00'), momentAt('2026-11-24 00:00')] as const;
    const day = await readOfficeDay(createViewReader(office.database, office.actors.receptionist), span);
    const seen = day.interviews.map(({ interview, calls, asked }) => ({
      id: interview.id,
      calls: calls.map(({ words }) => words),
      asked,
    }));
    expect(seen).toEqual([
      { id: ada, calls: ['2026-11-23 10:30', '2026-11-23 10:10'], asked: false },
      { id: bo, calls: ['2026-11-23 10:20'], asked: true },
      { id: quiet, calls: [], asked: false },
    ]);
  });

  it('is not read from far back again for what happens today', async () => {
    const old = await office.book('2026-11-23 11:00+30');
    const today = await office.book('2026-11-24 11:00+30', { candidateId: office.bo });
    office.at('2026-11-24 09:00');
    const answers: string[][] = [];
    const before = liveView(office.database, office.actors.receptionist, (read) =>
      readLeftOpen(read, momentAt('2026-11-24 00:00')),
    );
    const stop = before.subscribe(({ interviews }) => {
      answers.push(interviews.map(({ interview }) => interview.stage));
    });
    await expect.poll(() => answers).toEqual([['awaiting-confirmation']]);
    await office.run('interview/confirm', { interviewId: today, channel: 'phone' });
    await office.run('interview/confirm', { interviewId: old, channel: 'phone' });
    await expect.poll(() => answers.at(-1)).toEqual(['confirmed']);
    expect(answers).toHaveLength(2);
    stop();
  });
});
