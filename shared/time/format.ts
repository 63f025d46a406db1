import type { Instant } from './instant';
import type { LocalDate } from './local-date';
import { civilOf, dayOfWeek, minutesPerDay } from './local-date';
import type { ZoneRules } from './ports';

/**
 * Dates and times as the office writes them, the same on screen, in reports and in messages: `23 Nov 2026` and
 * `2026年11月23日`, 24-hour clock. Written out here rather than left to `Intl`, whose texts differ between versions.
 */

/** The languages dates are written in; BCP 47. */
export type FormatLanguage = 'en' | 'zh-HK';

const minutesPerHour = 60;
const monthsShort = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;
const monthsLong = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdaysEnglish = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const weekdaysChinese = ['日', '一', '二', '三', '四', '五', '六'] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** `23 Nov 2026` or `2026年11月23日`. */
export function formatDate(date: LocalDate, language: FormatLanguage): string {
  const { year, month, day } = civilOf(date);
  return language === 'zh-HK' ? `${year}年${month}月${day}日` : `${day} ${monthsShort[month - 1]} ${year}`;
}

/** `Mon 23 Nov` or `11月23日（星期一）`, where the year is plain. */
export function formatWeekdayDate(date: LocalDate, language: FormatLanguage): string {
  const { month, day } = civilOf(date);
  return language === 'zh-HK'
    ? `${month}月${day}日（${formatWeekday(date, language)}）`
    : `${formatWeekday(date, language)} ${day} ${monthsShort[month - 1]}`;
}

/** `Mon 23 Nov 2026` or `2026年11月23日（星期一）`. */
export const formatFullDate = (date: LocalDate, language: FormatLanguage): string =>
  language === 'zh-HK'
    ? `${formatDate(date, language)}（${formatWeekday(date, language)}）`
    : `${formatWeekday(date, language)} ${formatDate(date, language)}`;

/** The days from `first` to `last`, both meant: `23 – 29 Nov 2026` or `2026年11月23日至29日`; what both share is said once. */
export function formatDateSpan(first: LocalDate, last: LocalDate, language: FormatLanguage): string {
  const [from, to] = [civilOf(first), civilOf(last)];
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (language === 'zh-HK') {
    const month = sameMonth ? '' : `${to.month}月`;
    return `${formatDate(first, language)}至${sameYear ? '' : `${to.year}年`}${month}${to.day}日`;
  }
  const month = sameMonth ? '' : ` ${monthsShort[from.month - 1]}`;
  return `${from.day}${month}${sameYear ? '' : ` ${from.year}`} – ${formatDate(last, language)}`;
}

/** `23 Nov` or `11月23日`, where year and weekday are plain or do not matter. */
export function formatDayMonth(date: LocalDate, language: FormatLanguage): string {
  const { month, day } = civilOf(date);
  return language === 'zh-HK' ? `${month}月${day}日` : `${day} ${monthsShort[month - 1]}`;
}

/** `Nov` or `11月`, where the year is plain. */
export function formatShortMonth(date: LocalDate, language: FormatLanguage): string {
  const { month } = civilOf(date);
  return language === 'zh-HK' ? `${month}月` : (monthsShort[month - 1] ?? '');
}

/** `Mon` or `星期一`. */
export const formatWeekday = (date: LocalDate, language: FormatLanguage): string =>
  language === 'zh-HK' ? `星期${weekdaysChinese[dayOfWeek(date)]}` : weekdaysEnglish[dayOfWeek(date)];

/** `November 2026` or `2026年11月`. */
export function formatMonth(date: LocalDate, language: FormatLanguage): string {
  const { year, month } = civilOf(date);
  return language === 'zh-HK' ? `${year}年${month}月` : `${monthsLong[month - 1]} ${year}`;
}

/** Minutes from midnight as `09:05`. The end of a day reads `24:00`; later minutes wrap to the next day's clock. */
export function formatMinute(minute: number): string {
  const inDay =
    minute === minutesPerDay ? minute : ((minute % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${two(Math.floor(inDay / minutesPerHour))}:${two(inDay % minutesPerHour)}`;
}

/** `1 h 30 min` or `1小時30分鐘`; whole hours drop the minutes, a negative length carries a minus sign. */
export function formatDuration(minutes: number, language: FormatLanguage): string {
  const length = Math.abs(Math.round(minutes));
  const hours = Math.floor(length / minutesPerHour);
  const rest = length % minutesPerHour;
  const sign = Math.round(minutes) < 0 ? '−' : '';
  const chinese = language === 'zh-HK';
  const parts = [
    ...(hours > 0 ? [chinese ? `${hours}小時` : `${hours} h`] : []),
    ...(rest > 0 || hours === 0 ? [chinese ? `${rest}分鐘` : `${rest} min`] : []),
  ];
  return sign + parts.join(chinese ? '' : ' ');
}

/** A moment on the wall clock of a zone: `23 Nov 2026, 09:05` or `2026年11月23日 09:05`. */
export function formatInstant(
  value: Instant,
  language: FormatLanguage,
  { zone, zoneRules }: { readonly zone: string; readonly zoneRules: ZoneRules },
): string {
  const { date, minute } = zoneRules.toLocal(value, zone);
  const separator = language === 'zh-HK' ? ' ' : ', ';
  return formatDate(date, language) + separator + formatMinute(minute);
}
