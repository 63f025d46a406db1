import { CommandButton } from '@ui/commands/command-button';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { SubmissionTable } from '../profile/submission-table';

/** Every role the candidate was put forward for, with what can be done now. */
export function SubmissionsTab() {
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
