import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A list without bullets. */
export const list = { listStyle: 'none', m: 0, p: 0 } as const;

/** One line of a card: what it is, and beside it how it stands. */
export function CardRow({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: 40,
        px: 1.5,
        py: 0.5,
        '& + &': { borderTop: '1px solid', borderColor: 'onward.line.hair' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {aside}
    </Box>
  );
}

/** The second line of a row. */
export const quiet = { typography: 'body2', color: 'text.secondary' } as const;

/** Said where a card has no rows. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ px: 1.5, py: 1.5, color: 'text.secondary' }}>{children}</Box>;
}
