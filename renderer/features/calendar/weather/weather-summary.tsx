import Box from '@mui/material/Box';
import { CircleHelp, type LucideIcon, MessageSquareText, Phone, ShieldCheck, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { WeatherCounts } from '@shared/domain/interview/weather-plan';
import type { InterviewView } from '@data/queries/interviews';
import type { Explanation } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { ErrorNotice } from '@ui/error-notice';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { Section } from '@ui/section';
import { InterviewMessages } from '../interview-messages';
import { CandidateName } from '../interview-title';

const confirmKeys = 'ctrl+enter';

interface WeatherSummaryProps {
  readonly counts: WeatherCounts;
  readonly underWay: number;
  readonly busy: boolean;
  /** Why the last try was not carried out, or what is missing. */
  readonly failure: Explanation | null;
  readonly missing: string | null;
  /** What the weather of that day was recorded for already. */
  readonly recorded: readonly InterviewView[];
  readonly onConfirm: () => void;
}

function Count({
  label,
  count,
  warns,
}: {
  readonly label: string;
  readonly count: number;
  readonly warns?: boolean;
}) {
  const format = useFormat();
  return (
    <Box sx={{ display: 'flex', py: '2px', ...(warns === true && { color: 'onward.warning.text' }) }}>
      <Box component="dt" sx={{ flex: 1 }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, fontWeight: 'fontWeightBold', fontVariantNumeric: 'tabular-nums' }}>
        {format.count(count)}
      </Box>
    </Box>
  );
}

function Counts({ counts: { fates }, underWay }: Pick<WeatherSummaryProps, 'counts' | 'underWay'>) {
  const words = useWords('weather');
  const shown = (['video', 'keep', 'move', 'cancel', 'left'] as const).filter((fate) => fates[fate] > 0);
  return (
    <Box component="dl" sx={{ m: 0, pb: 1, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
      {shown.map((fate) => (
        <Count key={fate} label={words(`counts.${fate}`)} count={fates[fate]} warns={fate === 'left'} />
      ))}
      {underWay > 0 && <Count label={words('counts.underWay')} count={underWay} />}
    </Box>
  );
}

function Note({
  icon,
  tone,
  children,
}: {
  readonly icon: LucideIcon;
  readonly tone?: 'success';
  readonly children: ReactNode;
}) {
  return (
    <Box sx={{ display: 'flex', gap: 1, typography: 'body2', color: 'text.secondary' }}>
      <Box sx={{ display: 'flex', pt: '1px', ...(tone && { color: `onward.${tone}.text` }) }}>
        <Icon of={icon} />
      </Box>
      <Box>{children}</Box>
    </Box>
  );
}

/** Everybody the recorded day is about, in call order, each with the message that fits. */
function RecordedList({ recorded }: Pick<WeatherSummaryProps, 'recorded'>) {
  const words = useWords('weather');
  if (recorded.length === 0) return null;
  return (
    <Section title={words('tell')} level="h3" count={recorded.length}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {recorded.map((view) => (
          <Box
            component="li"
            key={view.interview.id}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: size.row }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <CandidateName view={view} />
            </Box>
            <InterviewMessages interviewId={view.interview.id} look="icon" />
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** Counts that add up, what follows from them, and the one decision. */
export function WeatherSummary(props: WeatherSummaryProps) {
  const { counts, underWay, busy, failure, missing, recorded, onConfirm } = props;
  const words = useWords('weather');
  const { fates, candidateCalls, clientCalls } = counts;
  const count = fates.video + fates.move + fates.cancel;
  const calls = words('calls', { count: candidateCalls + clientCalls });
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, minHeight: '100%' }}>
      <Box component="h2" sx={{ typography: 'h4', m: 0 }}>
        {words('hit', { count: count + fates.keep + fates.left })}
      </Box>
      <Counts counts={counts} underWay={underWay} />
      <Note icon={ShieldCheck} tone="success">
        {words('noRecord')}
      </Note>
      {count > 0 && (
        <>
          <Note icon={Phone}>
            {words('callsOf', { calls, candidates: candidateCalls, clients: clientCalls })}
          </Note>
          <Note icon={CircleHelp}>{words('confirmAgain')}</Note>
          <Note icon={MessageSquareText}>{words('messagesReady')}</Note>
        </>
      )}
      <RecordedList recorded={recorded} />
      <Box sx={{ flex: 1 }} />
      {failure && <ErrorNotice {...failure} />}
      {missing !== null && <ErrorNotice what={missing} tone="warning" />}
      {count > 0 && (
        <>
          <CommandButton
            variant="contained"
            fullWidth
            command={{
              id: 'weather.confirm',
              label: words('confirm', { count }),
              keys: confirmKeys,
              when: !busy,
              run: onConfirm,
            }}
          />
          <Box
            sx={{
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'center',
              gap: '6px',
              typography: 'body2',
              color: 'text.secondary',
            }}
          >
            <Icon of={Undo2} />
            {words('oneUndo', { count })}
          </Box>
        </>
      )}
    </Box>
  );
}
