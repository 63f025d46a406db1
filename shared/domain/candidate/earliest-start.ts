import { addDays, addMonths, type LocalDate } from '../../time/local-date';
import type { Candidate } from './candidate';

const daysPerWeek = 7;

/**
 * First day the candidate can start when notice is given on `from`: the notice run out, but not before the date they
 * named. A month's notice ends on the same day of the month, or on its last day where that day is missing (31 January
 * → 28 February). Null when neither is known.
 */
export function earliestStart(
  facts: Pick<Candidate, 'notice' | 'availableFrom'>,
  from: LocalDate,
): LocalDate | null {
  const served = facts.notice === null ? null : noticeEnds(facts.notice, from);
  const named = facts.availableFrom as LocalDate | null;
  if (served === null) return named;
  return named !== null && named > served ? named : served;
}

function noticeEnds(notice: NonNullable<Candidate['notice']>, from: LocalDate): LocalDate {
  if (notice.unit === 'month') return addMonths(from, notice.value);
  return addDays(from, notice.unit === 'week' ? notice.value * daysPerWeek : notice.value);
}
