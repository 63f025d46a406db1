// Everything the main process keeps beside the database, opened before the window: installed.json, the journal, the
// snapshots and the folder copies. All that can fail on a disk comes back as a refusal; nothing is thrown at the page.
import { join } from 'node:path';
import type { ChangeRecord } from '@shared/changes/change-record';
import { maxRecordsPerPage, type RequestInput, type RequestOutput } from '@shared/desktop-api';
import {
  type CopySource,
  type InstalledFacts,
  type JournalFacts,
  type StartupFacts,
} from '@shared/safety-facts';
import { createCopyReader } from './copy-reader';
import { diskRefusalOf, type FileSystem } from './file-system';
import {
  copyDatabaseFolder,
  isFolderCopyDue,
  listFolderCopies,
  proveAndRotate,
  type FolderCopies,
} from './folder-copies';
import { listJournalFolders, nextJournalFolder, readInstalled } from './installed';
import { createInstalledKeeper, type InstalledKeeper } from './installed-keeper';
import { openJournal, type Journal } from './journal';
import { describeSnapshot, proveSnapshot } from './snapshot-file';
import { dropOtherSnapshots, listSnapshots, makeSnapshot, type SnapshotFolder } from './snapshots';
import { writeAtomically } from './write-atomically';

const firstJournalFolder = 'journal-1';
const hourInMilliseconds = 3_600_000;
const folderNames = { snapshots: 'snapshots', copies: 'database-copies', aside: 'set-aside' } as const;

/** What the safety copy is given from outside. */
export interface SafetyCopyOptions {
  readonly files: FileSystem;
  readonly folder: string;
  /** Schema this build writes, and the newest it reads. */
  readonly schema: number;
  readonly now: () => string;
  readonly randomHex: (bytes: number) => string;
  readonly findDatabaseFolder: () => Promise<string | null>;
}

type CopiesAnswer = RequestOutput<'makeCopy'>;

/** The safety copy of one office on this machine. */
export interface SafetyCopy {
  facts(): Promise<Pick<StartupFacts, 'installed' | 'installedProblem' | 'journal' | 'copies'>>;
  journalFacts(): JournalFacts;
  /** What installed.json says; null where it says nothing. */
  installed(): InstalledFacts | null;
  install(input: RequestInput<'install'>): Promise<RequestOutput<'install'>>;
  append(input: RequestInput<'appendJournal'>): Promise<RequestOutput<'appendJournal'>>;
  readJournal(input: RequestInput<'readJournal'>): Promise<RequestOutput<'readJournal'>>;
  readCopy(input: RequestInput<'readCopy'>): Promise<RequestOutput<'readCopy'>>;
  /** Proves a file the person chose and lets `readCopy` read it under the name answered. */
  admitCopyFile(path: string): Promise<RequestOutput<'openCopyFile'>>;
  makeCopy(): Promise<CopiesAnswer>;
  /** Makes a snapshot when the newest is an hour old and the journal has grown since. */
  makeCopyWhenDue(): Promise<void>;
  proveCopies(): Promise<CopiesAnswer>;
  setDatabaseAside(clear: boolean): Promise<RequestOutput<'setDamagedAside'>>;
  redact(input: RequestInput<'redactCopies'>): Promise<CopiesAnswer>;
  /** What need not delay the window; answers whether the journal's facts changed. */
  finishInBackground(): Promise<boolean>;
  /** Writes, flushes and reads a file as the journal does; for the check of the installation. */
  proveDisk(): Promise<{ ok: boolean; detail: string }>;
  close(): Promise<void>;
}

interface Open {
  readonly options: SafetyCopyOptions;
  readonly keeper: InstalledKeeper;
  journal: Journal;
  journalFolder: string;
  readonly snapshots: SnapshotFolder;
  readonly copies: FolderCopies;
  readonly admitted: Set<string>;
  newFolderCopy: string | null;
}

const isNewer = (open: Open): boolean =>
  open.keeper.state().kind === 'newer-schema' || open.journal.facts().state === 'newer-schema';

function journalFactsOf(open: Open): JournalFacts {
  const state = open.keeper.state();
  const facts = open.journal.facts();
  if (state.kind === 'newer-schema') return { ...facts, state: 'newer-schema', missing: 0 };
  const acknowledged = state.kind === 'read' ? state.installed.journalCount : 0;
  return { ...facts, missing: Math.max(0, acknowledged - facts.count) };
}

async function listCopies(open: Open, prove: boolean): Promise<CopySource[]> {
  const lists = [listSnapshots(open.snapshots, prove), listFolderCopies(open.copies, prove)];
  const found = await Promise.all(lists.map((list) => list.catch((): readonly CopySource[] => [])));
  return found.flat();
}

function installedFactsOf(open: Open): Pick<StartupFacts, 'installed' | 'installedProblem'> {
  const state = open.keeper.state();
  if (state.kind === 'absent') return { installed: null, installedProblem: null };
  if (state.kind !== 'read') return { installed: null, installedProblem: state.kind };
  const { databaseId, databaseName, schema, deviceSeq } = state.installed;
  const installed: InstalledFacts = { databaseId, databaseName, schema, deviceSeq };
  return { installed, installedProblem: null };
}

async function openJournalIn(
  options: SafetyCopyOptions,
  name: string,
  acknowledged: number,
): Promise<Journal> {
  return openJournal({ ...options, folder: join(options.folder, name), acknowledged });
}

async function install(open: Open, input: RequestInput<'install'>): Promise<RequestOutput<'install'>> {
  if (isNewer(open) || input.schema > open.options.schema) return { ok: false, reason: 'newer-schema' };
  const held = open.journal.facts().databaseId;
  if (!input.freshJournal && held !== null && held !== input.databaseId)
    return { ok: false, reason: 'wrong-database' };
  const { options } = open;
  const folder = input.freshJournal
    ? nextJournalFolder([...(await listJournalFolders(options.files, options.folder)), open.journalFolder])
    : open.journalFolder;
  const journal = input.freshJournal ? await openJournalIn(options, folder, 0) : open.journal;
  const answer = await open.keeper.install(input, folder, journal.facts());
  if (answer.ok) Object.assign(open, { journal, journalFolder: folder });
  return answer;
}

async function append(
  open: Open,
  input: RequestInput<'appendJournal'>,
): Promise<RequestOutput<'appendJournal'>> {
  const state = open.keeper.state();
  const { last } = open.journal.facts();
  if (state.kind === 'newer-schema') return { ok: false, reason: 'newer-schema', last };
  if (state.kind !== 'read') return { ok: false, reason: 'not-installed', last };
  if (state.installed.databaseId !== input.databaseId) return { ok: false, reason: 'wrong-database', last };
  const answer = await open.journal.append(input.databaseId, input.records);
  if (answer.ok && input.records.length > 0) open.keeper.raise(() => open.journal.facts());
  return answer;
}

async function* journalPages(journal: Journal, total: number): AsyncGenerator<readonly ChangeRecord[]> {
  let after = 0;
  while (after < total) {
    const page = await journal.readPage(after, Math.min(maxRecordsPerPage, total - after));
    if (!page.ok || page.records.length === 0) throw new Error('The journal does not read to its end');
    after += page.records.length;
    yield page.records;
  }
}

async function snapshotNow(open: Open): Promise<string> {
  const { databaseId, count } = open.journal.facts();
  const about = {
    databaseId: databaseId ?? '',
    schema: open.options.schema,
    made: open.options.now(),
    records: count,
  };
  return makeSnapshot(open.snapshots, about, journalPages(open.journal, count));
}

async function makeCopy(open: Open): Promise<CopiesAnswer> {
  const { state, databaseId } = open.journal.facts();
  const refuse = async (reason: Extract<CopiesAnswer, { ok: false }>['reason']): Promise<CopiesAnswer> => ({
    ok: false,
    reason,
    copies: await listCopies(open, false),
  });
  if (isNewer(open)) return refuse('newer-schema');
  if (databaseId === null) return refuse('not-installed');
  if (state === 'damaged') return refuse('damaged');
  try {
    await snapshotNow(open);
  } catch (error) {
    return refuse(open.journal.facts().state === 'damaged' ? 'damaged' : diskRefusalOf(error));
  }
  return { ok: true, copies: await listCopies(open, false) };
}

async function makeCopyWhenDue(open: Open): Promise<void> {
  const { count, state } = open.journal.facts();
  if (isNewer(open) || state !== 'verified') return;
  const [newest] = await listSnapshots(open.snapshots, false);
  const age = newest ? Date.parse(open.options.now()) - Date.parse(newest.made) : Infinity;
  if (age < hourInMilliseconds || newest?.records === count) return;
  await snapshotNow(open).catch(() => undefined);
}

async function setDatabaseAside(open: Open, clear: boolean): Promise<RequestOutput<'setDamagedAside'>> {
  try {
    const from = await open.options.findDatabaseFolder();
    if (from === null) return { ok: true, path: null };
    const { files, folder, now } = open.options;
    const aside = { files, folder: join(folder, folderNames.aside), proven: new Set<string>() };
    const name = await copyDatabaseFolder(aside, from, { made: now(), databaseId: null, schema: null });
    if (clear) await files.remove(from);
    return { ok: true, path: join(aside.folder, name) };
  } catch (error) {
    return { ok: false, reason: diskRefusalOf(error) };
  }
}

async function redact(open: Open, input: RequestInput<'redactCopies'>): Promise<CopiesAnswer> {
  const { files, folder } = open.options;
  const held = open.journal.facts().databaseId;
  if (isNewer(open)) return { ok: false, reason: 'newer-schema', copies: [] };
  if (held !== input.databaseId)
    return { ok: false, reason: 'wrong-database', copies: await listCopies(open, false) };
  try {
    await open.journal.erase(input.records);
    await dropOtherSnapshots(open.snapshots, await snapshotNow(open));
    await files.remove(join(folder, folderNames.copies));
    await files.remove(join(folder, folderNames.aside));
    const journals = await listJournalFolders(files, folder);
    for (const old of journals.filter((name) => name !== open.journalFolder))
      await files.remove(join(folder, old));
    await files.syncFolder(folder);
  } catch (error) {
    return { ok: false, reason: diskRefusalOf(error), copies: await listCopies(open, false) };
  }
  return { ok: true, copies: await listCopies(open, false) };
}

async function copyBeforeOpening(open: Open): Promise<void> {
  const state = open.keeper.state();
  const from = isNewer(open) ? null : await open.options.findDatabaseFolder();
  if (from === null) return;
  const installed = state.kind === 'read' ? state.installed : null;
  const upgrades = installed !== null && installed.schema < open.options.schema;
  if (!upgrades && !(await isFolderCopyDue(open.copies, open.options.now()))) return;
  const about = {
    made: open.options.now(),
    databaseId: installed?.databaseId ?? null,
    schema: installed?.schema ?? null,
  };
  open.newFolderCopy = await copyDatabaseFolder(open.copies, from, about);
}

async function removeUnfinished(open: Open): Promise<void> {
  const { files, folder } = open.options;
  const folders = [folder, ...Object.values(folderNames).map((name) => join(folder, name))];
  for (const each of folders) {
    const unfinished = (await files.list(each)).filter((name) => name.endsWith('.unfinished'));
    for (const name of unfinished) await files.remove(join(each, name));
  }
}

async function finishInBackground(open: Open): Promise<boolean> {
  if (isNewer(open)) return false;
  if (open.newFolderCopy) await proveAndRotate(open.copies, open.newFolderCopy).catch(() => undefined);
  const changed = await open.journal.verifyWhole().catch(() => false);
  await makeCopyWhenDue(open);
  return changed;
}

async function proveDisk(options: SafetyCopyOptions): Promise<{ ok: boolean; detail: string }> {
  const path = join(options.folder, 'disk-check');
  try {
    await options.files.makeFolder(options.folder);
    await writeAtomically(options.files, path, Buffer.from(options.randomHex(1), 'utf8'));
    await options.files.remove(path);
    return { ok: true, detail: 'written, flushed, renamed and read back' };
  } catch (error) {
    return { ok: false, detail: diskRefusalOf(error) };
  }
}

async function admitCopyFile(open: Open, path: string): Promise<RequestOutput<'openCopyFile'>> {
  const found = await proveSnapshot(open.options.files, path, open.options.schema);
  if (typeof found === 'string') return { outcome: 'refused', reason: found };
  open.admitted.add(path);
  const copy = await describeSnapshot(open.options.files, path, found, { made: found.made, proven: true });
  return { outcome: 'opened', copy: { ...copy, name: path } };
}

/** Opens what there is, judges it, and takes the copy that is due. A newer schema is only looked at. */
export async function openSafetyCopy(options: SafetyCopyOptions): Promise<SafetyCopy> {
  const { files, folder, schema } = options;
  const found = await readInstalled(files, folder, schema);
  const installed = found.kind === 'read' ? found.installed : null;
  const latest = (await listJournalFolders(files, folder)).at(-1) ?? firstJournalFolder;
  const journalFolder = installed?.journalFolder ?? latest;
  const journal = await openJournalIn(
    found.kind === 'newer-schema' ? { ...options, folder: join(folder, 'none') } : options,
    journalFolder,
    installed?.journalCount ?? Infinity,
  );
  const open: Open = {
    options,
    keeper: createInstalledKeeper(options, found),
    journal,
    journalFolder,
    snapshots: { files, folder: join(folder, folderNames.snapshots), schema, proven: new Set() },
    copies: { files, folder: join(folder, folderNames.copies), proven: new Set() },
    admitted: new Set(),
    newFolderCopy: null,
  };
  if (!isNewer(open)) await removeUnfinished(open).catch(() => undefined);
  await copyBeforeOpening(open).catch(() => undefined);
  return methodsOf(open);
}

function methodsOf(open: Open): SafetyCopy {
  const { options } = open;
  const readCopyPage = createCopyReader(options.files, options.schema);
  const pathOfCopy = async (name: string): Promise<string | null> => {
    if (open.admitted.has(name)) return name;
    const known = await listSnapshots(open.snapshots, false);
    return known.some((copy) => copy.name === name) ? join(open.snapshots.folder, name) : null;
  };
  return {
    facts: async () => ({
      ...installedFactsOf(open),
      journal: journalFactsOf(open),
      copies: await listCopies(open, false),
    }),
    journalFacts: () => journalFactsOf(open),
    installed: () => installedFactsOf(open).installed,
    install: (input) => install(open, input),
    append: (input) => append(open, input),
    readJournal: ({ after, limit }) => open.journal.readPage(after, limit),
    readCopy: async ({ name, after, limit }) => {
      const path = await pathOfCopy(name);
      return path === null ? { ok: false, reason: 'not-found' } : readCopyPage(path, after, limit);
    },
    admitCopyFile: (path) => admitCopyFile(open, path),
    makeCopy: () => makeCopy(open),
    makeCopyWhenDue: () => makeCopyWhenDue(open),
    proveCopies: async () => ({ ok: true, copies: await listCopies(open, true) }),
    setDatabaseAside: (clear) => setDatabaseAside(open, clear),
    redact: (input) => redact(open, input),
    finishInBackground: () => finishInBackground(open),
    proveDisk: () => proveDisk(options),
    close: async () => {
      await open.journal.checkpoint().catch(() => undefined);
      await open.keeper.settled();
    },
  };
}
