import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { currentOffer, offerOutcome, offersOf } from '@shared/domain/submission/offer-standing';
import { openJob, refusalOf, submissionOf, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const terms = (
  submissionId: string,
  change: Partial<CommandInput<'submission/record-offer'>> = {},
): CommandInput<'submission/record-offer'> => ({
  ...{ submissionId, monthly: 30_000, months: 13, startOn: '2027-01-04', answerBy: '2026-11-27', words: '' },
  ...change,
});

const chases = async (submissionId: string) =>
  (await office.read.where('tasks', 'submissionId', submissionId))
    .filter(({ kind }) => kind === 'chase-answer')
    .map(({ dueAt, state }) => [dueAt, state]);

describe('an offer of the client', () => {
  it('moves the submission on and is chased on the morning of its last day', async () => {
    const { submissionId } = await openJob(office);
    await office.run('submission/record-offer', terms(submissionId));
    const submission = await submissionOf(office, submissionId);
    expect(submission.stage).toBe('offered');
    expect(currentOffer(submission)).toMatchObject({ monthly: 30_000, months: 13, startOn: '2027-01-04' });
    expect(await chases(submissionId)).toEqual([['2026-11-27T01:00:00.000Z', 'open']]);
  });

  it('revised: the earlier one stays on record and only the later one is chased', async () => {
    const { submissionId } = await openJob(office);
    await office.run('submission/record-offer', terms(submissionId));
    const better = { monthly: 32_000, answerBy: '2026-12-01', words: 'They met the candidate half way' };
    await office.run('submission/record-offer', terms(submissionId, better));
    const offers = offersOf(await submissionOf(office, submissionId));
    expect(offers.map(({ monthly }) => monthly).sort()).toEqual([30_000, 32_000]);
    expect((await chases(submissionId)).sort()).toEqual([
      ['2026-11-27T01:00:00.000Z', 'done'],
      ['2026-12-01T01:00:00.000Z', 'open'],
    ]);
  });

  it.each([
    ['on a Sunday: the Saturday before', '2026-11-29', '2026-11-28T01:00:00.000Z'],
    ['past already: at once', '2026-11-20', '2026-11-23T02:00:00.000Z'],
    ['not said: as feedback is chased', null, '2026-11-24T10:00:00.000Z'],
  ])('with its last day %s', async (_case, answerBy, due) => {
    const { submissionId } = await openJob(office);
    await office.run('submission/record-offer', terms(submissionId, { answerBy }));
    const [[dueAt = ''] = []] = await chases(submissionId);
    expect(dueAt.slice(0, 13)).toBe(due.slice(0, 13));
  });

  it('whose terms nobody said yet is an offer all the same', async () => {
    const { submissionId } = await openJob(office);
    const unknown = { monthly: null, startOn: null, answerBy: null };
    await office.run('submission/record-offer', terms(submissionId, unknown));
    expect(await submissionOf(office, submissionId)).toMatchObject({ stage: 'offered' });
  });

  it('comes after the client has met the candidate', async () => {
    const { submissionId } = await openJob(office, { to: 'sent' });
    const answer = await office.attempt('submission/record-offer', terms(submissionId));
    expect(refusalOf(answer)).toEqual({ kind: 'submission-stage', stage: 'sent' });
  });

  it('accepted: chased no more', async () => {
    const { submissionId } = await openJob(office);
    await office.run('submission/record-offer', terms(submissionId));
    await office.run('submission/place', { submissionId, startOn: '2027-01-04', annualPackage: 390_000 });
    expect(offerOutcome(await submissionOf(office, submissionId))).toBe('accepted');
    expect(await chases(submissionId)).toEqual([['2026-11-27T01:00:00.000Z', 'done']]);
  });

  it('accepted elsewhere: the offer of the other client is chased no more either', async () => {
    const job = await openJob(office);
    await office.run('submission/record-offer', terms(job.submissionId));
    const roleId = await takeRole(office, await takeClient(office, { name: 'Peak Retail' }));
    const { submissionId } = await office.run('submission/draft', {
      ...{ candidateId: job.candidateId, roleId, followsId: null },
    });
    const other = String(submissionId);
    await office.run('submission/send', { submissionId: other, blind: false });
    await office.run('submission/advance', { submissionId: other, to: 'client-interview' });
    await office.run('submission/record-offer', terms(other));
    await office.run('submission/place', {
      submissionId: other,
      startOn: '2027-01-04',
      annualPackage: 390_000,
    });
    expect(offerOutcome(await submissionOf(office, job.submissionId))).toBe('declined');
    expect((await chases(job.submissionId)).map(([, state]) => state)).toEqual(['done']);
  });

  it('declined with the candidate’s reason: it stays on record, and is chased no more', async () => {
    const { submissionId } = await openJob(office);
    await office.run('submission/record-offer', terms(submissionId));
    await office.run('submission/reject', {
      ...{ submissionId, by: 'candidate', reason: 'offer-declined', words: 'Too far from home' },
      ...{ requirement: null, rank: null, alsoCancelInterviews: true },
    });
    const submission = await submissionOf(office, submissionId);
    expect(offerOutcome(submission)).toBe('declined');
    expect(submission.end?.words).toBe('Too far from home');
    expect((await chases(submissionId)).map(([, state]) => state)).toEqual(['done']);
  });

  it('is taken back whole by one undo', async () => {
    const { submissionId } = await openJob(office);
    const answer = await office.attempt('submission/record-offer', terms(submissionId));
    if (!answer.ok) throw new Error('The offer was refused');
    await office.run('history/undo', { handle: answer.tx, kind: 'tx' });
    const submission = await submissionOf(office, submissionId);
    expect(submission.stage).toBe('client-interview');
    expect(currentOffer(submission)).toBeNull();
    expect((await chases(submissionId)).filter(([, state]) => state === 'open')).toEqual([]);
  });
});
