import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { openJob, refusalOf, submit, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const nothing = { invoiceSentOn: null, paidOn: null, rebatePaidOn: null } as const;
type Dates = Omit<CommandInput<'placement/record-payment'>, 'placementId'>;

async function openPlacement(): Promise<{ placementId: string; submissionId: string }> {
  const { submissionId } = await openJob(office, { to: 'placed' });
  const [placement] = await office.read.all('placements');
  if (!placement) throw new Error('no placement');
  return { placementId: placement.id, submissionId };
}

describe('noting what became of an invoice', () => {
  it('keeps the dates, and takes one back', async () => {
    const { placementId } = await openPlacement();
    const sent = { ...nothing, placementId, invoiceSentOn: '2026-11-20' };
    await office.run('placement/record-payment', { ...sent, paidOn: '2026-11-23' }, office.actors.recruiter);
    expect(await office.read.get('placements', placementId)).toMatchObject({
      invoiceSentOn: '2026-11-20',
      paidOn: '2026-11-23',
    });
    await office.run('placement/record-payment', sent);
    expect((await office.read.get('placements', placementId))?.paidOn).toBeNull();
    expect((await office.session.undo()).ok).toBe(true);
    expect((await office.read.get('placements', placementId))?.paidOn).toBe('2026-11-23');
  });

  it.each<[string, Partial<Dates>, string]>([
    ['an invoice of tomorrow', { invoiceSentOn: '2026-11-24' }, 'invoiceSentOn'],
    ['a payment before the invoice', { invoiceSentOn: '2026-11-20', paidOn: '2026-11-19' }, 'paidOn'],
    ['a payment without an invoice', { paidOn: '2026-11-20' }, 'paidOn'],
    ['a rebate that nobody is owed', { rebatePaidOn: '2026-11-20' }, 'rebatePaidOn'],
  ])('refuses %s', async (_what, dates, field) => {
    const { placementId } = await openPlacement();
    const answer = await office.attempt('placement/record-payment', { ...nothing, placementId, ...dates });
    expect(refusalOf(answer)).toEqual({ kind: 'input-unreadable', fields: [field] });
  });

  it('notes a rebate that was given back', async () => {
    const { placementId, submissionId } = await openPlacement();
    await office.run('submission/advance', { submissionId, to: 'did-not-start' });
    await office.run('placement/record-payment', { ...nothing, placementId, rebatePaidOn: '2026-11-23' });
    expect(await office.read.get('placements', placementId)).toMatchObject({
      rebateDue: 80_000,
      rebatePaidOn: '2026-11-23',
    });
  });

  it('is not for who is not cleared for the role', async () => {
    const { manager, recruiter } = office.actors;
    const clientId = await takeClient(office);
    const roleId = await takeRole(office, clientId, { visibility: 'confidential', ownerId: manager.staffId });
    const candidateId = await takeCandidate(office);
    await office.run('submission/disclose', { candidateId, roleId, channel: 'phone' });
    await submit(office, { candidateId, roleId }, { to: 'placed', as: manager });
    const [placement] = await office.read.all('placements');
    const input = { ...nothing, placementId: placement?.id ?? '', invoiceSentOn: '2026-11-23' };
    expect(refusalOf(await office.attempt('placement/record-payment', input, recruiter))).toEqual({
      kind: 'not-cleared',
    });
  });
});
