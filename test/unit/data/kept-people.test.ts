import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OfficeDatabase } from '@data/database';
import { KeptPeople, type RowsOfPerson } from '@data/indexes/kept-people';
import { liveView } from '@data/live-view';
import { readCandidateLines } from '@data/queries/candidates';
import { readRowsOfPeople } from '@data/rows-of-people';
import { createViewReader } from '@data/view-reader';
import { openInterviewOffice, type InterviewOffice } from '../../support/interview-office';

let office: InterviewOffice;

beforeEach(async () => {
  office = await openInterviewOffice();
});

afterEach(async () => {
  await office.database.delete();
});

/** Kept rows that count how often they are read, and of whom; `most` people are kept. */
function counted(most?: number) {
  const reads: (readonly string[])[] = [];
  const kept = new KeptPeople(
    office.database.name,
    (ids) => {
      reads.push(ids);
      return readRowsOfPeople(office.database, ids);
    },
    most,
  );
  kept.follow();
  return { kept, reads };
}

const stagesOf = (people: readonly RowsOfPerson[]): readonly unknown[] =>
  people.map(({ submissions }) => submissions.map((row) => row['stage']));

const rename = (surname: string, candidateId: string) =>
  office.run('candidate/edit', { candidateId, set: { surname } });

describe('rows kept of people looked at', () => {
  it('are read once, and again for whom something changed alone', async () => {
    const { kept, reads } = counted();
    await kept.of([office.ada, office.bo]);
    await kept.of([office.bo, office.ada]);
    expect(reads).toEqual([[office.ada, office.bo]]);
    const submissionId = await office.sendSubmission(office.ada);
    expect(stagesOf(await kept.of([office.bo, office.ada]))).toEqual([[], ['sent']]);
    expect(reads.slice(1)).toEqual([[office.ada]]);
    await office.bookClient('2026-11-25 11:00+60', submissionId);
    const [ada] = await kept.of([office.ada]);
    expect(ada?.interviews.filter(({ kind }) => kind === 'client')).toHaveLength(1);
    await rename('Ngai', office.bo);
    const [bo] = await kept.of([office.bo]);
    expect(bo?.candidate?.['surname']).toBe('Ngai');
    kept.leave();
  });

  it('leave when a row goes over to somebody else, for both', async () => {
    const { kept } = counted();
    const submissionId = await office.sendSubmission(office.ada);
    expect(stagesOf(await kept.of([office.ada, office.bo]))).toEqual([['sent'], []]);
    const other = new OfficeDatabase(office.database.name);
    await other.open();
    await other.write(['submissions'], () =>
      other.rows('submissions').update(submissionId, { candidateId: office.bo }),
    );
    other.close();
    expect(stagesOf(await kept.of([office.ada, office.bo]))).toEqual([[], ['sent']]);
    kept.leave();
  });

  it('are let go of, the one read longest ago first, and all of them once nobody follows', async () => {
    const { kept, reads } = counted(1);
    await kept.of([office.ada]);
    await kept.of([office.bo]);
    await kept.of([office.bo]);
    await kept.of([office.ada]);
    expect(reads).toEqual([[office.ada], [office.bo], [office.ada]]);
    kept.leave();
    await kept.of([office.ada]);
    expect(reads).toHaveLength(4);
  });

  it('are handed out but not kept when something changes while they are read', async () => {
    let answer: () => void = () => undefined;
    let reads = 0;
    const kept = new KeptPeople(office.database.name, async (ids) => {
      reads += 1;
      const rows = await readRowsOfPeople(office.database, ids);
      if (reads === 1)
        await new Promise<void>((resolve) => {
          answer = resolve;
          waiting();
        });
      return rows;
    });
    let waiting: () => void = () => undefined;
    const hasRead = new Promise<void>((resolve) => {
      waiting = resolve;
    });
    kept.follow();
    const early = kept.of([office.ada]);
    await hasRead;
    await rename('Ngai', office.ada);
    answer();
    expect((await early)[0]?.candidate?.['surname']).toBe('Ng');
    expect((await kept.of([office.ada]))[0]?.candidate?.['surname']).toBe('Ngai');
    kept.leave();
  });

  it('stay whole for who may see more than whoever asked first', async () => {
    const linesFor = async (role: 'receptionist' | 'manager') => {
      const read = createViewReader(office.database, office.actors[role]);
      const [line] = await readCandidateLines(read, [office.ada], office.clock.now());
      return line?.candidate.headline;
    };
    await office.run('candidate/edit', { candidateId: office.ada, set: { headline: 'Auditor' } });
    expect(await linesFor('receptionist')).toBe('');
    expect(await linesFor('manager')).toBe('Auditor');
    expect(await linesFor('receptionist')).toBe('');
  });
});

describe('a view of lines', () => {
  it('is asked again for the people in it alone, though their rows came from memory', async () => {
    const answers: { readonly headline: string; readonly state: string }[] = [];
    let wake: () => void = () => undefined;
    const until = async (isThere: () => boolean): Promise<void> => {
      while (!isThere())
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    };
    const write = (headline: string, candidateId: string) =>
      office.run('candidate/edit', { candidateId, set: { headline } });
    await office.database.keptPeople.of([office.ada]);
    const stop = liveView(office.database, office.actors.manager, (read) =>
      readCandidateLines(read, [office.ada], office.clock.now()),
    ).subscribe(([line]) => {
      answers.push({ headline: line?.candidate.headline ?? '', state: line?.state.kind ?? '' });
      wake();
    });
    await until(() => answers.length === 1);
    await write('Teller', office.bo);
    await write('Auditor', office.ada);
    await until(() => answers.length === 2);
    expect(answers).toEqual([
      { headline: '', state: 'new' },
      { headline: 'Auditor', state: 'new' },
    ]);
    await office.sendSubmission(office.ada);
    await until(() => answers.at(-1)?.state === 'in-play');
    stop();
  });
});
