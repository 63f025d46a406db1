// Keeps installed.json in step: written when a database is installed, and raised behind every append. Raising is not
// awaited by anybody (it is a lower bound) and never lowers what stands there.
import type { RequestInput, RequestOutput } from '@shared/desktop-api';
import type { LastPerStream } from '@shared/safety-facts';
import { diskRefusalOf, type FileSystem } from './file-system';
import {
  installedFormat,
  setUnreadableAside,
  writeInstalled,
  type InstalledRecord,
  type InstalledState,
} from './installed';
import { stampOf } from './stamp-of';
import { createTaskQueue } from './task-queue';

/** What the journal holds, as far as installed.json is concerned. */
export interface JournalHoldings {
  readonly last: LastPerStream;
  readonly count: number;
}

/** The owner of installed.json. */
export interface InstalledKeeper {
  state(): InstalledState;
  /** Replaces the file; on a refusal the old one stays. */
  install(
    input: RequestInput<'install'>,
    journalFolder: string,
    holds: JournalHoldings,
  ): Promise<RequestOutput<'install'>>;
  /** Raises the lower bounds soon; calls that come while one is being written become one. */
  raise(holdings: () => JournalHoldings): void;
  /** Waits until what was asked for is written. */
  settled(): Promise<void>;
}

function highest(a: LastPerStream, b: LastPerStream): LastPerStream {
  const streams = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...streams].map((stream) => [stream, Math.max(a[stream] ?? 0, b[stream] ?? 0)]));
}

/** What stood about the very same database: its bounds stay true whatever becomes of the journal. */
function heldFor(state: InstalledState, input: RequestInput<'install'>): InstalledRecord | null {
  if (state.kind !== 'read') return null;
  const { databaseId, databaseName } = state.installed;
  return databaseId === input.databaseId && databaseName === input.databaseName ? state.installed : null;
}

/** The keeper over what was read at start. */
export function createInstalledKeeper(
  place: { readonly files: FileSystem; readonly folder: string; readonly now: () => string },
  found: InstalledState,
): InstalledKeeper {
  const queue = createTaskQueue();
  let state = found;
  let raiseAsked = false;

  const write = async (installed: InstalledRecord): Promise<void> => {
    if (state.kind === 'unreadable')
      await setUnreadableAside(place.files, place.folder, stampOf(place.now()));
    await writeInstalled(place.files, place.folder, installed);
    state = { kind: 'read', installed };
  };

  const raiseOnce = async (holdings: () => JournalHoldings): Promise<void> => {
    raiseAsked = false;
    if (state.kind !== 'read') return;
    const { last, count } = holdings();
    const journalCount = Math.max(state.installed.journalCount, count);
    const deviceSeq = highest(state.installed.deviceSeq, last);
    // A bound that could not be raised stays lower: still true, and raised with the next append.
    await write({ ...state.installed, journalCount, deviceSeq }).catch(() => undefined);
  };

  return {
    state: () => state,
    install: (input, journalFolder, holds) =>
      queue.run(async () => {
        const { databaseId, databaseName, schema } = input;
        const held = heldFor(state, input);
        const installed: InstalledRecord = {
          format: installedFormat,
          ...{ databaseId, databaseName, schema, journalFolder },
          journalCount: input.freshJournal ? holds.count : Math.max(holds.count, held?.journalCount ?? 0),
          deviceSeq: highest(holds.last, held?.deviceSeq ?? {}),
        };
        try {
          await write(installed);
        } catch (error) {
          return { ok: false, reason: diskRefusalOf(error) };
        }
        return { ok: true, installed: { databaseId, databaseName, schema, deviceSeq: installed.deviceSeq } };
      }),
    raise: (holdings) => {
      if (raiseAsked) return;
      raiseAsked = true;
      void queue.run(() => raiseOnce(holdings));
    },
    settled: () => queue.run(async () => undefined),
  };
}
