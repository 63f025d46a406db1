// What would break a rule between rows when an archive comes in: it stays out, the preview says so before, and it comes once
// the way is free.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveLeftOut, readArchiveMeetings, tasksLeftOut } from '@data/archive/archive-meetings';
import type { CheckedArchive } from '@data/archive/check-archive';
import type { ArchiveComparison } from '@data/archive/compare-archive';
import { takeArchive } from '@data/archive/take-archive';
import { createFactReader } from '@data/fact-reader';
import type { Session } from '@data/session';
import { maxRowsPerImport } from '@shared/commands/import/import-rows';
import { archiveOf } from '../../../support/archive-files';
import { candidateInput } from '../../../support/candidate';
import { bookClientInterview, roleInput, submit } from '../../../support/job';
import type { TestOffice } from '../../../support/office';
import {
  atWork,
  closeTwins,
  openTwins,
  ours,
  prepared,
  take,
  twinOf,
  type TwinOffice,
} from '../../../support/twin-office';

let office: TestOffice;
let here: TwinOffice;
beforeEach(async () => {
  ({ office, here } = await openTwins());
});
afterEach(() => closeTwins({ office, here }));

const meetingsOf = async (archive: CheckedArchive, comparison: ArchiveComparison) =>
  readArchiveMeetings(archive, comparison, { database: here.database, now: office.clock.now() });

describe('an archive with interviews, taken into an office at work', () => {
  /** An office booking of the first or the second candidate on the Wednesday, without a room. */
  const booking = async (person: number, startMinute: number) => {
    const people = await office.read.all('candidates');
    return {
      ...{ kind: 'office', submissionId: null, roleId: null, clientId: null, contactId: null },
      ...{ candidateId: people[person]?.id ?? '', recruiterId: office.actors.recruiter.staffId },
      ...{ recruiterAttends: false, sittingIn: {}, panel: {}, roomId: null, mode: 'video' },
      ...{ address: '', district: null, held: false, reasons: {}, notes: '' },
      planned: { date: '2026-11-25', startMinute, durationMinutes: 60, zone: 'Asia/Hong_Kong' },
    };
  };
  const bookThere = async (person: number, startMinute: number): Promise<string> =>
    String(
      (await office.run('interview/book', (await booking(person, startMinute)) as never))['interviewId'],
    );
  const bookHere = async (person: number, startMinute: number): Promise<string> => {
    const answer = await here.session.execute(
      'interview/book',
      (await booking(person, startMinute)) as never,
    );
    return answer.ok ? String(answer.result['interviewId']) : JSON.stringify(answer);
  };
  it('leaves out one that would book somebody twice, says so before, and brings it once the way is free', async () => {
    const free = await bookThere(1, 900);
    const double = await bookThere(0, 630);
    const stands = await bookHere(0, 600);
    const { archive, comparison } = await prepared(await archiveOf(office), here);
    const meetings = await meetingsOf(archive, comparison);
    const [expected, ...more] = archiveLeftOut(meetings, ours);
    expect(more).toEqual([]);
    const [task] = await office.read.where('tasks', 'interviewId', double);
    expect(expected).toMatchObject({
      row: { id: double },
      causes: [
        { kind: 'clash', clash: { kind: 'recruiter', blocks: true, interviewId: stands } },
        { kind: 'clash', clash: { kind: 'candidate', blocks: true, interviewId: stands } },
      ],
    });
    expect(expected).toMatchObject({ table: 'interviews', row: { candidateId: task?.candidateId } });
    expect(meetings.names.get(task?.candidateId ?? '')).toMatch(/^CHAN/iu);
    const taken = await takeArchive(archive, { comparison, choices: ours }, atWork(here));
    expect(taken).toMatchObject({ stopped: 'no', leftOut: [double, task?.id] });
    expect(await here.database.rows('interviews').get(double)).toBeUndefined();
    expect(await here.database.rows('interviews').get(free)).toMatchObject({
      startsAt: '2026-11-25T07:00:00.000Z',
    });
    const cancel = {
      ...{ interviewId: stands, by: 'agency', reason: 'room flooded', channel: 'phone' },
      receivedAt: office.clock.now(),
    };
    expect(await here.session.execute('interview/cancel', cancel as never)).toMatchObject({ ok: true });
    expect(await take(await archiveOf(office), here)).toMatchObject({ added: 2, leftOut: [] });
    expect(await here.database.rows('interviews').get(double)).toMatchObject({ id: double });
  });

  it('takes two that changed places there, and history that is over as it is', async () => {
    const first = await bookThere(0, 600);
    const second = await bookThere(0, 720);
    expect(await take(await archiveOf(office), here)).toMatchObject({ leftOut: [] });
    const there = await Promise.all([first, second].map((id) => office.database.rows('interviews').get(id)));
    const spanOf = (row: (typeof there)[number]) => ({
      startsAt: row?.['startsAt'],
      endsAt: row?.['endsAt'],
    });
    const rows = [first, second].map((id, index) => ({
      ...{ table: 'interviews' as const, paths: ['startsAt', 'endsAt'] },
      row: { ...there[index], ...spanOf(there[1 - index]), id, stamps: {} } as never,
    }));
    const answer = await here.session.execute('import/archive', { batchId: 'bat_swap', rows });
    expect(answer).toMatchObject({ ok: true, result: { leftOut: [] } });
    expect(await here.database.rows('interviews').get(first)).toMatchObject(spanOf(there[1]));
    office.clock.advanceMinutes(7 * 24 * 60);
    const over = rows.slice(0, 1).map((row) => ({
      ...row,
      row: { ...(row.row as object), ...spanOf(there[0]), id: 'ivw_over' },
      paths: [],
    }));
    const past = await here.session.execute('import/archive', { batchId: 'bat_past', rows: over as never });
    expect(past).toMatchObject({ ok: true, result: { leftOut: [] } });
    expect(await here.database.rows('interviews').get('ivw_over')).toMatchObject(spanOf(there[0]));
  });
});

describe('an archive with submissions, taken into an office at work', () => {
  const run = async (name: Parameters<Session['execute']>[0], input: object) => {
    const answer = await here.session.execute(name, input as never);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.result;
  };
  const openRole = async () =>
    (await office.read.all('roles')).find(({ visibility }) => visibility === 'open-market');
  const pairOf = async (person: number) => ({
    candidateId: (await office.read.all('candidates'))[person]?.id ?? '',
    roleId: (await openRole())?.id ?? '',
  });
  const draftHere = async (person: number) =>
    String((await run('submission/draft', { ...(await pairOf(person)), followsId: null }))['submissionId']);

  it('leaves out a second submission of somebody to a role, with what belongs to it, until the first has ended', async () => {
    const pair = await pairOf(0);
    const there = await submit(office, pair, { to: 'sent' });
    const interviewId = await bookClientInterview(office, there, { date: '2026-11-27', startMinute: 600 });
    const stands = await draftHere(0);
    const { archive, comparison } = await prepared(await archiveOf(office), here);
    const meetings = await meetingsOf(archive, comparison);
    expect(archiveLeftOut(meetings, ours)).toMatchObject([
      {
        table: 'submissions',
        row: { id: there },
        causes: [{ kind: 'in-role-already', submissionId: stands }],
      },
      {
        table: 'interviews',
        row: { id: interviewId },
        causes: [{ kind: 'submission-out', submissionId: there }],
      },
    ]);
    const taken = await takeArchive(archive, { comparison, choices: ours }, atWork(here));
    expect(taken.leftOut).toEqual(expect.arrayContaining([there, interviewId]));
    const tasks = tasksLeftOut(meetings, archiveLeftOut(meetings, ours));
    expect([taken.leftOut.length, tasks > 0]).toEqual([tasks + 2, true]);
    const read = createFactReader(here.database);
    expect(await read.get('submissions', there)).toBeUndefined();
    expect(await read.where('tasks', 'submissionId', there)).toEqual([]);
    // The client has the name, whatever becomes of the submission.
    expect(await read.where('introductions', 'candidateId', pair.candidateId)).toMatchObject([{ by: 'us' }]);
    await run('submission/reject', {
      ...{ submissionId: stands, by: 'agency', reason: 'duplicate-submission', words: '', requirement: null },
      ...{ rank: null, alsoCancelInterviews: false },
    });
    expect(await take(await archiveOf(office), here)).toMatchObject({ leftOut: [] });
    expect(await read.get('submissions', there)).toMatchObject({ stage: 'client-interview' });
    expect(await read.get('interviews', interviewId)).toMatchObject({ submissionId: there });
  });

  it('places nobody beyond the heads of a role, and closes it over nobody who runs here', async () => {
    const { roleId } = await pairOf(0);
    const [first, second] = [
      await submit(office, await pairOf(0), { to: 'offered' }),
      await submit(office, await pairOf(1), { to: 'offered' }),
    ];
    await here.database.delete();
    here = await twinOf(office);
    const place = { startOn: '2027-01-04', annualPackage: 400_000 };
    await office.run('submission/place', { submissionId: first, ...place });
    await office.run('submission/place', { submissionId: second, ...place });
    const stands = await draftHere(2);
    const { archive, comparison } = await prepared(await archiveOf(office), here);
    const meetings = await meetingsOf(archive, comparison);
    expect(archiveLeftOut(meetings, ours)).toMatchObject([
      { table: 'roles', row: { id: roleId, stage: 'filled' }, causes: [{ kind: 'still-running', count: 1 }] },
    ]);
    const taken = await takeArchive(archive, { comparison, choices: ours }, atWork(here));
    expect(taken.leftOut).toEqual([roleId]);
    const read = createFactReader(here.database);
    expect(await read.get('roles', roleId)).toMatchObject({ stage: 'open' });
    expect(await read.get('submissions', stands)).toMatchObject({ stage: 'drafted' });
    expect((await read.where('placements', 'roleId', roleId)).map(({ state }) => state)).toEqual([
      'active',
      'active',
    ]);
  });

  it('closes a role whose submission ends further on in the archive', async () => {
    const pair = await pairOf(0);
    const running = await submit(office, pair, { to: 'drafted' });
    await here.database.delete();
    here = await twinOf(office);
    await office.run('role/set-stage', { roleId: pair.roleId, stage: 'withdrawn', reason: '' });
    for (let count = 0; count < maxRowsPerImport; count += 1)
      await office.run('candidate/create', candidateInput({ surname: `Ho ${count}` }));
    expect(await take(await archiveOf(office), here)).toMatchObject({ stopped: 'no', leftOut: [] });
    const read = createFactReader(here.database);
    expect(await read.get('roles', pair.roleId)).toMatchObject({ stage: 'withdrawn' });
    expect(await read.get('submissions', running)).toMatchObject({ stage: 'role-closed' });
  });
});

describe('what an archive brings under a name that another has here', () => {
  it('is named: the codes of roles, and colleagues who are on the staff of both', async () => {
    const [client] = await office.read.all('clients');
    const newRole = roleInput(client?.id ?? '', { title: 'Controller' });
    const colleague = {
      staffId: null,
      nameZh: '',
      role: 'recruiter',
      active: true,
      pinSalt: 'cw',
      pinDigest: 'cw',
    } as const;
    const { code } = await office.run('role/save', newRole);
    await office.run('staff/save', { ...colleague, name: 'Eve Ma' });
    await office.run('staff/save', { ...colleague, name: 'Ada Sin' });
    const alone = await prepared(await archiveOf(office), here);
    const { sameNames: none } = await meetingsOf(alone.archive, alone.comparison);
    expect(none).toEqual({ codes: [], staff: [] });
    await here.session.execute('role/save', { ...newRole, title: 'Auditor' });
    await here.session.execute('staff/save', { ...colleague, name: 'eve MA ' });
    const { archive, comparison } = await prepared(await archiveOf(office), here);
    expect((await meetingsOf(archive, comparison)).sameNames).toEqual({ codes: [code], staff: ['Eve Ma'] });
  });
});
