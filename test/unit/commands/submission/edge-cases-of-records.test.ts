// Edge cases of rejection and rematch, by the product's names: records that are merged, go, or lose their consent while a
// process runs. All through the door.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidatesFor } from '@data/matching/candidates-for';
import { rematchFor } from '@data/matching/rematch-for';
import { zoneRules } from '@data/zone-rules';
import { at, refusalOf, roleInput, submissionOf, submit, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { closedBy, noTo, openSuitedJob, standingOf, takeSuited } from '../../../support/rematch-office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const stageOf = async (submissionId: string) => (await submissionOf(office, submissionId)).stage;

describe('duplicates merged across submissions (earliest introduction kept)', () => {
  it('counts the earlier introduction, ends the twin submission, and looks at the gates of one person', async () => {
    const job = await openSuitedJob(office, { to: 'sent' });
    const double = await takeSuited(office, { surname: 'Chan', email: 'wy@example.com' });
    office.clock.set(at('2026-11-25T02:00:00.000Z'));
    const twin = await submit(office, { candidateId: double, roleId: job.roleId }, { to: 'sent' });
    await office.run('candidate/merge', {
      keepId: double,
      goneId: job.candidateId,
      fields: {},
      sets: {},
    });
    const stages = [await stageOf(job.submissionId), await stageOf(twin)].sort();
    expect(stages).toEqual(['closed-by-agency', 'sent']);
    const roleId = await takeRole(office, job.clientId, { title: 'Buyer' });
    const ranking = { viewer: office.actors.manager, now: office.clock.now(), zoneRules };
    const rematch = await rematchFor(office.database, double, ranking);
    const shown = [...(rematch?.ranking.eligible ?? []), ...(rematch?.ranking.confirmFirst ?? [])];
    const introductions = await office.read.where('introductions', 'candidateId', double);
    expect(introductions.map(({ at: on }) => on.slice(0, 10)).sort()).toEqual(['2026-11-23', '2026-11-25']);
    expect(shown.find(({ face }) => face.roleId === roleId)?.window?.expiresOn).toBe('2027-11-23');
    const { failures } = await standingOf(office, { candidateId: double, roleId: job.roleId });
    expect(failures.map(({ gate }) => gate)).toContain('not-in-role');
  });
});

describe('erasure or lapsed consent in mid-process', () => {
  it('lets nothing new leave the office once consent has lapsed, and everything again once it is renewed', async () => {
    const job = await openSuitedJob(office, { to: 'drafted', consentUntil: '2026-12-01' });
    office.clock.set(at('2026-12-02T02:00:00.000Z'));
    const sending = { submissionId: job.submissionId, blind: false };
    const closedBy = async () => {
      const refusal = refusalOf(await office.attempt('submission/send', sending));
      return refusal?.kind === 'gates-closed' ? refusal.gates.map(({ gate }) => gate) : refusal?.kind;
    };
    const given = {
      candidateId: job.candidateId,
      givenOn: '2026-12-02',
      channel: 'phone',
      expiresOn: null,
    } as const;
    expect(await closedBy()).toEqual(['consent-keep', 'consent-represent']);
    await office.run('candidate/record-consent', { ...given, roleId: job.roleId, kind: 'role' });
    expect(await closedBy()).toEqual(['consent-keep']);
    await office.run('candidate/record-consent', { ...given, roleId: null, kind: 'keep' });
    await office.run('submission/send', sending);
    expect(await stageOf(job.submissionId)).toBe('sent');
  });

  it('gives no name to a client who read the blind profile, and brings no runner-up back', async () => {
    const job = await openSuitedJob(office, { to: 'drafted', consentUntil: '2026-12-01' });
    await office.run('submission/send', { submissionId: job.submissionId, blind: true });
    office.clock.set(at('2026-12-02T02:00:00.000Z'));
    const naming = await office.attempt('submission/send', {
      submissionId: job.submissionId,
      blind: false,
    });
    expect(refusalOf(naming)?.kind).toBe('gates-closed');
    expect(await office.read.where('introductions', 'candidateId', job.candidateId)).toEqual([]);
    await office.run('submission/reject', noTo(job.submissionId, 'client', 'preferred-another'));
    const reviving = await office.attempt('submission/revive', { submissionId: job.submissionId });
    expect(refusalOf(reviving)).toMatchObject({
      gates: [{ gate: 'consent-keep' }, { gate: 'consent-represent' }],
    });
  });

  it('asks for lapsed consent in the call and blocks a withdrawn one', async () => {
    const candidateId = await takeSuited(office, {}, '2026-12-01');
    const pair = { candidateId, roleId: await takeRole(office, await takeClient(office)) };
    office.clock.set(at('2026-12-01T02:00:00.000Z'));
    expect(await closedBy(office, pair)).toEqual([]);
    office.clock.set(at('2026-12-02T02:00:00.000Z'));
    expect(await closedBy(office, pair)).toEqual([
      'confirm consent-keep: expired',
      'confirm consent-represent: expired',
    ]);
    for (const { id } of await office.read.where('consents', 'candidateId', candidateId))
      await office.run('candidate/withdraw-consent', { consentId: id });
    expect(await closedBy(office, pair)).toEqual([
      'block consent-keep: withdrawn',
      'block consent-represent: withdrawn',
    ]);
  });

  it('knows nobody whose record is gone', async () => {
    const job = await openSuitedJob(office, { to: 'sent' });
    const kept = await takeSuited(office, { surname: 'Wong' });
    await office.run('candidate/merge', { keepId: kept, goneId: job.candidateId, fields: {}, sets: {} });
    const ranking = { viewer: office.actors.manager, now: office.clock.now(), zoneRules };
    expect(await rematchFor(office.database, job.candidateId, ranking)).toBeNull();
    const other = await takeRole(office, job.otherClientId);
    const ids = await candidatesFor(office.database, other, ranking);
    expect([...(ids?.candidates.keys() ?? [])]).not.toContain(job.candidateId);
    const drafting = { candidateId: job.candidateId, roleId: other, followsId: null };
    expect(refusalOf(await office.attempt('submission/draft', drafting))).toMatchObject({
      kind: 'not-found',
    });
    const woken = await office.run('role/save', roleInput(job.otherClientId, { title: 'Buyer' }));
    expect(woken['woken']).toEqual([]);
  });
});
