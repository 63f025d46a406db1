// Every stage of a submission beside every step a command can take: what the table allows happens, all else is refused
// and leaves the submission as it was.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RejectionReason, EndedBy } from '@shared/domain/submission/rejection-reason';
import { submissionStage, type SubmissionStage } from '@shared/domain/submission/submission';
import { submissionTransitions } from '@shared/domain/submission/submission-lifecycle';
import { refusalOf, submissionOf, submit, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => {
  office.close();
});

const end = (submissionId: string, by: EndedBy, reason: RejectionReason) =>
  office.attempt('submission/reject', {
    submissionId,
    by,
    reason,
    words: '',
    requirement: null,
    rank: null,
    alsoCancelInterviews: true,
  });
const advance = (
  submissionId: string,
  to: 'client-interview' | 'offered' | 'did-not-start' | 'left-in-guarantee',
) => office.attempt('submission/advance', { submissionId, to });

/** The command that takes a submission to each stage; a draft is only ever made. */
const steps: Readonly<Partial<Record<SubmissionStage, (submissionId: string) => ReturnType<typeof end>>>> = {
  sent: (submissionId) => office.attempt('submission/send', { submissionId, blind: false }),
  'client-interview': (id) => advance(id, 'client-interview'),
  offered: (id) => advance(id, 'offered'),
  placed: (submissionId) =>
    office.attempt('submission/place', { submissionId, startOn: '2026-12-01', annualPackage: 400_000 }),
  rejected: (id) => end(id, 'client', 'team-fit'),
  withdrawn: (id) => end(id, 'candidate', 'not-interested-content'),
  'offer-declined': (id) => end(id, 'candidate', 'offer-declined'),
  'closed-by-agency': (id) => end(id, 'agency', 'conflict'),
  'role-closed': (id) => end(id, 'client', 'role-withdrawn'),
  'did-not-start': (id) => advance(id, 'did-not-start'),
  'left-in-guarantee': (id) => advance(id, 'left-in-guarantee'),
};

const process = ['drafted', 'sent', 'client-interview', 'offered', 'placed'] as const;
const isProcess = (stage: SubmissionStage): stage is (typeof process)[number] =>
  (process as readonly SubmissionStage[]).includes(stage);

/** A new submission of new people, brought to the stage. */
async function atStage(stage: SubmissionStage): Promise<string> {
  const pair = {
    candidateId: await takeCandidate(office),
    roleId: await takeRole(office, await takeClient(office)),
  };
  if (isProcess(stage)) return submit(office, pair, { to: stage });
  const before = (Object.keys(submissionTransitions) as SubmissionStage[])
    .filter(isProcess)
    .find((from) => submissionTransitions[from].includes(stage));
  if (!before) throw new Error(`${stage} cannot be reached`);
  const submissionId = await submit(office, pair, { to: before });
  await steps[stage]?.(submissionId);
  return submissionId;
}

describe.each(submissionStage.options)('from %s', (from) => {
  it.each(Object.keys(steps) as SubmissionStage[])('to %s', async (to) => {
    const submissionId = await atStage(from);
    expect((await submissionOf(office, submissionId)).stage).toBe(from);
    const answer = await steps[to]?.(submissionId);
    if (!answer) throw new Error('no step');
    const allowed = submissionTransitions[from].includes(to);
    expect(refusalOf(answer)).toEqual(allowed ? null : { kind: 'submission-stage', stage: from });
    expect((await submissionOf(office, submissionId)).stage).toBe(allowed ? to : from);
  });

  it('revived', async () => {
    const submissionId = await atStage(from);
    const answer = await office.attempt('submission/revive', { submissionId });
    expect(refusalOf(answer)?.kind ?? null).toBe(from === 'role-closed' ? null : 'submission-stage');
  });
});
