import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, bookClientInterview, openJob, refusalOf } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const afterwards = '2026-11-25T04:00:00.000Z';

async function held(): Promise<string> {
  const { submissionId } = await openJob(office);
  const interviewId = await bookClientInterview(office, submissionId, {
    date: '2026-11-25',
    startMinute: 600,
  });
  office.clock.set(at(afterwards));
  return interviewId;
}

const chases = async (interviewId: string) =>
  (await office.read.where('tasks', 'interviewId', interviewId))
    .filter(({ kind }) => kind === 'chase-feedback')
    .map(({ state }) => state);

describe('the client’s feedback', () => {
  it('is kept with its moment and author, and ends the chase', async () => {
    const interviewId = await held();
    await office.run('interview/finish', { interviewId });
    expect(await chases(interviewId)).toEqual(['open']);
    const said = { client: { verdict: 'on', words: 'They liked her a lot' } } as const;
    await office.run('interview/note-feedback', { interviewId, said });
    expect((await office.read.get('interviews', interviewId))?.feedback).toMatchObject({
      client: { verdict: 'on', words: 'They liked her a lot', at: afterwards },
    });
    expect(await chases(interviewId)).toEqual(['done']);
  });

  it('given before the interview was ended here leaves nothing to chase', async () => {
    const interviewId = await held();
    const said = { client: { verdict: 'undecided', words: '' } } as const;
    await office.run('interview/note-feedback', { interviewId, said });
    await office.run('interview/finish', { interviewId });
    expect(await chases(interviewId)).toEqual([]);
  });

  it('is not there before the interview', async () => {
    const interviewId = await held();
    office.clock.set(at('2026-11-24T04:00:00.000Z'));
    const said = { client: { verdict: 'on', words: '' } } as const;
    expect(refusalOf(await office.attempt('interview/note-feedback', { interviewId, said }))).toMatchObject({
      kind: 'too-early',
    });
  });

  it('comes from who interviewed, not from anybody', async () => {
    const interviewId = await held();
    const said = { con_stranger: { verdict: 'on', words: '' } } as const;
    expect(refusalOf(await office.attempt('interview/note-feedback', { interviewId, said }))).toEqual({
      kind: 'input-unreadable',
      fields: ['said'],
    });
  });

  it('of an interview that was called off does not exist', async () => {
    const interviewId = await held();
    office.clock.set(at('2026-11-24T04:00:00.000Z'));
    await office.run('interview/cancel', {
      ...{ interviewId, by: 'client', reason: 'Away', channel: 'phone' },
      receivedAt: at('2026-11-24T04:00:00.000Z'),
    });
    const said = { client: { verdict: 'on', words: '' } } as const;
    expect(refusalOf(await office.attempt('interview/note-feedback', { interviewId, said }))).toEqual({
      kind: 'interview-stage',
      stage: 'cancelled',
    });
  });
});
