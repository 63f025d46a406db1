import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Icon } from './icon';
import { useWords } from './i18n/words';
import { delay, radius } from './measures';
import { ariaShortcut, shortcutText } from './shortcut-text';

interface UndoToastProps {
  /** What was done, in the past tense. Give a new `key` with each message, so that its time starts afresh. */
  readonly message: string;
  readonly onUndo: () => void;
  readonly onGone: () => void;
  /** How long it stays, in ms. */
  readonly stays?: number;
}

const undoShortcut = 'ctrl+z';

/** Says what was done and offers to undo it. Never takes the focus; waits while a person points at it. */
export function UndoToast({ message, onUndo, onGone, stays = delay.undoToast }: UndoToastProps) {
  const words = useWords('common');
  const [held, setHeld] = useState(false);
  const leave = useRef(onGone);
  useEffect(() => {
    leave.current = onGone;
  });
  useEffect(() => {
    if (held) return undefined;
    const timer = window.setTimeout(() => {
      leave.current();
    }, stays);
    return () => {
      window.clearTimeout(timer);
    };
  }, [held, stays]);
  const hold = (): void => {
    setHeld(true);
  };
  const release = (): void => {
    setHeld(false);
  };
  return (
    <Box
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
      sx={{
        position: 'absolute',
        left: 16,
        bottom: 16,
        zIndex: 'snackbar',
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        minHeight: 40,
        maxWidth: 'min(560px, calc(100% - 32px))',
        pl: '14px',
        pr: 1,
        borderRadius: `${radius.card}px`,
        bgcolor: 'onward.surface.inverse',
        color: 'onward.onInverse',
        boxShadow: (theme) => theme.vars.palette.onward.shadow,
      }}
    >
      <Icon of={Check} />
      <span role="status">{message}</span>
      <ButtonBase
        onClick={onUndo}
        aria-keyshortcuts={ariaShortcut(undoShortcut)}
        sx={{
          typography: 'button',
          px: 1,
          minHeight: 28,
          gap: 0.5,
          borderRadius: '4px',
          bgcolor: 'rgba(128, 128, 128, 0.28)',
        }}
      >
        <Box component="span" sx={{ fontWeight: 'fontWeightBold' }}>
          {words('undo')}
        </Box>
        <span aria-hidden>{shortcutText(undoShortcut)}</span>
      </ButtonBase>
    </Box>
  );
}
