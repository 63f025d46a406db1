import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actOnMany } from '@data/act-on-many';
import { takeCandidate } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
let people: readonly string[];

beforeEach(async () => {
  office = await openTestOffice();
  const taken: string[] = [];
  for (const surname of ['Au', 'Bo', 'Chow']) taken.push(await takeCandidate(office, { surname }));
  people = taken;
});

afterEach(async () => {
  await office.database.delete();
});

const reasons = async (): Promise<readonly (string | undefined)[]> =>
  (await office.read.many('candidates', people)).map(({ parked }) => parked?.reason);

const park = (reason: string) => (candidateId: string) =>
  office.session.execute('candidate/park', { candidateId, reason, wakeOn: null }, { batch: 'bat_one' });

describe('an act on many', () => {
  it('is done for each and taken back by one undo, and by one redo done again', async () => {
    const heard: number[] = [];
    const answer = await actOnMany(people, park('travelling'), (done) => heard.push(done));
    expect([answer, heard]).toEqual([{ done: 3, answer: null }, [1, 2, 3]]);
    expect(await reasons()).toEqual(['travelling', 'travelling', 'travelling']);
    await office.session.undo();
    expect(await reasons()).toEqual([undefined, undefined, undefined]);
    await office.session.redo();
    expect(await reasons()).toEqual(['travelling', 'travelling', 'travelling']);
  });

  it('stops at the first refusal and keeps what was done', async () => {
    const [first = '', , last = ''] = people;
    const answer = await actOnMany([first, 'cnd_nobody', last], park('resting'), () => undefined);
    expect(answer).toMatchObject({ done: 1, answer: { ok: false, refusal: { kind: 'not-found' } } });
    expect(await reasons()).toEqual(['resting', undefined, undefined]);
    await office.session.undo();
    expect(await reasons()).toEqual([undefined, undefined, undefined]);
  });
});
