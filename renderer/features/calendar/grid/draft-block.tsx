import Box from '@mui/material/Box';
import { useFormat } from '@ui/i18n/format';
import { gridSize, type GridHours } from './grid-measures';
import type { DragDraft } from './use-grid-drag';

interface DraftBlockProps {
  readonly draft: DragDraft;
  readonly left: number;
  readonly width: number;
  readonly hours: GridHours;
  readonly perMinute: number;
}

const inset = 3;

/** The span under the pointer: where letting go would propose it. */
export function DraftBlock({ draft, left, width, hours, perMinute }: DraftBlockProps) {
  const format = useFormat();
  return (
    <Box
      aria-hidden
      style={{
        left: left + inset,
        width: width - 2 * inset,
        top: (draft.start - hours.from) * perMinute,
        height: Math.max(gridSize.blockHeight, (draft.end - draft.start) * perMinute - 1),
      }}
      sx={(theme) => ({
        position: 'absolute',
        zIndex: 2,
        boxSizing: 'border-box',
        pointerEvents: 'none',
        px: '6px',
        typography: 'body2',
        fontWeight: 'fontWeightBold',
        fontVariantNumeric: 'tabular-nums',
        color: 'onward.primary.text',
        bgcolor: 'onward.surface.selected',
        border: '2px solid',
        borderColor: 'primary.main',
        borderRadius: '6px',
        boxShadow: theme.vars.palette.onward.shadow,
      })}
    >
      {`${format.minute(draft.start)}–${format.minute(draft.end)}`}
    </Box>
  );
}
