import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { radius } from '@ui/measures';
import { LanguageChoice } from './language-choice';

interface StartFrameProps {
  /** Of the sheet, in pixels; never wider than the window. */
  readonly width: number;
  readonly children: ReactNode;
}

/** The window before the office is open: one sheet in its middle, and the language under it. */
export function StartFrame({ width, children }: StartFrameProps) {
  return (
    <Box
      component="main"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 2,
        minHeight: '100vh',
        p: 4,
        bgcolor: 'onward.surface.app',
      }}
    >
      <Box
        sx={{
          width,
          maxWidth: '100%',
          border: '1px solid',
          borderColor: 'onward.line.hair',
          borderRadius: `${radius.dialog}px`,
          bgcolor: 'onward.surface.paper',
          overflow: 'hidden',
        }}
      >
        {children}
      </Box>
      <LanguageChoice />
    </Box>
  );
}
