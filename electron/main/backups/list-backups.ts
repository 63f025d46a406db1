// The backups of a folder as the settings show them, and which of them go. The rule counts this office's alone: what
// another office or a person put into the same folder is shown and never touched.
import type { BackupPlace, ListedBackup } from '@shared/backup-requests';
import { backupsToDrop, daysOfGoing, type DatedBackup } from '@shared/interchange/backup-rule';
import type { LocalDate } from '@shared/time/local-date';
import type { FoundBackup } from './backup-folder';
import type { BackupSettings } from './backup-settings';

/** What a list is made with. */
export interface Listing {
  readonly place: BackupPlace;
  readonly databaseId: string | null;
  readonly settings: BackupSettings;
  readonly dayOf: (iso: string) => LocalDate;
}

/** Those the rule speaks of. */
function datedOf(found: readonly FoundBackup[], listing: Listing): readonly DatedBackup[] {
  return found.flatMap(({ file, path, heading }) => {
    if (typeof heading === 'string' || heading.databaseId !== listing.databaseId) return [];
    if (heading.reason === 'before-restore') return [];
    const { made } = heading;
    const verified = listing.settings.checked[path] !== undefined;
    return [{ name: file, made, day: listing.dayOf(made), verified }];
  });
}

/**
 * The office as it was before a restore stands outside the rule: it neither takes the place of a day's backup nor goes
 * with it. It stays while its restore can be taken back; the newest also before that is noted.
 */
function pastRestores(
  found: readonly FoundBackup[],
  { databaseId, settings }: Listing,
): readonly FoundBackup[] {
  const [, ...older] = found.filter(
    ({ heading }) =>
      typeof heading !== 'string' && heading.databaseId === databaseId && heading.reason === 'before-restore',
  );
  return older.filter(({ file }) => !settings.restores.some(({ kept }) => kept === file));
}

/** Paths of the backups that are to go now; `found` is newest first. */
export function pathsToDrop(found: readonly FoundBackup[], listing: Listing): readonly string[] {
  const drop = new Set(backupsToDrop(datedOf(found, listing)));
  const byRule = found.filter(({ file }) => drop.has(file));
  return [...byRule, ...pastRestores(found, listing)].map(({ path }) => path);
}

/** The name by which a page asks for a backup of the list. */
export const listedName = (place: BackupPlace, file: string): string => `${place}/${file}`;

/** See the head of the file; `today` is where the rule begins to count on. */
export function listBackups(
  found: readonly FoundBackup[],
  listing: Listing,
  today: LocalDate,
): readonly ListedBackup[] {
  const going = daysOfGoing(datedOf(found, listing), today);
  return found.map(({ file, path, bytes, heading }) => {
    const known = typeof heading === 'string' ? null : heading;
    const strange = known !== null && known.databaseId !== listing.databaseId ? 'another-office' : null;
    return {
      ...{ name: listedName(listing.place, file), file, place: listing.place, bytes },
      made: known?.made ?? null,
      records: known?.records ?? null,
      documents: known?.documents ?? null,
      encrypted: known !== null && known.encryption !== null,
      reason: known?.reason ?? null,
      checked: listing.settings.checked[path] ?? null,
      fault: typeof heading === 'string' ? heading : strange,
      goesOn: going.get(file) ?? null,
    };
  });
}
