import type { Instant } from './instant';
import { minutesBetween } from './instant';
import type { WorkingTime } from './working-time';
import { workingMinutesBetween } from './working-time';
import type { ZoneRules } from './ports';

/** Time between the message that an appointment will not be kept and its start, by the clock and in working minutes. */
export interface Notice {
  readonly clockMinutes: number;
  readonly workingMinutes: number;
}

/** How a notice compares with the office's policy. */
export type NoticeGrade = 'ample' | 'short' | 'same-day' | 'after-start';

/** What {@link noticeOf} measures. */
export interface NoticeMoments extends WorkingTime {
  readonly receivedAt: Instant;
  readonly start: Instant;
}

/** Both are zero or negative when the message came at or after the start. */
export function noticeOf({ receivedAt, start, ...time }: NoticeMoments): Notice {
  return {
    clockMinutes: minutesBetween(receivedAt, start),
    workingMinutes: workingMinutesBetween(receivedAt, start, time),
  };
}

/**
 * Grades by clock minutes against the policy. Enough notice is ample even on the day itself; less is `same-day` when
 * the message came on the local date of the start, else `short`; from the minute of the start on it is `after-start`.
 */
export function gradeNotice(
  notice: Notice,
  policyMinutes: number,
  moments: {
    readonly receivedAt: Instant;
    readonly start: Instant;
    readonly zone: string;
    readonly zoneRules: ZoneRules;
  },
): NoticeGrade {
  if (notice.clockMinutes <= 0) return 'after-start';
  if (notice.clockMinutes >= policyMinutes) return 'ample';
  const { receivedAt, start, zone, zoneRules } = moments;
  const sameDay = zoneRules.toLocal(receivedAt, zone).date === zoneRules.toLocal(start, zone).date;
  return sameDay ? 'same-day' : 'short';
}
