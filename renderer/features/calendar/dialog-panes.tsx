import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface DialogPanesProps {
  /** What is decided. */
  readonly form: ReactNode;
  /** What it meets: looked at while typing. */
  readonly beside: ReactNode;
}

/** A form with what it meets beside it, from edge to edge of a wide dialog. */
export function DialogPanes({ form, beside }: DialogPanesProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 400px) minmax(0, 1fr)',
        mx: -2.5,
        mt: -0.5,
        mb: -2,
        minHeight: '100%',
        borderTop: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, px: 2.5, pt: 1.5, pb: 2 }}>{form}</Box>
      <Box
        sx={{
          display: 'flex',
          flexDirection: 'column',
          gap: 1,
          px: 1.5,
          pt: 1,
          pb: 2,
          bgcolor: 'onward.surface.subtle',
          borderLeft: '1px solid',
          borderColor: 'onward.line.hair',
        }}
      >
        {beside}
      </Box>
    </Box>
  );
}
