// Who leaves also leaves hours of the week and seats in interviews of colleagues.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../support/job';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

let office: InterviewOffice;
let leaver: string;
let successor: string;

const pin = { pinSalt: 'c2FsdA==', pinDigest: 'ZGlnZXN0' };
const hire = async (name: string): Promise<string> =>
  String(
    (
      await office.run('staff/save', {
        ...{ staffId: null, name, nameZh: '', role: 'recruiter' as const, active: true },
        ...pin,
      })
    )['staffId'],
  );
const keepHour = async (recruiterId: string, startMinute: number, roomId: string | null = null) =>
  String(
    (
      await office.run('office/save-slot', {
        ...{ slotId: null, recruiterId, roomId, weekday: 2, startMinute, durationMinutes: 60 },
        ...{ from: '2026-11-24', until: null },
      })
    )['slotId'],
  );
const leave = (reassignTo: string | null) => office.attempt('staff/leave', { staffId: leaver, reassignTo });

beforeEach(async () => {
  office = await openInterviewOffice();
  leaver = await hire('Leo Ma');
  successor = await hire('Sue Ko');
});
afterEach(() => {
  office.close();
});

describe('hours of the week', () => {
  it('keep somebody here until they are given away', async () => {
    await keepHour(leaver, 600);
    expect(refusalOf(await leave(null))).toMatchObject({ kind: 'staff-has-work', slots: 1, sittingIn: 0 });
  });

  it('go to the successor, but end where the successor keeps that hour', async () => {
    const free = await keepHour(leaver, 600, office.blueRoom);
    const doubled = await keepHour(leaver, 840);
    const own = await keepHour(successor, 870);
    expect((await leave(successor)).ok).toBe(true);
    const slots = await office.read.all('officeSlots');
    expect(slots.map(({ id, recruiterId }) => [id, recruiterId]).sort()).toEqual(
      [
        [free, successor],
        [own, successor],
      ].sort(),
    );
    expect(await office.read.get('officeSlots', doubled)).toBeUndefined();
  });
});

describe('seats in interviews', () => {
  it('go to the successor with a new .ics sequence, and come back with an undo', async () => {
    const interviewId = await office.book('2026-11-25 10:00+45', { sittingIn: { [leaver]: true } });
    expect(refusalOf(await leave(null))).toMatchObject({ kind: 'staff-has-work', sittingIn: 1 });
    await office.session.execute('staff/leave', { staffId: leaver, reassignTo: successor });
    expect(await office.interview(interviewId)).toMatchObject({
      recruiterId: office.actors.recruiter.staffId,
      sittingIn: { [successor]: true },
      sequence: 1,
    });
    await office.session.undo();
    expect((await office.interview(interviewId)).sittingIn).toEqual({ [leaver]: true });
  });

  it('are not kept twice by a successor who leads the interview or sits in already', async () => {
    const led = await office.book('2026-11-25 10:00+45', {
      recruiterId: successor,
      sittingIn: { [leaver]: true },
    });
    const taken = await office.book('2026-11-26 10:00+45', {
      recruiterId: leaver,
      sittingIn: { [successor]: true },
    });
    expect((await leave(successor)).ok).toBe(true);
    expect(await office.interview(led)).toMatchObject({ recruiterId: successor, sittingIn: {} });
    expect(await office.interview(taken)).toMatchObject({ recruiterId: successor, sittingIn: {} });
  });

  it('are refused to a successor who has an interview then, one that has begun included', async () => {
    await office.book('2026-11-25 10:00+45', { sittingIn: { [leaver]: true } });
    const other = { recruiterId: successor, candidateId: office.bo, roomId: office.redRoom };
    await office.book('2026-11-25 10:15+30', other);
    expect(refusalOf(await leave(successor))).toMatchObject({
      kind: 'clashes-block',
      clashes: [{ kind: 'recruiter' }],
    });
    office.at('2026-11-25 10:05');
    expect(refusalOf(await leave(successor))?.kind).toBe('clashes-block');
  });
});
