import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark';
import { LanguageChoice } from './language-choice';

interface EntryFrameProps {
  /** Name and district of the office. */
  readonly officeName?: string;
  /** The hour, as `10:42`. */
  readonly clock?: string;
  readonly children: ReactNode;
  readonly footStart?: ReactNode;
  readonly footEnd?: ReactNode;
  readonly banner?: ReactNode;
}

/** The window before a person is inside: whose office, which language, what hour. */
export function EntryFrame({ officeName, clock, children, footStart, footEnd, banner }: EntryFrameProps) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100vh', bgcolor: 'onward.surface.app' }}>
      {banner}
      <Box component="header" sx={{ display: 'flex', alignItems: 'center', gap: 1.25, height: 64, px: 4 }}>
        <BrandMark />
        <Box component="span" sx={{ typography: 'h4' }}>
          Onward
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
          {officeName}
        </Box>
        <Box sx={{ flex: 1 }} />
        <LanguageChoice />
        {clock !== undefined && (
          <Box component="span" sx={{ typography: 'h3', ml: 1, fontVariantNumeric: 'tabular-nums' }}>
            {clock}
          </Box>
        )}
      </Box>
      <Box
        component="main"
        sx={{ flex: 1, display: 'flex', alignItems: 'center', justifyContent: 'center', px: 4 }}
      >
        {children}
      </Box>
      <Box
        component="footer"
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          minHeight: 52,
          px: 4,
          color: 'text.secondary',
        }}
      >
        <span>{footStart}</span>
        <span>{footEnd}</span>
      </Box>
    </Box>
  );
}
