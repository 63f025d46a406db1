import { describe, expect, it, test } from 'vitest';
import { zoneRules } from '@data/zone-rules';
import {
  formatDate,
  formatDuration,
  formatInstant,
  formatDateSpan,
  formatDayMonth,
  formatFullDate,
  formatMinute,
  formatMonth,
  formatShortMonth,
  formatWeekday,
  formatWeekdayDate,
} from '@shared/time/format';
import { instant } from '@shared/time/instant';
import { localDate } from '@shared/time/local-date';

describe('dates', () => {
  test.each([
    ['2026-11-23', '23 Nov', '11月23日', 'Nov', '11月'],
    ['2027-01-02', '2 Jan', '1月2日', 'Jan', '1月'],
    ['2024-02-29', '29 Feb', '2月29日', 'Feb', '2月'],
  ])('%s without its year', (text, english, chinese, monthEnglish, monthChinese) => {
    const date = localDate.parse(text);
    expect(formatDayMonth(date, 'en')).toBe(english);
    expect(formatDayMonth(date, 'zh-HK')).toBe(chinese);
    expect(formatShortMonth(date, 'en')).toBe(monthEnglish);
    expect(formatShortMonth(date, 'zh-HK')).toBe(monthChinese);
  });

  test.each([
    [
      '2026-11-23',
      '23 Nov 2026',
      '2026年11月23日',
      'Mon 23 Nov',
      '11月23日（星期一）',
      'November 2026',
      '2026年11月',
    ],
    [
      '2026-11-22',
      '22 Nov 2026',
      '2026年11月22日',
      'Sun 22 Nov',
      '11月22日（星期日）',
      'November 2026',
      '2026年11月',
    ],
    [
      '2027-01-02',
      '2 Jan 2027',
      '2027年1月2日',
      'Sat 2 Jan',
      '1月2日（星期六）',
      'January 2027',
      '2027年1月',
    ],
    [
      '2024-02-29',
      '29 Feb 2024',
      '2024年2月29日',
      'Thu 29 Feb',
      '2月29日（星期四）',
      'February 2024',
      '2024年2月',
    ],
  ])('%s', (text, english, chinese, weekdayEnglish, weekdayChinese, monthEnglish, monthChinese) => {
    const date = localDate.parse(text);
    expect(formatDate(date, 'en')).toBe(english);
    expect(formatDate(date, 'zh-HK')).toBe(chinese);
    expect(formatWeekdayDate(date, 'en')).toBe(weekdayEnglish);
    expect(formatWeekdayDate(date, 'zh-HK')).toBe(weekdayChinese);
    expect(formatMonth(date, 'en')).toBe(monthEnglish);
    expect(formatMonth(date, 'zh-HK')).toBe(monthChinese);
  });

  test.each([
    ['2026-11-23', '2026-11-29', '23 – 29 Nov 2026', '2026年11月23日至29日'],
    ['2026-11-30', '2026-12-06', '30 Nov – 6 Dec 2026', '2026年11月30日至12月6日'],
    ['2026-12-28', '2027-01-03', '28 Dec 2026 – 3 Jan 2027', '2026年12月28日至2027年1月3日'],
  ])('from %s to %s', (first, last, english, chinese) => {
    const span = [localDate.parse(first), localDate.parse(last)] as const;
    expect(formatDateSpan(...span, 'en')).toBe(english);
    expect(formatDateSpan(...span, 'zh-HK')).toBe(chinese);
  });

  it('names the weekday beside the whole date', () => {
    const monday = localDate.parse('2026-11-23');
    expect(formatFullDate(monday, 'en')).toBe('Mon 23 Nov 2026');
    expect(formatFullDate(monday, 'zh-HK')).toBe('2026年11月23日（星期一）');
  });

  it('names weekdays and months as the system does', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = localDate.parse(
        `2026-${String(month).padStart(2, '0')}-${String(month + 9).padStart(2, '0')}`,
      );
      const system = (language: string, options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(date));
      expect(formatMonth(date, 'en')).toBe(system('en-US', { month: 'long', year: 'numeric' }));
      expect(formatWeekday(date, 'en')).toBe(system('en-US', { weekday: 'short' }));
      expect(formatWeekday(date, 'zh-HK')).toBe(system('zh-HK', { weekday: 'long' }));
    }
  });
});

describe('times', () => {
  test.each([
    [0, '00:00'],
    [545, '09:05'],
    [1_439, '23:59'],
    [1_440, '24:00'],
    [1_470, '00:30'],
    [-30, '23:30'],
  ])('minute %i is %s', (minute, text) => expect(formatMinute(minute)).toBe(text));

  test.each([
    [0, '0 min', '0分鐘'],
    [45, '45 min', '45分鐘'],
    [60, '1 h', '1小時'],
    [90, '1 h 30 min', '1小時30分鐘'],
    [3_900, '65 h', '65小時'],
    [-20, '−20 min', '−20分鐘'],
    [-90, '−1 h 30 min', '−1小時30分鐘'],
    [29.6, '30 min', '30分鐘'],
    [-0.2, '0 min', '0分鐘'],
  ])('%d minutes are %s', (minutes, english, chinese) => {
    expect(formatDuration(minutes, 'en')).toBe(english);
    expect(formatDuration(minutes, 'zh-HK')).toBe(chinese);
  });

  it('writes a moment on the wall clock of its zone', () => {
    const moment = instant.parse('2026-11-22T16:05:59.000Z');
    const place = { zone: 'Asia/Hong_Kong', zoneRules };
    expect(formatInstant(moment, 'en', place)).toBe('23 Nov 2026, 00:05');
    expect(formatInstant(moment, 'zh-HK', place)).toBe('2026年11月23日 00:05');
  });
});
