import { describe, expect, it, test } from 'vitest';
import { zoneRules } from '@data/zone-rules';
import { standardHours } from '@shared/domain/office/policy';
import { closingTime, mayTellEnd, unresolvedCount, visitorsHere } from '@shared/domain/reception/day-close';
import { localDate } from '@shared/time/local-date';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview } from '../interview/an-interview';

const time = {
  hours: standardHours,
  holidays: new Set([localDate.parse('2026-12-25')]),
  zone: 'Asia/Hong_Kong',
  zoneRules,
};

describe('the office closes', () => {
  it.each([
    ['on a Monday', '2026-11-23', '18:00'],
    ['on a Saturday', '2026-11-28', '13:00'],
    ['on a Sunday, before it opens', '2026-11-29', '00:00'],
    ['on a holiday, before it opens', '2026-12-25', '00:00'],
  ] as const)('%s', (_day, date, clock) => {
    expect(closingTime(localDate.parse(date), time)).toBe(momentAt(`${date} ${clock}`));
  });
});

test('what is left are interviews that are over without an outcome and visitors nobody saw leave', () => {
  const leftAt = momentAt('2026-11-24 10:20');
  const day = {
    interviews: [
      anInterview('2026-11-24 10:00'),
      anInterview('2026-11-24 10:00', { stage: 'arrived' }),
      anInterview('2026-11-24 10:00', { stage: 'done' }),
      anInterview('2026-11-24 10:00', { stage: 'cancelled' }),
      anInterview('2026-11-24 10:30'),
    ],
    visits: [{ leftAt: null }, { leftAt }],
  };
  expect(unresolvedCount(day, momentAt('2026-11-24 10:44'))).toBe(1);
  expect(unresolvedCount(day, momentAt('2026-11-24 10:45'))).toBe(3);
  expect(unresolvedCount(day, momentAt('2026-11-24 11:15'))).toBe(4);
  expect(visitorsHere(day.visits)).toEqual([{ leftAt: null }]);
});

test('the desk tells the end of what it sees; only recruiters that of a client’s', () => {
  const [office, client] = [anInterview('2026-11-24 10:00'), aClientInterview('2026-11-24 10:00')];
  expect([mayTellEnd('receptionist', office), mayTellEnd('receptionist', client)]).toEqual([true, false]);
  expect([mayTellEnd('recruiter', client), mayTellEnd('manager', client)]).toEqual([true, true]);
});
