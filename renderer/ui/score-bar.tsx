import Box from '@mui/material/Box';
import { useJoined } from './i18n/marks';
import { useWords } from './i18n/words';

interface ScoreBarProps {
  /** What is scored; read out with the figure. */
  readonly label: string;
  /** Undefined when the fact behind it is not known: then a hatched half stands for it, never an empty bar. */
  readonly value: number | undefined;
  /** The most it can be. */
  readonly most: number;
  /** Width of the bar in px. */
  readonly width?: number;
  readonly showFigure?: boolean;
}

const fullPercent = 100;
const halfPercent = 50;
const hatch = (colour: string): string =>
  `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 5px)`;

/** A part of a score as bar and figure. */
export function ScoreBar({ label, value, most, width = 96, showFigure = true }: ScoreBarProps) {
  const words = useWords('common');
  const joined = useJoined();
  const known = value !== undefined;
  const percent = known ? Math.max(0, Math.min(fullPercent, (value / most) * fullPercent)) : halfPercent;
  const figure = known ? words('doneOf', { done: value, total: most }) : words('scoreHalf');
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <Box
        role="img"
        aria-label={joined.labelled(label, figure)}
        sx={{ width, height: 8, borderRadius: '2px', bgcolor: 'onward.neutral.tint', overflow: 'hidden' }}
      >
        <Box
          sx={(theme) => ({
            width: `${percent}%`,
            height: '100%',
            ...(known
              ? { backgroundColor: theme.vars.palette.onward.primary.main }
              : { backgroundImage: hatch(theme.vars.palette.onward.neutral.main) }),
          })}
        />
      </Box>
      {showFigure && (
        <Box
          component="span"
          aria-hidden
          sx={{ typography: 'body2', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
        >
          {known ? value : words('unknown')}
        </Box>
      )}
    </Box>
  );
}
