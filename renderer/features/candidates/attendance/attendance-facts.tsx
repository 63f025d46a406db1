import Box from '@mui/material/Box';
import {
  clearanceOf,
  type AttendanceFact,
  type AttendanceOutcome,
  type AttendanceRecord,
} from '@shared/domain/attendance/attendance-record';
import { storedDate } from '@shared/domain/stored-time';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { PlainTable, type PlainColumn } from '../parts/plain-table';
import { useProfile } from '../parts/profile-context';
import { useRoleText } from '../parts/role-name';

const tones: Readonly<Record<AttendanceOutcome, Tone>> = {
  early: 'success',
  'on-time': 'success',
  attended: 'success',
  late: 'warning',
  'very-late': 'warning',
  'gave-notice': 'neutral',
  'short-notice': 'warning',
  'no-show': 'error',
};
const whole = 100;
const everywhere = { clientId: null, roleId: null };

function useNoticeText(): (fact: AttendanceFact) => string {
  const words = useWords('attendance');
  const common = useWords('common');
  const format = useFormat();
  return ({ notice, minutesLate }) => {
    if (notice === null) {
      return minutesLate === null || minutesLate === 0
        ? common('missing')
        : words('minutesLate', { minutes: format.duration(minutesLate) });
    }
    const { clockMinutes, workingMinutes } = notice;
    if (clockMinutes < 0) return words('noticeAfter', { clock: format.duration(-clockMinutes) });
    return words('notice', {
      clock: format.duration(clockMinutes),
      working: format.duration(workingMinutes),
    });
  };
}

function useWeightText(record: AttendanceRecord): (fact: AttendanceFact) => string {
  const words = useWords('attendance');
  return (fact) => {
    if (clearanceOf(fact, record.clearances, everywhere) !== undefined) return words('weightCleared');
    if (fact.weight === 0) return words('weightNone');
    return words('weight', { percent: Math.max(1, Math.round(fact.weight * whole)) });
  };
}

/** Each fact of the record with its date, its notice or lateness, and how much it still counts. */
export function AttendanceFacts({ record }: { readonly record: AttendanceRecord }) {
  const words = useWords('attendance');
  const domain = useWords('domain');
  const format = useFormat();
  const roleText = useRoleText();
  const { profile } = useProfile();
  const noticeText = useNoticeText();
  const weightText = useWeightText(record);
  const about = ({ interviewId, kind }: AttendanceFact): string => {
    const roleId = profile.interviews.find(({ id }) => id === interviewId)?.roleId ?? null;
    const role = roleId === null ? undefined : profile.roles.get(roleId);
    return role ? roleText(role) : domain(`interviewKinds.${kind}`);
  };
  const columns: readonly PlainColumn<AttendanceFact>[] = [
    { key: 'date', header: words('columns.date'), render: ({ on }) => format.date(storedDate(on)) },
    { key: 'about', header: words('columns.about'), render: about },
    {
      key: 'outcome',
      header: words('columns.outcome'),
      render: ({ outcome }) => (
        <StatusChip tone={tones[outcome]} look="plain">
          {words(`outcomes.${outcome}`)}
        </StatusChip>
      ),
    },
    { key: 'notice', header: words('columns.notice'), render: noticeText },
    { key: 'counts', header: words('columns.counts'), align: 'right', render: weightText },
  ];
  return (
    <Box sx={{ borderTop: '1px solid', borderColor: 'onward.line.hair' }}>
      <PlainTable
        label={words('facts')}
        columns={columns}
        rows={record.facts}
        rowKey={({ interviewId }) => interviewId}
      />
    </Box>
  );
}
