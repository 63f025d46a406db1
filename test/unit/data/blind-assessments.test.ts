// A colleague's assessment is read by nobody who still has to judge the same interview: not in the profile, not by its
// id, not in the history, not in the score.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCandidateProfile } from '@data/queries/candidate-profile';
import { readTimeline } from '@data/queries/timeline';
import { createViewReader } from '@data/view-reader';
import type { Actor } from '@shared/domain/staff/staff';
import { openInterviewOffice, type InterviewOffice } from '../../support/interview-office';

let office: InterviewOffice;
let interviewId: string;

beforeEach(async () => {
  office = await openInterviewOffice();
  const sittingIn = { [office.actors.manager.staffId]: true as const };
  interviewId = await office.book('2026-11-23 11:00+45', { sittingIn });
  await office.run('interview/check-in', { interviewId });
  await office.run('interview/finish', { interviewId });
});
afterEach(async () => {
  await office.database.delete();
});

const secret = 'Could not explain the consolidation';

async function assess(as: Actor, clientId: string | null = null): Promise<string> {
  const { assessmentId } = await office.run(
    'candidate/assess-fit',
    {
      candidateId: office.ada,
      clientId,
      interviewId,
      assessedOn: '2026-11-23',
      ratings: { close: { group: 'skills', label: 'Month-end close', rating: 1, evidence: secret } },
      recommendation: 'do-not-recommend',
      summary: '',
    },
    as,
  );
  return String(assessmentId);
}

/** Everything the viewer can read about Ada, and who is told to have judged blind. */
async function seenBy(viewer: Actor) {
  const read = createViewReader(office.database, viewer);
  const profile = await readCandidateProfile(read, office.ada);
  const timeline = await readTimeline(office.database, viewer, office.ada);
  return {
    assessors: profile?.assessments.map(({ authorId }) => authorId),
    blind: profile?.blind.map(({ authorId }) => authorId),
    tells: JSON.stringify([profile, timeline]).includes(secret),
  };
}

describe('the assessments of two who interviewed together', () => {
  it('stay apart until both are in', async () => {
    const { recruiter, manager } = office.actors;
    const assessmentId = await assess(recruiter);
    expect(await seenBy(recruiter)).toEqual({ assessors: [recruiter.staffId], blind: [], tells: true });
    expect(await seenBy(manager)).toEqual({ assessors: [], blind: [recruiter.staffId], tells: false });
    const read = createViewReader(office.database, manager);
    expect(await read.get('fitAssessments', assessmentId)).toBeUndefined();
    expect(await read.all('fitAssessments')).toEqual([]);

    await assess(manager, office.clientId);
    expect((await seenBy(manager)).blind).toEqual([recruiter.staffId]);
    expect((await seenBy(recruiter)).blind).toEqual([manager.staffId]);

    await assess(manager);
    expect(await seenBy(manager)).toMatchObject({ blind: [], tells: true });
    expect(await read.get('fitAssessments', assessmentId)).toMatchObject({ authorId: recruiter.staffId });
  });

  it('are blind again when the own one is taken back', async () => {
    const { recruiter, manager } = office.actors;
    await assess(recruiter);
    const input = { candidateId: office.ada, clientId: null, interviewId, assessedOn: '2026-11-23' };
    const own = { ...input, ratings: {}, recommendation: 'no-decision' as const, summary: '' };
    await office.session.execute('candidate/assess-fit', own);
    expect((await seenBy(manager)).blind).toEqual([]);
    await office.session.undo();
    expect((await seenBy(manager)).blind).toEqual([recruiter.staffId]);
  });

  it('are told to nobody at the front desk, not even that there are any', async () => {
    await assess(office.actors.recruiter);
    expect(await seenBy(office.actors.receptionist)).toEqual({ assessors: [], blind: [], tells: false });
  });
});
