import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Client } from '@shared/domain/client/client';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import type { Room } from '@shared/domain/office/room';
import type { Staff } from '@shared/domain/staff/staff';
import { minutesPerDay } from '@shared/time/local-date';
import type { ViewReader } from '../view-reader';

/** The office's own settings, its rooms and its people. PINs never leave the database. */
export interface SettingsFacts {
  readonly office: OfficeFacts;
  /** Rooms in use first. */
  readonly rooms: readonly Room[];
  /** Staff at work first. */
  readonly staff: readonly Staff[];
  /** Hours of the week kept for office interviews, in the order of the week. */
  readonly slots: readonly OfficeSlot[];
  /** Clients that go by figures of their own. */
  readonly clients: readonly Pick<Client, 'name' | 'noticeMinutes' | 'ownershipMonths'>[];
}

const daysPerWeek = 7;

interface Listed {
  readonly name: string;
  readonly active: boolean;
}

const inOrder = (a: Listed, b: Listed): number =>
  Number(b.active) - Number(a.active) || a.name.localeCompare(b.name, 'en');

/** Monday first, as offices count. */
const weekOrder = ({ weekday, startMinute }: OfficeSlot): number =>
  ((weekday + daysPerWeek - 1) % daysPerWeek) * minutesPerDay + startMinute;
const inWeek = (a: OfficeSlot, b: OfficeSlot): number =>
  weekOrder(a) - weekOrder(b) || (a.id < b.id ? -1 : 1);

/** Everything the settings page shows of the office. */
export async function readSettings(read: ViewReader): Promise<SettingsFacts> {
  return {
    office: await loadOfficeFacts(read),
    rooms: [...(await read.all('rooms'))].sort(inOrder),
    staff: [...(await read.all('staff'))].sort(inOrder),
    slots: [...(await read.all('officeSlots'))].sort(inWeek),
    clients: (await read.all('clients')).filter(
      ({ noticeMinutes, ownershipMonths }) => noticeMinutes !== null || ownershipMonths !== null,
    ),
  };
}
