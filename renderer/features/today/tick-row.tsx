import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import type { ReactNode } from 'react';

interface TickRowProps {
  /** What the tick does; read out. */
  readonly label: string;
  readonly onTick: () => void;
  /** What the row says. */
  readonly children: ReactNode;
  /** What can be done beside ticking it off. */
  readonly act: ReactNode;
}

/** A line of a list that is ticked off in place. */
export function TickRow({ label, onTick, children, act }: TickRowProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 0.5,
        py: 0.5,
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <Checkbox checked={false} slotProps={{ input: { 'aria-label': label } }} onChange={onTick} />
      <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>{children}</Box>
      {act}
    </Box>
  );
}
