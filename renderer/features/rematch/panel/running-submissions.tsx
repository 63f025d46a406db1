import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CalendarPlus, Send } from 'lucide-react';
import type { SeenSubmission } from '@data/matching/rematch-for';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { RefusedNotice } from '../parts/refused-notice';
import { ClientOfRole, useRoleWords } from '../parts/role-words';
import { useCommands } from '../parts/use-commands';

interface RunningSubmissionsProps {
  readonly submissions: readonly SeenSubmission[];
  readonly onBookClientInterview: (submissionId: string) => void;
}

/** Where the candidate has been put forward already, with the next step of each. */
export function RunningSubmissions({ submissions, onBookClientInterview }: RunningSubmissionsProps) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const { title } = useRoleWords();
  const commands = useCommands();
  if (submissions.length === 0) return null;
  const send = (submissionId: string, blind: boolean): void => {
    void commands.run('submission/send', { submissionId, blind });
  };
  return (
    <Box sx={{ px: 2, py: 1, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
      <Section title={words('running.title')} count={submissions.length} level="h3">
        <RefusedNotice refused={commands.refused} />
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {submissions.map(({ submissionId, face, stage }) => (
            <Box
              component="li"
              key={submissionId}
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 36 }}
            >
              <Box sx={{ flex: 1, minWidth: 200 }}>
                <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
                  {title(face)}
                </Box>
                {' · '}
                <ClientOfRole face={face} />
              </Box>
              <StatusChip tone="neutral" look="plain">
                {domain(`submissionStages.${stage}`)}
              </StatusChip>
              {stage === 'drafted' && !face.masked && (
                <>
                  <Button
                    size="small"
                    disabled={commands.busy}
                    startIcon={<Icon of={Send} />}
                    onClick={() => {
                      send(submissionId, false);
                    }}
                  >
                    {words('running.send')}
                  </Button>
                  <Button
                    size="small"
                    disabled={commands.busy}
                    onClick={() => {
                      send(submissionId, true);
                    }}
                  >
                    {words('running.sendBlind')}
                  </Button>
                </>
              )}
              {(stage === 'sent' || stage === 'client-interview') && !face.masked && (
                <Button
                  size="small"
                  startIcon={<Icon of={CalendarPlus} />}
                  onClick={() => {
                    onBookClientInterview(submissionId);
                  }}
                >
                  {words('running.book')}
                </Button>
              )}
            </Box>
          ))}
        </Box>
      </Section>
    </Box>
  );
}
