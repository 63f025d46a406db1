import Box from '@mui/material/Box';
import { CommandButton } from '@ui/commands/command-button';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { nextInterview } from '../profile/next-act';
import { NextActLine } from '../profile/next-act-line';
import { InterviewTable } from '../profile/interview-table';
import { FitCard, MotivationCard } from '../profile/overview-cards';
import { SubmissionTable } from '../profile/submission-table';
import { TaskList } from '../profile/task-list';

/** What must be known before ringing: the next act, what moves them, how they fit, where they stand. */
export function OverviewTab() {
  const words = useWords('candidates');
  const { profile, acts } = useProfile();
  const next = nextInterview(profile.interviews, useNow());
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <NextActLine />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))',
          gap: 2,
          alignItems: 'start',
        }}
      >
        <MotivationCard />
        <FitCard />
      </Box>
      <Section
        title={words('submissions.title')}
        look="card"
        padded={profile.submissions.length === 0}
        count={profile.submissions.length}
        action={
          <CommandButton
            size="small"
            command={{
              id: 'candidate.submit',
              label: words('acts.submit'),
              run: () => {
                acts.open({ kind: 'submit' });
              },
            }}
          />
        }
      >
        {profile.submissions.length === 0 ? (
          <Box sx={{ color: 'text.secondary' }}>{words('submissions.empty')}</Box>
        ) : (
          <SubmissionTable brief />
        )}
      </Section>
      {next && (
        <Section title={words('interviews.upcoming')} look="card" padded={false}>
          <InterviewTable rows={[next]} />
        </Section>
      )}
      {profile.tasks.length > 0 && (
        <Section title={words('tasks.title')} look="card" padded={false} count={profile.tasks.length}>
          <TaskList />
        </Section>
      )}
    </Box>
  );
}
