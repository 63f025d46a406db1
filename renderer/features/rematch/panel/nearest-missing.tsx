import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Rematch } from '@data/matching/rematch-for';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { NotSuggestedList } from './not-suggested-list';

interface NearestMissingProps {
  readonly rematch: Rematch;
  readonly onAll: () => void;
}

/** So many stand under the suggestions; the others are one click away. */
const shownRows = 4;

/** The roles that fewest gates keep out, each with its cause, under those that suit. */
export function NearestMissing({ rematch, onAll }: NearestMissingProps) {
  const words = useWords('nextRoles');
  const rematchWords = useWords('rematch');
  const rows = rematch.ranking.notSuggested;
  const all = rematch.counts.notSuggested;
  if (rows.length === 0) return null;
  return (
    <Box sx={{ '& > section > :first-of-type': { px: 2, mb: 0 } }}>
      <Section
        title={words('missing.title')}
        count={all}
        level="h3"
        note={rematchWords('panel.whoMay')}
        action={
          all > shownRows && (
            <Button size="small" variant="text" onClick={onAll}>
              {words('missing.all', { count: all })}
            </Button>
          )
        }
      >
        <NotSuggestedList rows={rows.slice(0, shownRows)} names={rematch} headed={false} />
      </Section>
    </Box>
  );
}
