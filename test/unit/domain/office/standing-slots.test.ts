import { describe, expect, it } from 'vitest';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import { standingSlots } from '@shared/domain/office/standing-slots';
import { datesBetween, localDate } from '@shared/time/local-date';

const day = (text: string) => localDate.parse(text);

/** Tuesdays at ten, from 1 December 2026 for good. */
const slot = (given: Partial<OfficeSlot> = {}): OfficeSlot => ({
  id: 'slo_a',
  deletedAt: null,
  recruiterId: 'stf_grace',
  roomId: 'rom_blue',
  weekday: 2,
  startMinute: 600,
  durationMinutes: 45,
  from: '2026-12-01',
  until: null,
  exceptions: {},
  ...given,
});

const holidays = new Set([day('2026-12-25'), day('2026-12-29')]);
const december = datesBetween(day('2026-11-24'), day('2026-12-31'));
const datesOf = (slots: readonly OfficeSlot[]) =>
  standingSlots(slots, december, holidays).map(({ date, startMinute }) => `${date} ${startMinute}`);

describe('recurring office slots', () => {
  it.each([
    ['from its first day on, never on a holiday', {}, ['01', '08', '15', '22']],
    ['until its last day, that day included', { until: '2026-12-15' }, ['01', '08', '15']],
    ['not on its exceptions', { exceptions: { '2026-12-08': true as const } }, ['01', '15', '22']],
    ['not when it was taken away', { deletedAt: '2026-11-23T02:00:00.000Z' }, []],
    ['on Fridays but Christmas', { weekday: 5 }, ['04', '11', '18']],
  ])('stand %s', (_what, given, days) => {
    expect(datesOf([slot(given)])).toEqual(days.map((date) => `2026-12-${date} 600`));
  });

  it('come in the order of the clock', () => {
    const slots = [slot({ id: 'slo_late', startMinute: 900 }), slot({ id: 'slo_early', startMinute: 540 })];
    expect(datesOf(slots).slice(0, 2)).toEqual(['2026-12-01 540', '2026-12-01 900']);
  });
});
