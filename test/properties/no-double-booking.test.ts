// Whatever is tried, in whatever order, undo and redo of anything at any time included: no room, candidate or recruiter
// in person is ever in two places, and no contact without a typed reason. The check counts minutes; it shares nothing
// with the rules it checks.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DoorAnswer } from '@data/door';
import type { Interview } from '@shared/domain/interview/interview';
import { openInterviewOffice, clientBooking, type InterviewOffice } from '../support/interview-office';
import { propertyRuns, propertySeed } from '../support/property-runs';

const slow = 1_200_000;
/** Undo and redo reach this far back, so that they often meet what came in between. */
const recent = 5;
/** Who else comes along: nobody more often than not. */
const also = fc.constantFrom(0, 0, 0, 1, 2, 3);
const spot = {
  also,
  a: fc.nat(11),
  b: fc.nat(11),
  slot: fc.nat(4),
  length: fc.constantFrom(15, 30, 60, 120),
};

const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('book' as const), ...spot }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('book-client' as const), ...spot }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('move' as const), ...spot }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('weather' as const), ...spot }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'cancel' as const,
        'confirm' as const,
        'check-in' as const,
        'no-show' as const,
        'wait' as const,
      ),
      ...spot,
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), ...spot }) },
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** Reasons for every warning but a contact's, so that what blocks is what stands in the way. */
const reasons = {
  unavailable: 'yes',
  holiday: 'yes',
  'office-hours': 'yes',
  'client-hours': 'yes',
  buffer: 'yes',
  travel: 'yes',
  busy: 'yes',
  goodwill: 'yes',
} as const;

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length]!;
const timeOf = ({ slot, length }: Act): string => {
  const minute = 9 * 60 + slot * 15;
  return `2026-11-23 ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}+${length}`;
};

interface Desk {
  readonly office: InterviewOffice;
  readonly submissions: readonly { readonly id: string; readonly candidateId: string }[];
  readonly handles: string[];
  /** A further person at the client, who sits on panels. */
  readonly panelist: string;
}

async function openDesk(): Promise<Desk> {
  const office = await openInterviewOffice();
  const submissions = [];
  for (const candidateId of [office.ada, office.bo]) {
    submissions.push({ id: await office.sendSubmission(candidateId), candidateId });
  }
  const contact = { name: 'Mr Su', nameZh: '', title: '', phones: {}, email: '', active: true };
  const saved = await office.run('contact/save', { contactId: null, clientId: office.clientId, ...contact });
  return { office, submissions, handles: [], panelist: String(saved['contactId']) };
}

/** Colleagues who sit in and people on the panel, as the act says; a recruiter never sits in beside themself. */
function company({ office, panelist }: Desk, input: Act, recruiterId: string) {
  const { recruiter, manager, receptionist } = office.actors;
  const colleague = pick([recruiter, manager, receptionist], input.b + 1).staffId;
  const sitsIn = (input.also & 1) === 1 && colleague !== recruiterId;
  return {
    sittingIn: sitsIn ? { [colleague]: true as const } : {},
    panel: (input.also & 2) === 2 ? { [panelist]: true as const } : {},
  };
}

/** What bad weather does to a few interviews at once: some by video, some to another hour or room, some called off. */
function weatherChoices({ office }: Desk, interviews: readonly Interview[], input: Act) {
  return interviews.slice(input.a % 3, (input.a % 3) + 3).map(({ id: interviewId }, at) => {
    const act = pick(['video', 'move', 'cancel', 'move'] as const, input.b + at);
    const { planned } = office.booking(timeOf({ ...input, slot: (input.slot + at * 3) % 5 }));
    const roomId = pick([office.blueRoom, office.redRoom, null], input.a + at);
    return act === 'move' ? { interviewId, act, planned, roomId } : { interviewId, act };
  });
}

async function carryOut(desk: Desk, input: Act): Promise<DoorAnswer | null> {
  const { office, submissions, handles } = desk;
  const interviews = await office.read.range('interviews', 'startsAt', ['2026-11-22', '2026-11-25']);
  const chosen = interviews.length > 0 ? pick(interviews, input.a) : undefined;
  const interviewId = chosen?.id ?? 'ivw_none';
  // A candidate's no-show at a client would close all further client interviews.
  const who = chosen?.kind === 'client' ? 'client' : 'candidate';
  const recruiterId = pick([office.actors.recruiter, office.actors.manager], input.b).staffId;
  const { sittingIn, panel } = company(desk, input, recruiterId);
  const handle = handles.length > 0 ? pick([...handles].reverse(), input.a % recent) : 'none';
  const message = {
    by: 'agency',
    reason: 'asked',
    channel: 'phone',
    receivedAt: office.clock.now(),
  } as const;
  const withContact = input.length === 120 ? { ...reasons, contact: 'a panel' } : reasons;
  switch (input.kind) {
    case 'wait':
      office.clock.advanceMinutes(input.length);
      return null;
    case 'book': {
      const candidateId = pick([office.ada, office.bo], input.a);
      const roomId = pick([office.blueRoom, office.redRoom, null], input.b);
      return office.attempt(
        'interview/book',
        office.booking(timeOf(input), { candidateId, roomId, recruiterId, sittingIn, reasons }),
      );
    }
    case 'book-client': {
      const { id: submissionId, candidateId } = pick(submissions, input.a);
      const given = clientBooking(office, {
        submissionId,
        candidateId,
        recruiterId,
        recruiterAttends: input.b % 4 === 0,
        sittingIn,
        panel,
        reasons: withContact,
      });
      return office.attempt('interview/book', office.booking(timeOf(input), given));
    }
    case 'move': {
      const roomId = pick([office.blueRoom, office.redRoom, null], input.b);
      const { planned } = office.booking(timeOf(input));
      return office.attempt('interview/move', {
        interviewId,
        planned,
        roomId,
        // Every other move leaves the interview with its recruiter.
        recruiterId: input.a % 2 === 0 ? recruiterId : undefined,
        reasons: withContact,
        ...message,
      });
    }
    case 'weather': {
      const choices = weatherChoices(desk, interviews, input);
      const receivedAt = office.clock.now();
      return office.attempt('interview/weather-day', { reason: 'Signal no. 8', receivedAt, choices });
    }
    case 'cancel':
      return office.attempt('interview/cancel', { interviewId, ...message });
    case 'confirm':
      return office.attempt('interview/confirm', { interviewId, channel: 'phone' });
    case 'check-in':
      return office.attempt('interview/check-in', { interviewId });
    case 'no-show':
      await office.attempt('call/log', {
        candidateId: null,
        contactId: null,
        interviewId,
        taskId: null,
        channel: 'phone',
        outcome: 'no-answer',
        words: '',
      });
      return office.attempt('interview/confirm-no-show', { interviewId, who, callId: null });
    case 'undo':
      return office.attempt('history/undo', { handle, kind: 'tx' });
    case 'redo':
      return office.attempt('history/redo', { handle, kind: 'tx' });
  }
}

const standing = ['held-slot', 'awaiting-confirmation', 'confirmed', 'arrived', 'in-progress', 'done'];

/** Every minute somebody or something is taken twice; contacts only where neither interview says why. */
function takenTwice(interviews: readonly Interview[]): readonly string[] {
  const taken = new Map<string, Interview>();
  const found: string[] = [];
  for (const row of interviews.filter(
    ({ stage, deletedAt }) => deletedAt === null && standing.includes(stage),
  )) {
    const staff = [...(row.recruiterAttends ? [row.recruiterId] : []), ...Object.keys(row.sittingIn)];
    const contacts = [...(row.contactId === null ? [] : [row.contactId]), ...Object.keys(row.panel)];
    const keys = [`candidate ${row.candidateId}`, ...staff.map((id) => `staff ${id}`)];
    if (row.roomId !== null) keys.push(`room ${row.roomId}`);
    if (row.overrides['contact'] === undefined) keys.push(...contacts.map((id) => `contact ${id}`));
    const minutes = Array.from(
      { length: row.planned.durationMinutes },
      (_, at) => row.planned.startMinute + at,
    );
    for (const at of minutes.flatMap((minute) => keys.map((key) => `${key} ${row.planned.date} ${minute}`))) {
      const other = taken.get(at);
      if (other) found.push(`${at}: ${other.id}, ${row.id}`);
      taken.set(at, row);
    }
  }
  return found;
}

/** What an accepted act was besides its kind, so that the run can say that it met all of them. */
async function sortsOf({ office }: Desk, { kind }: Act): Promise<readonly string[]> {
  const interviews = await office.read.all('interviews');
  const some = (name: string, is: (row: Interview) => boolean): readonly string[] =>
    interviews.some(is) ? [name] : [];
  return [
    ...some('sits in', (row) => Object.keys(row.sittingIn).length > 0),
    ...some('panel', (row) => Object.keys(row.panel).length > 0),
    // Whoever gets or gives away an interview is told by a task.
    ...(kind === 'move' && (await office.read.all('tasks')).some((task) => task.kind === 'free')
      ? ['handed over']
      : []),
  ];
}

describe(`no sequence of commands double-books, seed ${propertySeed}`, () => {
  it(
    'any room, candidate or recruiter in person, nor a contact without a reason',
    async () => {
      const reached = new Map<string, number>();
      const property = fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40 }), async (acts) => {
        const desk = await openDesk();
        try {
          for (const input of acts) {
            const answer = await carryOut(desk, input);
            if (!answer?.ok) continue;
            reached.set(input.kind, (reached.get(input.kind) ?? 0) + 1);
            for (const name of await sortsOf(desk, input)) reached.set(name, (reached.get(name) ?? 0) + 1);
            if (input.kind !== 'undo' && input.kind !== 'redo') desk.handles.push(answer.tx);
            expect(takenTwice(await desk.office.read.all('interviews'))).toEqual([]);
          }
        } finally {
          desk.office.close();
        }
      });
      await fc.assert(property, { seed: propertySeed, ...propertyRuns() });
      const kinds = [
        'book',
        'book-client',
        'move',
        'weather',
        'cancel',
        'confirm',
        'check-in',
        'no-show',
        'undo',
        'redo',
        'sits in',
        'panel',
        'handed over',
      ];
      expect(kinds.filter((kind) => !reached.has(kind))).toEqual([]);
    },
    slow,
  );

  test('the check itself sees a double booking', async () => {
    const office = await openInterviewOffice();
    await office.book('2026-11-24 10:00+45');
    await office.book('2026-11-24 11:00+45');
    const [first, second] = await office.read.all('interviews');
    if (!first || !second) throw new Error('Nothing was booked');
    expect(takenTwice([first, second])).toEqual([]);
    const overlapping = { ...second, planned: { ...second.planned, startMinute: 10 * 60 + 44 } };
    expect(takenTwice([first, overlapping]).length).toBe(3);
    const elsewhere = { candidateId: 'cnd_x', roomId: null, recruiterId: 'stf_x' };
    const beside = { ...overlapping, ...elsewhere, sittingIn: { [first.recruiterId]: true as const } };
    expect(takenTwice([first, beside]).map((at) => at.split(' ')[0])).toEqual(['staff']);
    const met = { ...first, contactId: 'con_x' };
    const panel = { ...overlapping, ...elsewhere, panel: { con_x: true as const } };
    expect(takenTwice([met, panel]).map((at) => at.split(' ')[0])).toEqual(['contact']);
    expect(takenTwice([met, { ...panel, overrides: { contact: 'both' } }])).toEqual([]);
    office.close();
  });
});
