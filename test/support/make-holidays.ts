import Holidays from 'date-holidays';
import { compareDates, localDate } from '@shared/time/local-date';
import type { LocalDate } from '@shared/time/local-date';
import type { HolidayCalendar } from '@shared/time/holidays';

/**
 * Makes `resources/holidays/hong-kong.json`: the dates come from the date-holidays package, the names are the gazette's.
 * The package knows neither the rule for two holidays on one day (the later one moves to the next free day) nor
 * one-off holidays; both have happened and are named below. Should the rule be needed in a coming year, making fails.
 */

const firstYear = 2012;
const lastYear = 2030;
/** The last year whose list is gazetted. */
const publishedThrough = 2026;
/** General holidays of one year besides Sundays, General Holidays Ordinance (Cap. 149). */
export const holidaysPerYear = 17;

/** Gazette names by the package's Chinese ones. */
const englishNames: Readonly<Record<string, string>> = {
  一月一日: 'The first day of January',
  一月一日翌日: 'The day following the first day of January',
  農曆年初一: 'Lunar New Year’s Day',
  農曆年初二: 'The second day of Lunar New Year',
  農曆年初三: 'The third day of Lunar New Year',
  農曆年初四: 'The fourth day of Lunar New Year',
  清明節: 'Ching Ming Festival',
  清明節翌日: 'The day following Ching Ming Festival',
  耶穌受難節: 'Good Friday',
  耶穌受難節翌日: 'The day following Good Friday',
  復活節星期一: 'Easter Monday',
  復活節星期一翌日: 'The day following Easter Monday',
  勞動節: 'Labour Day',
  勞動節翌日: 'The day following Labour Day',
  佛誕: 'The Birthday of the Buddha',
  佛誕翌日: 'The day following the Birthday of the Buddha',
  端午節: 'Tuen Ng Festival',
  端午節翌日: 'The day following Tuen Ng Festival',
  香港特別行政區成立紀念日: 'Hong Kong Special Administrative Region Establishment Day',
  香港特別行政區成立紀念日翌日: 'The day following Hong Kong Special Administrative Region Establishment Day',
  中秋節翌日: 'The day following the Chinese Mid-Autumn Festival',
  中秋節後第二日: 'The second day following the Chinese Mid-Autumn Festival',
  國慶日: 'National Day',
  國慶日翌日: 'The day following National Day',
  重陽節: 'Chung Yeung Festival',
  重陽節翌日: 'The day following Chung Yeung Festival',
  聖誕節: 'Christmas Day',
  聖誕節後第一個周日: 'The first weekday after Christmas Day',
  聖誕節後第二個周日: 'The second weekday after Christmas Day',
  中國人民抗日戰爭勝利七十周年紀念日:
    'The 70th anniversary day of the victory of the Chinese people’s war of resistance against Japanese aggression',
};

interface Entry {
  readonly date: LocalDate;
  readonly zh: string;
}

const entry = (date: string, zh: string): Entry => ({ date: localDate.parse(date), zh });

/** Entries of the package that the gazette has on another day, because their own was taken. */
const displaced: readonly { readonly not: Entry; readonly but: Entry }[] = [
  { not: entry('2012-10-01', '國慶日'), but: entry('2012-10-02', '國慶日翌日') },
  { not: entry('2015-04-06', '復活節星期一'), but: entry('2015-04-07', '復活節星期一翌日') },
];

/** Holidays given once. */
const oneOff: readonly Entry[] = [entry('2015-09-03', '中國人民抗日戰爭勝利七十周年紀念日')];

/** The calendar anew. Throws where two holidays fall on one day, a name is unknown or a year has too few. */
export function makeHolidays(): HolidayCalendar {
  const entries = [...packageEntries(), ...oneOff].sort((a, b) => compareDates(a.date, b.date));
  entries.forEach(({ date, zh }, index) => {
    if (entries[index + 1]?.date === date) throw new Error(`Two holidays on ${date}: ${zh}`);
  });
  return {
    published: publishedThrough,
    days: entries.map(({ date, zh }) => ({
      date,
      en: englishName(zh),
      zh,
      status: Number(date.slice(0, 4)) <= publishedThrough ? 'gazetted' : 'computed',
    })),
  };
}

function packageEntries(): Entry[] {
  const hongKong = new Holidays('HK');
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) => {
    const ofYear = hongKong
      .getHolidays(year, 'zh')
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => entry(date.slice(0, 10), name));
    if (ofYear.length !== holidaysPerYear) throw new Error(`${year} has ${ofYear.length} holidays`);
    return ofYear.map(toGazettedDay);
  });
}

const toGazettedDay = (given: Entry): Entry =>
  displaced.find(({ not }) => not.date === given.date && not.zh === given.zh)?.but ?? given;

function englishName(zh: string): string {
  const name = englishNames[zh];
  if (name === undefined) throw new Error(`No gazette name for ${zh}`);
  return name;
}
