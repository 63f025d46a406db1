import Box from '@mui/material/Box';
import { verdictOf } from '@shared/domain/interview/feedback-standing';
import type { Interview } from '@shared/domain/interview/interview';
import { storedDate } from '@shared/domain/stored-time';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { PlainTable, type PlainColumn } from '../parts/plain-table';
import { useProfile } from '../parts/profile-context';
import { useRoleText } from '../parts/role-name';

const tones: Readonly<Record<Interview['stage'], Tone>> = {
  'held-slot': 'unknown',
  'awaiting-confirmation': 'unknown',
  confirmed: 'success',
  arrived: 'success',
  'in-progress': 'primary',
  done: 'success',
  declined: 'neutral',
  cancelled: 'neutral',
  'no-show-candidate': 'error',
  'no-show-client': 'warning',
};

/** In pixels: a usual name on one line. */
const nameWidth = 80;

/** Interviews of the candidate, newest first. */
export function InterviewTable({ rows }: { readonly rows: readonly Interview[] }) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const common = useWords('common');
  const rounds = useWords('rounds');
  const format = useFormat();
  const roleText = useRoleText();
  const { profile } = useProfile();
  const columns: readonly PlainColumn<Interview>[] = [
    {
      key: 'when',
      header: words('interviews.when'),
      render: ({ planned }) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {`${format.date(storedDate(planned.date))} ${format.minute(planned.startMinute)}`}
        </Box>
      ),
    },
    {
      key: 'kind',
      header: words('interviews.kind'),
      render: ({ kind }) => (
        <StatusChip tone={kind} look="plain">
          {domain(`interviewKinds.${kind}`)}
        </StatusChip>
      ),
    },
    {
      key: 'about',
      header: words('interviews.about'),
      render: ({ roleId }) => (roleId === null ? common('missing') : roleText(profile.roles.get(roleId))),
    },
    {
      key: 'recruiter',
      header: words('interviews.recruiter'),
      render: ({ recruiterId }) => (
        <Box sx={{ minWidth: nameWidth }}>{profile.staffNames.get(recruiterId) ?? common('missing')}</Box>
      ),
    },
    {
      key: 'stage',
      header: words('interviews.stage'),
      render: (row) => {
        const verdict = verdictOf(row);
        return (
          <>
            <StatusChip tone={tones[row.stage]} look="plain">
              {domain(`interviewStages.${row.stage}`)}
            </StatusChip>
            {verdict && (
              <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
                {rounds('card', { round: rounds('feedback'), verdict: rounds(`verdicts.${verdict}`) })}
              </Box>
            )}
          </>
        );
      },
    },
  ];
  return (
    <PlainTable label={words('interviews.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}
