import Box from '@mui/material/Box';
import type { ComponentProps, ReactNode } from 'react';
import { SearchInput } from './search-input';

/** The search field over a list; `width` in pixels. */
export function ListSearch({
  width,
  ...field
}: ComponentProps<typeof SearchInput> & { readonly width: number }) {
  return (
    <Box sx={{ width }}>
      <SearchInput {...field} />
    </Box>
  );
}

/** How many of how many are listed; takes the room that is left, so that what follows stands at the right. */
export function ListCount({ children }: { readonly children: ReactNode }) {
  return (
    <Box role="status" sx={{ typography: 'body2', color: 'text.secondary', flex: 1 }}>
      {children}
    </Box>
  );
}
