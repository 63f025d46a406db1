// Whatever is tried, in whatever order, undo and redo of anything at any time included: no room, candidate or recruiter
// in person is ever in two places, and no contact without a typed reason. The check counts minutes; it shares nothing
// with the rules it checks.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DoorAnswer } from '@data/door';
import type { Interview } from '@shared/domain/interview/interview';
import { openInterviewOffice, clientBooking, type InterviewOffice } from '../support/interview-office';
import { propertyRuns } from '../support/property-runs';

/** Stands in the title, so that a failing run can be repeated with `ONWARD_SEED`. */
const seed = Number(process.env['ONWARD_SEED'] ?? Date.now() % 1_000_000_000);
const slow = 1_200_000;
/** Undo and redo reach this far back, so that they often meet what came in between. */
const recent = 5;
const spot = { a: fc.nat(11), b: fc.nat(11), slot: fc.nat(4), length: fc.constantFrom(15, 30, 60, 120) };

const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('book' as const), ...spot }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('book-client' as const), ...spot }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('move' as const), ...spot }) },
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
}

async function openDesk(): Promise<Desk> {
  const office = await openInterviewOffice();
  const submissions = [];
  for (const candidateId of [office.ada, office.bo]) {
    submissions.push({ id: await office.sendSubmission(candidateId), candidateId });
  }
  return { office, submissions, handles: [] };
}

async function carryOut({ office, submissions, handles }: Desk, input: Act): Promise<DoorAnswer | null> {
  const interviews = await office.read.range('interviews', 'startsAt', ['2026-11-22', '2026-11-25']);
  const chosen = interviews.length > 0 ? pick(interviews, input.a) : undefined;
  const interviewId = chosen?.id ?? 'ivw_none';
  // A candidate's no-show at a client would close all further client interviews.
  const who = chosen?.kind === 'client' ? 'client' : 'candidate';
  const recruiterId = pick([office.actors.recruiter, office.actors.manager], input.b).staffId;
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
        office.booking(timeOf(input), { candidateId, roomId, recruiterId, reasons }),
      );
    }
    case 'book-client': {
      const { id: submissionId, candidateId } = pick(submissions, input.a);
      const given = clientBooking(office, {
        submissionId,
        candidateId,
        recruiterId,
        recruiterAttends: input.b % 4 === 0,
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
        reasons: withContact,
        ...message,
      });
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
    const keys = [`candidate ${row.candidateId}`];
    if (row.roomId !== null) keys.push(`room ${row.roomId}`);
    if (row.recruiterAttends) keys.push(`recruiter ${row.recruiterId}`);
    if (row.contactId !== null && row.overrides['contact'] === undefined)
      keys.push(`contact ${row.contactId}`);
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

describe(`no sequence of commands double-books, seed ${seed}`, () => {
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
            if (input.kind !== 'undo' && input.kind !== 'redo') desk.handles.push(answer.tx);
            expect(takenTwice(await desk.office.read.all('interviews'))).toEqual([]);
          }
        } finally {
          desk.office.close();
        }
      });
      await fc.assert(property, { seed, ...propertyRuns() });
      const kinds = [
        'book',
        'book-client',
        'move',
        'cancel',
        'confirm',
        'check-in',
        'no-show',
        'undo',
        'redo',
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
    office.close();
  });
});
