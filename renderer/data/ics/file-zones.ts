// Which moment a wall clock of a file means. The file's own VTIMEZONE goes first, as RFC 5545 has it; else the name is
// looked up among the zones this machine knows, Windows names included; hours of no zone, and of one nobody knows, are
// the office's own.
import ICAL from 'ical.js';
import { zoneNames } from '@shared/interchange/ics/windows-zones';
import { instantFromMillis, instantMillis, type Instant } from '@shared/time/instant';
import { localDateOf, type LocalDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';

/** A time on a wall clock. */
export interface WallTime {
  readonly date: LocalDate;
  readonly minute: number;
  readonly second: number;
}

/** Reads wall clocks of one zone. */
export interface FileZone {
  readonly toInstant: (time: ICAL.Time) => Instant;
  /** What the file calls it, when nobody knows it. */
  readonly unknown: string | null;
}

/** Finds the zone of a property of the file. */
export type FindZone = (property: ICAL.Property, time: ICAL.Time) => FileZone;

const minutesPerHour = 60;
const millisPerSecond = 1_000;
/** Beyond these years no appointment is meant, and dates stop being four digits. */
const firstYear = 1_900;
const lastYear = 2_199;
/** Definitions that are looked at in one file, and their parts: more are made to be slow. */
const maxZones = 60;
const maxZoneParts = 400;
/** A repeated change of the clock is followed up to here. */
const rulesEnd = ICAL.Time.fromDateTimeString('2100-01-01T00:00:00');

/** The day a time of the file names. Throws for one outside of the years that are read. */
export function dateOf({ year, month, day }: ICAL.Time): LocalDate {
  if (year < firstYear || year > lastYear) throw new RangeError(`No appointment is in the year ${year}`);
  return localDateOf({ year, month, day });
}

const wallOf = (time: ICAL.Time): WallTime => ({
  date: dateOf(time),
  minute: time.isDate ? 0 : time.hour * minutesPerHour + time.minute,
  second: time.isDate ? 0 : time.second,
});

function ruledZone(zone: string, zoneRules: ZoneRules, unknown: string | null): FileZone {
  return {
    unknown,
    toInstant: (time) => {
      const { date, minute, second } = wallOf(time);
      const atMinute = zoneRules.toInstant(date, minute, zone);
      return instantFromMillis(instantMillis(atMinute) + second * millisPerSecond);
    },
  };
}

function definedZone(definition: ICAL.Timezone, zoneRules: ZoneRules): FileZone {
  const plain = ruledZone('UTC', zoneRules, null);
  return {
    unknown: null,
    toInstant: (time) =>
      instantFromMillis(instantMillis(plain.toInstant(time)) - definition.utcOffset(time) * millisPerSecond),
  };
}

const isKnown = (zone: string, zoneRules: ZoneRules): boolean => {
  try {
    zoneRules.toLocal(instantFromMillis(0), zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** True for a definition that can be followed to its end: clocks change by yearly rules. */
function isSound(definition: ICAL.Component): boolean {
  const parts = [
    ...definition.getAllSubcomponents('standard'),
    ...definition.getAllSubcomponents('daylight'),
  ];
  if (parts.length === 0 || parts.length > maxZoneParts) return false;
  return parts.every((part) => {
    const needed = ['dtstart', 'tzoffsetto', 'tzoffsetfrom'].every((name) => part.hasProperty(name));
    return needed && part.getAllProperties('rrule').every(isYearly);
  });
}

function isYearly(property: ICAL.Property): boolean {
  const rule = property.getFirstValue();
  if (!(rule instanceof ICAL.Recur) || rule.freq !== 'YEARLY') return false;
  if (!rule.until) {
    rule.until = rulesEnd.clone();
    property.setValue(rule);
  }
  return true;
}

function definitionsOf(roots: readonly ICAL.Component[]): ReadonlyMap<string, ICAL.Timezone> {
  const components = roots.flatMap((root) => root.getAllSubcomponents('vtimezone')).slice(0, maxZones);
  return new Map(
    components.filter(isSound).flatMap((component) => {
      const tzid = component.getFirstPropertyValue('tzid');
      return typeof tzid === 'string' ? [[tzid, new ICAL.Timezone({ component, tzid })] as const] : [];
    }),
  );
}

/** Zones of one file; `office` is the zone of times that name none. */
export function zonesOf(
  roots: readonly ICAL.Component[],
  place: { readonly zone: string; readonly zoneRules: ZoneRules },
): FindZone {
  const { zoneRules } = place;
  const definitions = definitionsOf(roots);
  const office = ruledZone(place.zone, zoneRules, null);
  const utc = ruledZone('UTC', zoneRules, null);
  const known = new Map<string, FileZone>();

  const find = (tzid: string): FileZone => {
    const definition = definitions.get(tzid);
    if (definition) return definedZone(definition, zoneRules);
    const zone = zoneNames(tzid).find((name) => isKnown(name, zoneRules));
    return zone === undefined ? ruledZone(place.zone, zoneRules, tzid) : ruledZone(zone, zoneRules, null);
  };
  return (property, time) => {
    if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) return utc;
    const tzid = property.getFirstParameter('tzid');
    if (typeof tzid !== 'string' || tzid === '') return office;
    const zone = known.get(tzid) ?? find(tzid);
    known.set(tzid, zone);
    return zone;
  };
}
