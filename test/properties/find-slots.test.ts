// Finding a time paints spans instead of asking about every start; this asks about every start.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { zoneRules } from '@data/zone-rules';
import { clashKind, type ClashKind } from '@shared/domain/interview/clash';
import { findClashes, type ClashFacts, type ClashSubject } from '@shared/domain/interview/find-clashes';
import { findSlots, type SlotQuestion } from '@shared/domain/interview/find-slots';
import { judgeStarts, roomAt } from '@shared/domain/interview/judge-starts';
import { occupiedTime } from '@shared/domain/interview/occupied-time';
import { gridDays, kindsOfMask, stepMinutes, stepsPerDay } from '@shared/domain/interview/start-grid';
import type { Interview } from '@shared/domain/interview/interview';
import { standardHours } from '@shared/domain/office/policy';
import { addMinutes } from '@shared/time/instant';
import { addDays, localDate, minutesPerDay, type LocalDate } from '@shared/time/local-date';
import { propertyRuns, propertySeed } from '../support/property-runs';
import { anInterview, clashFacts } from '../unit/domain/interview/an-interview';

const daysLooked = 3;
const rooms = ['rom_blue', 'rom_red'];
const slow = 600_000;

/** Hong Kong keeps one clock; London changes its own on 25 October 2026, which the grid must survive. */
const places = {
  even: { zone: 'Asia/Hong_Kong', from: localDate.parse('2026-12-23') },
  changing: { zone: 'Europe/London', from: localDate.parse('2026-10-24') },
} as const;
type Place = (typeof places)[keyof typeof places];

const ids = <T extends string>(...all: T[]): fc.Arbitrary<T> => fc.constantFrom(...all);
const someOf = (...all: string[]): fc.Arbitrary<Record<string, true>> =>
  fc.subarray(all).map((chosen) => Object.fromEntries(chosen.map((id) => [id, true as const])));

const people = {
  candidateId: ids('cnd_ada', 'cnd_bo', 'cnd_cy'),
  recruiterId: ids('stf_grace', 'stf_ivan'),
  recruiterAttends: fc.boolean(),
  sittingIn: someOf('stf_kim', 'stf_lee'),
  panel: someOf('con_su', 'con_wu'),
  contactId: fc.option(ids('con_ho', 'con_su')),
  mode: ids('in-person', 'in-person', 'in-person', 'video'),
  kind: ids('office', 'client'),
  address: ids('', '1 How Ming Street', '2 How Ming Street'),
  district: fc.option(ids('kwun-tong', 'kwun-tong', 'wan-chai', 'macau')),
} as const;

/** Minutes from the first midnight, a day before it to a day after the last. */
const startAround = fc.integer({ min: -minutesPerDay, max: (daysLooked + 1) * minutesPerDay });
const other = fc.record({
  ...people,
  start: startAround,
  length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 180 }), fc.constant(minutesPerDay)),
  roomId: fc.option(ids(...rooms)),
  stage: ids('held-slot', 'confirmed', 'done', 'cancelled', 'no-show-candidate'),
});
const asked = fc.record({
  wanted: fc.record(people),
  ownId: fc.option(fc.nat(9)),
  others: fc.array(other, { maxLength: 14 }),
  busy: fc.array(fc.record({ who: ids('stf_grace', 'stf_kim'), start: startAround, length: fc.nat(300) }), {
    maxLength: 4,
  }),
  length: fc.integer({ min: 1, max: 200 }),
  rooms: fc.subarray(rooms),
  stated: fc.boolean(),
  clientHours: fc.boolean(),
  letDown: fc.boolean(),
  bufferMinutes: fc.constantFrom(0, 10, 60),
});
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

const stated = {
  windows: { a: { weekday: 4, from: 540, to: 900 }, b: { weekday: 6, from: 600, to: 720 } },
  exceptions: { c: { date: '2026-10-25', from: 0, to: 700, available: true } },
} as const;

function questionOf(input: Asked, { zone, from }: Place): SlotQuestion {
  const midnight = zoneRules.toInstant(from, 0, zone);
  const span = (start: number, length: number) => ({
    startsAt: addMinutes(midnight, start),
    endsAt: addMinutes(midnight, start + length),
  });
  const others = input.others.map(({ start, length, ...given }, at): Interview => {
    return { ...anInterview('2026-11-24 10:00'), ...given, ...span(start, length), id: `ivw_${at}` };
  });
  const facts: ClashFacts = {
    ...clashFacts,
    zone,
    policy: { bufferMinutes: input.bufferMinutes, lobbyMinutes: 10 },
    candidate: input.stated ? stated : null,
    clientHours: input.clientHours ? { ...standardHours, 0: [{ from: 60, to: 600 }] } : null,
    letDownOn: input.letDown ? localDate.parse('2026-10-01') : null,
    busy: input.busy.map(({ who, start, length }, at) => ({
      id: `bsy_${at}`,
      recruiterId: who,
      ...span(start, length),
    })),
  };
  const wanted = { ...input.wanted, id: input.ownId === null ? '' : `ivw_${input.ownId}` };
  return {
    wanted,
    rooms: input.rooms,
    durationMinutes: input.length,
    from,
    days: daysLooked,
    count: 1_000,
    now: addMinutes(midnight, -minutesPerDay),
    others,
    facts,
  };
}

interface Asking {
  readonly date: LocalDate;
  readonly start: number;
}

/** Plainly: the first room without another interview in it, and what `findClashes` says there. */
function plainly(
  { date, start }: Asking,
  question: SlotQuestion,
): { kinds: ClashKind[]; roomId: string | null } {
  const { facts, others, wanted, durationMinutes } = question;
  const startsAt = facts.zoneRules.toInstant(date, start, facts.zone);
  const endsAt = addMinutes(startsAt, durationMinutes);
  const kindsIn = (roomId: string | null): ClashKind[] => {
    const interview: ClashSubject = { ...wanted, roomId, startsAt, endsAt };
    const kinds = new Set(findClashes({ interview, others, facts }).map(({ kind }) => kind));
    return clashKind.options.filter((kind) => kinds.has(kind));
  };
  const [first = null] = question.rooms;
  const roomId = question.rooms.find((id) => !kindsIn(id).includes('room')) ?? first;
  return { kinds: kindsIn(roomId), roomId };
}

const everyStart = ({ from }: SlotQuestion): readonly Asking[] =>
  Array.from({ length: daysLooked * stepsPerDay }, (_, at) => ({
    date: addDays(from, Math.floor(at / stepsPerDay)),
    start: (at % stepsPerDay) * stepMinutes,
  }));

function painted(question: SlotQuestion) {
  const days = gridDays(question.from, question.days, question.facts);
  const occupied = occupiedTime(question.others, question.facts.busy);
  const judged = judgeStarts({ ...question, days, occupied });
  return everyStart(question).map((asking, at) => {
    const kinds = [...kindsOfMask(judged.masks[at] ?? 0)];
    return { ...asking, kinds, roomId: roomAt(judged, question.rooms, at) };
  });
}

describe(`finding a time, seed ${propertySeed}`, () => {
  it.each(Object.entries(places))(
    'says of every start what asking about it says, on a clock that is %s',
    (_name, place) => {
      const met = new Set<ClashKind>();
      const property = fc.property(asked, (input) => {
        const question = questionOf(input, place);
        const plain = everyStart(question).map((asking) => ({ ...asking, ...plainly(asking, question) }));
        for (const { kinds } of plain) for (const kind of kinds) met.add(kind);
        expect(painted(question)).toEqual(plain);
      });
      fc.assert(property, { seed: propertySeed, ...propertyRuns() });
      const possible = clashKind.options.filter((kind) => kind !== 'holiday' || place === places.even);
      expect(possible.filter((kind) => !met.has(kind))).toEqual([]);
    },
    slow,
  );

  it(
    'offers exactly the starts in opening hours that nothing stands in the way of',
    () => {
      let offered = 0;
      const property = fc.property(asked, (input) => {
        const question = questionOf({ ...input, letDown: false }, places.even);
        const free = everyStart(question).filter((asking) => plainly(asking, question).kinds.length === 0);
        const { slots, warned } = findSlots(question);
        expect(slots.map(({ planned }) => [planned.date, planned.startMinute])).toEqual(
          free.map(({ date, start }) => [date, start]),
        );
        for (const { planned, kinds, roomId } of warned) {
          const plain = plainly({ date: planned.date, start: planned.startMinute }, question);
          expect({ kinds: [...kinds], roomId }).toEqual(plain);
          expect(kinds.length).toBeGreaterThan(0);
        }
        offered += slots.length + warned.length;
      });
      fc.assert(property, { seed: propertySeed, ...propertyRuns() });
      expect(offered).toBeGreaterThan(0);
    },
    slow,
  );

  test('the comparison itself sees a difference', () => {
    const input: Asked = {
      wanted: {
        candidateId: 'cnd_ada',
        recruiterId: 'stf_grace',
        recruiterAttends: true,
        sittingIn: {},
        panel: {},
        contactId: null,
        mode: 'in-person',
        kind: 'office',
        address: '',
        district: null,
      },
      ownId: null,
      others: [],
      busy: [{ who: 'stf_grace', start: 600, length: 30 }],
      length: 30,
      rooms: [],
      stated: false,
      clientHours: false,
      letDown: false,
      bufferMinutes: 10,
    };
    const question = questionOf(input, places.even);
    const withoutBusy = questionOf({ ...input, busy: [] }, places.even);
    const differing = painted(question).filter(
      (one, at) => one.kinds.join() !== painted(withoutBusy)[at]?.kinds.join(),
    );
    expect(differing.map(({ start }) => start)).toEqual([585, 600, 615]);
  });
});
