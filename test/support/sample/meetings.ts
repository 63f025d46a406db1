// Interviews of the sample: a free time found by the office's own rules, the booking, and what comes of it.
import type { BookingInput } from '@shared/commands/interview/booking-input';
import type { Interview } from '@shared/domain/interview/interview';
import { findSlots, type Slot } from '@shared/domain/interview/find-slots';
import type { Actor } from '@shared/domain/staff/staff';
import { addMinutes, type Instant } from '@shared/time/instant';
import { daysBetween } from '@shared/time/local-date';
import { zoneRules } from '@data/zone-rules';
import { dateOfDay, instantOf, isBefore, isWorkday, sampleMonday, workdayAfter, type When } from './agenda';
import type { Life } from './life';
import { clashFactsFor } from './sample-office';
import { letDownWords, messageReasons } from './sentences';

/** Whom and what a meeting is for. */
export interface MeetingPlan {
  readonly kind: Interview['kind'];
  readonly candidateId: string;
  readonly owner: Actor;
  readonly submissionId: string | null;
  readonly contactId: string | null;
  readonly mode: Interview['mode'];
  readonly address: string;
  readonly district: string | null;
  readonly minutes: number;
  /** First day it may be on. */
  readonly day: number;
  readonly happens: { done: Then; lost: Then };
}
type Then = (when: When, interviewId: string) => Promise<void>;

/** A booked meeting. */
export interface Meeting extends MeetingPlan {
  readonly interviewId: string;
  readonly start: When;
  readonly bookedAt: When;
}

const halfHour = 30;
const daysLooked = 4;
const slotsLooked = 60;

async function freeSlot(life: Life, plan: MeetingPlan): Promise<Slot | undefined> {
  const { office } = life;
  const { kind, candidateId, owner, contactId, mode, address, district } = plan;
  const rooms = kind === 'office' ? (await office.read.all('rooms')).map(({ id }) => id) : [];
  const span = [plan.day - 1, plan.day + daysLooked + 1].map((day) =>
    instantOf({ day, minute: 0 }, zoneRules),
  );
  const { slots } = findSlots({
    wanted: {
      id: '',
      kind,
      candidateId,
      recruiterId: owner.staffId,
      recruiterAttends: kind === 'office',
      sittingIn: {},
      panel: {},
      contactId,
      mode,
      address,
      district,
    },
    rooms: office.draw.some(rooms, rooms.length),
    durationMinutes: plan.minutes,
    from: dateOfDay(plan.day),
    days: daysLooked,
    count: slotsLooked,
    now: addMinutes(office.now(), halfHour),
    others: await office.read.range('interviews', 'startsAt', [span[0] ?? '', span[1] ?? '']),
    facts: await clashFactsFor(office, candidateId),
  });
  const dayOf = (slot: Slot): number => daysBetween(sampleMonday, slot.planned.date);
  const fitting = slots.filter((slot) => isWorkday(dayOf(slot)) && dayOf(slot) <= life.lastDay);
  const first = fitting.filter((slot) => slot.planned.date === fitting[0]?.planned.date);
  const onTheHalf = first.filter(({ planned }) => planned.startMinute % halfHour === 0);
  const choice = onTheHalf.length > 0 ? onTheHalf : first;
  return choice.length > 0 ? office.draw.pick(choice) : undefined;
}

/** Books a meeting when there is a free time, and plans what comes of it. */
export async function meet(life: Life, plan: MeetingPlan, when: When): Promise<void> {
  const slot = await freeSlot(life, plan);
  if (!slot) return;
  const { kind, candidateId, owner, submissionId, contactId, mode, address, district } = plan;
  const held = life.office.draw.chance(plan.day > 10 ? 0.3 : 0.05);
  const booking: BookingInput = {
    kind,
    candidateId,
    submissionId,
    contactId,
    mode,
    address,
    district,
    held,
    roleId: null,
    clientId: null,
    recruiterId: owner.staffId,
    recruiterAttends: kind === 'office',
    sittingIn: {},
    panel: {},
    roomId: slot.roomId,
    planned: slot.planned,
    // Asked for only where the client was let down a short while ago.
    reasons: { goodwill: letDownWords },
    notes: '',
  };
  const { interviewId } = await life.office.run('interview/book', booking, owner);
  const start = { day: daysBetween(sampleMonday, slot.planned.date), minute: slot.planned.startMinute };
  const meeting = { ...plan, interviewId: String(interviewId), start, bookedAt: when };
  planFate(life, meeting, held);
}

type Fate =
  'comes' | 'late' | 'no-show' | 'client-missing' | 'short' | 'early' | 'declines' | 'moves' | 'other-side';
const fates: readonly (readonly [upTo: number, fate: Fate])[] = [
  [0.035, 'no-show'],
  [0.075, 'short'],
  [0.12, 'early'],
  [0.145, 'declines'],
  [0.205, 'moves'],
  [0.23, 'other-side'],
  [0.36, 'late'],
];

/** Some things happen in every office, so they happen here early on. */
const certain: Readonly<Record<number, Fate>> = { 3: 'no-show', 6: 'short', 8: 'client-missing' };

function drawFate(life: Life, { kind, interviewId }: Meeting): Fate {
  const sure = kind === 'client' ? certain[life.clientMeetings.push(interviewId)] : undefined;
  if (sure) return sure;
  const share = life.office.draw.next();
  const fate = fates.find(([upTo]) => share < upTo)?.[1] ?? 'comes';
  return kind === 'office' && fate === 'other-side' ? 'comes' : fate;
}

const later = ({ day, minute }: When, minutes: number): When => ({ day, minute: minute + minutes });
const latest = (a: When, b: When): When => (isBefore(a, b) ? b : a);

function planFate(life: Life, meeting: Meeting, held: boolean): void {
  const { draw } = life.office;
  const { start, bookedAt } = meeting;
  const dayBefore = { day: workdayAfter(start.day, -1), minute: draw.int(870, 1050) };
  const confirmsSoon = draw.chance(0.45) && !held;
  const asked = latest(confirmsSoon ? later(bookedAt, 25) : dayBefore, later(bookedAt, 25));
  const fate = isBefore(asked, start) ? drawFate(life, meeting) : 'comes';
  if (fate === 'declines') {
    life.agenda.plan(asked, (when) => callOff(life, meeting, 'candidate', when));
    return;
  }
  life.agenda.plan(asked, (when) => confirm(life, meeting, when));
  if (fate === 'early' || fate === 'moves' || fate === 'other-side') {
    const told = latest({ ...dayBefore, minute: dayBefore.minute + 20 }, later(asked, 5));
    if (isBefore(told, start)) {
      life.agenda.plan(told, (when) => changePlans(life, meeting, fate, when));
      if (fate !== 'moves') return;
    }
  }
  if (fate === 'short' && start.minute > 600) {
    life.agenda.plan(
      latest({ day: start.day, minute: start.minute - draw.int(40, 100) }, later(asked, 5)),
      (when) => callOff(life, meeting, 'candidate', when),
    );
    return;
  }
  planTheDay(life, meeting, fate);
}

async function changePlans(life: Life, meeting: Meeting, fate: Fate, when: When): Promise<void> {
  if (fate === 'moves') return move(life, meeting, when);
  return callOff(life, meeting, fate === 'early' ? 'candidate' : 'client', when);
}

function planTheDay(life: Life, meeting: Meeting, fate: Fate): void {
  const { draw } = life.office;
  const { start } = meeting;
  if (fate === 'no-show' || fate === 'client-missing') {
    life.agenda.plan(later(start, draw.int(17, 28)), (when) =>
      missed(life, meeting, { when, who: fate === 'no-show' ? 'candidate' : 'client' }),
    );
    return;
  }
  const delay = fate === 'late' ? draw.pick([6, 7, 8, 9, 11, 14, 18, 24]) : draw.int(-14, 4);
  if (meeting.kind === 'office') {
    life.agenda.plan(later(start, delay), () => arrive(life, meeting));
    const begins = later(start, Math.max(delay, 0) + draw.int(1, 7));
    life.agenda.plan(begins, () => begin(life, meeting));
    life.agenda.plan(later(begins, draw.int(30, 48)), (when) => finish(life, meeting, when));
    return;
  }
  if (draw.chance(0.4)) life.agenda.plan(later(start, Math.max(delay, 1)), () => arrive(life, meeting));
  life.agenda.plan(later(start, draw.int(62, 90)), (when) => finish(life, meeting, when));
}

/** The interview, while it still stands at the time it was planned for. */
async function standing(life: Life, { interviewId, start }: Meeting): Promise<Interview | undefined> {
  const row = await life.office.read.get('interviews', interviewId);
  const startsAt: Instant = instantOf(start, zoneRules);
  return row?.startsAt === startsAt ? row : undefined;
}

const unconfirmed: readonly Interview['stage'][] = ['held-slot', 'awaiting-confirmation'];
const before: readonly Interview['stage'][] = [...unconfirmed, 'confirmed'];

async function confirm(life: Life, meeting: Meeting, when: When): Promise<void> {
  const { office, staff } = life;
  const row = await standing(life, meeting);
  if (!row || !unconfirmed.includes(row.stage)) return;
  const as = meeting.kind === 'office' && when.minute % 3 > 0 ? staff.receptionist : meeting.owner;
  const channel = office.draw.pick(['phone', 'phone', 'phone', 'whatsapp'] as const);
  const call = { candidateId: row.candidateId, contactId: null, interviewId: row.id, taskId: null, channel };
  if (office.draw.chance(0.12))
    await office.run('call/log', { ...call, outcome: 'no-answer', words: '' }, as);
  await office.run('call/log', { ...call, outcome: 'reached', words: '' }, as);
  await office.run('interview/confirm', { interviewId: row.id, channel }, as);
}

async function callOff(life: Life, meeting: Meeting, by: 'candidate' | 'client', when: When): Promise<void> {
  const { office } = life;
  const row = await standing(life, meeting);
  if (!row || !before.includes(row.stage)) return;
  const channel = office.draw.pick(['phone', 'phone', 'whatsapp', 'email'] as const);
  const message = { by, reason: office.draw.pick(messageReasons), channel, receivedAt: office.now() };
  await office.run('interview/cancel', { interviewId: row.id, ...message }, meeting.owner);
  await meeting.happens.lost(when, row.id);
}

async function move(life: Life, meeting: Meeting, when: When): Promise<void> {
  const { office } = life;
  const row = await standing(life, meeting);
  if (!row || !before.includes(row.stage)) return;
  const slot = await freeSlot(life, { ...meeting, day: workdayAfter(meeting.start.day, 1) });
  if (!slot) return;
  const by = office.draw.chance(0.7) ? 'candidate' : 'agency';
  const reason = office.draw.pick(messageReasons);
  await office.run(
    'interview/move',
    {
      interviewId: row.id,
      planned: slot.planned,
      roomId: slot.roomId,
      by,
      reason,
      channel: 'phone',
      receivedAt: office.now(),
      reasons: {},
    },
    meeting.owner,
  );
  const start = { day: daysBetween(sampleMonday, slot.planned.date), minute: slot.planned.startMinute };
  const moved = { ...meeting, start, bookedAt: when };
  const asked = latest({ day: workdayAfter(start.day, -1), minute: 900 }, later(when, 30));
  life.agenda.plan(asked, (at) => confirm(life, moved, at));
  planTheDay(life, moved, 'comes');
}

async function missed(
  life: Life,
  meeting: Meeting,
  { when, who }: { readonly when: When; readonly who: 'candidate' | 'client' },
): Promise<void> {
  const { office } = life;
  const row = await standing(life, meeting);
  if (!row || (row.stage !== 'confirmed' && row.stage !== 'awaiting-confirmation')) return;
  const as = meeting.kind === 'office' ? life.staff.receptionist : meeting.owner;
  const { callId } = await office.run(
    'call/log',
    {
      candidateId: row.candidateId,
      contactId: null,
      interviewId: row.id,
      taskId: null,
      channel: 'phone',
      outcome: 'no-answer',
      words: '',
    },
    as,
  );
  await office.run('interview/confirm-no-show', { interviewId: row.id, who, callId: String(callId) }, as);
  await meeting.happens.lost(when, row.id);
}

async function arrive(life: Life, meeting: Meeting): Promise<void> {
  const row = await standing(life, meeting);
  if (!row || !before.includes(row.stage)) return;
  const as = meeting.kind === 'office' ? life.staff.receptionist : meeting.owner;
  await life.office.run('interview/check-in', { interviewId: row.id }, as);
}

async function begin(life: Life, meeting: Meeting): Promise<void> {
  const row = await standing(life, meeting);
  if (row?.stage === 'arrived')
    await life.office.run('interview/start', { interviewId: row.id }, meeting.owner);
}

const finishable: readonly Interview['stage'][] = ['confirmed', 'arrived', 'in-progress'];

async function finish(life: Life, meeting: Meeting, when: When): Promise<void> {
  const row = await standing(life, meeting);
  if (!row || !finishable.includes(row.stage)) return;
  await life.office.run('interview/finish', { interviewId: row.id }, meeting.owner);
  await meeting.happens.done(when, row.id);
}
