import { loadOfficeFacts } from '@shared/commands/office-facts';
import { findOwnAppointment, type OwnAppointment } from '@shared/domain/reception/own-appointment';
import { addDays } from '@shared/time/local-date';
import type { Clock, ZoneRules } from '@shared/time/ports';
import type { ViewReader } from '../view-reader';

/** What the kiosk may tell who typed this number, now; null for all who are not sure to be the one. */
export async function readOwnAppointment(
  read: ViewReader,
  typed: string,
  { clock, zoneRules }: { readonly clock: Clock; readonly zoneRules: ZoneRules },
): Promise<OwnAppointment | null> {
  const { zone } = (await loadOfficeFacts(read)).profile;
  const now = clock.now();
  const { date } = zoneRules.toLocal(now, zone);
  const startOf = (day: typeof date) => zoneRules.toInstant(day, 0, zone);
  const appointments = await read.range('interviews', 'startsAt', [startOf(date), startOf(addDays(date, 1))]);
  const people = await read.allFaces('candidates');
  return findOwnAppointment(typed, { people, appointments }, now);
}
