import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { LocalDate } from '@shared/time/local-date';
import type { DayInterview } from '@data/queries/today';
import { useAct } from '@data/use-act';
import { ChineseName } from '@ui/chinese-name';
import { ErrorNotice } from '@ui/error-notice';
import { Section } from '@ui/section';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { InterviewMessages } from './interview-messages';

interface ConfirmListProps {
  readonly date: LocalDate;
  readonly interviews: readonly DayInterview[];
  readonly onLogCall: (interview: DayInterview) => void;
}

function ConfirmRow({
  day,
  onConfirm,
  onLogCall,
}: {
  readonly day: DayInterview;
  readonly onConfirm: () => void;
  readonly onLogCall: () => void;
}) {
  const words = useWords('today');
  const domain = useWords('domain');
  const format = useFormat();
  const { interview, candidate, calls } = day;
  const [phone] = Object.values(candidate?.phones ?? {});
  const outcome = calls[0] ? domain(`callOutcomes.${calls[0].outcome}`) : '';
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(0, 1fr)',
        py: 0.75,
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <Box sx={{ fontWeight: 'fontWeightBold' }}>{format.minute(interview.planned.startMinute)}</Box>
      <Box>
        <Box>
          {candidate ? fullName(candidate) : words('unknownCandidate')}{' '}
          <ChineseName name={candidate ? chineseNameOf(candidate) : ''} quiet />
        </Box>
        <Box sx={{ fontWeight: 'fontWeightMedium' }}>
          {phone ? format.phone(phone.e164 ?? phone.typed) : words('noPhone')}
        </Box>
        {calls.length > 0 && (
          <Box sx={{ color: 'text.secondary' }}>{words('callsMade', { count: calls.length, outcome })}</Box>
        )}
        <Box sx={{ display: 'flex', gap: 1, pt: 0.5 }}>
          <Button size="small" onClick={onConfirm}>
            {words('confirmed')}
          </Button>
          <Button size="small" variant="text" color="inherit" onClick={onLogCall}>
            {words('logCall')}
          </Button>
          <InterviewMessages interviewId={interview.id} look="icon" />
        </Box>
      </Box>
    </Box>
  );
}

/** The morning's calls: the next working day's interviews that nobody has confirmed, with phone numbers. */
export function ConfirmList({ date, interviews, onLogCall }: ConfirmListProps) {
  const words = useWords('today');
  const format = useFormat();
  const { act, failure } = useAct();
  return (
    <Section title={words('confirmFor', { day: format.day(date) })} count={interviews.length}>
      {failure && <ErrorNotice {...failure} />}
      {interviews.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('allConfirmed')}</Box>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {interviews.map((day) => (
          <ConfirmRow
            key={day.interview.id}
            day={day}
            onConfirm={() =>
              void act('interview/confirm', { interviewId: day.interview.id, channel: 'phone' })
            }
            onLogCall={() => {
              onLogCall(day);
            }}
          />
        ))}
      </Box>
    </Section>
  );
}
