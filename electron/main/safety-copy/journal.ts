// The append-only record of every change, outside browser storage. What it promises: an append answered ok is on the
// device and was read back equal; whatever a crash leaves half-written is set aside and never mistaken for content;
// a changed line is found with its place; a journal of a newer version is not touched.
import type { ChangeRecord } from '@shared/changes/change-record';
import { changeRecord } from '@shared/changes/change-record';
import type { RequestOutput } from '@shared/desktop-api';
import type { JournalDamage, JournalFacts } from '@shared/safety-facts';
import { diskRefusalOf } from './file-system';
import { knownKey, segmentFor, selectMissing, textOf, type KnownIds } from './journal-append';
import { emptyChain, enterSegment, takeLine, type ChainState } from './journal-chain';
import { readCheckpoint, removeCheckpoint, writeCheckpoint } from './journal-checkpoint';
import { rewriteErased } from './journal-erasure';
import { listSegments, scanJournal, segmentPath, type JournalPlace, type ScanEnd } from './journal-scan';
import { createTaskQueue } from './task-queue';

type Appended = RequestOutput<'appendJournal'>;
type Page = RequestOutput<'readJournal'>;

const saltBytes = 16;
const recordsBetweenCheckpoints = 500;
/** A journal up to this size is read whole at every start: about a tenth of a second. */
const bytesReadAtStart = 16 * 1024 * 1024;

/** Where a journal lies and what it is given from outside. */
export interface JournalOptions extends JournalPlace {
  /** ISO UTC. */
  readonly now: () => string;
  readonly randomHex: (bytes: number) => string;
  /** Records known to have been acknowledged; Infinity when nobody knows. */
  readonly acknowledged: number;
  /** Journals up to this many bytes are verified whole before the window opens; tests set 0. */
  readonly wholeUpToBytes?: number;
}

/** An open journal. Every method may be called at any time; writes and reads wait for one another. */
export interface Journal {
  /** All but how much is missing, which only installed.json can tell. */
  facts(): Omit<JournalFacts, 'missing'>;
  append(databaseId: string, records: readonly ChangeRecord[]): Promise<Appended>;
  readPage(after: number, limit: number): Promise<Page>;
  /** Reads what lies before the checkpoint; answers whether the facts changed. */
  verifyWhole(): Promise<boolean>;
  /** Replaces the content of the records of the same id; rejects with the error of the disk. */
  erase(records: readonly ChangeRecord[]): Promise<void>;
  checkpoint(): Promise<void>;
}

interface JournalState {
  readonly options: JournalOptions;
  chain: ChainState;
  known: KnownIds;
  cursor: ChainState;
  state: 'open' | 'damaged' | 'newer-schema';
  wholeVerified: boolean;
  damage: JournalDamage | null;
  torn: JournalFacts['torn'];
  /** Bytes behind the chain's offset that must be cut before anything is appended; kept aside first when 'keep'. */
  tail: 'clean' | 'keep' | 'drop';
  sinceCheckpoint: number;
}

function factsOf(journal: JournalState): Omit<JournalFacts, 'missing'> {
  const { chain, damage, torn, wholeVerified } = journal;
  const open = chain.n === 0 ? 'empty' : 'verified';
  return {
    databaseId: chain.databaseId,
    count: damage ? damage.keptBefore : chain.n,
    last: { ...chain.last },
    lastWall: chain.lastWall,
    state: journal.state === 'open' ? open : journal.state,
    wholeVerified,
    damage,
    torn,
  };
}

/** Cuts what was never finished; at a start it is first kept in a file of its own. */
async function cleanTail(journal: JournalState): Promise<void> {
  const { options, chain } = journal;
  if (journal.tail === 'clean' || chain.segment === null) return;
  const path = segmentPath(options, chain.segment);
  const size = (await options.files.sizeOf(path)) ?? 0;
  if (size > chain.offset) {
    if (journal.tail === 'keep') {
      const bytes = await options.files.readRange(path, chain.offset, size - chain.offset);
      await options.files.writeWhole(`${path}.${chain.n}.torn`, bytes);
      await options.files.syncFolder(options.folder);
    }
    await options.files.truncate(path, chain.offset);
  }
  journal.tail = 'clean';
}

/** Writes, flushes, reads back, and only then moves the chain. Rejects, with the tail marked, when any of it fails. */
async function writeRecords(
  journal: JournalState,
  databaseId: string,
  records: readonly ChangeRecord[],
): Promise<void> {
  const { options, chain } = journal;
  const segment = segmentFor(chain, options.now());
  if (segment !== chain.segment) enterSegment(chain, segment);
  const opensFile = chain.line === 0;
  const text = textOf(records, { chain, databaseId }, () => options.randomHex(saltBytes));
  const bytes = Buffer.from(text, 'utf8');
  const path = segmentPath(options, segment);
  journal.tail = 'drop';
  if (opensFile) await options.files.makeFolder(options.folder);
  await options.files.writeAt(path, chain.offset, bytes);
  if (opensFile) await options.files.syncFolder(options.folder);
  const back = await options.files.readRange(path, chain.offset, bytes.byteLength);
  if (!bytes.equals(back)) throw new Error('The disk did not keep what was written');
  const next = structuredClone(chain);
  for (const line of text.split('\n').filter(Boolean)) {
    const taken = takeLine(next, line, Buffer.byteLength(line) + 1, options.schema);
    if (typeof taken === 'string') throw new Error(`A line just written does not hold: ${taken}`);
  }
  journal.chain = next;
  journal.tail = 'clean';
  for (const record of records) journal.known.set(knownKey(record), record.id);
}

async function append(
  journal: JournalState,
  databaseId: string,
  records: readonly ChangeRecord[],
): Promise<Appended> {
  const refuse = (reason: Extract<Appended, { ok: false }>['reason']): Appended => ({
    ok: false,
    reason,
    last: { ...journal.chain.last },
  });
  if (journal.state !== 'open') return refuse(journal.state);
  if (journal.chain.databaseId !== null && journal.chain.databaseId !== databaseId)
    return refuse('wrong-database');
  if (records.some((record) => record.sv > journal.options.schema)) return refuse('newer-schema');
  const missing = selectMissing(records, journal.chain.last, journal.known);
  if (missing === 'out-of-step') return refuse(missing);
  try {
    await cleanTail(journal);
    if (missing.length > 0) await writeRecords(journal, databaseId, missing);
  } catch (error) {
    return refuse(diskRefusalOf(error));
  }
  journal.sinceCheckpoint += missing.length;
  if (journal.wholeVerified && journal.sinceCheckpoint >= recordsBetweenCheckpoints)
    await checkpoint(journal);
  return { ok: true, last: { ...journal.chain.last }, kept: 'journal' };
}

async function checkpoint(journal: JournalState): Promise<void> {
  if (journal.state !== 'open' || !journal.wholeVerified) return;
  journal.sinceCheckpoint = 0;
  await writeCheckpoint(journal.options, journal.chain);
}

async function readPage(journal: JournalState, after: number, limit: number): Promise<Page> {
  if (journal.state === 'newer-schema') return { ok: false, reason: 'newer-schema' };
  const total = journal.chain.n;
  if (after >= total) return { ok: true, records: [], next: null };
  const chain = journal.cursor.n === after ? structuredClone(journal.cursor) : emptyChain();
  const records: ChangeRecord[] = [];
  let end: ScanEnd;
  try {
    end = await scanJournal(journal.options, chain, {
      acknowledged: Infinity,
      onRecord: (line) => {
        if (line.header.n > after) records.push(changeRecord.parse(line.content));
        return records.length < limit && line.header.n < total;
      },
    });
  } catch {
    return { ok: false, reason: 'unwritable' };
  }
  journal.cursor = chain;
  if (end.kind === 'damaged') await foundDamaged(journal, end.damage);
  const more = end.kind === 'whole' && chain.n < total;
  return { ok: true, records, next: more ? chain.n : null };
}

function noteDamage(journal: JournalState, damage: JournalDamage): void {
  journal.state = 'damaged';
  journal.damage ??= damage;
}

/** Damage before the checkpoint: without one the next start sees it before the office opens. */
async function foundDamaged(journal: JournalState, damage: JournalDamage): Promise<void> {
  noteDamage(journal, damage);
  await removeCheckpoint(journal.options).catch(() => undefined);
}

function noteEnd(journal: JournalState, end: ScanEnd): void {
  if (end.kind === 'newer') journal.state = 'newer-schema';
  if (end.kind === 'damaged') noteDamage(journal, end.damage);
  if (end.kind !== 'torn') return;
  journal.tail = 'keep';
  journal.torn = { segment: journal.chain.segment ?? '', line: journal.chain.line + 1, bytes: end.bytes };
}

async function verifyWhole(journal: JournalState): Promise<boolean> {
  if (journal.wholeVerified || journal.state !== 'open') return false;
  const until = journal.chain.n;
  const end = await scanJournal(journal.options, emptyChain(), {
    acknowledged: Infinity,
    onRecord: (line) => line.header.n < until,
  });
  if (end.kind === 'damaged') await foundDamaged(journal, end.damage);
  if (end.kind === 'whole') journal.wholeVerified = true;
  await checkpoint(journal);
  return true;
}

async function erase(journal: JournalState, records: readonly ChangeRecord[]): Promise<void> {
  await cleanTail(journal);
  await removeCheckpoint(journal.options);
  await rewriteErased(journal.options, records);
  await load(journal, emptyChain());
}

/** Reads from where `from` stands to the end and takes over what is found. */
async function load(journal: JournalState, from: ChainState): Promise<void> {
  const known: KnownIds = new Map();
  journal.wholeVerified = from.n === 0;
  const end = await scanJournal(journal.options, from, {
    acknowledged: journal.options.acknowledged,
    onRecord: (line) => {
      known.set(knownKey(line.header.record), line.header.record.id);
      return true;
    },
  });
  Object.assign(journal, { chain: from, known, cursor: emptyChain() });
  noteEnd(journal, end);
}

async function startingPoint(options: JournalOptions): Promise<ChainState> {
  let bytes = 0;
  for (const segment of await listSegments(options)) {
    bytes += (await options.files.sizeOf(segmentPath(options, segment))) ?? 0;
  }
  const isSmall = bytes <= (options.wholeUpToBytes ?? bytesReadAtStart);
  return (isSmall ? null : await readCheckpoint(options)) ?? emptyChain();
}

/** Opens the journal of a folder and checks it from its last checkpoint. Rejects only when it cannot be read at all. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const journal: JournalState = {
    options,
    chain: emptyChain(),
    known: new Map(),
    cursor: emptyChain(),
    state: 'open',
    wholeVerified: true,
    damage: null,
    torn: null,
    tail: 'clean',
    sinceCheckpoint: 0,
  };
  await load(journal, await startingPoint(options));
  // A torn end that cannot be set aside now is tried again before the next append.
  if (journal.state === 'open') await cleanTail(journal).catch(() => undefined);
  const queue = createTaskQueue();
  return {
    facts: () => factsOf(journal),
    append: (databaseId, records) => queue.run(() => append(journal, databaseId, records)),
    readPage: (after, limit) => queue.run(() => readPage(journal, after, limit)),
    verifyWhole: () => verifyWhole(journal),
    erase: (records) => queue.run(() => erase(journal, records)),
    checkpoint: () => queue.run(() => checkpoint(journal)),
  };
}
