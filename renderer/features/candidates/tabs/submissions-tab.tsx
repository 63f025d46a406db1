import Box from '@mui/material/Box';
import { CommandButton } from '@ui/commands/command-button';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { OtherAgencies } from '../profile/other-agencies';
import { SubmissionTable } from '../profile/submission-table';

/** Every role the candidate was put forward for, with what can be done now. */
function Submissions() {
  const words = useWords('candidates');
  const { profile, acts } = useProfile();
  const submit = (): void => {
    acts.open({ kind: 'submit' });
  };
  if (profile.submissions.length === 0) {
    return (
      <EmptyState
        sentence={words('submissions.empty')}
        actionLabel={words('acts.submit')}
        onAction={submit}
      />
    );
  }
  return (
    <Section
      title={words('submissions.title')}
      count={profile.submissions.length}
      look="card"
      padded={false}
      action={
        <CommandButton
          size="small"
          command={{ id: 'candidate.submit', label: words('acts.submit'), run: submit }}
        />
      }
    >
      <SubmissionTable />
    </Section>
  );
}

/** Where the candidate was put forward: by us, and by others before us. */
export function SubmissionsTab() {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Submissions />
      <OtherAgencies />
    </Box>
  );
}
