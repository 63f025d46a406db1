// Making backups: on the schedule, by hand, before an upgrade and before a restore.
import type { BackupPlace, BackupTrouble } from '@shared/backup-requests';
import { doWork, foldersOf, type BackupDesk } from './backup-desk';
import { BackupNotMade, findBackups, removeUnfinished } from './backup-folder';
import type { BackupReason } from './backup-format';
import { isDue, noteMade, noteTrouble } from './backup-schedule';
import { makeBackup, type MakingPorts } from './make-backup';

type Folder = ReturnType<typeof foldersOf>[number];
type Made =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly reason: BackupTrouble };

/** Which records a backup is to hold. */
interface Extent {
  readonly databaseId: string;
  readonly records: number;
  readonly schema: number;
}

/** Everything the journal holds now, or why there is nothing to keep. */
function extentNow({ ports }: BackupDesk): Extent | BackupTrouble {
  const { databaseId, count, state } = ports.safety.journalFacts();
  if (state === 'newer-schema') return 'newer-schema';
  if (state === 'damaged') return 'journal-damaged';
  if (databaseId === null || count === 0) return 'nothing-to-keep';
  return { databaseId, records: count, schema: ports.schema };
}

const makingPortsOf = ({ ports, settings }: BackupDesk): MakingPorts => ({
  ...ports,
  settings,
  source: { safety: ports.safety, documents: ports.documents },
});

async function makeIn(desk: BackupDesk, into: Folder, reason: BackupReason, extent: Extent): Promise<Made> {
  // The office before a restore lies beside the database, which nobody encrypts: taking a restore back asks for nothing.
  const master = reason === 'before-restore' ? null : desk.keys.forNew();
  if (master === 'missing') return { ok: false, reason: 'passphrase-missing' };
  try {
    const name = await doWork(desk, (signal, onWork) =>
      makeBackup(makingPortsOf(desk), { ...extent, into, place: into.place, reason, master, signal, onWork }),
    );
    return { ok: true, name };
  } catch (error) {
    if (error instanceof BackupNotMade) return { ok: false, reason: error.trouble };
    throw error;
  }
}

/** Makes one and remembers how it went for the schedule and the screen. */
async function makeAndNote(
  desk: BackupDesk,
  into: Folder,
  reason: BackupReason,
  extent: Extent,
): Promise<Made> {
  const made = await makeIn(desk, into, reason, extent);
  const now = desk.ports.now();
  if (made.ok) noteMade(desk.memory[into.place], desk.ports.dayOf(now));
  else noteTrouble(desk.memory[into.place], made.reason, now);
  desk.ports.onChange();
  return made;
}

/** One in every folder; the first trouble is answered, and the other folders have theirs all the same. */
export async function makeByHand(
  desk: BackupDesk,
): Promise<(Made & { ok: true }) | { ok: false; reason: BackupTrouble; place: BackupPlace }> {
  const extent = extentNow(desk);
  if (typeof extent === 'string') return { ok: false, reason: extent, place: 'desk' };
  let name = '';
  let trouble: { ok: false; reason: BackupTrouble; place: BackupPlace } | null = null;
  for (const into of foldersOf(desk)) {
    const made = await makeAndNote(desk, into, 'by-hand', extent);
    if (!made.ok) trouble ??= { ...made, place: into.place };
    else if (name === '') name = made.name;
  }
  return trouble ?? { ok: true, name };
}

/** Today's office in the desk's own folder, for taking the restore back. */
export async function makeForRestore(desk: BackupDesk): Promise<Made> {
  const extent = extentNow(desk);
  const [own] = foldersOf(desk);
  if (typeof extent === 'string' || !own)
    return { ok: false, reason: typeof extent === 'string' ? extent : 'unwritable' };
  const made = await makeIn(desk, own, 'before-restore', extent);
  if (made.ok) desk.keptForRestore = made.name;
  desk.ports.onChange();
  return made;
}

/** The day of the newest backup of this office in a folder that the schedule counts. */
async function lookAt(desk: BackupDesk, into: Folder, databaseId: string): Promise<void> {
  await removeUnfinished(into, databaseId).catch(() => undefined);
  const found = await findBackups(into, desk.ports.schema).catch(() => []);
  const newest = found.find(
    ({ heading }) =>
      typeof heading !== 'string' && heading.databaseId === databaseId && heading.reason !== 'before-restore',
  );
  desk.memory[into.place].lastDay =
    newest && typeof newest.heading !== 'string' ? desk.ports.dayOf(newest.heading.made) : null;
}

/** The backup of the office as the version before left it, while that is still to be made. */
function upgradeExtent(desk: BackupDesk, now: Extent): Extent | null {
  const pending = desk.settings.get().beforeUpgrade;
  return pending?.databaseId === now.databaseId && pending.records <= now.records ? pending : null;
}

async function makeWhatIsDue(desk: BackupDesk): Promise<void> {
  const whole = extentNow(desk);
  if (typeof whole === 'string') return;
  const upgrade = upgradeExtent(desk, whole);
  const { now, dayOf } = desk.ports;
  for (const into of foldersOf(desk)) {
    const memory = desk.memory[into.place];
    if (memory.lastDay === undefined) await lookAt(desk, into, whole.databaseId);
    const isWanted = upgrade !== null && memory.trouble === null;
    if (!isWanted && !isDue(memory, now(), dayOf(now()))) continue;
    const reason = upgrade === null ? 'daily' : 'before-upgrade';
    const made = await makeAndNote(desk, into, reason, upgrade ?? whole);
    if (made.ok && upgrade !== null && into.place === 'desk')
      await desk.settings.change(() => ({ beforeUpgrade: null })).catch(() => undefined);
  }
}

/** Makes what is due; never rejects. To be called in the first minute of a run and every minute after. */
export const keepOnSchedule = (desk: BackupDesk): Promise<void> =>
  desk.looks.run(() => makeWhatIsDue(desk)).catch(desk.ports.onFault);

/** Notes at a start that another version ran before, and what of the office it left; a backup of that is then due. */
export async function noteUpgrade(desk: BackupDesk): Promise<void> {
  const { app, schema, safety } = desk.ports;
  const { lastRun } = desk.settings.get();
  if (lastRun?.app === app && lastRun.schema === schema) return;
  const extent = extentNow(desk);
  const writtenBy = lastRun?.schema ?? safety.installed()?.schema ?? schema;
  const isUpgrade = typeof extent !== 'string' && (lastRun !== null || writtenBy < schema);
  const beforeUpgrade = isUpgrade ? { ...extent, schema: Math.min(writtenBy, schema) } : null;
  // What cannot be noted is noted at the next start.
  await desk.settings
    .change(() => ({ lastRun: { app, schema }, ...(beforeUpgrade && { beforeUpgrade }) }))
    .catch(() => undefined);
}
