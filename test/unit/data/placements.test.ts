import { afterEach, beforeEach, expect, it } from 'vitest';
import { listPlacements, type PlacementLine } from '@data/queries/placements';
import { createViewReader } from '@data/view-reader';
import type { Actor } from '@shared/domain/staff/staff';
import { localDate } from '@shared/time/local-date';
import { openJob, submit, takeCandidate, takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const linesOf = (actor: Actor, today = '2026-11-23'): Promise<readonly PlacementLine[]> =>
  listPlacements(createViewReader(office.database, actor), { actor, today: localDate.parse(today) });

it('are the office’s for a manager, and a recruiter’s own without a confidential client they may not know', async () => {
  const { recruiter, manager } = office.actors;
  const own = await openJob(office, { to: 'placed' });
  const clientId = await takeClient(office, { name: 'Kestrel Asia Bank' });
  const secret = { visibility: 'confidential', ownerId: manager.staffId } as const;
  const roleId = await takeRole(office, clientId, secret);
  const candidateId = await takeCandidate(office);
  await office.run('submission/disclose', { candidateId, roleId, channel: 'phone' });
  const hidden = await submit(office, { candidateId, roleId }, { to: 'placed', as: manager });
  const idsOf = async (actor: Actor) =>
    (await linesOf(actor)).map(({ placement }) => placement.submissionId).sort();
  expect(await idsOf(manager)).toEqual([own.submissionId, hidden].sort());
  expect(await idsOf(recruiter)).toEqual([own.submissionId]);
  expect(JSON.stringify(await linesOf(recruiter))).not.toContain('Kestrel');
});

it('lead with what needs an act on the day', async () => {
  const { manager } = office.actors;
  const first = await openJob(office, { to: 'placed' });
  const second = await openJob(office, { to: 'placed' });
  const placements = await office.read.all('placements');
  const placementId = placements.find(({ submissionId }) => submissionId === first.submissionId)?.id ?? '';
  const sent = { placementId, invoiceSentOn: '2026-11-23', paidOn: null, rebatePaidOn: null };
  await office.run('placement/record-payment', sent);
  // The second begins on 1 December: its invoice is to be sent from that day on.
  const lines = await linesOf(manager, '2026-12-02');
  expect(lines.map(({ placement }) => placement.submissionId)).toEqual([
    second.submissionId,
    first.submissionId,
  ]);
  expect(lines[0]?.dues).toMatchObject([
    { kind: 'send-invoice', days: 1, amount: 80_000 },
    { kind: 'guarantee' },
  ]);
});
