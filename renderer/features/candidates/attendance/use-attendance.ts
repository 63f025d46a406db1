import { useMemo } from 'react';
import {
  attendanceFigures,
  attendanceRecord,
  type AttendanceFact,
  type AttendanceFigures,
  type AttendanceRecord,
} from '@shared/domain/attendance/attendance-record';
import { attendanceStanding, type AttendanceStanding } from '@shared/domain/attendance/attendance-standing';
import { tallyByMonth, type MonthTally } from '@shared/domain/attendance/tally-by-month';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { useProfile } from '../parts/profile-context';
import { useToday } from '../parts/use-today';

/** What a chart tells apart. */
export type AttendanceMark = 'kept' | 'late' | 'gave-notice' | 'short-notice' | 'no-show';

/** The record of the profile on screen with everything that is said of it. */
export interface Attendance {
  readonly record: AttendanceRecord;
  readonly figures: AttendanceFigures;
  /** In general: a clearance for one client or role does not count here. */
  readonly standing: AttendanceStanding;
  readonly months: readonly MonthTally<AttendanceMark>[];
}

const monthsShown = 12;
const everywhere = { clientId: null, roleId: null };

const marks: Readonly<Record<AttendanceFact['outcome'], AttendanceMark>> = {
  early: 'kept',
  'on-time': 'kept',
  attended: 'kept',
  late: 'late',
  'very-late': 'late',
  'gave-notice': 'gave-notice',
  'short-notice': 'short-notice',
  'no-show': 'no-show',
};

/** See {@link Attendance}. */
export function useAttendance(): Attendance {
  const { profile } = useProfile();
  const now = useNow();
  const today = useToday();
  const { interviews, overrides, office } = profile;
  return useMemo(() => {
    const context = { policy: office.policy, now };
    const record = attendanceRecord(interviews, overrides, context);
    const dated = record.facts.map(({ on, outcome }) => ({ on, kind: marks[outcome] }));
    return {
      record,
      figures: attendanceFigures(record),
      standing: attendanceStanding(record, everywhere, context),
      months: tallyByMonth(dated, today, monthsShown),
    };
  }, [interviews, overrides, office, now, today]);
}

/** Interviews that were promised and had to be kept. */
export const expectedOf = ({ kept, noShows, shortNotices }: AttendanceFigures): number =>
  kept + noShows + shortNotices;

/** The record in one sentence of facts. */
export function useAttendanceSentence(): (attendance: Attendance) => string {
  const words = useWords('attendance');
  const format = useFormat();
  const { profile } = useProfile();
  const days = profile.office.policy.attendanceFadeDays;
  return ({ record, figures }) => {
    if (record.facts.length === 0) return words('none');
    const { late, noShows, shortNotices, gaveNotice, belowExpected, longestLateMinutes } = figures;
    const total = expectedOf(figures);
    if (total + gaveNotice === 0) return words('faded', { days });
    const most = format.duration(longestLateMinutes);
    const counted = [
      total > 0 && words('kept', { kept: figures.kept, total }),
      late > 0 && words('late', { count: late, most }),
      noShows > 0 && words('noShows', { count: noShows }),
      shortNotices > 0 && words('shortNotices', { count: shortNotices }),
      gaveNotice > 0 && words('gaveNotice', { count: gaveNotice }),
      belowExpected > 0 && words('belowExpected', { count: belowExpected }),
    ].filter((text) => text !== false);
    return words('sentence', { days, facts: counted.join(words('between')) });
  };
}
