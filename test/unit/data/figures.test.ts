// The figures read through the viewer's eyes: a manager sees the office, a recruiter their own, and nobody a client they
// are not cleared for.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFigures, type Figures } from '@data/queries/figures';
import { createViewReader } from '@data/view-reader';
import { zoneRules } from '@data/zone-rules';
import type { Actor } from '@shared/domain/staff/staff';
import { localDate } from '@shared/time/local-date';
import { at, openJob, submit, takeCandidate, takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
const period = { from: localDate.parse('2026-11-01'), to: localDate.parse('2026-11-30') };

const figuresOf = (
  actor: Actor,
  ownerId: string | null = null,
  clientId: string | null = null,
): Promise<Figures> =>
  readFigures(
    createViewReader(office.database, actor),
    { period, ownerId, clientId },
    { actor, zone: 'Asia/Hong_Kong', zoneRules },
  );

const refuse = (submissionId: string, as: Actor) =>
  office.run(
    'submission/reject',
    {
      submissionId,
      by: 'client',
      reason: 'team-fit',
      words: '',
      requirement: null,
      rank: null,
      alsoCancelInterviews: true,
    },
    as,
  );

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

describe('figures of an office', () => {
  it('follow a no to the next submission, counted in days of the office’s own zone', async () => {
    const { recruiter } = office.actors;
    const { candidateId, submissionId, clientId } = await openJob(office);
    // 23:30 in Hong Kong on the 23rd, then 00:30 on the 24th: an hour apart and a day apart.
    office.clock.set(at('2026-11-23T15:30:00.000Z'));
    await refuse(submissionId, recruiter);
    office.clock.set(at('2026-11-23T16:30:00.000Z'));
    const roleId = await takeRole(office, await takeClient(office, { name: 'Kestrel Asia Bank' }));
    const drafted = await office.run(
      'submission/draft',
      { candidateId, roleId, followsId: submissionId },
      recruiter,
    );
    expect((await figuresOf(recruiter)).rematch).toMatchObject({ rejections: 1, drafted: 1, sentAgain: [] });
    const sent = { submissionId: String(drafted['submissionId']), blind: false };
    await office.run('submission/send', sent, recruiter);
    const { rematch, reasons, clients, candidates } = await figuresOf(recruiter);
    expect(rematch.sentAgain).toEqual([{ submissionId, candidateId, days: 1 }]);
    expect(reasons.byClient).toEqual([{ clientId, total: 1, counts: { 'team-fit': 1 } }]);
    expect([clients.has(clientId), candidates.has(candidateId)]).toEqual([true, true]);
  });

  it('are a recruiter’s own, whatever was asked, and the office’s for a manager', async () => {
    const { recruiter, manager } = office.actors;
    const { submissionId, clientId } = await openJob(office);
    await refuse(submissionId, recruiter);
    const roleId = await takeRole(office, clientId, { title: 'Controller' });
    const other = await submit(office, { candidateId: await takeCandidate(office), roleId }, { as: manager });
    await refuse(other, manager);
    const rejections = async (actor: Actor, ownerId: string | null) =>
      (await figuresOf(actor, ownerId)).rematch.rejections;
    expect(await rejections(manager, null)).toBe(2);
    expect(await rejections(manager, recruiter.staffId)).toBe(1);
    expect(await rejections(recruiter, null)).toBe(1);
    expect(await rejections(recruiter, manager.staffId)).toBe(1);
  });

  it('name no client and no role to whoever is no longer cleared, in no row and no count by client', async () => {
    const { recruiter, manager } = office.actors;
    const clientId = await takeClient(office, { name: 'Kestrel Asia Bank' });
    const secret = { visibility: 'confidential', ownerId: manager.staffId } as const;
    const cleared = { ...secret, clearedStaff: { [recruiter.staffId]: true as const } };
    const roleId = await takeRole(office, clientId, cleared);
    const candidateId = await takeCandidate(office);
    await office.run('submission/disclose', { candidateId, roleId, channel: 'phone' }, recruiter);
    const submissionId = await submit(office, { candidateId, roleId }, { to: 'sent' });
    await refuse(submissionId, recruiter);
    const before = await figuresOf(recruiter);
    expect([before.reasons.byClient.length, before.funnels.length]).toEqual([1, 1]);
    const role = await office.read.get('roles', roleId);
    if (!role) throw new Error('no role');
    const { id: _id, deletedAt: _gone, code: _code, stage: _stage, ...fields } = role;
    await office.run('role/save', { ...fields, roleId, clearedStaff: {} }, manager);
    const after = await figuresOf(recruiter);
    expect([after.reasons.byClient, after.funnels]).toEqual([[], []]);
    expect(JSON.stringify([...after.clients.values()])).not.toContain('Kestrel');
    expect(after.rematch.rejections).toBe(1);
    expect((await figuresOf(manager)).reasons.byClient).toHaveLength(1);
  });

  it('are one client’s when one is asked for, and of a confidential role only to who is cleared for it', async () => {
    const { recruiter, manager } = office.actors;
    const { submissionId, clientId } = await openJob(office);
    await refuse(submissionId, recruiter);
    const kestrel = await takeClient(office, { name: 'Kestrel Asia Bank' });
    const openRole = await takeRole(office, kestrel);
    const secretRole = await takeRole(office, kestrel, {
      visibility: 'confidential',
      ownerId: manager.staffId,
    });
    for (const roleId of [openRole, secretRole]) {
      const candidateId = await takeCandidate(office);
      if (roleId === secretRole)
        await office.run('submission/disclose', { candidateId, roleId, channel: 'phone' }, manager);
      await refuse(await submit(office, { candidateId, roleId }, { as: manager, to: 'sent' }), manager);
    }
    const counts = async (actor: Actor, client: string) => {
      const { rematch, reasons, funnels } = await figuresOf(actor, null, client);
      return [rematch.rejections, reasons.by.client[0]?.count, funnels.length];
    };
    expect(await counts(manager, clientId)).toEqual([1, 1, 1]);
    expect(await counts(manager, kestrel)).toEqual([2, 2, 2]);
    expect(await counts(recruiter, kestrel)).toEqual([0, undefined, 0]);
    const offered = async (actor: Actor) => (await figuresOf(actor)).offered.map(({ name }) => name);
    expect(await offered(manager)).toEqual(['Kestrel Asia Bank', 'Lantau Freight']);
    expect(await offered(recruiter)).toEqual(['Lantau Freight']);
  });
});
