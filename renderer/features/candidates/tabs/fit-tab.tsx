import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { storedDate } from '@shared/domain/stored-time';
import { EmptyState } from '@ui/empty-state';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { useClientName } from '../parts/role-name';
import { FitView, RecommendationChip } from '../profile/fit-view';

/** All assessments, in general and per client, newest first. */
export function FitTab() {
  const words = useWords('candidates');
  const common = useWords('common');
  const format = useFormat();
  const clientName = useClientName();
  const { profile, acts } = useProfile();
  const assess = (): void => {
    acts.open({ kind: 'fit' });
  };
  if (profile.assessments.length === 0) {
    return (
      <EmptyState sentence={words('fit.empty')} actionLabel={words('acts.assessFit')} onAction={assess} />
    );
  }
  const forWhom = (clientId: string | null): string =>
    clientId === null
      ? words('fit.general')
      : words('fit.for', { client: clientName(profile.clients.get(clientId)) ?? common('unknown') });
  return (
    <Section
      title={words('fit.title')}
      count={profile.assessments.length}
      action={<Button onClick={assess}>{words('acts.assessFit')}</Button>}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 1 }}>
        {profile.assessments.map((assessment) => (
          <Section
            key={assessment.id}
            title={forWhom(assessment.clientId)}
            level="h3"
            look="card"
            note={words('fit.byOn', {
              name: profile.staffNames.get(assessment.authorId) ?? '',
              date: format.date(storedDate(assessment.assessedOn)),
            })}
            action={<RecommendationChip value={assessment.recommendation} />}
          >
            <FitView assessment={assessment} />
            {assessment.summary !== '' && (
              <Box sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>{assessment.summary}</Box>
            )}
          </Section>
        ))}
      </Box>
    </Section>
  );
}
