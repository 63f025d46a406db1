import { daySheet } from '@shared/reports/day-sheet';
import type { LocalDate } from '@shared/time/local-date';
import { readDaySheet } from '@data/queries/day-sheet';
import type { BuiltReport, ReportSource } from '../report-source';

/** The front desk's list of a day. */
export async function buildDaySheet(
  { read, maker, zoneRules }: ReportSource,
  date: LocalDate,
): Promise<BuiltReport> {
  const lines = await readDaySheet(read, date, zoneRules);
  return { document: daySheet(date, lines, maker), nameParts: { date } };
}
