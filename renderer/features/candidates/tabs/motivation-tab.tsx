import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CommandButton } from '@ui/commands/command-button';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { FactAgeChip } from '../parts/fact-age-chip';
import { useProfile } from '../parts/profile-context';
import { MotivationCompare } from './motivation-compare';
import { NoteCard } from './note-card';

/** All notes, newest first, each with what changed since the one before. */
export function MotivationTab() {
  const words = useWords('candidates');
  const overTime = useWords('overTime');
  const { profile, acts } = useProfile();
  const [latest] = profile.notes;
  const write = (): void => {
    acts.open({ kind: 'motivation', thenFit: false });
  };
  if (profile.notes.length === 0) {
    return (
      <EmptyState
        sentence={words('motivation.empty')}
        actionLabel={words('acts.writeMotivation')}
        onAction={write}
      />
    );
  }
  return (
    <Section
      title={words('motivation.title')}
      count={profile.notes.length}
      note={latest && <FactAgeChip notedOn={latest.notedOn} />}
      action={
        <>
          <Button
            onClick={() => {
              acts.open({ kind: 'task', words: overTime('askWords') });
            }}
          >
            {overTime('askLater')}
          </Button>
          <CommandButton
            command={{ id: 'candidate.write-motivation', label: words('acts.writeMotivation'), run: write }}
          />
        </>
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 1 }}>
        <MotivationCompare />
        {profile.notes.map((note, index) => (
          <NoteCard key={note.id} note={note} before={profile.notes[index + 1]} />
        ))}
      </Box>
    </Section>
  );
}
