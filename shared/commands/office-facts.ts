import type { z } from 'zod';
import {
  officeProfile,
  readPolicy,
  readWeights,
  settingIds,
  standardHours,
  type OfficeProfile,
  type Policy,
  type ScoreWeights,
} from '../domain/office/policy';
import { officeTemplates, standardTemplates, type OfficeTemplates } from '../domain/office/templates';
import { standardWeatherRules, weatherRules, type WeatherRules } from '../domain/office/weather-rules';
import { travelTable, unknownTravel, type TravelTable } from '../domain/interview/travel';
import { holidayCalendar, holidaySet, type HolidayCalendar } from '../time/holidays';
import type { LocalDate } from '../time/local-date';
import type { ZoneRules } from '../time/ports';
import type { WorkingTime } from '../time/working-time';
import type { FactReader } from './command';

/** The office's own facts as rules read them. */
export interface OfficeFacts {
  readonly profile: OfficeProfile;
  readonly policy: Policy;
  readonly weights: ScoreWeights;
  readonly holidays: ReadonlySet<LocalDate>;
  readonly holidayCalendar: HolidayCalendar;
  readonly travel: TravelTable;
  readonly weather: WeatherRules;
  readonly templates: OfficeTemplates;
}

const standardProfile: OfficeProfile = {
  name: 'Onward',
  nameZh: '',
  address: '',
  district: null,
  phone: '',
  zone: 'Asia/Hong_Kong',
  hours: standardHours,
  sample: false,
};
const noHolidays: HolidayCalendar = { published: 0, days: [] };

const readAs = <T>(decoder: z.ZodType<T>, value: unknown, standard: T): T => {
  const read = decoder.safeParse(value);
  return read.success ? read.data : standard;
};

/** Values of the settings rows; what is missing or unreadable is the standard. */
export function officeFactsOf(
  settings: Readonly<Partial<Record<keyof typeof settingIds, unknown>>>,
): OfficeFacts {
  const calendar = readAs(holidayCalendar, settings.holidays, noHolidays);
  return {
    profile: readAs(officeProfile, settings.office, standardProfile),
    policy: readPolicy(settings.policy),
    weights: readWeights(settings.weights),
    holidays: holidaySet(calendar),
    holidayCalendar: calendar,
    travel: readAs(travelTable, settings.travel, unknownTravel),
    weather: readAs(weatherRules, settings.weather, standardWeatherRules),
    templates: readAs(officeTemplates, settings.templates, standardTemplates),
  };
}

/** Reads the settings rows through the reader. */
export async function loadOfficeFacts(read: Pick<FactReader, 'get'>): Promise<OfficeFacts> {
  const value = async (name: keyof typeof settingIds): Promise<unknown> =>
    (await read.get('settings', settingIds[name]))?.value;
  const [office, policy, weights, holidays, travel, weather, templates] = await Promise.all([
    value('office'),
    value('policy'),
    value('weights'),
    value('holidays'),
    value('travel'),
    value('weather'),
    value('templates'),
  ]);
  return officeFactsOf({ office, policy, weights, holidays, travel, weather, templates });
}

/** Which minutes are working time in this office. */
export const workingTimeOf = ({ profile, holidays }: OfficeFacts, zoneRules: ZoneRules): WorkingTime => ({
  hours: profile.hours,
  holidays,
  zone: profile.zone,
  zoneRules,
});
