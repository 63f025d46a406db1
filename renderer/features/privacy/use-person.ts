import type { Candidate } from '@shared/domain/candidate/candidate';
import type { LocalDate } from '@shared/time/local-date';
import { useLive } from '@data/use-office';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';

/** The person a dialog is about; undefined until read. */
export const usePerson = (candidateId: string): Candidate | undefined =>
  useLive((read) => read.get('candidates', candidateId), [candidateId]);

/** The date on the office's wall calendar. */
export function useToday(): LocalDate {
  const { zone, zoneRules } = useOfficeTime();
  return zoneRules.toLocal(useNow(), zone).date;
}
