import Box from '@mui/material/Box';
import { useJoined } from './i18n/marks';
import { useWords } from './i18n/words';

interface RatingBlocksProps {
  /** What is rated; read out with the figure. */
  readonly label: string;
  readonly value: number;
  readonly most: number;
}

/** A rating as filled blocks with its figure. For "not discussed" use an outlined `StatusChip` with the word. */
export function RatingBlocks({ label, value, most }: RatingBlocksProps) {
  const words = useWords('common');
  const joined = useJoined();
  return (
    <Box
      role="img"
      aria-label={joined.labelled(label, words('rating', { count: value, most }))}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: '3px' }}
    >
      {Array.from({ length: most }, (_, block) => (
        <Box
          key={block}
          sx={{
            width: 14,
            height: 8,
            borderRadius: '2px',
            bgcolor: block < value ? 'onward.primary.main' : 'onward.neutral.tint',
          }}
        />
      ))}
      <Box
        component="span"
        sx={{ typography: 'body2', color: 'text.secondary', ml: 0.5, fontVariantNumeric: 'tabular-nums' }}
      >
        {value}
      </Box>
    </Box>
  );
}
