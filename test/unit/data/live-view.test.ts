// What is read again after which write: what is on screen, and nothing else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveView } from '@data/live-view';
import { readInterviewsBetween } from '@data/queries/interviews';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { openInterviewOffice, type InterviewOffice } from '../../support/interview-office';

let office: InterviewOffice;
let stop: () => void;

beforeEach(async () => {
  office = await openInterviewOffice();
});

afterEach(async () => {
  stop();
  await office.database.delete();
});

const span = ['2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z'] as const;

/** Watches one day; `next` waits for the answer after the last one taken. */
function watchDay() {
  let runs = 0;
  const answers: (readonly string[])[] = [];
  let taken = 0;
  let wake: () => void = () => undefined;
  stop = liveView(office.database, office.actors.manager, async (read) => {
    runs += 1;
    const views = await readInterviewsBetween(read, span);
    return views.map(({ candidate, roomName }) => `${candidate ? fullName(candidate) : '?'} in ${roomName}`);
  }).subscribe((answer) => {
    answers.push(answer);
    wake();
  });
  return {
    runs: () => runs,
    async next(): Promise<readonly string[]> {
      while (answers.length <= taken) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      taken += 1;
      return answers[taken - 1] ?? [];
    },
  };
}

const rename = (surname: string, candidateId: string) =>
  office.run('candidate/edit', { candidateId, set: { surname } });

describe('a day on screen', () => {
  it('is read again when its interviews or their names change', async () => {
    await office.book('2026-11-24 10:00+45');
    await office.database.faces.fill();
    const day = watchDay();
    expect(await day.next()).toEqual(['NG Ada in Blue']);
    await rename('Ngai', office.ada);
    expect(await day.next()).toEqual(['NGAI Ada in Blue']);
    await office.run('office/save-room', { roomId: office.blueRoom, name: 'Sky', active: true });
    expect(await day.next()).toEqual(['NGAI Ada in Sky']);
    await office.book('2026-11-24 12:00+45', { candidateId: office.bo, roomId: office.redRoom });
    expect(await day.next()).toEqual(['NGAI Ada in Sky', 'YIP Bo in Red']);
  });

  it('is not read again for another day, for another name, or for a task', async () => {
    const interviewId = await office.book('2026-11-24 10:00+45');
    const day = watchDay();
    await day.next();
    await office.book('2026-11-26 10:00+45', { candidateId: office.bo });
    await rename('Yu', office.bo);
    await office.run('office/save-room', { roomId: office.redRoom, name: 'Dusk', active: true });
    await office.run('call/log', {
      candidateId: office.ada,
      contactId: null,
      interviewId,
      taskId: null,
      channel: 'phone',
      outcome: 'no-answer',
      words: '',
    });
    expect(day.runs()).toBe(1);
    await rename('Ngai', office.ada);
    expect(await day.next()).toEqual(['NGAI Ada in Blue']);
    expect(day.runs()).toBe(2);
  });
});
