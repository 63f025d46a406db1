import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CalendarPlus, Send } from 'lucide-react';
import type { SeenSubmission } from '@data/matching/rematch-for';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { ClientOfRole, useRoleWords } from '../parts/role-words';

interface RunningSubmissionsProps {
  readonly submissions: readonly SeenSubmission[];
  readonly onSend: (submissionId: string) => void;
  readonly onBookClientInterview: (submissionId: string) => void;
}

/** Where the candidate has been put forward already, with the next step of each. */
export function RunningSubmissions({ submissions, onSend, onBookClientInterview }: RunningSubmissionsProps) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const { title } = useRoleWords();
  if (submissions.length === 0) return null;
  return (
    <Box sx={{ px: 2, py: 1, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
      <Section title={words('running.title')} count={submissions.length} level="h3">
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
                <Button
                  size="small"
                  startIcon={<Icon of={Send} />}
                  onClick={() => {
                    onSend(submissionId);
                  }}
                >
                  {words('running.send')}
                </Button>
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
