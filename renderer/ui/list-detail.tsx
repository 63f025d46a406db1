import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { size } from './measures';

interface ListDetailProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** What the panel shows; read out as the name of its region. */
  readonly detailLabel: string;
  /** Width of the panel in px; the list takes the rest. */
  readonly detailWidth?: number;
  /** Rows of the panel go from edge to edge. */
  readonly flush?: boolean;
}

/** A list with a panel on its right that follows the selected row. */
export function ListDetail(props: ListDetailProps) {
  const { list, detail, detailLabel, detailWidth = size.sidePanel, flush = false } = props;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: `minmax(0, 1fr) ${detailWidth}px`,
        gridTemplateRows: 'minmax(0, 1fr)',
        flex: 1,
        minHeight: 0,
      }}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 }}>{list}</Box>
      <Box
        component="section"
        aria-label={detailLabel}
        tabIndex={0}
        sx={{
          minHeight: 0,
          overflowY: 'auto',
          p: flush ? 0 : 2,
          bgcolor: 'onward.surface.subtle',
          borderLeft: '1px solid',
          borderColor: 'onward.line.hair',
          '&:focus-visible': { outline: '2px solid', outlineColor: 'onward.focus', outlineOffset: '-2px' },
        }}
      >
        {detail}
      </Box>
    </Box>
  );
}
