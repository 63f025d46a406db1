import type { OfficeFacts } from '@shared/commands/office-facts';
import { holidayOn } from '@shared/time/holidays';
import type { LocalDate } from '@shared/time/local-date';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';

/** The public holiday of a date in the language on screen; empty on other days. */
export function useHolidayText(): (office: OfficeFacts, date: LocalDate) => string {
  const words = useWords('calendar');
  const language = useLanguage();
  return ({ holidayCalendar }, date) => {
    const holiday = holidayOn(holidayCalendar, date);
    if (!holiday) return '';
    const name = language === 'en' ? holiday.en : holiday.zh;
    return holiday.status === 'computed' ? words('computedHoliday', { name }) : name;
  };
}
