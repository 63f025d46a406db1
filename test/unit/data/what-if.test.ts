import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rematchFor } from '@data/matching/rematch-for';
import { zoneRules } from '@data/zone-rules';
import { nothingSupposed, type WhatIf } from '@shared/domain/matching/what-if';
import { settingIds, standardWeights } from '@shared/domain/office/policy';
import { openJob, takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

const open = { requirements: {}, languages: {} };
let office: TestOffice;
let candidateId: string;

const titlesFor = async (whatIf: Partial<WhatIf>) => {
  const ranking = { viewer: office.actors.recruiter, now: office.clock.now(), zoneRules };
  const rematch = await rematchFor(office.database, candidateId, ranking, { ...nothingSupposed, ...whatIf });
  const titles = (rows: readonly { readonly face: { readonly title: string } }[] | undefined) =>
    rows?.map(({ face }) => face.title) ?? null;
  return {
    suits: titles(rematch?.ranking.eligible),
    out: rematch?.ranking.notSuggested
      .map(({ face, gates }) => `${face.title}: ${gates.failures[0]?.gate}`)
      .sort(),
    onFile: titles(rematch?.onFile?.eligible),
  };
};

beforeEach(async () => {
  office = await openTestOffice();
  const districts = ['kwun-tong', 'islands'].map((id) => ({ id, en: id, zh: id }));
  const minutes = [
    [10, 70],
    [70, 10],
  ];
  await office.run('office/change-setting', { id: settingIds.travel, value: { districts, minutes } });
  const job = await openJob(office, { role: open });
  ({ candidateId } = job);
  const pay = { months: 13, guaranteedBonus: 0, discretionaryBonus: 0, allowances: 0 } as const;
  await office.run('candidate/edit', {
    candidateId,
    set: {
      district: 'kwun-tong',
      rightToWork: { kind: 'permanent', expiresOn: null, approvalNeeded: false },
      expectedPay: { ...pay, monthly: 30_000, notedOn: '2026-11-20' },
    },
  });
  await office.run('submission/override-gate', {
    ...{ candidateId, clientId: null, roleId: null, gate: 'interviewed', reason: 'Met at the fair' },
  });
  const clientId = await takeClient(office, { name: 'Kestrel Asia Bank' });
  await takeRole(office, clientId, { ...open, title: 'Near', salaryFrom: 28_000, salaryTo: 31_000 });
  await takeRole(office, clientId, {
    ...{ ...open, title: 'Far', district: 'islands', salaryFrom: 38_000, salaryTo: 45_000 },
  });
});
afterEach(() => {
  office.close();
});

describe('what if', () => {
  it('supposes nothing by itself', async () => {
    expect(await titlesFor({})).toMatchObject({ suits: ['Near', 'Far'], onFile: null });
  });

  it('asks more pay: a band that ends below it drops out, and what is on file stands beside it', async () => {
    expect(await titlesFor({ monthlyPay: 40_000 })).toEqual({
      suits: ['Far'],
      out: ['Accountant: not-in-role', 'Near: salary'],
      onFile: ['Near', 'Far'],
    });
  });

  it('lives elsewhere, where the way to work is weighed: the nearer one comes first', async () => {
    const commute = { ...standardWeights, skills: 0, salary: 0, commute: 60 };
    expect((await titlesFor({ weights: commute })).suits).toEqual(['Near', 'Far']);
    expect((await titlesFor({ weights: commute, district: 'islands' })).suits).toEqual(['Far', 'Near']);
  });

  it('writes nothing', async () => {
    const before = await office.database.changes.count();
    await titlesFor({ monthlyPay: 1, district: 'islands', weights: standardWeights });
    expect(await office.database.changes.count()).toBe(before);
  });
});
