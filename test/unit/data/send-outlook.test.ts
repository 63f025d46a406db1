// What would stop a submission, held against what then does.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendOutlook } from '@data/send-outlook';
import { zoneRules } from '@data/zone-rules';
import { emptyCandidate } from '@shared/domain/candidate/empty-candidate';
import { refusalOf, submit, takeCandidate, takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const lookAhead = (pair: { readonly candidateId: string; readonly roleId: string }) =>
  sendOutlook(office.database, pair, {
    actor: office.actors.recruiter,
    clock: office.clock,
    zoneRules,
    ids: office.ids,
  });

describe('looking ahead at a submission', () => {
  it('finds nothing where it would go out', async () => {
    const roleId = await takeRole(office, await takeClient(office));
    expect(await lookAhead({ candidateId: await takeCandidate(office), roleId })).toBeNull();
  });

  it('names the gates that the sending then names', async () => {
    const client = await takeClient(office, {
      termsSignedOn: null,
      offLimits: { reason: 'fee dispute', until: null },
    });
    const pair = { candidateId: await takeCandidate(office), roleId: await takeRole(office, client) };
    const outlook = await lookAhead(pair);
    expect(outlook).toMatchObject({
      kind: 'gates-closed',
      gates: [{ gate: 'terms-signed' }, { gate: 'not-off-limits' }],
    });
    const submissionId = await submit(office, pair, { to: 'drafted' });
    const sent = refusalOf(await office.attempt('submission/send', { submissionId, blind: false }));
    expect(sent).toEqual(outlook);
  });

  it('leaves the consents to the dialog, which asks for them', async () => {
    const person = emptyCandidate(
      { surname: 'Lee', givenNames: 'Ka Ho' },
      { createdOn: '2026-11-23', ownerId: office.actors.recruiter.staffId },
    );
    const { candidateId } = await office.run('candidate/create', person);
    const roleId = await takeRole(office, await takeClient(office));
    expect(await lookAhead({ candidateId: String(candidateId), roleId })).toBeNull();
  });

  it('says nothing of a role to who is not cleared for it', async () => {
    const client = await takeClient(office, { termsSignedOn: null });
    const roleId = await takeRole(office, client, {
      visibility: 'confidential',
      ownerId: office.actors.manager.staffId,
    });
    expect(await lookAhead({ candidateId: await takeCandidate(office), roleId })).toBeNull();
  });
});
