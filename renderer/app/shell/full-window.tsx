import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface FullWindowProps {
  /** What the window shows; read out. */
  readonly label: string;
  readonly banner?: ReactNode;
  /** The undo toast, over the page. */
  readonly toast?: ReactNode;
  readonly children: ReactNode;
}

/** A page that has the whole window: no pages at its side, no bar above, so that nothing distracts from a person in the room. */
export function FullWindow({ label, banner, toast, children }: FullWindowProps) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' }}>
      {banner}
      <Box component="main" aria-label={label} sx={{ flex: 1, minHeight: 0, position: 'relative' }}>
        {children}
        {toast}
      </Box>
    </Box>
  );
}
