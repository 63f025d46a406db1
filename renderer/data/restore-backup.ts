// Puts the office back to a backup, so that it can be taken back: first today's office is kept as a backup of its own,
// then a new database is built beside the old one, and one note on the disk lets it take over. Whatever ends this in the
// middle leaves the office as it was.
import type { BackupTrouble, OpenedBackupFacts } from '@shared/backup-requests';
import type { DesktopApi } from '@shared/desktop-api';
import type { JournalLink } from './journal-link';
import { recoverOffice, type Recovered, type RecoveryPorts } from './recover-office';

/** What restoring needs. `link` must have nothing left to hand over: what the journal lacks cannot be kept. */
export interface RestorePorts extends Omit<RecoveryPorts, 'startup' | 'desktop'> {
  readonly desktop: RecoveryPorts['desktop'] & Pick<DesktopApi, 'makeBackup' | 'startup'>;
  readonly link: Pick<JournalLink, 'settled' | 'status'>;
}

/** How a restore ended. `not-kept`: today's office could not be kept, so nothing was begun. */
export type Restored =
  | Recovered
  | { readonly ok: false; readonly reason: 'not-kept'; readonly trouble: BackupTrouble }
  | { readonly ok: false; readonly reason: 'not-saved' };

/** See the head of the file; the office must be started again afterwards. */
export async function restoreBackup(backup: OpenedBackupFacts, ports: RestorePorts): Promise<Restored> {
  const { desktop, link } = ports;
  await link.settled();
  if (link.status.get().kind !== 'saved') return { ok: false, reason: 'not-saved' };
  const kept = await desktop.makeBackup({ reason: 'before-restore' });
  if (!kept.ok) return { ok: false, reason: 'not-kept', trouble: kept.reason };
  const { name, databaseId } = backup;
  const startup = await desktop.startup();
  return recoverOffice({ kind: 'copy', name, databaseId }, { ...ports, startup });
}
