import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CircleHelp, ThumbsDown, ThumbsUp, type LucideIcon } from 'lucide-react';
import type { Verdict } from '@shared/domain/interview/feedback';
import { readHeard } from '@data/queries/feedback';
import { useLive } from '@data/use-office';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';

const looks: Readonly<Record<Verdict, { readonly tone: Tone; readonly icon: LucideIcon }>> = {
  on: { tone: 'success', icon: ThumbsUp },
  off: { tone: 'error', icon: ThumbsDown },
  undecided: { tone: 'unknown', icon: CircleHelp },
};

/** A verdict in words, icon and colour. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const words = useWords('rounds');
  return (
    <StatusChip {...looks[verdict]} look="plain">
      {words(`verdicts.${verdict}`)}
    </StatusChip>
  );
}

interface FeedbackSectionProps {
  readonly interviewId: string;
  readonly onWrite: () => void;
}

/** What the client's people said after the interview, by person; who has not spoken yet is named. */
export function FeedbackSection({ interviewId, onWrite }: FeedbackSectionProps) {
  const words = useWords('rounds');
  const common = useWords('common');
  const heard = useLive((read) => readHeard(read, interviewId), [interviewId]);
  if (!heard) return null;
  return (
    <Section
      title={words('feedback')}
      note={heard.roundName ?? undefined}
      action={
        <Button size="small" onClick={onWrite}>
          {words('write')}
        </Button>
      }
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {heard.words.map(({ id, name, said }) => (
          <Box component="li" key={id} sx={{ py: 0.5 }}>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Box sx={{ flex: 1 }}>{name ?? words('wholeClient')}</Box>
              {said ? (
                <VerdictChip verdict={said.verdict} />
              ) : (
                <StatusChip tone="unknown" look="plain">
                  {words('notHeard')}
                </StatusChip>
              )}
            </Box>
            {said && (
              <Box sx={{ color: 'text.secondary', whiteSpace: 'pre-wrap' }}>
                {said.words === '' ? common('missing') : said.words}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
