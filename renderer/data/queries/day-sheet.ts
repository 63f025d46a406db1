import { loadOfficeFacts } from '@shared/commands/office-facts';
import type { DaySheetLine } from '@shared/reports/day-sheet';
import { addDays, type LocalDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';
import { occupyingStages, type Interview } from '@shared/domain/interview/interview';
import type { ViewReader } from '../view-reader';

/** The office interviews of a day and the people they are with; what was called off is left out. */
export async function readDaySheet(
  read: ViewReader,
  date: LocalDate,
  zoneRules: ZoneRules,
): Promise<readonly DaySheetLine[]> {
  const { profile } = await loadOfficeFacts(read);
  const from = zoneRules.toInstant(date, 0, profile.zone);
  const to = zoneRules.toInstant(addDays(date, 1), 0, profile.zone);
  const interviews = await read.range('interviews', 'startsAt', [from, to]);
  const rooms = new Map((await read.all('rooms')).map(({ id, name }) => [id, name]));
  const staff = new Map((await read.all('staff')).map(({ id, name }) => [id, name]));
  const placeOf = ({ roomId, address }: Interview): string =>
    roomId === null ? address : (rooms.get(roomId) ?? '');
  const lines: DaySheetLine[] = [];
  for (const interview of interviews) {
    if (interview.kind !== 'office' || !occupyingStages.includes(interview.stage)) continue;
    const candidate = await read.get('candidates', interview.candidateId);
    if (!candidate) continue;
    const recruiterName = staff.get(interview.recruiterId) ?? '';
    lines.push({ interview, candidate, recruiterName, place: placeOf(interview) });
  }
  return lines;
}
