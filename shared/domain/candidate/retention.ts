// How long the office may keep somebody it found no role for: a span, set by the office, after the last no, or for as long as
// the person's consent to keep their data reaches, if that is longer. Nothing is erased by a clock: a day that came is a
// line on a manager's list.
import { addMonths, type LocalDate } from '../../time/local-date';
import { storedDate } from '../stored-time';
import type { RetentionDelay } from '../privacy/retention-delay';
import type { Placement } from '../submission/placement';
import { isInProcess } from '../submission/submission-lifecycle';
import type { Submission } from '../submission/submission';
import type { Consent } from './consent';

/** What the rule looks at, of one person. */
export interface RetentionFacts {
  readonly createdOn: string;
  readonly submissions: readonly Pick<Submission, 'stage' | 'end'>[];
  readonly placements: readonly Pick<Placement, 'state'>[];
  readonly consents: readonly Pick<Consent, 'kind' | 'givenOn' | 'expiresOn' | 'withdrawnOn'>[];
  readonly delays: readonly Pick<RetentionDelay, 'until' | 'notedOn' | 'reason'>[];
}

/** What the last day follows from. */
export type RetentionCause = 'after-no' | 'never-put-forward' | 'consent' | 'consent-withdrawn' | 'put-off';

/** The last day on which a person may be kept, and what it follows from. */
export interface Retention {
  readonly dueOn: LocalDate;
  readonly cause: RetentionCause;
}

const later = (one: Retention, other: Retention): Retention => (other.dueOn > one.dueOn ? other : one);

/** The office's date of an instant is a day either way at most; over months its UTC date will do. */
const dateOf = (instant: string): LocalDate => storedDate(instant.slice(0, 'YYYY-MM-DD'.length));

function afterNo({ submissions, createdOn }: RetentionFacts, months: number): Retention {
  const ends = submissions.flatMap(({ end }) => (end ? [dateOf(end.at)] : [])).sort();
  const last = ends.at(-1);
  return last === undefined
    ? { dueOn: addMonths(storedDate(createdOn), months), cause: 'never-put-forward' }
    : { dueOn: addMonths(last, months), cause: 'after-no' };
}

/** A consent without an end reaches as far as the office keeps anybody. */
const reachOf = ({ givenOn, expiresOn }: RetentionFacts['consents'][number], months: number): LocalDate =>
  expiresOn === null ? addMonths(storedDate(givenOn), months) : storedDate(expiresOn);

/**
 * The clock of one person, or null where none runs: somebody in the running or placed by us is not unsuccessful. A consent
 * that was taken back, with none after it, ends the time at once; only a manager's reason puts it off.
 */
export function retentionOf(facts: RetentionFacts, months: number): Retention | null {
  const isPlaced = facts.placements.some(({ state }) => state === 'active');
  if (isPlaced || facts.submissions.some(isInProcess)) return null;
  const keeps = facts.consents.filter(({ kind }) => kind === 'keep');
  const standing = keeps.filter(({ withdrawnOn }) => withdrawnOn === null);
  const withdrawn = keeps.flatMap(({ withdrawnOn }) => (withdrawnOn === null ? [] : [withdrawnOn])).sort();
  const lastWithdrawn = standing.length === 0 ? withdrawn.at(-1) : undefined;
  const base: Retention =
    lastWithdrawn === undefined
      ? standing
          .map((consent): Retention => ({ dueOn: reachOf(consent, months), cause: 'consent' }))
          .reduce(later, afterNo(facts, months))
      : { dueOn: storedDate(lastWithdrawn), cause: 'consent-withdrawn' };
  return facts.delays
    .map(({ until }): Retention => ({ dueOn: storedDate(until), cause: 'put-off' }))
    .reduce(later, base);
}
