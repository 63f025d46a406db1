import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Explanation } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';

interface SaveBarProps {
  readonly changes: number;
  readonly failure: Explanation | null;
  readonly disabled: boolean;
  readonly onSave: () => void;
  readonly onBack: () => void;
  readonly note?: ReactNode;
}

/** Keeps what was changed on a part of the settings, or puts it back as it was. */
export function SaveBar({ changes, failure, disabled, onSave, onBack, note }: SaveBarProps) {
  const words = useWords('settings');
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: -16,
        zIndex: 1,
        mt: 2,
        py: 1.5,
        display: 'grid',
        gap: 1,
        bgcolor: 'onward.surface.paper',
        borderTop: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      {failure && <ErrorNotice {...failure} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box role="status" sx={{ flex: 1, color: 'text.secondary' }}>
          {note}
        </Box>
        <CommandButton
          command={{ id: 'settings.put-back', label: words('putBack'), when: changes > 0, run: onBack }}
        />
        <CommandButton
          variant="contained"
          command={{
            id: 'settings.keep',
            label: words('keep', { count: changes }),
            when: changes > 0 && !disabled,
            run: onSave,
          }}
        />
      </Box>
    </Box>
  );
}
