// The number of changes of an interview, as calendar files carry it: it rises with every change of time, place or state,
// with every undo and every redo, and never falls.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';
import { plannedAt } from '../../../support/hong-kong-time';

let office: InterviewOffice;
let interviewId: string;
beforeEach(async () => {
  office = await openInterviewOffice();
  interviewId = await office.book('2026-11-23 11:00+45');
});
afterEach(() => {
  office.close();
});

const sequence = async (): Promise<number> => (await office.interview(interviewId)).sequence;
const move = (to: string, roomId = office.blueRoom) =>
  office.run('interview/move', {
    interviewId,
    planned: plannedAt(to),
    roomId,
    by: 'candidate',
    reason: 'exam',
    channel: 'phone',
    receivedAt: office.clock.now(),
    reasons: {},
  });

describe('the sequence of an interview', () => {
  it('is 0 when booked', async () => {
    expect(await sequence()).toBe(0);
  });

  const changes: readonly (readonly [name: string, change: () => Promise<unknown>])[] = [
    ['another time', () => move('2026-11-23 15:00+45')],
    ['another room', () => move('2026-11-23 11:00+45', office.redRoom)],
    ['another length', () => move('2026-11-23 11:00+60')],
    ['a confirmation', () => office.run('interview/confirm', { interviewId, channel: 'phone' })],
    ['an arrival', () => office.run('interview/check-in', { interviewId })],
    [
      'a cancellation',
      () =>
        office.run('interview/cancel', {
          interviewId,
          by: 'agency',
          reason: 'ill',
          channel: 'phone',
          receivedAt: office.clock.now(),
        }),
    ],
  ];
  it.each(changes)('rises by one with %s, its undo and its redo', async (_name, change) => {
    await change();
    expect(await sequence()).toBe(1);
    expect(await office.session.undo()).toMatchObject({ ok: true });
    expect(await sequence()).toBe(2);
    expect(await office.session.redo()).toMatchObject({ ok: true });
    expect(await sequence()).toBe(3);
    expect(await office.session.undo()).toMatchObject({ ok: true });
    expect(await sequence()).toBe(4);
  });

  it('stays with what no calendar shows', async () => {
    await office.run('interview/check-in', { interviewId });
    await office.run('interview/note-presentation', { interviewId, presentation: 'as-expected' });
    expect(await sequence()).toBe(1);
  });
});
