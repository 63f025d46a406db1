import { useMemo } from 'react';
import { bookingSubject } from '@shared/commands/interview/booking-facts';
import type { BookingInput } from '@shared/commands/interview/booking-input';
import { readBookableCandidate, type BookingOffice } from '@data/queries/interview-booking';
import { useLive, useOffice } from '@data/use-office';
import { useSteady } from './use-steady';
import { bookingInputOf, submissionOf, type BookingForm } from './booking-form';
import { subjectOfBooking, useClashes, type ClashPeople } from './use-clashes';
import { useSlots, type SearchLength, type SlotWish } from './use-slots';

/** Stands for the time while only people and places are asked. */
const anyStart = 0;

/** The rooms to try, the chosen one first. */
export const roomsFrom = ({ rooms }: BookingOffice, chosen: string | null): readonly string[] => {
  const ids = rooms.map(({ id }) => id);
  return chosen !== null && ids.includes(chosen) ? [chosen, ...ids.filter((id) => id !== chosen)] : ids;
};

function wishOf(input: BookingInput | null, form: BookingForm, office: BookingOffice): SlotWish | null {
  if (!input) return null;
  const { roomId: _room, ...wanted } = bookingSubject(input);
  const needsRoom = input.kind === 'office' && input.mode === 'in-person';
  return {
    wanted: { ...wanted, id: '' },
    rooms: needsRoom ? roomsFrom(office, form.roomId) : [],
    durationMinutes: input.planned.durationMinutes,
    from: form.searchFrom,
  };
}

/** What the typed booking is about, what stands in its way, and which times are free for it. */
export function useBooking(form: BookingForm, office: BookingOffice, length: SearchLength) {
  const { zoneRules } = useOffice();
  const known = useLive((read) => readBookableCandidate(read, form.candidateId), [form.candidateId]);
  const bookable = known?.candidate.id === form.candidateId ? known : null;
  const submissions = useMemo(() => bookable?.submissions ?? [], [bookable]);
  const submission = submissionOf(form, submissions);
  const candidate = bookable?.candidate;
  const { zone } = office.facts.profile;
  const around = { candidate, submission, zone };
  const input = bookingInputOf(form, around, false);
  const subject = useSteady(input && subjectOfBooking(input, zoneRules));
  const anyTime = { ...form, date: form.searchFrom, startMinute: anyStart };
  const wish = useSteady(wishOf(bookingInputOf(anyTime, around, false), form, office));
  const people: ClashPeople = {
    office,
    candidate,
    kind: form.kind,
    clientId: submission?.client?.id ?? null,
    roleId: submission?.submission.roleId ?? null,
  };
  return {
    candidate,
    submissions,
    submission,
    around,
    subject,
    clashes: useClashes(subject, people),
    slots: useSlots(wish, people, length),
    isAsked: wish !== null,
  };
}
