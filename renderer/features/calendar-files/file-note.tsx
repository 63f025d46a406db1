import Box from '@mui/material/Box';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@ui/icon';

interface FileNoteProps {
  readonly children: ReactNode;
  /** Says that something confidential is left out. */
  readonly locked?: boolean;
}

/** A quiet sentence about what is in a file and what is not. */
export function FileNote({ children, locked = false }: FileNoteProps) {
  return (
    <Box sx={{ display: 'flex', gap: 1, typography: 'body2', color: 'text.secondary' }}>
      {locked && (
        <Box component="span" sx={{ display: 'flex', pt: '2px', color: 'onward.confidential.text' }}>
          <Icon of={Lock} side={13} />
        </Box>
      )}
      <span>{children}</span>
    </Box>
  );
}
