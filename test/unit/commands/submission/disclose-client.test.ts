import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

async function secretRole(clearedStaff: Record<string, true> = {}) {
  const candidateId = await takeCandidate(office);
  const clientId = await takeClient(office);
  const roleId = await takeRole(office, clientId, { visibility: 'confidential', clearedStaff });
  return { candidateId, clientId, roleId };
}

describe('a confidential role', () => {
  it('is named to a candidate by cleared staff only, and the first time is logged once', async () => {
    const { candidateId, clientId, roleId } = await secretRole();
    const told = { candidateId, roleId, channel: 'phone' } as const;
    const refused = await office.attempt('submission/disclose', told, office.actors.recruiter);
    expect(refusalOf(refused)).toEqual({ kind: 'not-cleared' });
    const first = await office.run('submission/disclose', told);
    expect(await office.run('submission/disclose', told)).toEqual(first);
    expect(await office.read.where('disclosures', 'candidateId', candidateId)).toMatchObject([
      { clientId, confidential: true, staffId: office.actors.manager.staffId },
    ]);
  });

  it('may be named by staff who stand on it', async () => {
    const { candidateId, roleId } = await secretRole({ [office.actors.recruiter.staffId]: true });
    await office.run(
      'submission/disclose',
      { candidateId, roleId, channel: 'in-person' },
      office.actors.recruiter,
    );
    expect(await office.read.where('disclosures', 'candidateId', candidateId)).toHaveLength(1);
  });

  it('cannot be drafted, changed, staged or overridden by staff who are not cleared', async () => {
    const { candidateId, roleId } = await secretRole();
    const as = office.actors.recruiter;
    const answers = [
      await office.attempt('submission/draft', { candidateId, roleId, followsId: null }, as),
      await office.attempt('role/set-stage', { roleId, stage: 'on-hold', reason: '' }, as),
      await office.attempt(
        'submission/override-gate',
        { candidateId, clientId: null, roleId, gate: 'must-have', reason: 'knows it' },
        as,
      ),
      await office.attempt(
        'candidate/note-interest',
        { candidateId, roleId, answer: 'no', reason: 'company', words: '', channel: 'phone' },
        as,
      ),
    ];
    expect(answers.map((answer) => refusalOf(answer)?.kind)).toEqual([
      'not-cleared',
      'not-cleared',
      'not-cleared',
      'not-cleared',
    ]);
  });

  it('an undone disclosure stays, marked as recorded in error', async () => {
    const { candidateId, roleId } = await secretRole();
    const answer = await office.attempt('submission/disclose', { candidateId, roleId, channel: 'phone' });
    if (!answer.ok) throw new Error('not accepted');
    await office.run('history/undo', { handle: answer.tx, kind: 'tx' });
    expect(await office.read.where('disclosures', 'candidateId', candidateId)).toMatchObject([
      { recordedInError: true },
    ]);
  });
});

describe('another agency’s introduction', () => {
  it('needs its proof, a date that has been, and starts its own window', async () => {
    const candidateId = await takeCandidate(office);
    const clientId = await takeClient(office);
    const first = { candidateId, clientId, introducedOn: '2026-11-02', proof: 'Email of 2 November' };
    expect(
      refusalOf(await office.attempt('submission/record-introduction', { ...first, proof: ' ' }))?.kind,
    ).toBe('proof-missing');
    const ahead = await office.attempt('submission/record-introduction', {
      ...first,
      introducedOn: '2026-11-24',
    });
    expect(refusalOf(ahead)).toEqual({ kind: 'input-unreadable', fields: ['introducedOn'] });
    await office.run('submission/record-introduction', first);
    expect(await office.read.where('introductions', 'candidateId', candidateId)).toMatchObject([
      { by: 'another-agency', at: '2026-11-01T16:00:00.000Z', expiresOn: '2027-11-02' },
    ]);
  });
});

describe('letting a gate pass', () => {
  it('needs a reason, and a manager where the gate is theirs', async () => {
    const candidateId = await takeCandidate(office);
    const override = {
      candidateId,
      clientId: null,
      roleId: null,
      gate: 'attendance',
      reason: 'talked it through',
    } as const;
    const as = office.actors.recruiter;
    expect(
      refusalOf(await office.attempt('submission/override-gate', { ...override, reason: ' ' }))?.kind,
    ).toBe('reason-missing');
    expect(refusalOf(await office.attempt('submission/override-gate', override, as))?.kind).toBe(
      'not-permitted',
    );
    await office.run('submission/override-gate', { ...override, gate: 'must-have' }, as);
    await office.run('submission/override-gate', override);
    expect(await office.read.where('gateOverrides', 'candidateId', candidateId)).toHaveLength(2);
  });
});
