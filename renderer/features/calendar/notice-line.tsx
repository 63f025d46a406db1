import Box from '@mui/material/Box';
import type { Interview, NoticeGrade } from '@shared/domain/interview/interview';
import { whoMustBeTold } from '@shared/domain/task/who-must-be-told';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { MeasuredNotice, MessageForm } from './message-form';

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

/** Who has to hear of it; a task is made for each. */
export function ToTellLine({
  interview,
  by,
}: {
  readonly interview: Interview;
  readonly by: MessageForm['by'];
}) {
  const words = useWords('calendar');
  const format = useFormat();
  if (by === undefined) return null;
  const told = whoMustBeTold(interview.kind, by);
  if (told.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('toTellNobody')}</Box>;
  return (
    <Box>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {words('toTell')}
      </Box>{' '}
      <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
        {format.list(told.map((kind) => words(`tell.${kind}`)))}
      </Box>
      {'. '}
      {words('tellNote')}
    </Box>
  );
}
