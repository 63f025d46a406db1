import Box from '@mui/material/Box';
import { storedDate } from '@shared/domain/stored-time';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { FitCard } from '../tabs/fit-card';
import { NoteCard } from '../tabs/note-card';

/** What was said at earlier interviews, as it was jotted down. */
function InterviewNotes() {
  const words = useWords('candidates');
  const format = useFormat();
  const { profile } = useProfile();
  const noted = profile.interviews.filter(({ kind, notes }) => kind === 'office' && notes !== '');
  return noted.map(({ id, planned, notes }) => (
    <Section
      key={id}
      title={words('fields.notes')}
      level="h3"
      look="card"
      note={format.date(storedDate(planned.date))}
    >
      <Box sx={{ whiteSpace: 'pre-wrap' }}>{notes}</Box>
    </Section>
  ));
}

/** What was written at earlier interviews, newest first. */
export function EarlierSide() {
  const words = useWords('candidates');
  const { profile } = useProfile();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {profile.notes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('motivation.empty')}</Box>}
      {profile.notes.map((note, index) => (
        <NoteCard key={note.id} note={note} before={profile.notes[index + 1]} />
      ))}
      {profile.assessments.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('fit.empty')}</Box>}
      {profile.assessments.map((assessment) => (
        <FitCard key={assessment.id} assessment={assessment} />
      ))}
      <InterviewNotes />
    </Box>
  );
}
