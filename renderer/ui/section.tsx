import Box from '@mui/material/Box';
import { type ReactNode, useId } from 'react';
import { radius } from './measures';

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly count?: number;
  /** At the right of the title: a date, an author, a link. */
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  /** `card` draws a hairline box; never put one inside another. */
  readonly look?: 'plain' | 'card';
  /** False when rows inside a card go from edge to edge. */
  readonly padded?: boolean;
  readonly level?: 'h2' | 'h3';
}

/** A titled part of a page. */
export function Section(props: SectionProps) {
  const { title, children, count, note, action, look = 'plain', padded = true, level = 'h2' } = props;
  const titleId = useId();
  const card = look === 'card';
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={
        card
          ? {
              border: '1px solid',
              borderColor: 'onward.line.hair',
              borderRadius: `${radius.card}px`,
              bgcolor: 'onward.surface.paper',
              overflow: 'hidden',
            }
          : undefined
      }
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          minHeight: 36,
          ...(card && { px: 1.5, borderBottom: '1px solid', borderColor: 'onward.line.hair' }),
        }}
      >
        <Box component={level} id={titleId} sx={{ typography: 'h4', m: 0 }}>
          {title}
        </Box>
        {count !== undefined && (
          <Box
            component="span"
            sx={{ typography: 'caption', color: 'onward.textTertiary', fontVariantNumeric: 'tabular-nums' }}
          >
            {count}
          </Box>
        )}
        <Box sx={{ flex: 1 }} />
        {note !== undefined && (
          <Box component="span" sx={{ typography: 'caption', color: 'onward.textTertiary' }}>
            {note}
          </Box>
        )}
        {action}
      </Box>
      <Box sx={card && padded ? { p: 1.5 } : undefined}>{children}</Box>
    </Box>
  );
}
