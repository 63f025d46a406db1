import { join } from 'node:path';
import { expect } from 'vitest';
import type { BackupWork } from '@shared/backup-requests';
import type { LocalDate } from '@shared/time/local-date';
import { openBackups, type Backups } from '../../electron/main/backups/backups';
import type { BackupPorts } from '../../electron/main/backups/backup-desk';
import { scryptBounds } from '../../electron/main/backups/backup-format';
import type { KeyStore } from '../../electron/main/backups/key-keeper';
import { createDocumentKeeper, type DocumentKeeper } from '../../electron/main/document-keeper';
import { nodeFileSystem } from '../../electron/main/safety-copy/node-file-system';
import type { SafetyCopy } from '../../electron/main/safety-copy/safety-copy';
import { buildChangeRecords } from './change-records';
import { createFaultyFileSystem, type FaultyFileSystem } from './faulty-file-system';
import { makePdf } from './make-documents';
import { bench, databaseId, founding, type Bench } from './safety-copy-bench';

/** A document every bench keeps. */
export const keptDocument = makePdf(['Chan Tai Man', 'taiman@example.com']);

/** A key store that seals by turning the text round; `able` false: the system has none. */
export const keyStore = (able: boolean): KeyStore => ({
  canSeal: () => able,
  seal: (text) => [...text].reverse().join(''),
  open: (sealed) => [...sealed].reverse().join(''),
});

/** An office with journal, a document and its backups, with a clock that is moved by hand. */
export interface BackupBench extends Bench {
  readonly safety: SafetyCopy;
  readonly documents: DocumentKeeper;
  readonly files: FaultyFileSystem;
  /** Work as it was told, in order. */
  readonly told: (BackupWork | null)[];
  readonly openBackups: (part?: Partial<BackupPorts>) => Promise<Backups>;
  readonly ports: BackupPorts;
}

/** See {@link BackupBench}; `count` records stand in the journal. */
export async function backupBench(count = 20): Promise<BackupBench> {
  const place = bench();
  const safety = await place.open();
  expect(await safety.install(founding)).toMatchObject({ ok: true });
  if (count > 0)
    expect(await safety.append({ databaseId, records: buildChangeRecords(count) })).toMatchObject({
      ok: true,
    });
  const files = createFaultyFileSystem(nodeFileSystem);
  const folders = { kept: join(place.folder, 'files'), opened: join(place.folder, '..', 'opened') };
  const documents = createDocumentKeeper(files, folders);
  await documents.keep(keptDocument);
  const told: (BackupWork | null)[] = [];
  const ports: BackupPorts = {
    ...{ files, folder: place.folder, safety, documents, store: keyStore(false), app: '1.0.0', schema: 1 },
    now: place.options.now,
    dayOf: (iso) => iso.slice(0, 'YYYY-MM-DD'.length) as LocalDate,
    randomHex: place.options.randomHex,
    cost: scryptBounds.leastN,
    onChange: () => undefined,
    onFault: (error) => {
      throw error;
    },
    onWork: (work) => told.push(work),
  };
  return {
    ...place,
    ...{ safety, documents, files, told, ports },
    openBackups: (part) => openBackups({ ...ports, ...part }),
  };
}

/** All records a backup gives under a name, page by page. */
export async function recordsOf(
  backups: Pick<Backups, 'readPage'>,
  name: string,
  limit = 7,
): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  for (let after: number | null = 0; after !== null;) {
    const page = await backups.readPage({ name, after, limit });
    if (!page.ok) throw new Error(page.reason);
    records.push(...page.records);
    after = page.next;
  }
  return records;
}
