// Carries out an erasure that was decided: the office is built anew, under a new name, from a log in which nothing tells of
// the person; the journal and its copies are emptied likewise; then the new database takes over, and only then what is
// left of the old one is thrown away. Whatever step is interrupted, the next start finds what is still to be done and does
// it: until the new name is installed by what the log still tells, afterwards by a note in the new database.
import type { ChangeRecord } from '@shared/changes/change-record';
import { replay } from '@shared/changes/replay';
import { schemaVersion } from '@shared/changes/schema-version';
import { planErasure, withMerged, type ErasurePlan } from '@shared/commands/privacy/plan-erasure';
import type { DesktopApi } from '@shared/desktop-api';
import type { Json } from '@shared/kernel/json';
import type { IdSource } from '@shared/time/ports';
import { OfficeDatabase } from '../database';
import { metaKeys } from '../device';
import { databaseIdOf } from '../found-database';
import { rebuildDatabase, type RebuildProgress } from '../rebuild';
import { cleanDrafts } from './clean-drafts';
import { everyName, maskPeople } from './mask-people';
import { cleaningKey, filesLeft } from './pending-erasure';

/** Why an erasure could not be finished now; the office is as it was, and it is tried again at the next start. */
export type ErasureFailure = 'build-failed' | 'copies-kept' | 'not-installed';

/** How carrying it out ended. */
export type ErasureEnd =
  /** `masked`: texts elsewhere out of which the person was taken. `decidedAt`: what is older may still hold them. */
  | { readonly ok: true; readonly masked: number; readonly decidedAt: string }
  | { readonly ok: false; readonly reason: ErasureFailure };

/** What carrying out needs. */
export interface ErasurePorts {
  readonly desktop: Pick<DesktopApi, 'install' | 'redactCopies'>;
  readonly ids: IdSource;
  /** Beginning of the names of this origin's databases. */
  readonly baseName: string;
  readonly onProgress: (progress: RebuildProgress) => void;
}

interface Erasing {
  readonly database: OfficeDatabase;
  readonly databaseId: string;
  readonly plan: ErasurePlan;
  readonly mask: (text: string) => string;
}

async function readLog(database: OfficeDatabase): Promise<readonly ChangeRecord[]> {
  const logged = await database.changes.orderBy('n').toArray();
  return logged.map(({ n: _position, ...record }) => record);
}

/** Everything to know before anything is changed. */
async function prepare(database: OfficeDatabase, people: ReadonlySet<string>): Promise<Erasing> {
  const log = await readLog(database);
  const all = withMerged(people, [...(replay(log).get('candidates')?.values() ?? [])]);
  const mask = maskPeople(everyName(log, all));
  const databaseId = await databaseIdOf(database);
  if (databaseId === null) throw new Error('The database has no name');
  return { database, databaseId, mask, plan: planErasure(log, all, mask) };
}

/** The instant of the latest decision; there is one where there is something to carry out. */
async function lastDecision(database: OfficeDatabase): Promise<string> {
  const decided = await database.rows('erasures').toArray();
  return (
    decided
      .map((row) => String(row['at']))
      .sort()
      .at(-1) ?? ''
  );
}

/** What stands beside rows and log: drafts of others, and the notes of this window. */
async function copyBeside({ database, plan, mask }: Erasing, fresh: OfficeDatabase): Promise<void> {
  const taken: readonly string[] = [metaKeys.databaseId, metaKeys.device, metaKeys.stamp, metaKeys.streams];
  const notes = (await database.meta.toArray()).filter(({ key }) => !taken.includes(key));
  const drafts = cleanDrafts(await database.drafts.toArray(), { rows: plan.rows, mask });
  const documents = [...new Set([...(await filesLeft(database)), ...plan.documents])];
  const cleaning: Json = { documents, database: database.name };
  await fresh.write(['meta', 'drafts'], async () => {
    await fresh.meta.bulkPut([...notes, { key: cleaningKey, value: cleaning }]);
    await fresh.drafts.bulkPut([...drafts]);
  });
}

async function build(erasing: Erasing, ports: ErasurePorts): Promise<OfficeDatabase | null> {
  const { database, databaseId, plan } = erasing;
  const fresh = new OfficeDatabase(`${ports.baseName}-${ports.ids.random()}`);
  try {
    await fresh.open();
    const device = (await database.meta.get(metaKeys.device))?.value;
    const named = { databaseId, device: typeof device === 'string' ? device : ports.ids.random() };
    await rebuildDatabase(fresh, plan.records, { ...named, onProgress: ports.onProgress });
    await copyBeside(erasing, fresh);
    return fresh;
  } catch {
    await fresh.delete().catch(() => undefined);
    return null;
  }
}

/**
 * Carries out the erasure of these people. The database must be one that nobody writes to; when it went well, it is closed
 * and another one has taken over. See the head of the file for what a crash leaves.
 */
export async function erasePeople(
  database: OfficeDatabase,
  people: ReadonlySet<string>,
  ports: ErasurePorts,
): Promise<ErasureEnd> {
  const erasing = await prepare(database, people);
  const { databaseId, plan } = erasing;
  const decidedAt = await lastDecision(database);
  const fresh = await build(erasing, ports);
  if (!fresh) return { ok: false, reason: 'build-failed' };
  const giveUp = async (reason: ErasureFailure): Promise<ErasureEnd> => {
    await fresh.delete().catch(() => undefined);
    return { ok: false, reason };
  };
  const emptied = await ports.desktop.redactCopies({ databaseId, records: [...plan.changed] });
  if (!emptied.ok) return giveUp('copies-kept');
  const installed = await ports.desktop.install({
    ...{ databaseId, databaseName: fresh.name, schema: schemaVersion },
  });
  if (!installed.ok) return giveUp('not-installed');
  fresh.close();
  database.close();
  return { ok: true, masked: plan.masked, decidedAt };
}
