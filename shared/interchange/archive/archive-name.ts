import { officeProfile } from '../../domain/office/policy';
import type { ArchiveManifest } from './manifest';

/** The office's names as its settings have them; empty where they are not readable. */
export function officeName(setting: unknown): ArchiveManifest['office'] {
  const profile = officeProfile.safeParse(setting);
  return profile.success
    ? { name: profile.data.name, nameZh: profile.data.nameZh }
    : { name: '', nameZh: '' };
}

/** What an archive's file is called: by office and day, so that several lie side by side in order. */
export const archiveFileName = (office: string, date: string): string =>
  `${['Onward', office.trim(), date].filter((part) => part !== '').join(' ')}.zip`;
