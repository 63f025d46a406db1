import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackupState } from '@shared/backup-requests';
import { requests } from '@shared/desktop-api';
import { digestOf } from '../../../../electron/main/safety-copy/digest';
import {
  backupBench,
  keptDocument,
  keyStore,
  recordsOf,
  type BackupBench,
} from '../../../support/backup-bench';
import { buildChangeRecords } from '../../../support/change-records';
import { databaseId, hour } from '../../../support/safety-copy-bench';
import { clearTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder';

clearTemporaryFolders();

const day = 24 * hour;
const minute = hour / 60;
const own = ({ folder }: BackupBench): string => join(folder, 'backups');
const troubles = (state: BackupState) => state.places.map(({ trouble }) => trouble?.kind ?? null);
const troubleOf = async (backups: { state(): Promise<BackupState> }) => troubles(await backups.state());

/** A bench whose backups go to a second folder too. */
async function withSecondFolder() {
  const place = await backupBench();
  const stick = join(temporaryFolder(), 'stick');
  mkdirSync(stick);
  const backups = await place.openBackups();
  expect(await backups.setSecondFolder(stick)).toBe('set');
  await backups.keepOnSchedule();
  return { place, stick, backups };
}

describe('the schedule', () => {
  it('makes one a day, reads it back, and names it by its moment', async () => {
    const place = await backupBench();
    const backups = await place.openBackups();
    await backups.keepOnSchedule();
    await backups.keepOnSchedule();
    expect(readdirSync(own(place))).toHaveLength(1);
    place.pass(day);
    await backups.keepOnSchedule();
    const state = await backups.state();
    requests.backups.output.parse(state);
    expect(state.places[0]?.backups).toMatchObject([
      { made: '2026-11-24T02:00:00.000Z', records: 20, documents: 1, reason: 'daily', fault: null },
      { made: '2026-11-23T02:00:00.000Z', checked: '2026-11-23T02:00:00.000Z' },
    ]);
    expect(place.told.at(-1)).toBeNull();
    expect(place.told.some((work) => work?.task === 'reading' && work.done > work.total / 2)).toBe(true);
  });

  it('goes on after a start where the last run left off', async () => {
    const place = await backupBench();
    await (await place.openBackups()).keepOnSchedule();
    await (await place.openBackups()).keepOnSchedule();
    expect(readdirSync(own(place))).toHaveLength(1);
  });

  it('keeps nothing of an office that does not stand yet', async () => {
    const place = await backupBench(0);
    const backups = await place.openBackups();
    await backups.keepOnSchedule();
    expect(existsSync(own(place))).toBe(false);
    expect(await backups.make({ reason: 'by-hand' })).toEqual({
      ...{ ok: false, reason: 'nothing-to-keep', place: 'desk' },
    });
  });

  it('keeps the office as an older version left it, whatever was written since', async () => {
    const place = await backupBench();
    await (await place.openBackups()).keepOnSchedule();
    place.pass(hour);
    const upgraded = await place.openBackups({ app: '1.1.0', schema: 2 });
    const more = buildChangeRecords(25);
    await place.safety.append({ databaseId, records: more });
    await upgraded.keepOnSchedule();
    await upgraded.keepOnSchedule();
    const [newest, ...rest] = (await upgraded.state()).places[0]?.backups ?? [];
    expect(newest).toMatchObject({ reason: 'before-upgrade', records: 20 });
    const older = await place.openBackups();
    expect(await older.open({ name: newest?.name ?? '', passphrase: null })).toMatchObject({ ok: true });
    expect(await recordsOf(older, newest?.name ?? '')).toEqual(more.slice(0, 20));
    expect(rest).toEqual([]);
  });

  it('lets the older of one day go, and touches nothing that is not this office’s', async () => {
    const place = await backupBench();
    const backups = await place.openBackups();
    await backups.keepOnSchedule();
    const [first = ''] = readdirSync(own(place));
    const strange = join(own(place), 'Onward other.onward-backup');
    writeFileSync(
      strange,
      readFileSync(join(own(place), first))
        .toString('latin1')
        .replace(databaseId, 'db-elsewher'),
    );
    writeFileSync(join(own(place), 'notes.txt'), 'a person’s own');
    place.pass(hour);
    expect(await backups.make({ reason: 'by-hand' })).toMatchObject({ ok: true });
    const left = readdirSync(own(place));
    expect(left).toHaveLength(3);
    expect(left).not.toContain(first);
    const listed = (await backups.state()).places[0]?.backups ?? [];
    expect(listed.map(({ fault }) => fault).sort()).toEqual(['another-office', null]);
  });
});

describe('a folder that is not well', () => {
  it('is said when it has gone, never made anew, and taken up again when it is back', async () => {
    const { place, stick, backups } = await withSecondFolder();
    expect(readdirSync(stick)).toHaveLength(1);
    renameSync(stick, `${stick}.pulled`);
    place.pass(day);
    await backups.keepOnSchedule();
    expect(existsSync(stick)).toBe(false);
    expect((await backups.state()).places).toMatchObject([
      { trouble: null, last: '2026-11-24T02:00:00.000Z' },
      {
        trouble: {
          ...{ kind: 'folder-gone', since: '2026-11-24T02:00:00.000Z' },
          nextTry: '2026-11-24T02:10:00.000Z',
        },
      },
    ]);
    renameSync(`${stick}.pulled`, stick);
    place.pass(9 * minute);
    await backups.keepOnSchedule();
    expect(readdirSync(stick)).toHaveLength(1);
    place.pass(minute);
    await backups.keepOnSchedule();
    expect(readdirSync(stick)).toHaveLength(2);
    expect(await troubleOf(backups)).toEqual([null, null]);
  });

  it.each(['full', 'flush-fails', 'never-written', 'bit-flipped'] as const)(
    'keeps its older backups and no half one when writing goes wrong (%s), and is tried again',
    async (kind) => {
      const { place, stick, backups } = await withSecondFolder();
      const before = readdirSync(stick);
      place.files.fault = { kind, path: new RegExp(`^${stick}`) };
      place.pass(day);
      await backups.keepOnSchedule();
      const expected = { full: 'disk-full', 'flush-fails': 'unwritable' };
      const named = kind === 'full' || kind === 'flush-fails' ? expected[kind] : 'not-kept';
      expect(await troubleOf(backups)).toEqual([null, named]);
      expect(readdirSync(stick)).toEqual(before);
      expect(readdirSync(own(place))).toHaveLength(2);
      place.files.fault = null;
      place.pass(10 * minute);
      await backups.keepOnSchedule();
      expect(readdirSync(stick)).toHaveLength(2);
      expect(await troubleOf(backups)).toEqual([null, null]);
    },
  );

  it('is not begun on when there is no room', async () => {
    const { place, stick, backups } = await withSecondFolder();
    place.files.free = 1024;
    place.pass(day);
    await backups.keepOnSchedule();
    expect(await troubleOf(backups)).toEqual(['no-room', 'no-room']);
    expect(readdirSync(stick)).toHaveLength(1);
    place.files.free = null;
    expect(await backups.make({ reason: 'by-hand' })).toMatchObject({ ok: true });
    expect(await troubleOf(backups)).toEqual([null, null]);
  });

  it('answers a backup by hand with the place that could not take it, and the other has its own', async () => {
    const { place, stick, backups } = await withSecondFolder();
    renameSync(stick, `${stick}.pulled`);
    place.pass(minute);
    expect(await backups.make({ reason: 'by-hand' })).toEqual({
      ...{ ok: false, reason: 'folder-gone', place: 'second' },
    });
    expect((await backups.state()).places[0]?.last).toBe('2026-11-23T02:01:00.000Z');
  });

  it('is rid of what a crash left half written', async () => {
    const place = await backupBench();
    mkdirSync(own(place), { recursive: true });
    writeFileSync(join(own(place), `${databaseId}.onward-backup.unfinished`), 'half');
    await (await place.openBackups()).keepOnSchedule();
    expect(readdirSync(own(place)).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });
});

describe('a backup that is being made', () => {
  it('is given up when asked, leaving nothing, and is not begun again by itself', async () => {
    const place = await backupBench();
    const backups = await place.openBackups({ onWork: (work) => (work ? backups.cancel() : undefined) });
    await backups.keepOnSchedule();
    expect(await troubleOf(backups)).toEqual(['cancelled']);
    expect(readdirSync(own(place))).toEqual([]);
    place.pass(hour);
    await backups.keepOnSchedule();
    expect(readdirSync(own(place))).toEqual([]);
  });
});

describe('the passphrase of new backups', () => {
  const passphrase = 'correct horse battery';

  it('must be long enough, and is asked for again where the system keeps no keys', async () => {
    const place = await backupBench();
    const backups = await place.openBackups();
    expect(await backups.setPassphrase('short')).toBe('too-short');
    expect(await backups.setPassphrase(passphrase)).toBe('set');
    expect((await backups.state()).encryption).toEqual({ on: true, key: 'this-run', canSeal: false });
    await backups.keepOnSchedule();
    const kept = readFileSync(join(place.folder, 'backups.json'), 'utf8');
    expect(kept).not.toContain(passphrase);
    const again = await place.openBackups();
    place.pass(day);
    await again.keepOnSchedule();
    expect((await again.state()).encryption.key).toBe('missing');
    expect((await again.state()).places[0]?.trouble).toMatchObject({
      ...{ kind: 'passphrase-missing', nextTry: null },
    });
    expect(await again.givePassphrase('something else')).toBe('wrong-passphrase');
    expect(await again.givePassphrase(passphrase)).toBe('given');
    await again.make({ reason: 'by-hand' });
    const [newest] = (await again.state()).places[0]?.backups ?? [];
    expect(newest).toMatchObject({ encrypted: true });
    expect(await troubleOf(again)).toEqual([null]);
  });

  it('stays with the system’s key store where there is one', async () => {
    const place = await backupBench();
    const store = keyStore(true);
    const first = await place.openBackups({ store });
    await first.setPassphrase(passphrase);
    await first.keepOnSchedule();
    const again = await place.openBackups({ store });
    await again.make({ reason: 'by-hand' });
    expect((await again.state()).encryption.key).toBe('system');
    const name = (await again.state()).places[0]?.backups[0]?.name ?? '';
    const elsewhere = await place.openBackups({ store: keyStore(false) });
    expect(await elsewhere.open({ name, passphrase: null })).toEqual({ ok: false, reason: 'locked', name });
    expect(await elsewhere.open({ name, passphrase: 'not it at all' })).toEqual({
      ...{ ok: false, reason: 'wrong-passphrase', name },
    });
    const opened = await elsewhere.open({ name, passphrase });
    requests.openBackup.output.parse(opened);
    expect(opened).toMatchObject({
      ok: true,
      backup: { records: 20, documents: [{ sha256: digestOf(keptDocument), size: keptDocument.byteLength }] },
    });
  });

  it('goes when it is given up, and the backups made with it keep theirs', async () => {
    const place = await backupBench();
    const backups = await place.openBackups();
    await backups.setPassphrase(passphrase);
    await backups.make({ reason: 'by-hand' });
    expect(await backups.setPassphrase(null)).toBe('set');
    place.pass(day);
    await backups.make({ reason: 'by-hand' });
    const listed = (await backups.state()).places[0]?.backups ?? [];
    expect(listed.map(({ encrypted }) => encrypted)).toEqual([false, true]);
  });
});

describe('looking into a backup', () => {
  it('reads nothing by a name that is not of the list', async () => {
    const place = await backupBench();
    const backups = await place.openBackups();
    writeFileSync(join(place.folder, 'secret.onward-backup'), 'x');
    for (const name of [
      'desk/../secret.onward-backup',
      '/etc/passwd',
      'desk/',
      'second/x',
      'desk/gone.onward-backup',
    ])
      expect(await backups.open({ name, passphrase: null })).toEqual({
        ok: false,
        reason: 'not-found',
        name,
      });
  });

  it('counts by author what a restore would take away and bring', async () => {
    const place = await backupBench();
    const backups = await place.openBackups();
    const made = await backups.make({ reason: 'by-hand' });
    const name = `desk/${made.ok ? made.name : ''}`;
    const later = { author: 'staff-grace', wall: '2026-11-23T05:00:00.000Z' };
    const more = [...buildChangeRecords(20), ...buildChangeRecords(23, later).slice(20)];
    await place.safety.append({ databaseId, records: more });
    await backups.open({ name, passphrase: null });
    const compared = await backups.compare(name);
    requests.compareBackup.output.parse(compared);
    expect(compared).toEqual({
      ok: true,
      lost: [{ author: 'staff-grace', changes: 3, first: later.wall, last: later.wall }],
      gained: [],
    });
    expect(await recordsOf(backups, name)).toEqual(more.slice(0, 20));
  });

  it('is given up when asked', async () => {
    const place = await backupBench();
    const backups = await place.openBackups({
      onWork: (work) => (work?.task === 'reading' && isMade ? backups.cancel() : undefined),
    });
    let isMade = false;
    const made = await backups.make({ reason: 'by-hand' });
    isMade = true;
    const name = `desk/${made.ok ? made.name : ''}`;
    expect(await backups.open({ name, passphrase: null })).toEqual({
      ...{ ok: false, reason: 'cancelled', name },
    });
  });
});

describe('an erasure', () => {
  it('takes the desk’s own backups with it and leaves one of today', async () => {
    const { place, stick, backups } = await withSecondFolder();
    place.pass(day);
    await backups.keepOnSchedule();
    expect(readdirSync(own(place))).toHaveLength(2);
    place.pass(hour);
    await backups.beginAnew();
    const state = await backups.state();
    expect(state.places[0]?.backups).toMatchObject([{ made: '2026-11-24T03:00:00.000Z' }]);
    expect(readdirSync(stick)).toHaveLength(2);
    expect(state.places[1]?.backups.every(({ goesOn }) => goesOn !== null)).toBe(true);
  });
});
