// Two who look alike and are not the same person: said once, neither the guard of the book nor an import proposes them
// again, until a name, phone or e-mail of one of them changes, or the word is taken back.
import { beforeEach, describe, expect, test } from 'vitest';
import { ApartBook } from '@shared/domain/candidate/told-apart';
import { findDoubles } from '@shared/interchange/find-doubles';
import { readLikelyDoubles } from '@data/queries/merge-pair';
import { createViewReader } from '@data/view-reader';
import { candidateInput } from '../../../support/candidate';
import { openTestOffice, type TestOffice } from '../../../support/office';

const phone = (typed: string) => ({ typed, e164: null, label: 'mobile' as const });
const ada = {
  surname: 'Chan',
  givenNames: 'Wing Yan',
  chineseName: '陳詠欣',
  phones: { a: phone('9123 4867') },
};
const twin = { ...ada, email: 'twin@mail.example' };

let office: TestOffice;
let adaId: string;
let twinId: string;
beforeEach(async () => {
  office = await openTestOffice();
  const create = async (fields: typeof ada): Promise<string> =>
    String((await office.run('candidate/create', candidateInput(fields)))['candidateId']);
  adaId = await create(ada);
  twinId = await create(twin);
});

const proposed = async (id: string): Promise<readonly string[]> => {
  const reader = createViewReader(office.database, office.actors.recruiter);
  return ((await readLikelyDoubles(reader, id)) ?? []).map(({ row }) => row.id);
};
const other = { englishName: '', preferredName: '', ...twin };
const tellApart = () =>
  office.run('candidate/tell-apart', { candidateId: adaId, otherId: twinId, other }, office.actors.recruiter);
const imported = async (): Promise<readonly (string | null)[]> => {
  const apart = new ApartBook(await office.read.all('toldApart'));
  const [found = []] = findDoubles([candidateInput(twin)], await office.read.all('candidates'), apart);
  return found.map(({ id }) => id);
};

describe('told apart', () => {
  test('the two are proposed to nobody any more, neither from one nor from the other', async () => {
    expect(await proposed(adaId)).toEqual([twinId]);
    await tellApart();
    expect(await proposed(adaId)).toEqual([]);
    expect(await proposed(twinId)).toEqual([]);
  });

  test('an import proposes the one that it names, not the other', async () => {
    expect([...(await imported())].sort()).toEqual([adaId, twinId].sort());
    await tellApart();
    expect(await imported()).toEqual([twinId]);
  });

  test.each([
    ['phone', { 'phones.a': phone('9123 4868') }],
    ['e-mail', { email: 'wing@mail.example' }],
    ['English name', { englishName: 'Vivian' }],
  ])('another %s of one of them, and they are proposed again', async (_what, set) => {
    await tellApart();
    await office.run('candidate/edit', { candidateId: adaId, set });
    expect(await proposed(adaId)).toEqual([twinId]);
    expect(await proposed(twinId)).toEqual([adaId]);
  });

  test('another headline changes nothing', async () => {
    await tellApart();
    await office.run('candidate/edit', { candidateId: adaId, set: { headline: 'Accountant' } });
    expect(await proposed(adaId)).toEqual([]);
  });

  test('said twice it is kept once; undone it is forgotten', async () => {
    const { session } = office;
    const input = { candidateId: adaId, otherId: twinId, other };
    expect(await session.execute('candidate/tell-apart', input)).toMatchObject({ ok: true });
    await tellApart();
    expect(await office.read.all('toldApart')).toHaveLength(1);
    expect(await session.undo()).toMatchObject({ ok: true });
    expect(await proposed(adaId)).toEqual([twinId]);
    expect(await session.redo()).toMatchObject({ ok: true });
    expect(await proposed(adaId)).toEqual([]);
  });

  test('a receptionist may not say it, nobody of themselves, and not of who is gone', async () => {
    const input = { candidateId: adaId, otherId: twinId, other };
    expect(await office.attempt('candidate/tell-apart', input, office.actors.receptionist)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-permitted' },
    });
    expect(await office.attempt('candidate/tell-apart', { ...input, otherId: adaId })).toMatchObject({
      refusal: { kind: 'merge-of-one' },
    });
    expect(await office.attempt('candidate/tell-apart', { ...input, candidateId: 'cnd_none' })).toMatchObject(
      {
        refusal: { kind: 'not-found' },
      },
    );
  });

  test('what is kept names neither of them', async () => {
    await tellApart();
    const text = JSON.stringify(await office.read.all('toldApart'));
    for (const word of ['Chan', 'Wing', '陳', '9123', 'mail.example']) expect(text).not.toContain(word);
  });
});
