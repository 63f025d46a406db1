import Popover from '@mui/material/Popover';
import type { ReactNode } from 'react';

interface PopoverFrameProps {
  /** What it is; read out. */
  readonly label: string;
  /** Where it hangs; undefined keeps it closed. */
  readonly anchor: HTMLElement | undefined;
  readonly onClose: () => void;
  readonly width: number;
  readonly children: ReactNode;
}

/** Choices that hang on the button that opened them. Esc or a press beside it closes; the focus goes back. */
export function PopoverFrame({ label, anchor, onClose, width, children }: PopoverFrameProps) {
  return (
    <Popover
      open={anchor !== undefined}
      anchorEl={anchor ?? null}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: { role: 'dialog', 'aria-label': label, 'aria-modal': true, sx: { width, p: 2, mt: 0.5 } },
      }}
    >
      {children}
    </Popover>
  );
}
