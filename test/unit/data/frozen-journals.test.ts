// Journals that earlier versions wrote come back whole under this build: every field of every record, read as its version
// meant it. One of a newer version is refused and not touched.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangeRecord } from '@shared/changes/change-record';
import { schemaVersion } from '@shared/changes/schema-version';
import { upcastRow } from '@shared/changes/upcasters/upcast-row';
import { isTableName, tables } from '@shared/domain/tables';
import { recoverOffice } from '@data/recover-office';
import { startOffice } from '@data/start-office';
import { originHash, writeOpening, writeRecordLine } from '../../../electron/main/safety-copy/journal-line';
import { buildChangeRecord } from '../../support/change-records';
import { desktopOver, openSafetyIn, startPortsOver } from '../../support/desktop-on-disk';
import { createCountingIds } from '../../support/office';
import { filesIn } from '../../support/safety-copy-bench';
import { clearTemporaryFolders, temporaryFolder } from '../../support/temporary-folder';

clearTemporaryFolders();

const folder = join(__dirname, '../../fixtures/journals');
const segment = '2026-10.jsonl';
const versions = readdirSync(folder);

/** The records as they lie there, by nothing but JSON. */
const recordsIn = (version: string): readonly ChangeRecord[] =>
  readFileSync(join(folder, version, segment), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(1)
    .map((line) => (JSON.parse(line) as { content: ChangeRecord }).content);

const journalIn = (userData: string): string => join(userData, 'safety-copy', 'journal-1');

describe('journals of earlier versions', () => {
  it('stand here, one for each', () => {
    expect(versions).toEqual(
      Array.from({ length: schemaVersion - 1 }, (_none, index) => `version-${index + 1}`),
    );
  });

  it.each(versions)('%s opens and loses nothing', async (version) => {
    const userData = temporaryFolder();
    cpSync(join(folder, version), journalIn(userData), { recursive: true });
    const safety = await openSafetyIn(userData);
    const desktop = desktopOver(safety);
    const startup = await desktop.startup();
    expect(startup.journal).toMatchObject({ state: 'verified', count: recordsIn(version).length });
    const ids = createCountingIds(version);
    const recovered = await recoverOffice(
      { kind: 'journal' },
      { desktop, ids, startup, onProgress: () => undefined },
    );
    expect(recovered).toEqual({ ok: true, changes: recordsIn(version).length });
    const started = await startOffice(startPortsOver(desktop, `${version}-start`));
    if (started.kind !== 'open') throw new Error(started.kind);
    for (const { entity, entityId, set } of recordsIn(version)) {
      if (!isTableName(entity)) throw new Error(`${entity} is no table any more`);
      const row = await started.database.rows(entity).get(entityId);
      const { '*': _whole, ...fields } = set;
      const { stamps: _stamps, ...kept } = row ?? { id: '' };
      expect(kept).toEqual(upcastRow(entity, { id: entityId, ...fields } as never));
      expect(kept).toMatchObject(fields);
      expect(tables[entity].decoder.safeParse(row).error?.message, entity).toBeUndefined();
    }
    const written = readFileSync(join(folder, version, segment), 'utf8');
    expect(readFileSync(join(journalIn(userData), segment), 'utf8').startsWith(written)).toBe(true);
    started.database.close();
  });
});

describe('a journal of a newer version', () => {
  it('is refused, and its bytes stay', async () => {
    const userData = temporaryFolder();
    const databaseId = 'db-newer';
    const opening = writeOpening({ segment, databaseId, n: 0, previous: originHash(databaseId) });
    const record = buildChangeRecord(1, { sv: schemaVersion + 1 });
    const line = writeRecordLine({ n: 1, previous: opening.hash }, record, 'salt');
    mkdirSync(journalIn(userData), { recursive: true });
    writeFileSync(join(journalIn(userData), segment), opening.text + line.text);
    const before = filesIn(userData);
    const safety = await openSafetyIn(userData);
    const started = await startOffice(startPortsOver(desktopOver(safety), 'newer'));
    expect(started).toMatchObject({ kind: 'recover', cause: 'newer-schema' });
    expect(await safety.append({ databaseId, records: [buildChangeRecord(2)] })).toMatchObject({ ok: false });
    expect(await safety.makeCopy()).toMatchObject({ ok: false, reason: 'newer-schema' });
    await safety.close();
    expect(filesIn(userData)).toEqual(before);
  });
});
