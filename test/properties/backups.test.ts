// Random offices, made through the door: backed up, wiped, restored on an empty machine, and the same to the last stamp
// and the last byte; and backups that are cut or of which a bit is wrong, which no machine takes.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@shared/kernel/json';
import { tableNames } from '@shared/domain/tables';
import type { OfficeDatabase } from '@data/database';
import { recoverOffice } from '@data/recover-office';
import { startOffice } from '@data/start-office';
import { digestOf } from '../../electron/main/safety-copy/digest';
import { backUp, openOnDisk, putOnDisk, type OfficeOnDisk } from '../support/backup-office';
import { startPortsOver } from '../support/desktop-on-disk';
import { makePdf } from '../support/make-documents';
import { createCountingIds, openTestOffice, type TestOffice } from '../support/office';
import { propertySeed } from '../support/property-runs';
import { act, carryOut, furnish, type Act } from '../support/random-acts';
import { filesIn } from '../support/safety-copy-bench';
import { clearTemporaryFolders, temporaryFolderInMemory } from '../support/temporary-folder';

clearTemporaryFolders();

const isLong = process.env['ONWARD_LONG'] === '1';
const offices = isLong ? 200 : 6;
const damagesEach = 1;
const slow = 3_600_000;
const passphrase = 'nine lanterns over the harbour';

const acts = fc.array(act, { minLength: 5, maxLength: 30 });
const drawn = fc.sample(
  fc.tuple(acts, fc.nat(3), fc.double({ min: 0, max: 0.999_999, noNaN: true }), fc.nat(7)),
  {
    numRuns: offices,
    seed: propertySeed,
  },
);

/** Every row of every table with its stamps, as one text. */
async function canonicalRows(database: OfficeDatabase): Promise<string> {
  const tables: Record<string, unknown> = {};
  for (const name of tableNames) {
    const rows = await database.rows(name).toArray();
    tables[name] = rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return canonicalJson(tables);
}

interface BackedUp {
  readonly office: TestOffice;
  readonly rows: string;
  readonly hashes: readonly string[];
  /** The file on its way to another machine. */
  readonly file: string;
}

async function makeOffice(
  steps: readonly Act[],
  documents: number,
  secret: string | null,
): Promise<BackedUp> {
  const office = await openTestOffice();
  await furnish(office);
  for (const step of steps) await carryOut(office, step);
  const place = await openOnDisk(join(temporaryFolderInMemory(), 'data'));
  const databaseId = String((await office.database.meta.get('database-id'))?.value);
  await putOnDisk(place, { databaseId, databaseName: office.database.name, records: office.handed });
  const hashes: string[] = [];
  for (let count = 0; count < documents; count += 1) {
    const bytes = makePdf([`document ${count} of ${databaseId}`, String(steps.length)]);
    await place.documents.keep(bytes);
    hashes.push(digestOf(bytes));
  }
  if (secret !== null) await place.backups.setPassphrase(secret);
  await place.backups.keepOnSchedule();
  const { name } = await backUp(place, secret);
  const file = join(temporaryFolderInMemory(), 'carried.onward-backup');
  copyFileSync(join(place.userData, 'safety-copy', 'backups', name.slice('desk/'.length)), file);
  return { office, rows: await canonicalRows(office.database), hashes: hashes.sort(), file };
}

const emptyMachine = (): Promise<OfficeOnDisk> => openOnDisk(join(temporaryFolderInMemory(), 'data'));

/** Restores a file on an empty machine; answers the office that opens there. */
async function restoreElsewhere(file: string, secret: string | null, seed: string) {
  const place = await emptyMachine();
  const admitted = await place.backups.admit(file);
  expect(admitted.ok).toBe(secret === null);
  const opened = secret === null ? admitted : await place.backups.open({ name: file, passphrase: secret });
  if (!opened.ok) throw new Error(opened.reason);
  const { databaseId } = opened.backup;
  const ports = {
    desktop: place.desktop,
    ids: createCountingIds(seed),
    startup: await place.desktop.startup(),
  };
  const recovered = await recoverOffice(
    { kind: 'copy', name: file, databaseId },
    { ...ports, onProgress: () => undefined },
  );
  expect(recovered).toEqual({ ok: true, changes: opened.backup.records });
  const started = await startOffice({
    ...startPortsOver(place.desktop, `${seed}again`),
    desktop: place.desktop,
  });
  if (started.kind !== 'open') throw new Error(started.kind);
  return { place, started };
}

/** Cuts the file, or turns one bit of it, at a part of its length. */
function damage(file: string, part: number, bit: number): string {
  const whole = readFileSync(file);
  const at = Math.floor(whole.byteLength * part);
  const hurt = join(temporaryFolderInMemory(), 'hurt.onward-backup');
  const flipped = Buffer.from(whole);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
  writeFileSync(hurt, bit % 2 === 0 ? whole.subarray(0, at) : flipped);
  return hurt;
}

describe(`${offices} random offices (seed ${propertySeed})`, () => {
  it(
    'are restored from their backups to the last stamp and the last byte, half of them encrypted',
    { timeout: slow },
    async () => {
      const seen = { encrypted: 0, documents: 0, damaged: 0 };
      for (const [index, [steps, documents, part, bit]] of drawn.entries()) {
        const secret = index % 2 === 0 ? passphrase : null;
        const made = await makeOffice(steps, documents, secret);
        const { place, started } = await restoreElsewhere(made.file, secret, `machine${index}`);
        expect(await canonicalRows(started.database)).toBe(made.rows);
        expect([...(await place.documents.all())].sort()).toEqual(made.hashes);
        for (const hash of made.hashes) expect(await place.documents.read(hash)).toMatchObject({ ok: true });
        started.database.close();
        await started.database.delete();

        const untouched = await emptyMachine();
        const before = filesIn(untouched.userData);
        for (let count = 0; count < damagesEach; count += 1) {
          const refused = await untouched.backups.admit(damage(made.file, part, bit));
          expect(refused, `office ${index}, damaged at ${part}`).toMatchObject({
            ok: false,
            reason: 'damaged',
          });
        }
        expect(filesIn(untouched.userData)).toEqual(before);
        await made.office.database.delete();
        seen.encrypted += secret === null ? 0 : 1;
        seen.documents += documents;
        seen.damaged += damagesEach;
      }
      expect(seen).toMatchObject({ encrypted: offices / 2, damaged: offices });
      expect(seen.documents).toBeGreaterThan(0);
    },
  );
});
