// What a backup is made of: the first so many records of the journal, and every document whose bytes are whole. Records
// come first: a document is kept before the command that names it, so none that they name is missing.
import type { ChangeRecord } from '@shared/changes/change-record';
import { maxRecordsPerPage } from '@shared/desktop-api';
import { officeProfile, settingIds } from '@shared/domain/office/policy';
import type { DocumentKeeper } from '../document-keeper';
import { safeFileName } from '../file-names';
import type { SafetyCopy } from '../safety-copy/safety-copy';
import { backupEnding, type BackupDocument } from './backup-format';

/** Where the office is read from. */
export interface OfficeSource {
  readonly safety: Pick<SafetyCopy, 'journalFacts' | 'readJournal'>;
  readonly documents: Pick<DocumentKeeper, 'all' | 'read'>;
}

/** What the office calls itself, as far as its records tell. */
export interface OfficeName {
  name: string;
  zone: string | null;
}

const profileOf = officeProfile.pick({ name: true, zone: true });

function note(office: OfficeName, { entity, entityId, set }: ChangeRecord): void {
  if (entity !== 'settings' || entityId !== settingIds.office) return;
  const profile = profileOf.safeParse(set['value']);
  if (profile.success) Object.assign(office, profile.data);
}

/** The first `count` records, page by page; `office` is named on the way. Throws when the journal ends before. */
export async function* recordsOf(
  { safety }: OfficeSource,
  count: number,
  office: OfficeName,
): AsyncGenerator<readonly ChangeRecord[]> {
  let after = 0;
  while (after < count) {
    const page = await safety.readJournal({ after, limit: Math.min(maxRecordsPerPage, count - after) });
    if (!page.ok || page.records.length === 0) throw new Error('The journal does not read to its end');
    after += page.records.length;
    for (const record of page.records) note(office, record);
    yield page.records;
  }
}

/** The documents whose bytes are whole, by a look at every byte. */
export async function wholeDocuments({ documents }: OfficeSource): Promise<readonly BackupDocument[]> {
  const whole: BackupDocument[] = [];
  for (const sha256 of await documents.all()) {
    const found = await documents.read(sha256);
    if (found.ok) whole.push({ sha256, size: found.bytes.byteLength });
  }
  return whole;
}

/** Their bytes, one after the other; throws when one is gone meanwhile. */
export async function* bytesOf(
  { documents }: OfficeSource,
  listed: readonly BackupDocument[],
): AsyncGenerator<BackupDocument & { readonly bytes: Uint8Array }> {
  for (const document of listed) {
    const found = await documents.read(document.sha256);
    if (!found.ok) throw new Error('A document changed while it was being copied');
    yield { ...document, bytes: found.bytes };
  }
}

/** `Onward Harbour Talent 2026-11-23 10-42.onward-backup`, in the office's time; `again` tells two of a minute apart. */
export function backupFileName({ name, zone }: OfficeName, made: string, again: number): string {
  // Sweden writes dates as file names want them.
  const format = new Intl.DateTimeFormat('sv-SE', {
    ...{ dateStyle: 'short', timeStyle: 'short' },
    timeZone: zone ?? undefined,
  });
  const moment = format.format(new Date(made)).replaceAll(':', '-');
  const suffix = again === 0 ? '' : ` (${again + 1})`;
  return `${safeFileName(['Onward', name, moment].filter((part) => part !== '').join(' '))}${suffix}${backupEnding}`;
}
