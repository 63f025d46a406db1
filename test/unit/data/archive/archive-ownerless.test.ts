// Who was merged away or taken back in this office, and worked with in the other one since: that work stays out, the preview
// says so before, and it comes once they stand here again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveLeftOut, readArchiveMeetings, tasksLeftOut } from '@data/archive/archive-meetings';
import { takeArchive } from '@data/archive/take-archive';
import { createFactReader } from '@data/fact-reader';
import type { CommandName } from '@shared/domain/staff/permission-table';
import { archiveOf } from '../../../support/archive-files';
import { roleInput, submit } from '../../../support/job';
import type { TestOffice } from '../../../support/office';
import { actIn, atWork, closeTwins, openTwins, ours, prepared, twinOf } from '../../../support/twin-office';
import type { TwinOffice } from '../../../support/twin-office';

let office: TestOffice;
let here: TwinOffice;
let keepId = '';
let goneId = '';
let roleId = '';
beforeEach(async () => {
  ({ office, here } = await openTwins());
  const [kept, gone] = await office.read.all('candidates');
  [keepId, goneId] = [kept?.id ?? '', gone?.id ?? ''];
  roleId = (await office.read.all('roles')).find(({ visibility }) => visibility === 'open-market')?.id ?? '';
});
afterEach(() => closeTwins({ office, here }));

const run = (name: CommandName, input: object) => actIn(here, name, input);
const read = () => createFactReader(here.database);
const mergeHere = (keep = keepId, gone = goneId) =>
  run('candidate/merge', { keepId: keep, goneId: gone, fields: {}, sets: {} });
const callThere = () =>
  office.run('call/log', {
    ...{ candidateId: goneId, contactId: null, interviewId: null, taskId: null },
    ...{ channel: 'phone', outcome: 'reached', words: 'rang about a role' },
  });

/** What the preview says stays out, and what taking then leaves out. */
async function lookAndTake() {
  const { archive, comparison } = await prepared(await archiveOf(office), here);
  const desk = { database: here.database, now: office.clock.now() };
  const meetings = await readArchiveMeetings(archive, comparison, desk);
  const leftOut = archiveLeftOut(meetings, ours);
  const taken = await takeArchive(archive, { comparison, choices: ours }, atWork(here));
  expect(taken.stopped).toBe('no');
  const all = leftOut.length + tasksLeftOut(meetings, leftOut);
  expect(taken.leftOut).toHaveLength(all);
  expect(taken.leftOut).toEqual(expect.arrayContaining(leftOut.map(({ row }) => row.id)));
  return { leftOut, taken, names: meetings.names };
}

describe('work for somebody who was merged into another here', () => {
  it('stays out, and the preview says into whom they went', async () => {
    await mergeHere();
    await submit(office, { candidateId: goneId, roleId }, { to: 'sent' });
    await callThere();
    const { leftOut, names } = await lookAndTake();
    const cause = { kind: 'owner-gone', owner: { table: 'candidates', id: goneId }, mergedInto: keepId };
    expect(leftOut.map(({ table, causes }) => [table, ...causes])).toEqual(
      leftOut.map(() => ['ownerless', cause]),
    );
    const tables = leftOut.map((one) => (one.table === 'ownerless' ? one.of : one.table));
    expect(tables).toEqual(expect.arrayContaining(['submissions', 'calls']));
    expect([names.get(goneId), names.get(keepId)]).toEqual([expect.any(String), expect.any(String)]);
    expect(await read().where('submissions', 'candidateId', goneId)).toEqual([]);
    expect(await read().where('submissions', 'candidateId', keepId)).toEqual([]);
    expect(await read().where('calls', 'candidateId', goneId)).toEqual([]);
  });

  it('comes once the merge here is taken back', async () => {
    const { tx } = await mergeHere();
    await submit(office, { candidateId: goneId, roleId }, { to: 'sent' });
    await callThere();
    await lookAndTake();
    await run('history/undo', { handle: tx, kind: 'tx' });
    expect(await lookAndTake()).toMatchObject({ leftOut: [], taken: { leftOut: [] } });
    expect(await read().where('submissions', 'candidateId', goneId)).toHaveLength(1);
    expect(await read().where('calls', 'candidateId', goneId)).toHaveLength(1);
  });

  it('names whoever stands for them after more than one merge', async () => {
    const third = (await office.read.all('candidates')).find(({ id }) => id !== keepId && id !== goneId);
    await mergeHere();
    await mergeHere(third?.id ?? '', keepId);
    await callThere();
    const { leftOut } = await lookAndTake();
    expect(leftOut.flatMap(({ causes }) => causes)).toEqual([
      expect.objectContaining({ kind: 'owner-gone', mergedInto: third?.id }),
    ]);
  });

  it('stays with the other where it was theirs before, with what changed of it since', async () => {
    await callThere();
    await here.database.delete();
    here = await twinOf(office);
    await mergeHere();
    expect(await lookAndTake()).toMatchObject({ leftOut: [], taken: { leftOut: [] } });
    expect(await read().where('calls', 'candidateId', keepId)).toHaveLength(1);
  });
});

describe('a role that was taken back here', () => {
  it('gets nobody who was put forward for it there', async () => {
    const [client] = await office.read.all('clients');
    const saved = await office.attempt('role/save', roleInput(client?.id ?? '', { title: 'Controller' }));
    if (!saved.ok) throw new Error('The role was refused');
    await here.database.delete();
    here = await twinOf(office);
    roleId = String(saved.result['roleId']);
    await run('history/undo', { handle: saved.tx, kind: 'tx' });
    await office.run('submission/draft', { candidateId: goneId, roleId, followsId: null });
    const { leftOut, names } = await lookAndTake();
    const cause = { kind: 'owner-gone', owner: { table: 'roles', id: roleId }, mergedInto: null };
    expect(leftOut.map(({ table, causes }) => [table, ...causes])).toContainEqual(['ownerless', cause]);
    expect(names.get(roleId)).toContain('Controller');
    expect(await read().where('submissions', 'roleId', roleId)).toEqual([]);
  });
});
