// A gate whose fact has no date: what a person let pass stays open while the fact is as it was, and not for ever.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GateName } from '@shared/domain/matching/gate';
import { at, roleInput, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { closedBy, takeSuited } from '../../../support/rematch-office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

interface Case {
  readonly candidateId: string;
  readonly clientId: string;
  readonly roleId: string;
}

/** A band that the suited candidate's floor lies above. */
async function aCase(): Promise<Case> {
  const clientId = await takeClient(office);
  const expectedPay = {
    ...{ monthly: 20_000, months: 12 as const, guaranteedBonus: 0, discretionaryBonus: 0, allowances: 0 },
    notedOn: '2026-11-23',
  };
  const candidateId = await takeSuited(office, { expectedPay });
  const roleId = await takeRole(office, clientId, { salaryFrom: 10_000, salaryTo: 12_000 });
  return { candidateId, clientId, roleId };
}

const letPass = ({ candidateId, roleId }: Case, gate: GateName, where: 'role' | 'everywhere') =>
  office.run('submission/override-gate', {
    ...{ candidateId, clientId: null, gate, reason: 'The client will stretch' },
    roleId: where === 'role' ? roleId : null,
  });

const isClosed = async (pair: Case): Promise<boolean> =>
  (await closedBy(office, pair)).some((line) => line.includes('salary'));

const changeBand = async ({ clientId, roleId }: Case, salaryTo: number): Promise<void> => {
  const band = { salaryFrom: 10_000, salaryTo };
  await office.run('role/save', roleInput(clientId, { roleId, ...band }));
};

describe('an override of a gate whose fact has no date', () => {
  it.each<[string, 'role' | 'everywhere', (pair: Case) => Promise<void>, closed: boolean]>([
    ['while nothing has changed', 'role', () => Promise.resolve(), false],
    ['once the fact is another one', 'role', (pair) => changeBand(pair, 11_000), true],
    [
      'once the fact is again as it was',
      'role',
      async (pair) => {
        await changeBand(pair, 11_000);
        await changeBand(pair, 12_000);
      },
      false,
    ],
    [
      'on its last day',
      'role',
      () => Promise.resolve(office.clock.set(at('2027-05-22T02:00:00.000Z'))),
      false,
    ],
    [
      'the day after its last',
      'role',
      () => Promise.resolve(office.clock.set(at('2027-05-23T02:01:00.000Z'))),
      true,
    ],
    ['given everywhere, whatever the fact', 'everywhere', (pair) => changeBand(pair, 11_000), false],
    [
      'given everywhere, the day after its last',
      'everywhere',
      () => Promise.resolve(office.clock.set(at('2027-05-23T02:01:00.000Z'))),
      true,
    ],
  ])('%s', async (_case, where, happens, closed) => {
    const pair = await aCase();
    expect(await isClosed(pair)).toBe(true);
    await letPass(pair, 'salary', where);
    expect(await isClosed(pair)).toBe(false);
    await happens(pair);
    expect(await isClosed(pair)).toBe(closed);
  });

  it('keeps no word of the fact, so that it tells nothing of a confidential client', async () => {
    const pair = await aCase();
    await letPass(pair, 'salary', 'role');
    const [row] = await office.read.where('gateOverrides', 'candidateId', pair.candidateId);
    expect(row?.factMark).toMatch(/^[0-9a-z]+-[0-9a-z]+$/u);
  });
});
