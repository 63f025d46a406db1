import Box from '@mui/material/Box';
import type { NoticeGrade } from '@shared/domain/interview/interview';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { MeasuredNotice } from './message-form';

/** How a grade of notice is drawn. */
export const noticeTones: Readonly<Record<NoticeGrade, Tone>> = {
  ample: 'success',
  short: 'warning',
  'same-day': 'warning',
  'after-start': 'error',
};

interface NoticeLineProps {
  readonly notice: MeasuredNotice | null;
}

/** The notice in clock and working hours with its grade, live while the message is typed. */
export function NoticeLine({ notice }: NoticeLineProps) {
  const words = useWords('calendar');
  const domain = useWords('domain');
  const format = useFormat();
  if (!notice) return null;
  const { fact, policyMinutes } = notice;
  if (!fact) return <Box sx={{ color: 'text.secondary' }}>{words('noticeNone')}</Box>;
  const text =
    fact.clockMinutes <= 0
      ? words('noticeAfter', { clock: format.duration(-fact.clockMinutes) })
      : words('noticeText', {
          clock: format.duration(fact.clockMinutes),
          working: format.duration(fact.workingMinutes),
        });
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <StatusChip tone={noticeTones[fact.grade]}>{domain(`noticeGrades.${fact.grade}`)}</StatusChip>
      <span>{text}</span>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {words('noticePolicy', { policy: format.duration(policyMinutes) })}
      </Box>
    </Box>
  );
}
