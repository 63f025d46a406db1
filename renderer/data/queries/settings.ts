import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Room } from '@shared/domain/office/room';
import type { Staff } from '@shared/domain/staff/staff';
import type { ViewReader } from '../view-reader';

/** The office's own settings, its rooms and its people. PINs never leave the database. */
export interface SettingsFacts {
  readonly office: OfficeFacts;
  /** Rooms in use first. */
  readonly rooms: readonly Room[];
  /** Staff at work first. */
  readonly staff: readonly Staff[];
}

interface Listed {
  readonly name: string;
  readonly active: boolean;
}

const inOrder = (a: Listed, b: Listed): number =>
  Number(b.active) - Number(a.active) || a.name.localeCompare(b.name, 'en');

/** Everything the settings page shows of the office. */
export async function readSettings(read: ViewReader): Promise<SettingsFacts> {
  return {
    office: await loadOfficeFacts(read),
    rooms: [...(await read.all('rooms'))].sort(inOrder),
    staff: [...(await read.all('staff'))].sort(inOrder),
  };
}
