// The pack of the office's roles between starts, with what was committed later read off the end of the log. The page reads it
// by itself: it is small, and a worker would take longer to start than the pack takes to read.
import type { PackedMatch } from '@shared/domain/matching/columns/pack-office';
import { keepPack, loggedSince, readPack, withBareDatabases, type LogMark } from './bare-database';
import {
  matchPacks,
  nothingDelivered,
  type MatchChanges,
  type MatchDelivery,
  type MatchTable,
} from './match-order';

/** Raised when columns are made in another way: a pack of an older making is thrown away. */
const makingVersion = 5;
/** After so many changes the roles are packed anew. */
const mostChanged = 200;
const packName = 'pack';

interface KeptPack {
  readonly making: number;
  readonly mark: LogMark;
  readonly pack: PackedMatch;
}

/** Keeps a pack made when this was the end of the log. */
export const keepMatch = (packs: IDBDatabase, mark: LogMark, pack: PackedMatch): Promise<void> =>
  keepPack(packs, packName, { making: makingVersion, mark, pack } satisfies KeptPack);

/** What was changed after a mark; null when it is too much, or the log is another one. */
export async function changedSince(office: IDBDatabase, mark: LogMark): Promise<MatchChanges | null> {
  const later = await loggedSince(office, mark, mostChanged);
  if (later === null) return null;
  const idsIn = (table: MatchTable): readonly string[] => [
    ...new Set(later.filter(({ entity }) => entity === table).map(({ entityId }) => entityId)),
  ];
  return { roles: idsIn('roles'), clients: idsIn('clients'), placements: idsIn('placements') };
}

/** The pack that was kept of an office's roles. */
export const keptMatch = (database: string): Promise<MatchDelivery> =>
  withBareDatabases(matchPacks(database), async (office, packs) => {
    const kept = (await readPack(packs, packName)) as KeptPack | undefined;
    const changed = kept?.making === makingVersion ? await changedSince(office, kept.mark) : null;
    return kept && changed ? { pack: kept.pack, changed } : nothingDelivered;
  });
