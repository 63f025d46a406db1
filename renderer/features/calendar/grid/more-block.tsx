import Box from '@mui/material/Box';
import { useState } from 'react';
import { forReadersOnly } from '@ui/for-readers-only';
import { stroke } from '@ui/measures';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { GridShared } from './grid-shared';
import { gridSize } from './grid-measures';
import type { GridBlock, GridColumn } from './grid-model';
import { MorePopover } from './more-popover';
import type { StackedAway } from './stack-blocks';

interface MoreBlockProps {
  readonly blocks: readonly GridBlock[];
  readonly column: GridColumn;
  readonly at: number;
  readonly away: StackedAway;
  readonly shared: GridShared;
}

/** What found no room beside its neighbours: how many, and on a press which. */
export function MoreBlock({ blocks, column, at, away, shared }: MoreBlockProps) {
  const words = useWords('calendarViews');
  const format = useFormat();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const walkKey = `${column.key} more ${away.keys.join(' ')}`;
  const { hours, perMinute, tabStop } = shared;
  const times = `${format.minute(away.start)}–${format.minute(away.end)}`;
  const label = words('moreAt', { count: away.keys.length, times });
  return (
    <>
      <Box
        component="button"
        type="button"
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        data-stop={walkKey}
        data-column={at}
        data-minute={away.start}
        tabIndex={tabStop === walkKey ? 0 : -1}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
        style={{
          top: (away.start - hours.from) * perMinute,
          height: Math.max(gridSize.blockHeight, (away.end - away.start) * perMinute - 1),
          width: gridSize.more - 2,
        }}
        sx={{
          position: 'absolute',
          right: 2,
          p: 0,
          font: 'inherit',
          typography: 'body2',
          fontWeight: 'fontWeightBold',
          cursor: 'pointer',
          color: 'text.secondary',
          bgcolor: 'onward.surface.subtle',
          border: '1px solid',
          borderColor: 'onward.line.strong',
          borderRadius: '4px',
          '&:hover': { bgcolor: 'onward.surface.hover' },
          '&:focus-visible': {
            outline: `${stroke.focus}px solid`,
            outlineColor: 'onward.focus',
            outlineOffset: stroke.focusOffset,
          },
        }}
      >
        <Box component="span" sx={forReadersOnly}>
          {label}
        </Box>
        <span aria-hidden>{words('plus', { count: away.keys.length })}</span>
      </Box>
      <MorePopover
        {...{ label, anchor, blocks }}
        blockText={shared.blockText}
        onOpen={shared.onOpen}
        onClose={() => {
          setAnchor(undefined);
        }}
      />
    </>
  );
}
