// Which backups outside the desk's own folder were made before somebody was erased, and so still hold them. An erasure does
// not reach them; the rule that lets old backups go does, on a day that is known.
import type { BackupPlaceState, ListedBackup } from '@shared/backup-requests';

/** Backups that still hold somebody, and the day by which the rule has let all of them go; null: not within a year. */
export interface BackupsHolding {
  readonly backups: readonly ListedBackup[];
  readonly goneOn: string | null;
}

/** `erasedAt` is the instant of the decision; a backup whose age cannot be read counts as older. */
export function backupsHolding(
  state: { readonly places: readonly Pick<BackupPlaceState, 'place' | 'backups'>[] },
  erasedAt: string,
): BackupsHolding {
  const backups = state.places
    .filter(({ place }) => place === 'second')
    .flatMap((place) => place.backups)
    .filter(({ made, fault }) => fault !== 'another-office' && (made === null || made < erasedAt));
  const days = backups.map(({ goesOn }) => goesOn);
  const known = days.filter((day) => day !== null).sort();
  return { backups, goneOn: days.includes(null) ? null : (known.at(-1) ?? null) };
}
