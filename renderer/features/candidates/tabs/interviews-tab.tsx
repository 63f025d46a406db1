import Box from '@mui/material/Box';
import { CommandButton } from '@ui/commands/command-button';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { AttendanceSection } from '../attendance/attendance-section';
import { useProfile } from '../parts/profile-context';
import { InterviewTable } from '../profile/interview-table';

/** The attendance record, and every interview of the candidate, newest first. */
export function InterviewsTab() {
  const words = useWords('candidates');
  const { profile, acts } = useProfile();
  const book = (): void => {
    acts.bookInterview();
  };
  if (profile.interviews.length === 0) {
    return (
      <EmptyState sentence={words('interviews.empty')} actionLabel={words('acts.book')} onAction={book} />
    );
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <AttendanceSection />
      <Section
        title={words('interviews.title')}
        count={profile.interviews.length}
        look="card"
        padded={false}
        action={
          <CommandButton
            size="small"
            command={{ id: 'candidate.book', label: words('acts.book'), run: book }}
          />
        }
      >
        <InterviewTable rows={profile.interviews} />
      </Section>
    </Box>
  );
}
