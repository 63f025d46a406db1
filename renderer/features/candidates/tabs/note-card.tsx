import Box from '@mui/material/Box';
import type { MotivationNote } from '@shared/domain/candidate/motivation-note';
import { storedDate } from '@shared/domain/stored-time';
import { FactList } from '@ui/fact-list';
import { useFormat } from '@ui/i18n/format';
import { useWords, type WordKey } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { MotivationView } from '../profile/motivation-view';

const labelWidth = 136;

/** The words of how sure a note is, 1 to 3. */
export const confidenceKey = (confidence: number): WordKey<'candidates'> => {
  if (confidence <= 1) return 'motivation.confidences.1';
  return confidence === 2 ? 'motivation.confidences.2' : 'motivation.confidences.3';
};

/** One dated note: its factors with what changed since the one before, and what was said. */
export function NoteCard({
  note,
  before,
}: {
  readonly note: MotivationNote;
  readonly before: MotivationNote | undefined;
}) {
  const words = useWords('candidates');
  const format = useFormat();
  const { profile } = useProfile();
  const typed = [
    { label: words('motivation.summary'), value: note.summary },
    { label: words('motivation.words'), value: note.words },
    { label: words('motivation.dealBreakers'), value: note.dealBreakers },
  ].filter(({ value }) => value !== '');
  return (
    <Section
      title={format.date(storedDate(note.notedOn))}
      level="h3"
      look="card"
      note={profile.staffNames.get(note.authorId)}
    >
      <MotivationView note={note} before={before} />
      <Box sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>
        <FactList
          labelWidth={labelWidth}
          facts={[
            ...typed,
            { label: words('motivation.confidence'), value: words(confidenceKey(note.confidence)) },
          ]}
        />
      </Box>
    </Section>
  );
}
