import { storedInstant } from '../domain/stored-time';
import type { Instant } from '../time/instant';
import type { LocalDate } from '../time/local-date';
import { dayOfWeek } from '../time/local-date';
import type { DecisionContext, FactReader } from './command';
import { loadOfficeFacts, type OfficeFacts } from './office-facts';

/** Minute of the day at which work begins on a day the office is closed. */
const closedDayStart = 540;

/** The office's facts with its date: what rules need that count in days. */
export interface OfficeDay extends OfficeFacts {
  readonly today: LocalDate;
}

type Zoned = Pick<DecisionContext, 'zoneRules'>;

/** Reads the office's facts and the date its wall calendar shows now. */
export async function loadOfficeDay(
  read: FactReader,
  { now, zoneRules }: Zoned & Pick<DecisionContext, 'now'>,
): Promise<OfficeDay> {
  const facts = await loadOfficeFacts(read);
  return { ...facts, today: zoneRules.toLocal(now, facts.profile.zone).date };
}

/** The moment work begins on a date. */
export function startOfWork({ profile }: OfficeDay, date: LocalDate, { zoneRules }: Zoned): Instant {
  const opens = profile.hours[dayOfWeek(date)][0]?.from ?? closedDayStart;
  return zoneRules.toInstant(date, opens, profile.zone);
}

/** The office's date of a stored instant. */
export const officeDate = ({ profile }: OfficeDay, instant: string, { zoneRules }: Zoned): LocalDate =>
  zoneRules.toLocal(storedInstant(instant), profile.zone).date;
