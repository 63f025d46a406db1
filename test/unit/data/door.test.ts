import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replay } from '@shared/changes/replay';
import { schemaVersion } from '@shared/changes/schema-version';
import { tableNames } from '@shared/domain/tables';
import { UnguardedWriteError } from '@data/write-guard';
import { Door } from '@data/door';
import { zoneRules } from '@data/zone-rules';
import { openTestOffice, type TestOffice } from '../../support/office';
import { candidateInput } from '../../support/candidate';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  vi.restoreAllMocks();
  office.close();
});

const createVivian = () =>
  office.run(
    'candidate/create',
    candidateInput({ surname: 'Chan', givenNames: 'Wing Yan', chineseName: '陳詠欣' }),
  );

describe('the door', () => {
  it('writes rows and change records together, with every field of the record', async () => {
    const { candidateId } = await createVivian();
    const record = (await office.database.changes.toArray()).at(-1);
    expect(record).toMatchObject({
      entity: 'candidates',
      entityId: candidateId,
      command: 'candidate/create',
      commandVersion: 1,
      author: office.actors.manager.staffId,
      authorRole: 'manager',
      device: 'dev0test',
      scope: 'office',
      sv: schemaVersion,
      enc: null,
      batch: null,
      undoes: null,
      subjects: [candidateId],
      wall: '2026-11-23T02:00:00.000Z',
      app: '0.0.0-test',
    });
    expect(record?.set['surname']).toBe('Chan');
    expect(record?.base['surname']).toBeNull();
    const expected = await office.database.rows('candidates').get(String(candidateId));
    expect(
      replay(await office.database.changes.toArray())
        .get('candidates')
        ?.get(String(candidateId)),
    ).toEqual(expected);
  });

  it('numbers records without a gap per device and scope', async () => {
    await createVivian();
    await createVivian();
    const numbers = (await office.database.changes.toArray())
      .filter(({ scope }) => scope === 'office')
      .map(({ deviceSeq }) => deviceSeq);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('hands what it committed to the safety copy, in order', async () => {
    await createVivian();
    const logged = (await office.database.changes.orderBy('n').toArray()).map(({ id }) => id);
    expect(office.handed.map(({ id }) => id)).toEqual(logged);
  });

  it('records only what changed, with the stamp it replaced', async () => {
    const { candidateId } = await createVivian();
    const before = (await office.database.changes.toArray()).at(-1);
    await office.run('candidate/edit', {
      candidateId: String(candidateId),
      set: { email: 'vivian@example.hk', surname: 'Chan' },
    });
    const record = (await office.database.changes.toArray()).at(-1);
    expect(record?.set).toEqual({ email: 'vivian@example.hk' });
    expect(record?.base).toEqual({ email: before?.hlc });
  });

  it('leaves nothing behind when a command is refused', async () => {
    const before = await office.database.changes.count();
    const answer = await office.attempt('candidate/create', candidateInput({}));
    expect(answer).toEqual({ ok: false, refusal: { kind: 'name-missing' } });
    expect(await office.database.changes.count()).toBe(before);
    expect(await office.database.rows('candidates').count()).toBe(0);
  });

  it('refuses by the permission table before anything is read', async () => {
    const answer = await office.attempt(
      'candidate/create',
      candidateInput({ surname: 'Ho' }),
      office.actors.receptionist,
    );
    expect(answer).toEqual({ ok: false, refusal: { kind: 'not-permitted', command: 'candidate/create' } });
  });

  it('says which fields of an input cannot be read', async () => {
    const broken = { ...candidateInput({ surname: 'Ho' }), email: 7 } as never;
    const answer = await office.attempt('candidate/create', broken);
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'input-unreadable', fields: ['email'] } });
  });

  it('gives a retry with the same tx its first answer and writes nothing twice', async () => {
    const input = candidateInput({ surname: 'Ho' });
    const actor = office.actors.manager;
    const first = await office.door.execute('candidate/create', input, { actor, tx: 'tx_retry1' });
    const again = await office.door.execute('candidate/create', input, { actor, tx: 'tx_retry1' });
    expect(again).toEqual(first);
    expect(await office.database.rows('candidates').count()).toBe(1);
  });

  it.each(tableNames)('refuses a write to %s that comes past it', async (name) => {
    await expect(office.database.rows(name).put({ id: 'x', stamps: {}, deletedAt: null })).rejects.toThrow(
      UnguardedWriteError,
    );
    await expect(office.database.rows(name).bulkDelete(['x'])).rejects.toThrow(UnguardedWriteError);
    await expect(office.database.rows(name).clear()).rejects.toThrow(UnguardedWriteError);
  });

  it.each(['changes', 'meta', 'outcomes', 'drafts'])(
    'refuses a write to %s that comes past it',
    async (name) => {
      await expect(office.database.table(name).clear()).rejects.toThrow(UnguardedWriteError);
    },
  );

  it('takes nothing while the safety copy cannot be written', async () => {
    const frozen = { kind: 'copy-unwritable', reason: 'disk-full' } as const;
    const { database, clock, ids } = office;
    const safety = { frozen: () => frozen, hand: () => undefined, failed: () => undefined };
    const door = new Door({ database, clock, ids, zoneRules, appVersion: '0', safety });
    const answer = await door.execute('candidate/create', candidateInput({ surname: 'Ho' }), {
      actor: office.actors.manager,
    });
    expect(answer).toEqual({ ok: false, failure: frozen });
  });

  it('tells a full disk as such, half-applies nothing, and goes on afterwards', async () => {
    const before = await office.database.changes.count();
    const put = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...input) {
      if (this.name === 'changes') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, input);
    });
    const answer = await office.attempt('candidate/create', candidateInput({ surname: 'Ho' }));
    expect(answer).toEqual({ ok: false, failure: { kind: 'disk-full' } });
    vi.restoreAllMocks();
    expect(await office.database.rows('candidates').count()).toBe(0);
    expect(await office.database.changes.count()).toBe(before);
    await createVivian();
    expect(await office.database.rows('candidates').count()).toBe(1);
  });
});
