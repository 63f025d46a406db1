// Archives of every earlier schema version, frozen as those versions would have written them, open under this build:
// every field they had is there, and what came later has the value that says what they meant by not having it.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { checkArchive } from '@data/archive/check-archive';
import { restoreArchive } from '@data/archive/restore-archive';
import { OfficeDatabase } from '@data/database';
import { createFactReader } from '@data/fact-reader';
import { foundDatabase } from '@data/found-database';
import { replay } from '@shared/changes/replay';
import { schemaVersion } from '@shared/changes/schema-version';
import { isTableName, tableNames, tables } from '@shared/domain/tables';
import { bytesSource, documentDesk } from '../../../support/archive-files';
import { oldRows, type OldSchema } from '../../../support/old-rows';
import { createCountingIds } from '../../../support/office';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)));
const versions = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1);

let name = '';
afterEach(async () => {
  await new OfficeDatabase(name).delete();
});

async function restored(archive: Uint8Array): Promise<OfficeDatabase> {
  const checked = await checkArchive(bytesSource(archive));
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  const empty = new OfficeDatabase('empty-installation');
  await empty.open();
  await foundDatabase(empty, { databaseId: 'db-new', device: 'newdesk' });
  const answer = await restoreArchive(checked.value, {
    database: empty,
    ids: createCountingIds('new'),
    desktop: {
      ...documentDesk(),
      install: async (input) => {
        name = input.databaseName;
        return { ok: true, installed: { ...input, deviceSeq: {} } };
      },
    },
  });
  expect(answer).toMatchObject({ ok: true });
  await empty.delete();
  const database = new OfficeDatabase(name);
  await database.open();
  return database;
}

describe.each(versions)('an archive of version %i', (version) => {
  const schema = JSON.parse(
    Buffer.from(fixture(`schema/version-${version}.json`)).toString('utf8'),
  ) as OldSchema;
  const archive = fixture(`archives/version-${version}.zip`);

  it('opens and loses nothing: rows, changes and what they add up to', async () => {
    const database = await restored(archive);
    const written = oldRows(schema);
    expect(written.length).toBeGreaterThan(20);
    for (const [table, row] of written) {
      if (!isTableName(table)) throw new Error(`${table} is no table any more`);
      const [found] = await database.rows(table).toArray();
      expect(found).toMatchObject(row);
      expect(tables[table].decoder.safeParse(found).success).toBe(true);
      const [record] = await createFactReader(database).historyOf(String(row['id']));
      const { id: _id, ...fields } = row;
      expect(record?.set).toMatchObject(fields);
    }
    const log = await database.changes.orderBy('n').toArray();
    expect(log.every(({ sv }) => sv === version)).toBe(true);
    const told = replay(log);
    for (const table of tableNames)
      expect([...(told.get(table)?.values() ?? [])]).toEqual(await database.rows(table).toArray());
    database.close();
  });
});
