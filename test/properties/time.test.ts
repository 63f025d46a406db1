import fc from 'fast-check';
import { describe, it } from 'vitest';
import { zoneRules } from '@data/zone-rules';
import { instantFromMillis, instantMillis, minutesBetween } from '@shared/time/instant';
import type { Interval } from '@shared/time/interval';
import { gapBetween, mergeIntervals, overlaps, subtractIntervals } from '@shared/time/interval';
import {
  addDays,
  addMonths,
  civilOf,
  dateOfEpochDay,
  dayOfWeek,
  daysBetween,
  isLocalDate,
  startOfWeek,
} from '@shared/time/local-date';
import type { LocalDate } from '@shared/time/local-date';
import { plannedEnd, plannedInterval, plannedStart } from '@shared/time/planned-time';
import type { OfficeHours, OpenSpan } from '@shared/time/working-time';
import { addWorkingDays, isWorkingDay, officeHours, workingMinutesBetween } from '@shared/time/working-time';
import { propertySeed } from '../support/property-runs';

const timesMore = process.env['ONWARD_LONG'] === '1' ? 20 : 1;
const holds = <Given extends unknown[]>(property: fc.IProperty<Given>, runs = 300): void =>
  fc.assert(property, { seed: propertySeed, numRuns: runs * timesMore });

const millisPerMinute = 60_000;
const zones = ['Asia/Hong_Kong', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
const firstDay = Date.UTC(2015, 0, 1) / 86_400_000;
const dates = fc.integer({ min: firstDay, max: firstDay + 7_300 }).map(dateOfEpochDay);
const anyDates = fc.integer({ min: -700_000, max: 2_900_000 }).map(dateOfEpochDay);
const millis = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2034, 0, 1) });

describe(`dates, seed ${propertySeed}`, () => {
  it('adding days is undone by taking them away, and daysBetween tells how many', () =>
    holds(
      fc.property(anyDates, fc.integer({ min: -9_000, max: 9_000 }), (date, days) => {
        const moved = addDays(date, days);
        return isLocalDate(moved) && addDays(moved, -days) === date && daysBetween(date, moved) === days;
      }),
    ));

  it('adding months lands in that month, on the same day or on the last', () =>
    holds(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const from = civilOf(date);
        const moved = addMonths(date, months);
        const to = civilOf(moved);
        const monthsMoved = (to.year - from.year) * 12 + to.month - from.month;
        const isLastOfMonth = civilOf(addDays(moved, 1)).day === 1;
        return monthsMoved === months && (to.day === from.day || (to.day < from.day && isLastOfMonth));
      }),
    ));

  it('a week starts on the Monday at most six days back', () =>
    holds(
      fc.property(anyDates, (date) => {
        const distance = daysBetween(startOfWeek(date), date);
        return dayOfWeek(startOfWeek(date)) === 1 && distance >= 0 && distance <= 6;
      }),
    ));

  it('text order is date order', () =>
    holds(fc.property(anyDates, anyDates, (a, b) => a < b === daysBetween(a, b) > 0)));
});

describe(`instants, seed ${propertySeed}`, () => {
  it('are milliseconds and back, as the built-in clock writes them, in text order', () =>
    holds(
      fc.property(millis, millis, (a, b) => {
        const [first, second] = [instantFromMillis(a), instantFromMillis(b)];
        return instantMillis(first) === a && first === new Date(a).toISOString() && first < second === a < b;
      }),
    ));

  it('zone rules read a wall clock back, but for hours that a zone skips or repeats', () =>
    holds(
      fc.property(millis, fc.constantFrom(...zones), (at, zone) => {
        const moment = instantFromMillis(Math.floor(at / millisPerMinute) * millisPerMinute);
        const local = zoneRules.toLocal(moment, zone);
        const back = zoneRules.toInstant(local.date, local.minute, zone);
        const again = zoneRules.toLocal(back, zone);
        const sameWallClock = again.date === local.date && again.minute === local.minute;
        return sameWallClock && back <= moment && minutesBetween(back, moment) <= 60;
      }),
    ));

  it('a planned time lasts as long as it says', () =>
    holds(
      fc.property(
        dates,
        fc.integer({ min: 0, max: 1_439 }),
        fc.integer({ min: 1, max: 1_440 }),
        fc.constantFrom(...zones),
        (date, startMinute, durationMinutes, zone) => {
          const planned = { date, startMinute, durationMinutes, zone };
          const { start, end } = plannedInterval(planned, zoneRules);
          const lasts = minutesBetween(plannedStart(planned, zoneRules), plannedEnd(planned, zoneRules));
          return lasts === durationMinutes && end - start === durationMinutes;
        },
      ),
    ));
});

const intervals = fc
  .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 0, max: 60 }))
  .map(([start, length]): Interval => ({ start, end: start + length }));
const intervalLists = fc.array(intervals, { maxLength: 12 });
const covers = (list: readonly Interval[], minute: number): boolean =>
  list.some(({ start, end }) => start <= minute && minute < end);
const minutes = Array.from({ length: 470 }, (_, index) => index - 205);
const isTidy = (list: readonly Interval[]): boolean =>
  list.every(({ start, end }, index) => start < end && (index === 0 || list[index - 1]!.end < start));

describe(`intervals, seed ${propertySeed}`, () => {
  it('overlap when they share a minute, either way round, and then leave no gap', () =>
    holds(
      fc.property(intervals, intervals, (a, b) => {
        const share = minutes.some((minute) => covers([a], minute) && covers([b], minute));
        return overlaps(a, b) === share && overlaps(b, a) === share && (!share || gapBetween(a, b) === 0);
      }),
    ));

  it('a span moved by its gap touches the other and does not overlap it', () =>
    holds(
      fc.property(intervals, intervals, (a, b) => {
        fc.pre(a.end <= b.start);
        const moved = { start: a.start + gapBetween(a, b), end: a.end + gapBetween(a, b) };
        return moved.end === b.start && !overlaps(moved, b);
      }),
    ));

  it('merging keeps every minute, is tidy, and does nothing the second time', () =>
    holds(
      fc.property(intervalLists, (list) => {
        const merged = mergeIntervals(list);
        const same = minutes.every((minute) => covers(list, minute) === covers(merged, minute));
        return same && isTidy(merged) && JSON.stringify(mergeIntervals(merged)) === JSON.stringify(merged);
      }),
    ));

  it('subtracting leaves exactly the minutes not taken, and adding those back gives the whole', () =>
    holds(
      fc.property(intervalLists, intervalLists, (from, taken) => {
        const left = subtractIntervals(from, taken);
        const exact = minutes.every(
          (minute) => covers(left, minute) === (covers(from, minute) && !covers(taken, minute)),
        );
        const whole = JSON.stringify(mergeIntervals([...left, ...taken]));
        return exact && isTidy(left) && whole === JSON.stringify(mergeIntervals([...from, ...taken]));
      }),
    ));
});

const openDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_440 }), { minLength: 2, maxLength: 6 })
  .map((edges): OpenSpan[] => {
    const ordered = edges.sort((a, b) => a - b);
    const pairs = Math.floor(ordered.length / 2);
    return Array.from({ length: pairs }, (_, index) => ({
      from: ordered[2 * index]!,
      to: ordered[2 * index + 1]!,
    }));
  });
const weeks: fc.Arbitrary<OfficeHours> = fc
  .tuple(fc.array(fc.oneof(fc.constant([]), openDays), { minLength: 6, maxLength: 6 }), openDays)
  .map(([days, saturday]) => officeHours.parse({ ...days, 6: saturday }));
const holidaySets = fc.array(dates, { maxLength: 20 }).map((list): ReadonlySet<LocalDate> => new Set(list));
const workingTimes = fc
  .record({ hours: weeks, holidays: holidaySets, zone: fc.constantFrom(...zones) })
  .map((time) => ({ ...time, zoneRules }));
const offsets = fc.integer({ min: -20_000, max: 20_000 });

describe(`working time, seed ${propertySeed}`, () => {
  it('adds up over any point between, before or after', () =>
    holds(
      fc.property(workingTimes, millis, offsets, offsets, (time, start, toMiddle, toEnd) => {
        const from = instantFromMillis(start);
        const middle = instantFromMillis(start + toMiddle * millisPerMinute);
        const to = instantFromMillis(start + toEnd * millisPerMinute);
        const parts = workingMinutesBetween(from, middle, time) + workingMinutesBetween(middle, to, time);
        return parts === workingMinutesBetween(from, to, time);
      }),
      150,
    ));

  it('never counts more than the clock, and never a negative length forward', () =>
    holds(
      fc.property(workingTimes, millis, fc.integer({ min: 0, max: 20_000 }), (time, start, length) => {
        const from = instantFromMillis(start);
        const to = instantFromMillis(start + length * millisPerMinute);
        const counted = workingMinutesBetween(from, to, time);
        return counted >= 0 && counted <= minutesBetween(from, to);
      }),
      150,
    ));

  it('working days lead to a working day, and back to the one they started from', () =>
    holds(
      fc.property(workingTimes, dates, fc.integer({ min: 1, max: 30 }), (time, date, count) => {
        const start = addWorkingDays(date, 1, time);
        const end = addWorkingDays(start, count, time);
        return isWorkingDay(end, time) && addWorkingDays(end, -count, time) === start;
      }),
    ));
});
