import Box from '@mui/material/Box';
import { storedDate } from '@shared/domain/stored-time';
import { CommandButton } from '@ui/commands/command-button';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { FitView, RecommendationChip } from './fit-view';
import { MotivationView } from './motivation-view';

function Nothing({
  sentence,
  action,
  onAction,
}: {
  readonly sentence: string;
  readonly action: string;
  readonly onAction: () => void;
}) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flex: 1, color: 'text.secondary' }}>{sentence}</Box>
      <CommandButton
        size="small"
        command={{ id: `candidate.card.${action}`, label: action, run: onAction }}
      />
    </Box>
  );
}

/** What moves them, from the latest note. */
export function MotivationCard() {
  const words = useWords('candidates');
  const format = useFormat();
  const { profile, acts } = useProfile();
  const [latest, before] = profile.notes;
  const note =
    latest &&
    words('fit.byOn', {
      name: profile.staffNames.get(latest.authorId) ?? '',
      date: format.date(storedDate(latest.notedOn)),
    });
  return (
    <Section title={words('motivation.title')} look="card" note={note}>
      {latest ? (
        <>
          <MotivationView note={latest} before={before} brief />
          {latest.summary !== '' && <Box sx={{ mt: 0.5 }}>{latest.summary}</Box>}
        </>
      ) : (
        <Nothing
          sentence={words('motivation.empty')}
          action={words('acts.writeMotivation')}
          onAction={() => {
            acts.open({ kind: 'motivation', thenFit: false });
          }}
        />
      )}
    </Section>
  );
}

/** Our own view of them, from the latest general assessment. */
export function FitCard() {
  const words = useWords('candidates');
  const format = useFormat();
  const { profile, acts } = useProfile();
  const latest = profile.assessments.find(({ clientId }) => clientId === null) ?? profile.assessments[0];
  return (
    <Section
      title={words('fit.title')}
      look="card"
      note={latest && format.date(storedDate(latest.assessedOn))}
      action={latest && <RecommendationChip value={latest.recommendation} />}
    >
      {latest ? (
        <FitView assessment={latest} brief />
      ) : (
        <Nothing
          sentence={words('fit.empty')}
          action={words('acts.assessFit')}
          onAction={() => {
            acts.open({ kind: 'fit' });
          }}
        />
      )}
    </Section>
  );
}
