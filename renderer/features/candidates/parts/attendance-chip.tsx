import type { AttendanceWarning } from '@data/queries/candidates';
import { StatusChip } from '@ui/status-chip';
import { useWords } from '@ui/i18n/words';

/** What the attendance record warns of, where a name stands; nothing stands there for the usual. */
export function AttendanceChip({ warning }: { readonly warning: AttendanceWarning }) {
  const words = useWords('attendance');
  return warning.blocked ? (
    <StatusChip tone="error">{words('badge.blocked')}</StatusChip>
  ) : (
    <StatusChip tone="warning">{words('badge.shaky', { count: warning.unkept })}</StatusChip>
  );
}
