import { useMemo } from 'react';
import { bookingSubject } from '@shared/commands/interview/booking-facts';
import type { BookingInput } from '@shared/commands/interview/booking-input';
import { clashFactsOf, spanOfPlanned } from '@shared/commands/interview/interview-time';
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Clash } from '@shared/domain/interview/clash';
import { findClashes, type ClashSubject } from '@shared/domain/interview/find-clashes';
import { storedInstant } from '@shared/domain/stored-time';
import { addMinutes } from '@shared/time/instant';
import { minutesPerDay } from '@shared/time/local-date';
import { viewInterviews, type InterviewView } from '@data/queries/interviews';
import { useLive, useOffice } from '@data/use-office';

/** What stands in the way, with the interviews it collides with by id. */
export interface FoundClashes {
  readonly clashes: readonly Clash[];
  readonly others: ReadonlyMap<string, InterviewView>;
}

/** A booking as clashes see it. */
export const subjectOfBooking = (
  input: BookingInput,
  zoneRules: Parameters<typeof spanOfPlanned>[1],
): ClashSubject => ({ ...bookingSubject(input), ...spanOfPlanned(input.planned, zoneRules), id: '' });

const nothingFound: FoundClashes = { clashes: [], others: new Map() };

/** Clashes of an appointment that is being typed, kept up to date with the calendar; undefined until first known. */
export function useClashes(
  subject: ClashSubject | null,
  office: OfficeFacts | undefined,
  candidate: Candidate | undefined,
): FoundClashes | undefined {
  const { zoneRules } = useOffice();
  const span = useMemo(() => aroundOf(subject), [subject]);
  const near = useLive(
    async (read) => (span ? read.range('interviews', 'startsAt', span) : []),
    [span?.[0], span?.[1]],
  );
  const clashes = useMemo(() => {
    if (!subject || !office || !near) return undefined;
    return findClashes({
      interview: subject,
      others: near,
      facts: clashFactsOf(office, candidate, zoneRules),
    });
  }, [subject, office, near, candidate, zoneRules]);
  const ids = (clashes ?? []).flatMap(({ interviewId }) => interviewId ?? []).join(' ');
  const others = useLive(
    async (read) => {
      const wanted = ids.split(' ');
      const rows = await Promise.all(
        wanted.map((id) => (id === '' ? undefined : read.get('interviews', id))),
      );
      const views = await viewInterviews(
        read,
        rows.flatMap((row) => row ?? []),
      );
      return new Map(views.map((view) => [view.interview.id, view]));
    },
    [ids],
  );
  if (!subject) return nothingFound;
  return clashes && { clashes, others: others ?? nothingFound.others };
}

/** The longest interview lasts a day, so those that start within a day around it are enough. */
function aroundOf(subject: ClashSubject | null): readonly [string, string] | null {
  if (!subject) return null;
  const { startsAt, endsAt } = subject;
  return [
    addMinutes(storedInstant(startsAt), -minutesPerDay),
    addMinutes(storedInstant(endsAt), minutesPerDay),
  ];
}
