// Every threshold of the policy table is one that a rule asks: with another value the same facts are decided otherwise.
import { describe, expect, it, vi } from 'vitest';
import { watchIdle } from '@app/office/watch-idle';
import {
  attendanceRecord,
  attendanceVerdict,
  fadedWeight,
} from '@shared/domain/attendance/attendance-record';
import { retentionOf } from '@shared/domain/candidate/retention';
import { findClashes } from '@shared/domain/interview/find-clashes';
import { noticePolicyMinutes } from '@shared/domain/interview/measure-notice';
import { checkGates } from '@shared/domain/matching/check-gates';
import { interviewed } from '@shared/domain/matching/gates/interviewed';
import { scoreMatch } from '@shared/domain/matching/score';
import {
  settingIds,
  standardPolicy,
  thresholds,
  type Policy,
  type ThresholdName,
} from '@shared/domain/office/policy';
import { rebateFor, stepsOf } from '@shared/domain/submission/rebate';
import { gradeArrival, proposesNoShow, waitingOf } from '@shared/domain/reception/arrival';
import { minutesPerDay } from '@shared/time/local-date';
import { addMinutes } from '@shared/time/instant';
import { usualMinutes } from '@features/calendar/booking-form';
import { momentAt } from '../../../support/hong-kong-time';
import { bookClientInterview, openJob } from '../../../support/job';
import { buildMatch } from '../../../support/build-match';
import {
  noteRecord,
  officeInterview,
  overrideRecord,
  placementRecord,
} from '../../../support/match-builders';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { aClientInterview, anInterview, clashFacts } from '../interview/an-interview';

const start = momentAt('2026-11-24 10:00');
const after = (minutes: number) => addMinutes(start, minutes);

const arrival = (minutes: number) => (policy: Policy) => gradeArrival(start, after(minutes), policy);
const waiting = (minutes: number) => (policy: Policy) =>
  waitingOf(anInterview('2026-11-24 10:00', { arrivedAt: start, stage: 'arrived' }), after(minutes), policy)
    ?.tone;

const noShow = aClientInterview('2026-11-02 10:00', { stage: 'no-show-candidate' });
const calledOff = (id: string, when: string) =>
  anInterview(when, {
    id,
    stage: 'cancelled',
    cancellation: {
      ...{ by: 'candidate', reason: 'ill', channel: 'phone', receivedAt: momentAt(when) },
      notice: { clockMinutes: 30, workingMinutes: 30, grade: 'same-day' },
    },
  });
const keptUntil = ({ retentionMonths }: Policy) =>
  retentionOf(
    { createdOn: '2026-01-05', submissions: [], placements: [], consents: [], delays: [] },
    retentionMonths,
  )?.dueOn;
const blocked =
  (interviews: readonly ReturnType<typeof anInterview>[]) =>
  (policy: Policy): boolean => {
    const context = { policy, now: momentAt('2026-11-24 10:00') };
    const record = attendanceRecord(interviews, [], context);
    return attendanceVerdict(record, { clientId: null, roleId: null }, context).blocked;
  };

/** Two interviews of one recruiter, so far apart. */
const clash = (minutes: number, client: boolean) => (policy: Policy) => {
  const when = `2026-11-24 ${10 + Math.floor((45 + minutes) / 60)}:${String((45 + minutes) % 60).padStart(2, '0')}`;
  const next = client ? aClientInterview(when, { id: 'ivw_2' }) : anInterview(when, { id: 'ivw_2' });
  const others = [{ ...next, recruiterAttends: true, candidateId: 'cnd_bo' }];
  return findClashes({
    interview: anInterview('2026-11-24 10:00+45'),
    others,
    facts: { ...clashFacts, policy },
  }).map(({ kind }) => kind);
};

/** What the same job writes in an office with this policy. */
const inOffice = (ask: (office: TestOffice) => Promise<unknown>) => async (policy: Policy) => {
  const office = await openTestOffice();
  try {
    await office.run('office/change-setting', { id: settingIds.policy, value: { ...policy } });
    return await ask(office);
  } finally {
    office.close();
  }
};

const introductionEnds = inOffice(async (office) => {
  await openJob(office, { to: 'sent' });
  return (await office.read.all('introductions')).map(({ expiresOn }) => expiresOn);
});
const guaranteeEnds = inOffice(async (office) => {
  await openJob(office, { to: 'placed' });
  return (await office.read.all('placements')).map(({ guaranteeEndsOn }) => guaranteeEndsOn);
});
/** What goes back for somebody who left on a day of a guarantee from 5 October to 3 January, 90 days. */
const rebate = (on: string) => (policy: Policy) =>
  rebateFor(placementRecord({ fee: 90_000, rebateSteps: stepsOf(policy) }), {
    state: 'left-in-guarantee',
    on,
  });
const wakesOn = inOffice(async (office) => {
  const { candidateId, submissionId } = await openJob(office);
  await office.run('submission/reject', {
    ...{ submissionId, by: 'candidate', reason: 'accepted-elsewhere', words: 'took another one' },
    ...{ requirement: null, rank: null, alsoCancelInterviews: true },
  });
  return (await office.read.get('candidates', candidateId))?.parked?.wakeOn;
});
const chasedAt = inOffice(async (office) => {
  const { submissionId } = await openJob(office, { to: 'sent' });
  const interviewId = await bookClientInterview(office, submissionId, {
    date: '2026-11-24',
    startMinute: 600,
  });
  office.clock.set(momentAt('2026-11-24 11:00'));
  await office.run('interview/finish', { interviewId });
  const tasks = await office.read.where('tasks', 'interviewId', interviewId);
  return tasks.find(({ kind }) => kind === 'chase-feedback')?.dueAt;
});

/** The motivation note is 120 days old. */
const motivation = (policy: Policy) => {
  const rows = { motivationNotes: [noteRecord({ notedOn: '2026-07-26' })] };
  const { lines } = scoreMatch(buildMatch({ rows, context: { policy } }));
  const line = lines.find(({ part }) => part === 'motivation');
  return { known: line?.share !== null, stale: line?.stale };
};

/** Whether a window nobody touched for twenty minutes is locked. */
const lockedAfterTwenty = ({ idleLockMinutes }: Policy): boolean => {
  vi.useFakeTimers();
  const locked = vi.fn();
  const stop = watchIdle(Object.assign(new EventTarget(), { performance }), idleLockMinutes, locked);
  vi.advanceTimersByTime(20 * 60_000);
  stop();
  vi.useRealTimers();
  return locked.mock.calls.length > 0;
};

type Decide = (policy: Policy) => unknown;

/** The changed value and what it decides. */
const cases: Readonly<Record<ThresholdName, readonly [value: number, Decide]>> = {
  clientNoticeMinutes: [60, (policy) => noticePolicyMinutes('client', policy, null)],
  officeNoticeMinutes: [60, (policy) => noticePolicyMinutes('office', policy, null)],
  bufferMinutes: [20, clash(15, false)],
  lobbyMinutes: [30, clash(45, true)],
  earlyMinutes: [30, arrival(-20)],
  lateMinutes: [10, arrival(8)],
  veryLateMinutes: [30, arrival(20)],
  noShowGraceMinutes: [30, (policy) => proposesNoShow(anInterview('2026-11-24 10:00'), after(20), policy)],
  waitingAmberMinutes: [15, waiting(12)],
  waitingRedMinutes: [30, waiting(25)],
  clientNoShowsToBlock: [2, blocked([noShow])],
  shortNoticesToBlock: [
    2,
    blocked([calledOff('ivw_a', '2026-11-02 10:00'), calledOff('ivw_b', '2026-11-03 10:00')]),
  ],
  shortNoticeWindowDays: [
    30,
    blocked(
      ['2026-09-01', '2026-11-02', '2026-11-03'].map((date) => calledOff(`ivw_${date}`, `${date} 10:00`)),
    ),
  ],
  attendanceFadeDays: [
    100,
    (policy) => fadedWeight(addMinutes(start, -50 * minutesPerDay), { policy, now: start }),
  ],
  interviewedWithinMonths: [
    1,
    (policy) =>
      interviewed(
        buildMatch({
          rows: {
            interviews: [
              officeInterview({ planned: { ...officeInterview().planned, date: '2026-08-03' as never } }),
            ],
          },
          context: { policy },
        }),
      )?.gate,
  ],
  ownershipMonths: [6, introductionEnds],
  guaranteeDays: [60, guaranteeEnds],
  rebateFirstThirdPercent: [80, rebate('2026-10-06')],
  rebateSecondThirdPercent: [40, rebate('2026-11-10')],
  rebateLastThirdPercent: [10, rebate('2026-12-24')],
  overrideHoldsDays: [
    7,
    (policy) =>
      checkGates(
        buildMatch({
          rows: {
            interviews: [],
            gateOverrides: [overrideRecord('interviewed', { at: '2026-11-02T02:00:00.000Z' })],
          },
          context: { policy },
        }),
      ).failures.some(({ gate }) => gate === 'interviewed'),
  ],
  parkedMonths: [3, wakesOn],
  retentionMonths: [12, keptUntil],
  staleFactDays: [130, motivation],
  unknownFactDays: [100, motivation],
  feedbackChaseWorkingDays: [3, chasedAt],
  idleLockMinutes: [30, lockedAfterTwenty],
  officeInterviewMinutes: [30, (policy) => usualMinutes('office', policy)],
  clientInterviewMinutes: [30, (policy) => usualMinutes('client', policy)],
};

describe('the policy table', () => {
  it('has the values the office agreed on', () => {
    expect(standardPolicy).toMatchObject({
      ...{ clientNoticeMinutes: 24 * 60, officeNoticeMinutes: 4 * 60 },
      ...{ earlyMinutes: 15, lateMinutes: 5, veryLateMinutes: 15 },
      ...{ waitingAmberMinutes: 10, waitingRedMinutes: 20, noShowGraceMinutes: 15 },
      ...{ clientNoShowsToBlock: 1, shortNoticesToBlock: 3, shortNoticeWindowDays: 180 },
      ...{ attendanceFadeDays: 365, interviewedWithinMonths: 12, ownershipMonths: 12 },
      ...{ overrideHoldsDays: 180, staleFactDays: 90, unknownFactDays: 180, feedbackChaseWorkingDays: 1 },
    });
  });

  it.each(Object.entries(cases))('%s decides', async (name, [value, decide]) => {
    const standard = await decide(standardPolicy);
    const changed = await decide({ ...standardPolicy, [name]: value });
    expect(changed).not.toEqual(standard);
    expect(await decide({ ...standardPolicy })).toEqual(standard);
  });

  it('keeps every value within limits that hold the default', () => {
    for (const [name, { standard, minimum, maximum }] of Object.entries(thresholds))
      expect([name, minimum <= standard && standard <= maximum]).toEqual([name, true]);
  });
});
