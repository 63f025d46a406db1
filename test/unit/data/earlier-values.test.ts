import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEarlierValues } from '@data/queries/earlier-values';
import type { Json } from '@shared/kernel/json';
import type { Instant } from '@shared/time/instant';
import { takeCandidate } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const pay = (monthly: number) => ({
  ...{ monthly, months: 13, guaranteedBonus: 0, discretionaryBonus: 0, allowances: 0 },
  notedOn: '2026-11-23',
});

const earlier = (candidateId: string, field: 'expectedPay' | 'district', as = office.actors.manager) =>
  readEarlierValues(office.database, as, { candidateId, field });

async function set(candidateId: string, fields: Readonly<Record<string, Json>>, at: string) {
  office.clock.set(at as Instant);
  return office.run('candidate/edit', { candidateId, set: fields }, office.actors.recruiter);
}

describe('what stood in a fact before', () => {
  it('is told the latest first, with when it ended and who changed it', async () => {
    const candidateId = await takeCandidate(office);
    expect(await earlier(candidateId, 'expectedPay')).toEqual([]);
    await set(candidateId, { expectedPay: pay(45_000) }, '2026-11-23T03:00:00.000Z');
    expect(await earlier(candidateId, 'expectedPay')).toEqual([]);
    await set(candidateId, { expectedPay: pay(50_000) }, '2026-11-24T03:00:00.000Z');
    await set(candidateId, { email: 'a@mail.example' }, '2026-11-25T03:00:00.000Z');
    await set(candidateId, { expectedPay: null }, '2026-11-26T03:00:00.000Z');
    const byId = office.actors.recruiter.staffId;
    expect(await earlier(candidateId, 'expectedPay')).toEqual([
      { value: pay(50_000), until: '2026-11-26T03:00:00.000Z', byId },
      { value: pay(45_000), until: '2026-11-24T03:00:00.000Z', byId },
    ]);
  });

  it('leaves out what was taken back, until it is brought back', async () => {
    const candidateId = await takeCandidate(office);
    await set(candidateId, { expectedPay: pay(45_000) }, '2026-11-23T03:00:00.000Z');
    await set(candidateId, { expectedPay: pay(450_000) }, '2026-11-23T03:01:00.000Z');
    const last = await office.database.changes.orderBy('n').last();
    const turn = { handle: last?.tx ?? '', kind: 'tx' } as const;
    const values = async () => (await earlier(candidateId, 'expectedPay')).map(({ value }) => value);
    expect(await values()).toEqual([pay(45_000)]);
    await office.run('history/undo', turn, office.actors.recruiter);
    expect(await values()).toEqual([]);
    await office.run('history/redo', turn, office.actors.recruiter);
    expect(await values()).toEqual([pay(45_000)]);
  });

  it('is not told of pay to who may not see pay', async () => {
    const candidateId = await takeCandidate(office);
    await set(candidateId, { expectedPay: pay(45_000), district: 'kwun-tong' }, '2026-11-23T03:00:00.000Z');
    await set(candidateId, { expectedPay: pay(50_000), district: 'sha-tin' }, '2026-11-24T03:00:00.000Z');
    const viewer = office.actors.receptionist;
    expect(await earlier(candidateId, 'expectedPay', viewer)).toEqual([]);
    const districts = await earlier(candidateId, 'district', viewer);
    expect(districts.map(({ value }) => value)).toEqual(['kwun-tong']);
  });
});
