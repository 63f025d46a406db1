/** Dates, times, money and phones as the office reads them, in the language on screen. */
import { useMemo } from 'react';
import * as sharedFormat from '@shared/time/format';
import type { Instant } from '@shared/time/instant';
import { daysBetween, type LocalDate } from '@shared/time/local-date';
import { useLanguage } from './language';
import { formatBand, formatCount, formatMoney, formatPhone, formatThousands } from './money';
import { type OfficeTime, useOfficeTime } from './office-time';
import { useWords, type Words } from './words';

export interface Format {
  /** `23 Nov 2026` / `2026年11月23日`. */
  readonly date: (date: LocalDate) => string;
  /** `Mon 23 Nov` / `11月23日（星期一）`, where the year is plain. */
  readonly weekdayDate: (date: LocalDate) => string;
  /** `Mon 23 Nov 2026` / `2026年11月23日（星期一）`. */
  readonly fullDate: (date: LocalDate) => string;
  /** `23 – 29 Nov 2026` / `2026年11月23日至29日`, both days meant. */
  readonly dateSpan: (first: LocalDate, last: LocalDate) => string;
  /** `23 Nov` / `11月23日`. */
  readonly dayMonth: (date: LocalDate) => string;
  /** `Nov` / `11月`. */
  readonly shortMonth: (date: LocalDate) => string;
  /** `Mon` / `星期一`. */
  readonly weekday: (date: LocalDate) => string;
  /** `November 2026` / `2026年11月`. */
  readonly month: (date: LocalDate) => string;
  /** `today`, `tomorrow`, `yesterday`, else the date. */
  readonly day: (date: LocalDate) => string;
  /** Minutes after midnight as `09:05`. */
  readonly minute: (minuteOfDay: number) => string;
  /** `22 min` or `1 h 30 min`. */
  readonly duration: (minutes: number) => string;
  /** `today 09:58` within the day, else `23 Nov 2026, 09:58`. */
  readonly moment: (instant: Instant) => string;
  /** Always with its date: `23 Nov 2026, 09:58`. */
  readonly dateTime: (instant: Instant) => string;
  /** The hour alone: `09:58`. */
  readonly clockTime: (instant: Instant) => string;
  /** `75 h notice` / `75 小時通知`. */
  readonly noticeHours: (hours: number) => string;
  /** `HK$55,000`. */
  readonly money: (dollars: number) => string;
  /** `HK$52–60k`; with one end open `from HK$52k` or `up to HK$60k`. */
  readonly band: (from: number | undefined, to: number | undefined) => string;
  /** `9123 4867`. */
  readonly phone: (phone: string) => string;
  /** `4,862`. */
  readonly count: (count: number) => string;
  /** `growth, manager and pay` / `成長、上司及薪酬`. */
  readonly list: (items: readonly string[]) => string;
}

function dayWord(words: Words<'common'>, days: number): string | undefined {
  const known: Readonly<Record<number, string>> = {
    [-1]: words('yesterday'),
    0: words('today'),
    1: words('tomorrow'),
  };
  return known[days];
}

function bandText(words: Words<'common'>, from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to !== undefined) return formatBand(from, to);
  if (from !== undefined) return words('bandFrom', { from: formatThousands(from) });
  return to === undefined ? words('unknown') : words('bandUpTo', { to: formatThousands(to) });
}

function makeFormat(
  language: sharedFormat.FormatLanguage,
  words: Words<'common'>,
  { clock, zone, zoneRules }: OfficeTime,
): Format {
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const daysFromToday = (date: LocalDate): number =>
    daysBetween(zoneRules.toLocal(clock.now(), zone).date, date);
  const date = (value: LocalDate): string => sharedFormat.formatDate(value, language);
  const dateTime = (value: Instant): string =>
    sharedFormat.formatInstant(value, language, { zone, zoneRules });
  return {
    date,
    dateTime,
    weekdayDate: (value) => sharedFormat.formatWeekdayDate(value, language),
    fullDate: (value) => sharedFormat.formatFullDate(value, language),
    dateSpan: (first, last) => sharedFormat.formatDateSpan(first, last, language),
    dayMonth: (value) => sharedFormat.formatDayMonth(value, language),
    shortMonth: (value) => sharedFormat.formatShortMonth(value, language),
    weekday: (value) => sharedFormat.formatWeekday(value, language),
    month: (value) => sharedFormat.formatMonth(value, language),
    day: (value) => dayWord(words, daysFromToday(value)) ?? date(value),
    minute: sharedFormat.formatMinute,
    duration: (minutes) => sharedFormat.formatDuration(minutes, language),
    moment: (value) => {
      const local = zoneRules.toLocal(value, zone);
      if (daysFromToday(local.date) !== 0) return dateTime(value);
      return `${words('today')} ${sharedFormat.formatMinute(local.minute)}`;
    },
    clockTime: (value) => sharedFormat.formatMinute(zoneRules.toLocal(value, zone).minute),
    noticeHours: (hours) => words('noticeHours', { count: Math.round(hours) }),
    money: formatMoney,
    band: (from, to) => bandText(words, from, to),
    phone: formatPhone,
    count: formatCount,
    list: (items) => lists.format(items),
  };
}

/** How the office writes things, in the language on screen. */
export function useFormat(): Format {
  const language = useLanguage();
  const words = useWords('common');
  const time = useOfficeTime();
  return useMemo(() => makeFormat(language, words, time), [language, words, time]);
}
