import { officeProfile } from '../../domain/office/policy';
import { onlyPart, type ArchivePart } from './archive-parts';
import type { ArchiveManifest } from './manifest';

/** The office's names as its settings have them; empty where they are not readable. */
export function officeName(setting: unknown): ArchiveManifest['office'] {
  const profile = officeProfile.safeParse(setting);
  return profile.success
    ? { name: profile.data.name, nameZh: profile.data.nameZh }
    : { name: '', nameZh: '' };
}

/** What an archive's file is called: by office and day, so that several lie side by side in order. */
export function archiveFileName(
  office: string,
  date: string,
  { number, of }: ArchivePart = onlyPart,
): string {
  const part = of > 1 ? `part ${number} of ${of}` : '';
  return `${['Onward', office.trim(), date, part].filter((word) => word !== '').join(' ')}.zip`;
}
