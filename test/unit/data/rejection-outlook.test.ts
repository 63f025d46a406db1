import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rejectionOutlook } from '@data/matching/rejection-outlook';
import { rematchFor } from '@data/matching/rematch-for';
import { zoneRules } from '@data/zone-rules';
import type { RejectInput } from '@shared/commands/submission/rejection-facts';
import { openJob, takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

const needsCpa = { requirements: { cpa: { name: 'HKICPA', level: null, must: true } }, languages: {} };
const needsNothing = { requirements: {}, languages: {} };

let office: TestOffice;
let job: Awaited<ReturnType<typeof openJob>>;

const ranking = () => ({
  viewer: office.actors.recruiter,
  now: office.clock.now(),
  zoneRules,
  ids: office.ids,
});
const no = (given: Partial<RejectInput>): RejectInput => ({
  submissionId: job.submissionId,
  by: 'client',
  reason: 'preferred-another',
  words: '',
  requirement: null,
  rank: null,
  alsoCancelInterviews: true,
  ...given,
});
const ahead = (given: Partial<RejectInput>) => rejectionOutlook(office.database, no(given), ranking());
const suggestedNow = async () => {
  const rematch = await rematchFor(office.database, job.candidateId, ranking());
  const { eligible, confirmFirst } = rematch?.ranking ?? { eligible: [], confirmFirst: [] };
  return [...eligible, ...confirmFirst].map(({ face, score }) => [face.title, score.score] as const);
};

beforeEach(async () => {
  office = await openTestOffice();
  job = await openJob(office, { role: needsCpa });
  const elsewhere = await takeClient(office, { name: 'Kestrel Asia Bank' });
  await office.run('candidate/edit', {
    candidateId: job.candidateId,
    set: {
      'skills.cpa': { name: 'HKICPA', level: 3, lastUsedYear: 2026, notedOn: '2026-11-20' },
      rightToWork: { kind: 'permanent', expiresOn: null, approvalNeeded: false },
    },
  });
  await office.run('submission/override-gate', {
    candidateId: job.candidateId,
    clientId: null,
    roleId: null,
    gate: 'interviewed',
    reason: 'Met at the job fair on Saturday',
  });
  for (const title of ['Tax Manager', 'Financial Controller', 'Group Accountant']) {
    await takeRole(office, elsewhere, { ...needsCpa, title });
  }
  await takeRole(office, elsewhere, { ...needsNothing, title: 'Bookkeeper' });
});
afterEach(() => {
  office.close();
});

describe('the roles after a no, seen before it is recorded', () => {
  it('says which roles that must have the same drop out, by which gate', async () => {
    const outlook = await ahead({ reason: 'lacks-requirement', requirement: 'cpa' });
    expect(outlook?.before).toBe(4);
    expect(outlook?.dropped.map(({ face }) => face.title).sort()).toEqual([
      'Financial Controller',
      'Group Accountant',
      'Tax Manager',
    ]);
    const gates = outlook?.dropped.map(({ closes }) => closes.map(({ gate }) => gate));
    expect(gates).toEqual([['must-have'], ['must-have'], ['must-have']]);
  });

  it('names the gate also where it only asked to confirm before', async () => {
    const old = { name: 'HKICPA', level: 3, lastUsedYear: 2026, notedOn: '2026-01-05' };
    await office.run('candidate/edit', { candidateId: job.candidateId, set: { 'skills.cpa': old } });
    const outlook = await ahead({ reason: 'lacks-requirement', requirement: 'cpa' });
    expect(outlook?.dropped.map(({ closes }) => closes.map(({ gate }) => gate))).toEqual([
      ['must-have'],
      ['must-have'],
      ['must-have'],
    ]);
  });

  it('is what the ranking says once the no is recorded', async () => {
    const before = new Map(await suggestedNow());
    for (const given of [
      { reason: 'preferred-another', rank: 2 },
      { reason: 'salary-above-band' },
      { reason: 'lacks-requirement', requirement: 'cpa' },
      { by: 'candidate', reason: 'not-interested-pay' },
      { by: 'candidate', reason: 'accepted-elsewhere' },
    ] satisfies Partial<RejectInput>[]) {
      const outlook = await ahead(given);
      await office.session.execute('submission/reject', no(given));
      const after = new Map(await suggestedNow());
      const left = [...after].map(([title, score]) => score - (before.get(title) ?? 0));
      expect({ given, ...outlook, dropped: outlook?.dropped.length }).toEqual({
        given,
        before: before.size,
        dropped: before.size - after.size,
        raised: left.filter((points) => points > 0).length,
        lowered: left.filter((points) => points < 0).length,
      });
      await office.session.undo();
    }
  });

  it('writes nothing, and says nothing of a no that would be refused', async () => {
    const records = await office.database.changes.count();
    await ahead({ reason: 'salary-above-band' });
    expect(await ahead({ reason: 'lacks-requirement' })).toBeNull();
    expect(await ahead({ by: 'candidate', reason: 'team-fit' })).toBeNull();
    expect(await office.database.changes.count()).toBe(records);
  });

  it('counts no role that a gate would give away to somebody who is not cleared', async () => {
    const secret = await takeClient(office, { name: 'Secret Holdings' });
    await takeRole(office, secret, {
      ...needsCpa,
      title: 'Group CFO',
      visibility: 'confidential',
      ownerId: office.actors.manager.staffId,
    });
    const asked = { reason: 'lacks-requirement', requirement: 'cpa' } as const;
    expect((await ahead(asked))?.before).toBe(5);
    await office.run('candidate/edit', {
      candidateId: job.candidateId,
      set: { [`doNotSend.${secret}`]: 'worked there' },
    });
    const outlook = await ahead(asked);
    expect(outlook?.before).toBe(4);
    expect(JSON.stringify(outlook)).not.toMatch(/Secret|CFO/);
  });
});
