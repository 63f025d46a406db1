import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { Explanation } from '@data/use-office';
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
        <Button disabled={changes === 0} onClick={onBack}>
          {words('putBack')}
        </Button>
        <Button variant="contained" disabled={changes === 0 || disabled} onClick={onSave}>
          {words('keep', { count: changes })}
        </Button>
      </Box>
    </Box>
  );
}
