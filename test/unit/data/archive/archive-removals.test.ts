// What was merged away or taken back in the other office, and worked with in this one since: it stays, the preview says so
// before, and it goes once nothing here hangs on it any more.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveLeftOut, readArchiveMeetings } from '@data/archive/archive-meetings';
import { takeArchive } from '@data/archive/take-archive';
import { createFactReader } from '@data/fact-reader';
import { maxRowsPerImport } from '@shared/commands/import/import-rows';
import type { CommandName } from '@shared/domain/staff/permission-table';
import { archiveOf } from '../../../support/archive-files';
import { candidateInput } from '../../../support/candidate';
import { roleInput, submit } from '../../../support/job';
import type { TestOffice } from '../../../support/office';
import {
  actIn,
  atWork,
  closeTwins,
  openTwins,
  ours,
  prepared,
  take,
  twinOf,
} from '../../../support/twin-office';
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
const stored = async (id: string) => here.database.rows('candidates').get(id);
const mergeThere = () => office.run('candidate/merge', { keepId, goneId, fields: {}, sets: {} });
const draftHere = () => run('submission/draft', { candidateId: goneId, roleId, followsId: null });

/** What the preview says stays out, and what taking then leaves out. */
async function lookAndTake() {
  const { archive, comparison } = await prepared(await archiveOf(office), here);
  const desk = { database: here.database, now: office.clock.now() };
  const meetings = await readArchiveMeetings(archive, comparison, desk);
  const told = archiveLeftOut(meetings, ours).map(({ table, row, causes }) => [table, row.id, ...causes]);
  const taken = await takeArchive(archive, { comparison, choices: ours }, atWork(here));
  expect(taken.stopped).toBe('no');
  return { told, taken };
}

describe('somebody who was merged into another there', () => {
  it('goes, with everything that was theirs, where nothing was done with them here', async () => {
    await submit(office, { candidateId: goneId, roleId }, { to: 'sent' });
    await here.database.delete();
    here = await twinOf(office);
    await mergeThere();
    expect(await lookAndTake()).toMatchObject({ told: [], taken: { leftOut: [] } });
    expect(await stored(goneId)).toMatchObject({ mergedInto: keepId });
    expect(await read().where('submissions', 'candidateId', goneId)).toEqual([]);
    expect(await read().where('submissions', 'candidateId', keepId)).toHaveLength(1);
  });

  it('goes also where what moves with them comes in a later part of the archive', async () => {
    await submit(office, { candidateId: goneId, roleId }, { to: 'sent' });
    await here.database.delete();
    here = await twinOf(office);
    await mergeThere();
    for (let count = 0; count < maxRowsPerImport; count += 1)
      await office.run('candidate/create', candidateInput({ surname: `Ho ${count}` }));
    expect(await lookAndTake()).toMatchObject({ told: [], taken: { leftOut: [] } });
    expect(await stored(goneId)).toMatchObject({ mergedInto: keepId });
  });

  it('stays while work was given to them here since, and goes once that is with the other', async () => {
    await mergeThere();
    await draftHere();
    await run('call/log', {
      ...{ candidateId: goneId, contactId: null, interviewId: null, taskId: null },
      ...{ channel: 'phone', outcome: 'reached', words: 'rang about a role' },
    });
    const { told, taken } = await lookAndTake();
    const naming = { submissions: 1, calls: 1 };
    expect(told).toEqual([
      ['candidates', goneId, { kind: 'still-named', by: expect.objectContaining(naming) as unknown }],
    ]);
    expect(taken.leftOut).toEqual([goneId]);
    expect(await read().get('candidates', goneId)).toMatchObject({ mergedInto: null, deletedAt: null });
    // Carried out here as well, there is nothing left to bring.
    await run('candidate/merge', { keepId, goneId, fields: {}, sets: {} });
    expect(await take(await archiveOf(office), here)).toMatchObject({ leftOut: [] });
    expect(await read().where('submissions', 'candidateId', keepId)).toHaveLength(1);
  });

  it('comes back to what it was when the archive is taken back', async () => {
    await submit(office, { candidateId: goneId, roleId }, { to: 'sent' });
    await here.database.delete();
    here = await twinOf(office);
    const before = await stored(goneId);
    await mergeThere();
    const { taken } = await lookAndTake();
    await run('history/undo', { handle: taken.batchId, kind: 'batch' });
    expect(await stored(goneId)).toMatchObject({
      deletedAt: null,
      mergedInto: null,
      surname: before?.['surname'],
    });
    expect(await read().where('submissions', 'candidateId', goneId)).toHaveLength(1);
  });

  it('stays whole when what came beside it is taken back', async () => {
    await mergeThere();
    await draftHere();
    const { taken } = await lookAndTake();
    await run('history/undo', { handle: taken.batchId, kind: 'batch' });
    expect(await stored(goneId)).toMatchObject({ deletedAt: null, mergedInto: null });
    expect(await read().where('submissions', 'candidateId', goneId)).toHaveLength(1);
  });

  it('stands as before where the merge was taken back there too', async () => {
    const merged = await office.attempt('candidate/merge', { keepId, goneId, fields: {}, sets: {} });
    if (!merged.ok) throw new Error('The merge was refused');
    await office.run('history/undo', { handle: merged.tx, kind: 'tx' });
    await draftHere();
    expect(await lookAndTake()).toMatchObject({ told: [], taken: { leftOut: [] } });
    expect(await stored(goneId)).toMatchObject({ deletedAt: null, mergedInto: null });
  });
});

describe('a role that was taken back there', () => {
  it('stays while somebody is put forward for it here', async () => {
    const [client] = await office.read.all('clients');
    const saved = await office.attempt('role/save', roleInput(client?.id ?? '', { title: 'Controller' }));
    if (!saved.ok) throw new Error('The role was refused');
    await here.database.delete();
    here = await twinOf(office);
    roleId = String(saved.result['roleId']);
    await office.run('history/undo', { handle: saved.tx, kind: 'tx' });
    await draftHere();
    const { told, taken } = await lookAndTake();
    expect(told).toEqual([
      ['roles', roleId, { kind: 'still-named', by: expect.objectContaining({ submissions: 1 }) as unknown }],
    ]);
    expect(taken.leftOut).toEqual([roleId]);
    expect(await read().get('roles', roleId)).toMatchObject({ stage: 'open' });
  });
});
