import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

const alone = <GlobalStyles styles={{ 'body > :not([data-alone])': { display: 'none !important' } }} />;

/**
 * Shows its children and nothing else: open dialogs and menus hang beside the pages, so hiding the pages would leave them
 * in sight, and what stands within the pages is closed to screen readers while one is open. Everything is as it was after.
 */
export function OverEverything({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {alone}
      {createPortal(<Box data-alone>{children}</Box>, document.body)}
    </>
  );
}
