import { beforeEach, describe, expect, test } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import type { Refusal } from '@shared/commands/refusal';
import type { Instant } from '@shared/time/instant';
import { openInterviewOffice } from '../../../support/interview-office';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { submit, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { officeState } from '../../../support/random-acts';

const phone = (typed: string) => ({ typed, e164: null, label: 'mobile' as const });
const skill = (name: string) => ({ name, level: 3, lastUsedYear: null, notedOn: '2026-11-02' });
const aWeekLater = '2026-11-30T02:00:00.000Z' as Instant;

interface Pair {
  readonly keepId: string;
  readonly goneId: string;
  readonly clientId: string;
  readonly roleId: string;
}

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});

async function takePair(): Promise<Pair> {
  const keepId = await takeCandidate(office, {
    englishName: 'Vivian',
    phones: { a: phone('9123 4867') },
    email: 'vivian@mail.example',
    skills: { s1: skill('SAP') },
    languages: { english: { name: '', spoken: 3, written: 3 } },
  });
  const goneId = await takeCandidate(office, {
    givenNames: 'W Y',
    chineseName: '陳詠欣',
    phones: { a: phone('+852 9123 4867'), b: phone('6011 2233') },
    email: 'wychan@mail.example',
    skills: { s1: skill('Power BI'), s2: skill(' sap ') },
    languages: {
      english: { name: '', spoken: 1, written: 1 },
      putonghua: { name: '', spoken: 4, written: 4 },
    },
  });
  const clientId = await takeClient(office);
  return { keepId, goneId, clientId, roleId: await takeRole(office, clientId) };
}

const merge = ({ keepId, goneId }: Pair, choices: Partial<CommandInput<'candidate/merge'>> = {}) =>
  office.attempt('candidate/merge', { keepId, goneId, fields: {}, sets: {}, ...choices });
const refusalOf = (answer: Awaited<ReturnType<typeof merge>>): Refusal | null =>
  !answer.ok && 'refusal' in answer ? answer.refusal : null;

describe('two records of one person made one', () => {
  test('takes the fields that were chosen, and all of every set once', async () => {
    const pair = await takePair();
    expect(await merge(pair, { fields: { chineseName: 'gone', email: 'gone' } })).toMatchObject({ ok: true });
    const kept = await office.read.get('candidates', pair.keepId);
    expect(kept).toMatchObject({
      givenNames: 'Wing Yan',
      englishName: 'Vivian',
      chineseName: '陳詠欣',
      email: 'wychan@mail.example',
    });
    expect(Object.values(kept?.phones ?? {}).map(({ typed }) => typed)).toEqual(['9123 4867', '6011 2233']);
    expect(
      Object.values(kept?.skills ?? {})
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Power BI', 'SAP']);
    expect(kept?.languages).toMatchObject({ english: { spoken: 3 }, putonghua: { spoken: 4 } });
    expect(await office.read.get('candidates', pair.goneId)).toBeUndefined();
    expect(await office.read.stored('candidates', pair.goneId)).toMatchObject({ mergedInto: pair.keepId });
  });

  test('takes a set from one side where a person says so', async () => {
    const pair = await takePair();
    await merge(pair, { sets: { phones: 'gone', skills: 'kept' } });
    const kept = await office.read.get('candidates', pair.keepId);
    expect(
      Object.values(kept?.phones ?? {})
        .map(({ typed }) => typed)
        .sort(),
    ).toEqual(['+852 9123 4867', '6011 2233']);
    expect(Object.values(kept?.skills ?? {}).map(({ name }) => name)).toEqual(['SAP']);
  });

  test('lets everything follow that told of the one that goes', async () => {
    const pair = await takePair();
    await submit(office, { candidateId: pair.goneId, roleId: pair.roleId });
    await office.run('visit/walk-in', {
      name: 'Vivian',
      phone: '',
      purpose: '',
      forStaffId: null,
      identitySeen: true,
      candidateId: pair.goneId,
      privacyStatement: '2026-11',
    });
    const before = await officeState(office);
    await merge(pair);
    const after = await officeState(office);
    const pointing = (state: typeof after, id: string): readonly string[] =>
      Object.entries(state).flatMap(([table, rows]) =>
        Object.values(rows).flatMap((row) => (row['candidateId'] === id ? [table] : [])),
      );
    expect(pointing(before, pair.goneId)).toEqual(
      expect.arrayContaining(['submissions', 'consents', 'introductions', 'visits']),
    );
    expect(pointing(after, pair.goneId)).toEqual([]);
    expect(pointing(after, pair.keepId)).toHaveLength(
      pointing(before, pair.goneId).length + pointing(before, pair.keepId).length,
    );
  });

  test.each([
    ['the further one stays', { kept: 'drafted', gone: 'client-interview' }, 'gone'],
    ['of two at one stage the earlier stays', { kept: 'sent', gone: 'sent' }, 'kept'],
  ] as const)(
    'of two submissions to one role %s, and the other ends as a duplicate',
    async (_what, to, stays) => {
      const pair = await takePair();
      const kept = await submit(office, { candidateId: pair.keepId, roleId: pair.roleId }, { to: to.kept });
      office.clock.advanceMinutes(5);
      const gone = await submit(office, { candidateId: pair.goneId, roleId: pair.roleId }, { to: to.gone });
      expect(await merge(pair)).toMatchObject({ ok: true });
      const [staying, ending] = stays === 'kept' ? [kept, gone] : [gone, kept];
      expect(await office.read.get('submissions', staying)).toMatchObject({
        candidateId: pair.keepId,
        end: null,
      });
      expect(await office.read.get('submissions', ending)).toMatchObject({
        candidateId: pair.keepId,
        stage: 'closed-by-agency',
        end: { by: 'agency', reason: 'duplicate-submission' },
      });
      const tasks = await office.read.where('tasks', 'candidateId', pair.keepId);
      expect(tasks.filter(({ submissionId }) => submissionId === ending)).toEqual([]);
    },
  );

  test('refuses one record with itself, one that is gone already, and whoever is placed', async () => {
    const pair = await takePair();
    expect(refusalOf(await merge({ ...pair, goneId: pair.keepId }))).toEqual({ kind: 'merge-of-one' });
    await submit(office, { candidateId: pair.goneId, roleId: pair.roleId }, { to: 'placed' });
    const other = await takeRole(office, pair.clientId, { title: 'Clerk' });
    await submit(office, { candidateId: pair.keepId, roleId: other }, { to: 'sent' });
    const before = await officeState(office);
    expect(refusalOf(await merge(pair))).toEqual({ kind: 'merge-placed-elsewhere', submissions: 1 });
    expect(await officeState(office)).toEqual(before);
    const third = await takeCandidate(office, { surname: 'Wong' });
    expect(await merge({ ...pair, keepId: third })).toMatchObject({ ok: true });
    expect(refusalOf(await merge({ ...pair, keepId: third }))?.kind).toBe('not-found');
  });

  test('refuses two who were to be at two interviews at one time, and names the interview', async () => {
    const desk = await openInterviewOffice();
    const kept = await desk.book('2026-11-25 10:00+45', { candidateId: desk.ada, roomId: desk.blueRoom });
    await desk.book('2026-11-25 10:30+45', {
      candidateId: desk.bo,
      recruiterId: desk.actors.manager.staffId,
      roomId: desk.redRoom,
    });
    const answer = await desk.attempt('candidate/merge', {
      keepId: desk.ada,
      goneId: desk.bo,
      fields: {},
      sets: {},
    });
    expect(refusalOf(answer)).toMatchObject({
      kind: 'clashes-block',
      clashes: [{ kind: 'candidate', interviewId: kept }],
    });
  });
});

describe('a merge taken back', () => {
  test('brings back both people a week later, exactly as they were, and merges them again', async () => {
    const pair = await takePair();
    await submit(office, { candidateId: pair.keepId, roleId: pair.roleId });
    await submit(office, { candidateId: pair.goneId, roleId: pair.roleId }, { to: 'sent' });
    const before = await officeState(office);
    await merge(pair, { fields: { name: 'gone', email: 'gone' } });
    const after = await officeState(office);
    office.clock.set(aWeekLater);
    expect(await office.session.undo()).toMatchObject({ ok: true });
    expect(await officeState(office)).toEqual(before);
    expect(await office.session.redo()).toMatchObject({ ok: true });
    expect(await officeState(office)).toEqual(after);
  });

  test('keeps what was added since, and names a field that was changed since', async () => {
    const pair = await takePair();
    const answer = await merge(pair, { fields: { email: 'gone' } });
    office.clock.set(aWeekLater);
    const submissionId = await submit(
      office,
      { candidateId: pair.keepId, roleId: pair.roleId },
      { to: 'drafted' },
    );
    await office.run('candidate/edit', { candidateId: pair.keepId, set: { headline: 'Accountant' } });
    const handle = answer.ok ? answer.tx : '';
    expect(await office.attempt('history/undo', { handle, kind: 'tx' })).toMatchObject({ ok: true });
    expect(await office.read.get('submissions', submissionId)).toMatchObject({ candidateId: pair.keepId });
    expect(await office.read.get('candidates', pair.goneId)).toMatchObject({ email: 'wychan@mail.example' });
    const again = await merge(pair, { fields: { email: 'gone' } });
    await office.run('candidate/edit', { candidateId: pair.keepId, set: { email: 'new@mail.example' } });
    const refused = await office.attempt('history/undo', { handle: again.ok ? again.tx : '', kind: 'tx' });
    expect(refusalOf(refused)).toMatchObject({ kind: 'changed-since', id: pair.keepId, field: 'email' });
  });
});
