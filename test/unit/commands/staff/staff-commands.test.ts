import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import {
  bookClientInterview,
  openJob,
  refusalOf,
  takeCandidate,
  takeClient,
  takeRole,
} from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const person = (fields: Partial<CommandInput<'staff/save'>>): CommandInput<'staff/save'> => ({
  staffId: null,
  name: 'Sam Yip',
  nameZh: '葉森',
  role: 'recruiter',
  active: true,
  pinSalt: 'c2FsdA==',
  pinDigest: 'ZGlnZXN0',
  ...fields,
});
const hire = async (fields: Partial<CommandInput<'staff/save'>> = {}): Promise<string> =>
  String((await office.run('staff/save', person(fields)))['staffId']);
const leave = (staffId: string, reassignTo: string | null = null) =>
  office.attempt('staff/leave', { staffId, reassignTo });

describe('taking on and changing', () => {
  it('needs a name and, the first time, a PIN; later none keeps the one in force', async () => {
    expect(refusalOf(await office.attempt('staff/save', person({ name: ' ' })))).toEqual({
      kind: 'name-missing',
    });
    const bare = { pinSalt: null, pinDigest: null };
    expect(refusalOf(await office.attempt('staff/save', person(bare)))).toEqual({ kind: 'pin-missing' });
    const staffId = await hire();
    await office.run('staff/save', person({ staffId, name: 'Samuel Yip', ...bare }));
    expect(await office.read.get('staff', staffId)).toMatchObject({
      name: 'Samuel Yip',
      pinDigest: 'ZGlnZXN0',
    });
  });

  it('never leaves the office without a manager', async () => {
    const staffId = office.actors.manager.staffId;
    const demoted = await office.attempt(
      'staff/save',
      person({ staffId, name: 'Mandy Lo', role: 'recruiter' }),
    );
    expect(refusalOf(demoted)).toEqual({ kind: 'last-manager' });
    expect(refusalOf(await leave(staffId, office.actors.recruiter.staffId))).toEqual({
      kind: 'last-manager',
    });
    const second = await hire({ role: 'manager' });
    expect((await leave(staffId, second)).ok).toBe(true);
  });

  it('does not make a receptionist of somebody who still has candidates', async () => {
    await takeCandidate(office);
    const { staffId } = office.actors.recruiter;
    const answer = await office.attempt(
      'staff/save',
      person({ staffId, name: 'Grace Lau', role: 'receptionist' }),
    );
    expect(refusalOf(answer)).toMatchObject({ kind: 'staff-has-work', candidates: 1 });
  });
});

describe('leaving', () => {
  it('counts what would be left lying', async () => {
    const job = await openJob(office, { to: 'sent' });
    await bookClientInterview(office, job.submissionId, { date: '2026-11-26', startMinute: 660 });
    const { staffId } = office.actors.recruiter;
    await office.run('candidate/park', {
      candidateId: job.candidateId,
      reason: 'away',
      wakeOn: '2027-01-04',
    });
    expect(refusalOf(await leave(staffId))).toEqual({
      kind: 'staff-has-work',
      tasks: 1,
      interviews: 1,
      candidates: 1,
      roles: 0,
      clients: 0,
      submissions: 1,
      slots: 0,
      sittingIn: 0,
    });
    expect((await office.read.get('staff', staffId))?.active).toBe(true);
  });

  it('hands everything to a successor, ends the clearances and the PIN', async () => {
    const { staffId } = office.actors.recruiter;
    const successor = await hire();
    const job = await openJob(office, { to: 'sent', role: { ownerId: staffId } });
    const named = await takeRole(office, job.clientId, {
      visibility: 'confidential',
      clearedStaff: { [staffId]: true },
    });
    const interviewId = await bookClientInterview(office, job.submissionId, {
      date: '2026-11-26',
      startMinute: 660,
    });
    await office.run('candidate/park', {
      candidateId: job.candidateId,
      reason: 'away',
      wakeOn: '2027-01-04',
    });
    expect((await leave(staffId, successor)).ok).toBe(true);
    expect((await office.read.get('candidates', job.candidateId))?.ownerId).toBe(successor);
    expect((await office.read.get('roles', job.roleId))?.ownerId).toBe(successor);
    expect((await office.read.get('submissions', job.submissionId))?.ownerId).toBe(successor);
    expect((await office.read.get('interviews', interviewId))?.recruiterId).toBe(successor);
    const tasks = await office.read.where('tasks', 'candidateId', job.candidateId);
    expect(tasks.filter(({ state }) => state === 'open').map(({ ownerId }) => ownerId)).toEqual([successor]);
    expect((await office.read.get('roles', named))?.clearedStaff).toEqual({});
    expect(await office.read.get('staff', staffId)).toMatchObject({
      active: false,
      pinSalt: '',
      pinDigest: '',
    });
    expect(refusalOf(await leave(staffId))?.kind).toBe('not-found');
  });

  it('takes no successor who cannot do the work, is not here, or is the person themself', async () => {
    await takeCandidate(office);
    const { recruiter, receptionist } = office.actors;
    expect(refusalOf(await leave(recruiter.staffId, receptionist.staffId))).toEqual({
      kind: 'successor-unfit',
    });
    expect(refusalOf(await leave(recruiter.staffId, 'stf_nobody'))?.kind).toBe('not-found');
    expect(refusalOf(await leave(recruiter.staffId, recruiter.staffId))?.kind).toBe('not-found');
  });

  it('leaves at once with nothing to hand over, and comes back with a new PIN only', async () => {
    const staffId = await hire();
    expect((await leave(staffId)).ok).toBe(true);
    const back = person({ staffId, pinSalt: null, pinDigest: null });
    expect(refusalOf(await office.attempt('staff/save', back))).toEqual({ kind: 'pin-missing' });
    await office.run('staff/save', person({ staffId }));
    expect((await office.read.get('staff', staffId))?.active).toBe(true);
  });

  it('owns clients too', async () => {
    const staffId = await hire();
    await takeClient(office, { ownerId: staffId });
    expect(refusalOf(await leave(staffId))).toMatchObject({ kind: 'staff-has-work', clients: 1 });
  });
});
