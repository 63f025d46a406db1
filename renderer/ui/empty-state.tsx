import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { CommandButton } from './commands/command-button';

interface EmptyStateProps {
  /** One sentence: what this place is for, or that nothing matched. */
  readonly sentence: ReactNode;
  readonly actionLabel?: string;
  readonly onAction?: () => void;
}

/** What stands where there is nothing yet: one sentence and one button. */
export function EmptyState({ sentence, actionLabel, onAction }: EmptyStateProps) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 1.5, px: 3, py: 5 }}>
      <Box component="p" sx={{ m: 0, maxWidth: 420, textAlign: 'center', color: 'text.secondary' }}>
        {sentence}
      </Box>
      {actionLabel !== undefined && onAction !== undefined && (
        <CommandButton command={{ id: `empty/${actionLabel}`, label: actionLabel, run: onAction }} />
      )}
    </Box>
  );
}
