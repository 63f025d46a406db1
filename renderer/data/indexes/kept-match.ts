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
import { bytesOfPack, packOfBytes, type PackPlan } from './pack-bytes';

/** Raised when columns are made in another way: a pack of an older making is thrown away. */
const makingVersion = 6;
/** After so many changes the roles are packed anew. */
const mostChanged = 200;
const packName = 'pack';

interface KeptPack {
  readonly making: number;
  readonly mark: LogMark;
  readonly plan: PackPlan;
  readonly bytes: Blob;
}

/** Keeps a pack made when this was the end of the log. */
export function keepMatch(packs: IDBDatabase, mark: LogMark, pack: PackedMatch): Promise<void> {
  const { parts, ...plan } = bytesOfPack(pack);
  const bytes = new Blob([...parts]);
  return keepPack(packs, packName, { making: makingVersion, mark, plan, bytes } satisfies KeptPack);
}

/** What was changed after a mark; null when it is too much, or the log is another one. */
export async function changedSince(office: IDBDatabase, mark: LogMark): Promise<MatchChanges | null> {
  const later = await loggedSince(office, mark, mostChanged);
  if (later === null) return null;
  const idsIn = (table: MatchTable): readonly string[] => [
    ...new Set(later.filter(({ entity }) => entity === table).map(({ entityId }) => entityId)),
  ];
  return { roles: idsIn('roles'), clients: idsIn('clients'), placements: idsIn('placements') };
}

/** The pack that was kept of an office's roles; rejects when it cannot be read. */
export const keptMatch = (database: string): Promise<MatchDelivery> =>
  withBareDatabases(matchPacks(database), async (office, packs) => {
    const kept = (await readPack(packs, packName)) as KeptPack | undefined;
    if (kept?.making !== makingVersion) return nothingDelivered;
    const [bytes, changed] = await Promise.all([kept.bytes.arrayBuffer(), changedSince(office, kept.mark)]);
    return changed ? { pack: packOfBytes(kept.plan, bytes) as PackedMatch, changed } : nothingDelivered;
  });
