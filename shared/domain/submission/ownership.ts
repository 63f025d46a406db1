import { addMonths, type LocalDate } from '../../time/local-date';
import type { Introduction } from './introduction';

/** Last day on which an introduction made on `on` still counts. */
export const ownershipEnds = (on: LocalDate, months: number): LocalDate => addMonths(on, months);

/**
 * The introduction of a candidate that holds at a client on a date: the earliest one still running, whoever made it.
 * One recorded in error never holds.
 */
export function introductionInForce(
  introductions: readonly Introduction[],
  clientId: string,
  on: string,
): Introduction | null {
  const running = introductions.filter(
    (made) => made.clientId === clientId && !made.recordedInError && made.expiresOn >= on,
  );
  return running.reduce<Introduction | null>(
    (first, made) => (first && first.at <= made.at ? first : made),
    null,
  );
}
