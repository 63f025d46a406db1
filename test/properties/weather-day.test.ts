// Whatever a weather day does to whatever interviews, one undo brings every row back as it was, and one redo brings the
// day back as it was; and a day that is refused leaves everything untouched.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { clientBooking, openInterviewOffice, type InterviewOffice } from '../support/interview-office';
import { plannedAt } from '../support/hong-kong-time';
import { propertyRuns, propertySeed } from '../support/property-runs';

const slow = 1_200_000;
const afternoon = ['14:00', '14:45', '15:30', '16:15', '17:00'] as const;
/** Hours of the next days; few enough that two of a day want the same one at times. */
const later = ['2026-11-24 10:00', '2026-11-24 11:30', '2026-11-25 10:00', '2026-11-25 15:00'] as const;

const meeting = fc.record({
  kind: fc.constantFrom('office', 'client'),
  mode: fc.constantFrom('in-person', 'in-person', 'video', 'phone'),
  stage: fc.constantFrom('held', 'awaiting', 'confirmed'),
});
const fate = fc.record({
  act: fc.constantFrom('video', 'move', 'cancel', 'leave'),
  when: fc.nat(later.length - 1),
  room: fc.constantFrom('blue', 'red', 'none'),
});
const desk = fc.record({
  meetings: fc.array(meeting, { minLength: 1, maxLength: afternoon.length }),
  fates: fc.array(fate, { minLength: afternoon.length, maxLength: afternoon.length }),
});
type Desk = typeof desk extends fc.Arbitrary<infer Value> ? Value : never;
type Meeting = Desk['meetings'][number];
type Input = CommandInput<'interview/weather-day'>;

const reasons = {
  travel: 'they know',
  buffer: 'they know',
  'office-hours': 'they know',
  unavailable: 'they know',
};

async function bookAll(office: InterviewOffice, meetings: readonly Meeting[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [index, { kind, mode, stage }] of meetings.entries()) {
    const candidateId = await office.addCandidate({ surname: 'Ng', givenNames: `Person ${index}` });
    const place = mode === 'in-person' ? {} : { roomId: null, address: '', district: null };
    const common = { candidateId, mode, held: stage === 'held', reasons } as const;
    const submissionId = kind === 'client' ? await office.sendSubmission(candidateId) : null;
    const given = submissionId
      ? { ...clientBooking(office, { submissionId }), ...common, ...place }
      : { ...common, ...place };
    const interviewId = await office.book(`2026-11-23 ${afternoon[index] ?? '14:00'}+30`, given);
    if (stage === 'confirmed') await office.run('interview/confirm', { interviewId, channel: 'phone' });
    ids.push(interviewId);
  }
  return ids;
}

const choicesOf = (office: InterviewOffice, ids: readonly string[], { fates }: Desk): Input['choices'] =>
  ids.flatMap((interviewId, index): Input['choices'] => {
    const given = fates[index];
    if (!given || given.act === 'leave') return [];
    if (given.act !== 'move') return [{ act: given.act === 'video' ? 'video' : 'cancel', interviewId }];
    const roomId = { blue: office.blueRoom, red: office.redRoom, none: null }[given.room];
    const planned = plannedAt(`${later[given.when] ?? later[0]}+30`);
    return [{ act: 'move', interviewId, planned, roomId }];
  });

/** What undo and redo count on from instead of back: other calendars drop a lower SEQUENCE than they hold. */
const countedOn = ['stamps', 'sequence'];

/** Every row that counts, without what says when and how often it was written. */
async function standing(office: InterviewOffice): Promise<unknown> {
  const plain = (rows: readonly { readonly id: string }[]): readonly object[] =>
    [...rows]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !countedOn.includes(field))));
  return {
    interviews: plain(await office.read.all('interviews')),
    tasks: plain(await office.read.all('tasks')),
    submissions: plain(await office.read.all('submissions')),
    candidates: plain(await office.read.all('candidates')),
  };
}

/** The .ics SEQUENCE of every interview, by id. */
async function sequences(office: InterviewOffice): Promise<ReadonlyMap<string, number>> {
  return new Map((await office.read.all('interviews')).map(({ id, sequence }) => [id, sequence]));
}

describe(`a weather day and its undo, seed ${propertySeed}`, () => {
  it(
    'come back to the same rows, and the redo to the same day',
    async () => {
      const reached = { video: 0, move: 0, cancel: 0, refused: 0 };
      const property = fc.asyncProperty(desk, async (given) => {
        const office = await openInterviewOffice();
        try {
          const choices = choicesOf(office, await bookAll(office, given.meetings), given);
          if (choices.length === 0) return;
          const before = await standing(office);
          const sequencesBefore = await sequences(office);
          const written = await office.database.changes.count();
          const receivedAt = office.clock.now();
          const answer = await office.attempt('interview/weather-day', {
            reason: 'Black rain',
            receivedAt,
            choices,
          });
          if (!answer.ok) {
            reached.refused += 1;
            expect(await standing(office)).toEqual(before);
            return;
          }
          // All of it was by video already: there is nothing to take back.
          if ((await office.database.changes.count()) === written) return;
          for (const { act } of choices) reached[act] += 1;
          const after = await standing(office);
          office.clock.advanceMinutes(1);
          await office.run('history/undo', { handle: answer.tx, kind: 'tx' });
          expect(await standing(office)).toEqual(before);
          for (const [id, sequence] of await sequences(office))
            expect(sequence).toBeGreaterThanOrEqual(sequencesBefore.get(id) ?? 0);
          await office.run('history/redo', { handle: answer.tx, kind: 'tx' });
          expect(await standing(office)).toEqual(after);
        } finally {
          office.close();
        }
      });
      await fc.assert(property, { seed: propertySeed, ...propertyRuns() });
      expect(Object.entries(reached).filter(([, times]) => times === 0)).toEqual([]);
    },
    slow,
  );
});
