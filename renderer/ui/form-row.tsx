import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface FormRowProps {
  readonly children: ReactNode;
  /** Grid tracks, such as `2fr 1fr`; equal columns when left out. */
  readonly columns?: string;
}

/** Fields side by side, their labels on one line. */
export function FormRow({ children, columns }: FormRowProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        alignItems: 'start',
        gap: 2,
        ...(columns === undefined
          ? { gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)' }
          : { gridTemplateColumns: columns }),
      }}
    >
      {children}
    </Box>
  );
}

/** Rows of a form, one below the other. */
export function FormStack({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>{children}</Box>;
}
