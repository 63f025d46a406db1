import { describe, expect, it } from 'vitest';
import { dueAfterWorkingDays, dueBefore, dueSameDay } from '@shared/domain/task/due-time';
import { whoMustBeTold } from '@shared/domain/task/who-must-be-told';
import { momentAt } from '../../../support/hong-kong-time';
import { clashFacts } from '../interview/an-interview';

const time = clashFacts;

describe('the morning call before an interview', () => {
  it.each([
    ['on Tuesday', '2026-11-24 10:00', '2026-11-20 10:00', '2026-11-23 09:00'],
    ['on Monday: the Saturday before', '2026-11-30 10:00', '2026-11-23 10:00', '2026-11-28 09:00'],
    [
      'after a public holiday: the day before that',
      '2026-12-26 10:00',
      '2026-11-23 10:00',
      '2026-12-24 09:00',
    ],
    [
      'booked on the day before, when the morning is over: at once',
      '2026-11-24 10:00',
      '2026-11-23 15:00',
      '2026-11-23 15:00',
    ],
    ['booked on the day itself: at once', '2026-11-24 15:00', '2026-11-24 10:00', '2026-11-24 10:00'],
  ] as const)('%s', (_case, start, now, due) => {
    expect(dueBefore(momentAt(start), momentAt(now), time)).toBe(momentAt(due));
  });
});

describe('the same day', () => {
  it.each([
    ['before the office closes', '2026-11-24 15:00', '2026-11-24 15:00', '2026-11-24 18:00'],
    ['on Saturday', '2026-11-28 10:00', '2026-11-28 11:00', '2026-11-28 13:00'],
    ['on Sunday, when nobody works: at once', '2026-11-29 10:00', '2026-11-29 11:00', '2026-11-29 11:00'],
    ['after closing: at once', '2026-11-24 17:00', '2026-11-24 18:30', '2026-11-24 18:30'],
    ['told days later: at once', '2026-11-24 17:00', '2026-11-26 09:30', '2026-11-26 09:30'],
  ] as const)('%s', (_case, moment, now, due) => {
    expect(dueSameDay(momentAt(moment), momentAt(now), time)).toBe(momentAt(due));
  });
});

describe('after one working day', () => {
  it.each([
    ['Tuesday → Wednesday', '2026-11-24 11:00', '2026-11-25 18:00'],
    ['Friday → Saturday', '2026-11-27 11:00', '2026-11-28 13:00'],
    ['Saturday → Monday', '2026-11-28 11:00', '2026-11-30 18:00'],
    ['before a public holiday → the day after it', '2026-12-24 11:00', '2026-12-26 13:00'],
  ] as const)('%s', (_case, ended, due) => {
    const moment = momentAt(ended);
    expect(dueAfterWorkingDays(moment, 1, { now: moment, time })).toBe(momentAt(due));
  });
});

describe('who has to be told', () => {
  it.each([
    ['office', 'candidate', []],
    ['office', 'agency', ['tell-candidate']],
    ['office', 'weather', ['tell-candidate']],
    ['client', 'candidate', ['tell-client']],
    ['client', 'client', ['tell-candidate']],
    ['client', 'agency', ['tell-candidate', 'tell-client']],
    ['client', 'weather', ['tell-candidate', 'tell-client']],
  ] as const)('%s interview, called off by %s', (kind, by, told) => {
    expect(whoMustBeTold(kind, by)).toEqual(told);
  });
});
