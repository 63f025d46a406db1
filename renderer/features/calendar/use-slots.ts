import { useMemo } from 'react';
import { workingTimeOf } from '@shared/commands/office-facts';
import type { ClashFacts, ClashSubject, Occupant } from '@shared/domain/interview/find-clashes';
import { findSlots, findSlotsForEach, type FoundSlots, type Slot } from '@shared/domain/interview/find-slots';
import { takenHalfDays, type TakenHalfDay } from '@shared/domain/interview/sooner';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import { standingSlots } from '@shared/domain/office/standing-slots';
import type { Instant } from '@shared/time/instant';
import { addDays, datesBetween, daysBetween, type LocalDate } from '@shared/time/local-date';
import { addWorkingDays } from '@shared/time/working-time';
import { readTakenTime, type BookingOffice } from '@data/queries/interview-booking';
import { useLive, useOffice } from '@data/use-office';
import { useNow } from '@ui/i18n/office-time';
import {
  useClashFacts,
  useGoodwillRows,
  useInterviewViews,
  type ClashContext,
  type ClashPeople,
} from './use-clashes';

/** How far ahead free times are looked for by whoever does not choose, in days. */
export const searchDays = 14;
/** How far ahead free times may be looked for, in working days. */
export const searchLengths = ['5', '10', '20'] as const;
/** See {@link searchLengths}. */
export type SearchLength = (typeof searchLengths)[number];

const offeredSlots = 4;
const offeredColleagues = 3;
/** With free times beside them, one that needs a reason is enough. */
const warnedBesideFree = 1;
const soonerRows = 4;

/** For whom a time is looked for. `rooms` empty where none is needed. */
export interface SlotWish {
  readonly wanted: Omit<ClashSubject, 'roomId' | 'startsAt' | 'endsAt'>;
  readonly rooms: readonly string[];
  readonly durationMinutes: number;
  readonly from: LocalDate;
}

/** The first time of somebody else, where the wanted recruiter has none. */
export interface ColleagueSlot {
  readonly recruiterId: string;
  readonly slot: Slot;
}

/** Times to choose from, and what stands in the way of the others. */
export interface OfferedSlots extends FoundSlots {
  readonly sooner: readonly TakenHalfDay[];
  readonly colleagues: readonly ColleagueSlot[];
  readonly context: ClashContext;
}

interface Looked extends SlotWish {
  readonly days: number;
  readonly now: Instant;
  readonly others: readonly Occupant[];
  readonly facts: ClashFacts;
  readonly officeSlots: readonly OfficeSlot[];
}

function lookFor({ officeSlots, ...wish }: Looked, office: BookingOffice): Omit<OfferedSlots, 'context'> {
  const dates = datesBetween(wish.from, addDays(wish.from, wish.days - 1));
  const kept = standingSlots(officeSlots, dates, wish.facts.holidays);
  const question = { ...wish, kept, spread: true, count: offeredSlots };
  const found = findSlots(question);
  const earliest = found.slots.map(({ planned }) => planned).sort(byTime)[0] ?? null;
  if (earliest === null) return { ...found, sooner: [], colleagues: colleaguesFree(question, office) };
  const warned = found.warned
    .filter(({ planned }) => byTime(planned, earliest) < 0)
    .slice(0, warnedBesideFree);
  return {
    ...found,
    slots: found.slots.slice(0, offeredSlots - warned.length),
    warned,
    sooner: takenHalfDays(question, { before: earliest, count: soonerRows }),
    colleagues: [],
  };
}

const byTime = (a: Slot['planned'], b: Slot['planned']): number =>
  a.date === b.date ? a.startMinute - b.startMinute : a.date < b.date ? -1 : 1;

function colleaguesFree(
  question: Parameters<typeof findSlots>[0],
  { staff }: BookingOffice,
): readonly ColleagueSlot[] {
  const { recruiterId: own, recruiterAttends, sittingIn } = question.wanted;
  if (!recruiterAttends) return [];
  const ids = staff.map(({ id }) => id).filter((id) => id !== own && sittingIn[id] !== true);
  const found = [...findSlotsForEach(ids, { ...question, count: 1 })];
  return found
    .flatMap(([recruiterId, { slots }]) => slots.map((slot) => ({ recruiterId, slot })))
    .sort((a, b) => byTime(a.slot.planned, b.slot.planned))
    .slice(0, offeredColleagues);
}

/** The first times at which nothing stands in the way; undefined while it is not known for whom. */
export function useSlots(
  wish: SlotWish | null,
  people: ClashPeople,
  length: SearchLength,
): OfferedSlots | undefined {
  const { zoneRules } = useOffice();
  const now = useNow();
  const { office } = people;
  const { zone } = office.facts.profile;
  const from = wish?.from;
  const days = useMemo(() => {
    if (from === undefined) return 0;
    const working = workingTimeOf(office.facts, zoneRules);
    return daysBetween(from, addWorkingDays(addDays(from, -1), Number(length), working)) + 1;
  }, [from, length, office, zoneRules]);
  const around = useLive(
    async (read) => {
      if (from === undefined || days === 0) return null;
      const startsAt = zoneRules.toInstant(from, 0, zone);
      const endsAt = zoneRules.toInstant(addDays(from, days), 0, zone);
      return readTakenTime(read, { startsAt, endsAt });
    },
    [from, days, zone, zoneRules],
  );
  const rows = useGoodwillRows(people);
  const facts = useClashFacts(people, rows, around?.busy);
  const found = useMemo(() => {
    if (!wish || !around || !facts) return undefined;
    const { interviews: others, officeSlots } = around;
    return lookFor({ ...wish, days, now, others, facts, officeSlots }, office);
  }, [wish, around, facts, days, now, office]);
  const others = useInterviewViews((found?.sooner ?? []).flatMap(({ clash }) => clash.interviewId ?? []));
  return found && facts && around ? { ...found, context: { facts, others, busy: around.busy } } : undefined;
}
