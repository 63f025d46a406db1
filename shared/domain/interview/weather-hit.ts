import { epochMinute } from '../../time/instant';
import { overlaps } from '../../time/interval';
import type { ZoneRules } from '../../time/ports';
import { spanOf } from '../stored-time';
import type { Interview } from './interview';
import { interviewTransitions } from './lifecycle';
import type { HitHours } from './weather-hours';

/** The interviews of the hours hit. */
export interface WeatherHit {
  /** Still to come, in the order they are rung: soonest first. */
  readonly toSettle: readonly Interview[];
  /** Whoever is here already stays: these go on. */
  readonly underWay: readonly Interview[];
}

const underWayStages: readonly Interview['stage'][] = ['arrived', 'in-progress'];

/** True while an interview can still be given another hour. */
export const canBeSettled = ({ stage }: Pick<Interview, 'stage'>): boolean =>
  interviewTransitions[stage].move !== undefined;

/** For `sort`: the sooner first; the same minute in a fixed order. */
export const bySoonest = (a: Interview, b: Interview): number =>
  spanOf(a).start - spanOf(b).start || (a.id < b.id ? -1 : 1);

/** Interviews that any minute of the hours falls into. What is over, called off or missed is not hit. */
export function interviewsHit(
  rows: readonly Interview[],
  hours: HitHours,
  { zone, zoneRules }: { readonly zone: string; readonly zoneRules: ZoneRules },
): WeatherHit {
  const minuteAt = (minute: number): number => epochMinute(zoneRules.toInstant(hours.date, minute, zone));
  const span = { start: minuteAt(hours.from), end: minuteAt(hours.to) };
  const hit = rows.filter((row) => row.deletedAt === null && overlaps(spanOf(row), span)).sort(bySoonest);
  return {
    toSettle: hit.filter(canBeSettled),
    underWay: hit.filter(({ stage }) => underWayStages.includes(stage)),
  };
}
