import Box from '@mui/material/Box';
import type { FitAssessment } from '@shared/domain/candidate/fit-assessment';
import { storedDate } from '@shared/domain/stored-time';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { useClientName } from '../parts/role-name';
import { FitView, RecommendationChip } from '../profile/fit-view';

/** For whom somebody was assessed: in general, or for a client by name. */
export function useFitSubject(): (clientId: string | null) => string {
  const words = useWords('candidates');
  const common = useWords('common');
  const clientName = useClientName();
  const { profile } = useProfile();
  return (clientId) =>
    clientId === null
      ? words('fit.general')
      : words('fit.for', { client: clientName(profile.clients.get(clientId)) ?? common('unknown') });
}

/** One assessment: for whom, by whom, its ratings with their evidence, and the conclusion. */
export function FitCard({ assessment }: { readonly assessment: FitAssessment }) {
  const words = useWords('candidates');
  const format = useFormat();
  const subject = useFitSubject();
  const { profile } = useProfile();
  return (
    <Section
      title={subject(assessment.clientId)}
      level="h3"
      look="card"
      note={words('fit.byOn', {
        name: profile.staffNames.get(assessment.authorId) ?? '',
        date: format.date(storedDate(assessment.assessedOn)),
      })}
      action={<RecommendationChip value={assessment.recommendation} />}
    >
      <FitView assessment={assessment} />
      {assessment.summary !== '' && <Box sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>{assessment.summary}</Box>}
    </Section>
  );
}
