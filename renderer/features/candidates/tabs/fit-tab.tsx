import Box from '@mui/material/Box';
import { CommandButton } from '@ui/commands/command-button';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { BlindNotices } from '../profile/blind-notices';
import { FitCard } from './fit-card';

/** All assessments, in general and per client, newest first. */
export function FitTab() {
  const words = useWords('candidates');
  const { profile, acts } = useProfile();
  const assess = (): void => {
    acts.open({ kind: 'fit' });
  };
  if (profile.assessments.length === 0) {
    return (
      <>
        <BlindNotices />
        {profile.blind.length === 0 ? (
          <EmptyState sentence={words('fit.empty')} actionLabel={words('acts.assessFit')} onAction={assess} />
        ) : (
          <CommandButton
            command={{ id: 'candidate.assess-fit', label: words('acts.assessFit'), run: assess }}
          />
        )}
      </>
    );
  }
  return (
    <Section
      title={words('fit.title')}
      count={profile.assessments.length}
      action={
        <CommandButton
          command={{ id: 'candidate.assess-fit', label: words('acts.assessFit'), run: assess }}
        />
      }
    >
      <BlindNotices />
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 1 }}>
        {profile.assessments.map((assessment) => (
          <FitCard key={assessment.id} assessment={assessment} />
        ))}
      </Box>
    </Section>
  );
}
