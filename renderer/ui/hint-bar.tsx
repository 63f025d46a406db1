import Box from '@mui/material/Box';
import { memo, type ReactNode } from 'react';
import { KeyHint } from './key-hint';
import { size } from './measures';

/** One line of the hint bar: the keys, each drawn apart, and what they do. */
export interface Hint {
  readonly keys: readonly string[];
  readonly label: string;
}

/** The keys of this screen, at its foot; drawn again only when they change. */
export const HintBar = memo(function HintBar({
  hints,
  note,
}: {
  readonly hints: readonly Hint[];
  readonly note?: ReactNode;
}) {
  return (
    <Box
      sx={{
        typography: 'body2',
        color: 'onward.textTertiary',
        bgcolor: 'onward.surface.paper',
        display: 'flex',
        alignItems: 'center',
        flex: 'none',
        gap: '14px',
        height: size.hintBar,
        px: 2,
        borderTop: '1px solid',
        borderColor: 'onward.line.hair',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
      }}
    >
      {hints.map((hint) => (
        <Box
          component="span"
          key={hint.label}
          sx={{ display: 'inline-flex', alignItems: 'center', gap: '4px' }}
        >
          {hint.keys.map((keys) => (
            <KeyHint key={keys} keys={keys} />
          ))}
          {hint.label}
        </Box>
      ))}
      <Box sx={{ flex: 1 }} />
      {note}
    </Box>
  );
});
