import type { Actor } from '@shared/domain/staff/staff';
import type { TravelTable } from '@shared/domain/interview/travel';
import { settingIds } from '@shared/domain/office/policy';
import type { Json } from '@shared/kernel/json';
import type { Door, DoorAnswer } from '@data/door';
import holidays from '../../../resources/holidays/hong-kong.json';
import travel from '../../../resources/districts/hong-kong-districts.json';
import type { NewOffice } from '../shell/use-first-manager';
import { sealPin } from './pin';

/** Who acts before there is anybody: the permission table knows the founder as a manager. */
const founder: Actor = { staffId: 'stf_founder', role: 'manager' };

/** Districts and minutes that ship with the app. */
export const shippedTravel: TravelTable = travel;

/** Opens a new office with its first manager, Hong Kong's holidays and travel minutes. The answer's result holds `staffId`. */
export async function openNewOffice(door: Door, wanted: NewOffice): Promise<DoorAnswer> {
  const pin = await sealPin(wanted.pin);
  const opened = await door.execute(
    'office/open',
    {
      officeName: wanted.officeName,
      officeNameZh: '',
      manager: { name: wanted.managerName, nameZh: '', ...pin },
      profile: { district: wanted.district ?? null },
    },
    { actor: founder },
  );
  if (!opened.ok) return opened;
  const manager: Actor = { staffId: String(opened.result['staffId']), role: 'manager' };
  const settings: readonly (readonly [id: (typeof settingIds)[keyof typeof settingIds], value: Json])[] = [
    [settingIds.holidays, holidays],
    [settingIds.travel, travel],
  ];
  for (const [id, value] of settings) {
    const kept = await door.execute('office/change-setting', { id, value }, { actor: manager });
    if (!kept.ok) return kept;
  }
  return opened;
}
