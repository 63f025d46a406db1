// Two offices that once were one: an office, and its twin restored from its archive on a desk of its own. What is looked at
// and taken in is taken in by the twin's manager.
import { checkArchive, type CheckedArchive } from '@data/archive/check-archive';
import { compareArchive, type ArchiveComparison } from '@data/archive/compare-archive';
import { restoreArchive } from '@data/archive/restore-archive';
import { takeArchive, type ConflictChoices, type TakenArchive } from '@data/archive/take-archive';
import { OfficeDatabase } from '@data/database';
import { Door } from '@data/door';
import { foundDatabase } from '@data/found-database';
import { Session } from '@data/session';
import type { OfficeAtWork } from '@data/use-office';
import { zoneRules } from '@data/zone-rules';
import type { CommandName } from '@shared/domain/staff/permission-table';
import { archiveOf, bytesSource, documentDesk } from './archive-files';
import { createCountingIds, openTestOffice, type TestOffice } from './office';
import { furnish } from './random-acts';

/** The office that went on apart. */
export interface TwinOffice {
  readonly database: OfficeDatabase;
  readonly session: Session;
  readonly desktop: ReturnType<typeof documentDesk>;
}

/** An archive that must be whole. */
export async function checkedOf(bytes: Uint8Array): Promise<CheckedArchive> {
  const answer = await checkArchive(bytesSource(bytes));
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

/** The twin of an office as it is now. */
export async function twinOf(office: TestOffice): Promise<TwinOffice> {
  const archive = await archiveOf(office);
  const empty = new OfficeDatabase('twin-installation');
  await empty.open();
  await foundDatabase(empty, { databaseId: 'db-twin', device: 'empty' });
  const desktop = documentDesk();
  let name = '';
  const ids = createCountingIds('twin');
  await restoreArchive(await checkedOf(archive), {
    database: empty,
    ids,
    desktop: {
      ...desktop,
      install: async (input) => {
        name = input.databaseName;
        return { ok: true, installed: { ...input, deviceSeq: {} } };
      },
    },
  });
  await empty.delete();
  const database = new OfficeDatabase(name);
  await database.open();
  const safety = { frozen: () => null, hand: () => undefined, failed: () => undefined };
  const door = new Door({ database, clock: office.clock, zoneRules, ids, appVersion: 'test', safety });
  return { database, desktop, session: new Session(office.actors.manager, door, database) };
}

/** An office with something of everything, and its twin. */
export interface Twins {
  readonly office: TestOffice;
  readonly here: TwinOffice;
}

/** Opens both. */
export async function openTwins(): Promise<Twins> {
  const office = await openTestOffice();
  await furnish(office);
  return { office, here: await twinOf(office) };
}

/** Deletes both. */
export async function closeTwins({ office, here }: Twins): Promise<void> {
  await here.database.delete();
  await office.database.delete();
}

/** Does something in the twin; throws when it is refused. */
export async function actIn({ session }: TwinOffice, name: CommandName, input: object) {
  const answer = await session.execute(name, input as Parameters<Session['execute']>[1]);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

/** What taking needs of the twin. */
export const atWork = ({
  database,
  session,
  desktop,
}: TwinOffice): Pick<OfficeAtWork, 'database' | 'execute' | 'ids' | 'desktop'> => ({
  database,
  execute: session.execute,
  ids: createCountingIds('take'),
  desktop: desktop as unknown as OfficeAtWork['desktop'],
});

/** The archive, compared with the twin. */
export async function prepared(
  bytes: Uint8Array,
  { database }: TwinOffice,
): Promise<{ readonly archive: CheckedArchive; readonly comparison: ArchiveComparison }> {
  const archive = await checkedOf(bytes);
  return { archive, comparison: await compareArchive(archive, database) };
}

/** Every conflict goes to the twin. */
export const ours: ConflictChoices = { all: 'ours', byRow: new Map() };

/** Takes the archive into the twin. */
export async function take(
  bytes: Uint8Array,
  here: TwinOffice,
  choices: ConflictChoices = ours,
): Promise<TakenArchive> {
  const { archive, comparison } = await prepared(bytes, here);
  return takeArchive(archive, { comparison, choices }, atWork(here));
}
