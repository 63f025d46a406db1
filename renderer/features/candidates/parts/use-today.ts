import type { LocalDate } from '@shared/time/local-date';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';

/** The date on the office's wall calendar. */
export function useToday(): LocalDate {
  const { zone, zoneRules } = useOfficeTime();
  return zoneRules.toLocal(useNow(), zone).date;
}
