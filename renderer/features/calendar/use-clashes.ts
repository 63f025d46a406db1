import { useMemo } from 'react';
import { bookingSubject } from '@shared/commands/interview/booking-facts';
import type { BookingInput } from '@shared/commands/interview/booking-input';
import { clashAroundOf, loadGoodwillRows, type AroundRows } from '@shared/commands/interview/clash-around';
import { clashFactsOf, spanOfPlanned } from '@shared/commands/interview/interview-time';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Clash } from '@shared/domain/interview/clash';
import { findClashes, type ClashFacts, type ClashSubject } from '@shared/domain/interview/find-clashes';
import type { BusyTime } from '@shared/domain/office/busy-time';
import { storedInstant } from '@shared/domain/stored-time';
import { readTakenTime, type BookingOffice } from '@data/queries/interview-booking';
import { viewInterviews, type InterviewView } from '@data/queries/interviews';
import { useLive, useOffice } from '@data/use-office';
import { useNow } from '@ui/i18n/office-time';

/** What a sentence about a clash is made of. */
export interface ClashContext {
  readonly facts: ClashFacts;
  /** The interviews that clashes collide with, by id. */
  readonly others: ReadonlyMap<string, InterviewView>;
  readonly busy: readonly BusyTime[];
}

/** What stands in the way of one appointment. */
export interface FoundClashes extends ClashContext {
  readonly clashes: readonly Clash[];
  readonly subject: ClashSubject;
}

/** Whom an appointment is for: what its warnings rest on beside its time. */
export interface ClashPeople {
  readonly office: BookingOffice;
  readonly candidate: Candidate | undefined;
  readonly kind: ClashSubject['kind'];
  readonly clientId: string | null;
  readonly roleId: string | null;
}

/** A booking as clashes see it. */
export const subjectOfBooking = (
  input: BookingInput,
  zoneRules: Parameters<typeof spanOfPlanned>[1],
): ClashSubject => ({ ...bookingSubject(input), ...spanOfPlanned(input.planned, zoneRules), id: '' });

type GoodwillRows = Omit<AroundRows, 'busy'>;

/** The client with what its goodwill rests on; undefined while reading. */
export function useGoodwillRows({ candidate, kind, clientId }: ClashPeople): GoodwillRows | undefined {
  const candidateId = candidate?.id ?? '';
  const asked = kind === 'client' ? clientId : null;
  return useLive((read) => loadGoodwillRows({ candidateId, clientId: asked }, read), [candidateId, asked]);
}

/** What warnings rest on; undefined while something is still being read. */
export function useClashFacts(
  { office, candidate, kind, roleId }: ClashPeople,
  rows: GoodwillRows | undefined,
  busy: readonly BusyTime[] | undefined,
): ClashFacts | undefined {
  const { zoneRules } = useOffice();
  const now = useNow();
  return useMemo(() => {
    if (!rows || !busy) return undefined;
    const { policy, profile } = office.facts;
    const question = { interview: { kind, roleId }, policy, now, zone: profile.zone, zoneRules };
    const around = clashAroundOf({ ...rows, busy }, question);
    return clashFactsOf(office.facts, candidate, zoneRules, around);
  }, [office, candidate, kind, roleId, rows, busy, now, zoneRules]);
}

/** Interviews by id, with their names. */
export function useInterviewViews(ids: readonly string[]): ReadonlyMap<string, InterviewView> {
  const key = [...new Set(ids)].sort().join(' ');
  const views = useLive(
    async (read) => {
      const rows = key === '' ? [] : await read.many('interviews', key.split(' '));
      const found = await viewInterviews(read, rows);
      return new Map(found.map((view) => [view.interview.id, view]));
    },
    [key],
  );
  return views ?? noViews;
}

const noViews: ReadonlyMap<string, InterviewView> = new Map();

/** Clashes of an appointment that is being typed, kept up to date with the calendar; undefined until first known. */
export function useClashes(subject: ClashSubject | null, people: ClashPeople): FoundClashes | undefined {
  const { startsAt, endsAt } = subject ?? {};
  const around = useLive(
    async (read) => {
      if (startsAt === undefined || endsAt === undefined) return null;
      const span = { startsAt: storedInstant(startsAt), endsAt: storedInstant(endsAt) };
      return readTakenTime(read, span);
    },
    [startsAt, endsAt],
  );
  const rows = useGoodwillRows(people);
  const facts = useClashFacts(people, rows, around?.busy);
  const clashes = useMemo(
    () =>
      subject && facts && around
        ? findClashes({ interview: subject, others: around.interviews, facts })
        : undefined,
    [subject, around, facts],
  );
  const others = useInterviewViews((clashes ?? []).flatMap(({ interviewId }) => interviewId ?? []));
  if (!subject || !clashes || !facts || !around) return undefined;
  return { clashes, subject, facts, others, busy: around.busy };
}
