import { useMemo } from 'react';
import { clashFactsOf } from '@shared/commands/interview/interview-time';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { ClashSubject } from '@shared/domain/interview/find-clashes';
import { findSlots, type FoundSlots } from '@shared/domain/interview/find-slots';
import { addMinutes, type Instant } from '@shared/time/instant';
import { minutesPerDay, type LocalDate } from '@shared/time/local-date';
import type { BookingOffice } from '@data/queries/interview-booking';
import { useLive, useOffice } from '@data/use-office';

/** How far ahead free times are looked for, in days. */
export const searchDays = 14;
const offeredSlots = 4;

/** For whom a time is looked for. `rooms` empty where none is needed. */
export interface SlotWish {
  readonly wanted: Omit<ClashSubject, 'roomId' | 'startsAt' | 'endsAt'>;
  readonly rooms: readonly string[];
  readonly durationMinutes: number;
  readonly from: LocalDate;
}

/** The first times at which nothing stands in the way; undefined while it is not known for whom. */
export function useSlots(
  wish: SlotWish | null,
  office: BookingOffice,
  { candidate, now }: { readonly candidate: Candidate | undefined; readonly now: Instant },
): FoundSlots | undefined {
  const { zoneRules } = useOffice();
  const { zone } = office.facts.profile;
  const from = wish?.from;
  const others = useLive(
    async (read) => {
      if (from === undefined) return [];
      const start = addMinutes(zoneRules.toInstant(from, 0, zone), -minutesPerDay);
      return read.range('interviews', 'startsAt', [
        start,
        addMinutes(start, (searchDays + 2) * minutesPerDay),
      ]);
    },
    [from, zone],
  );
  return useMemo(() => {
    if (!wish || !others) return undefined;
    const facts = clashFactsOf(office.facts, candidate, zoneRules);
    return findSlots({ ...wish, days: searchDays, count: offeredSlots, now, others, facts });
  }, [wish, others, office, candidate, zoneRules, now]);
}
