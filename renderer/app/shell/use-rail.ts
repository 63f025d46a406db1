import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { breakpoint } from '@ui/measures';
import { useShortcut } from '@ui/use-shortcut';

const storageKey = 'onward.rail';

interface Rail {
  /** True when the page list shows icons only. */
  readonly narrow: boolean;
  /** True when the window leaves no choice. */
  readonly forced: boolean;
  readonly toggle: () => void;
}

/** Whether the page list is the narrow rail: by choice (Ctrl+\, remembered) or because the window is narrow. */
export function useRail(): Rail {
  const forced = useMediaQuery(`(max-width: ${breakpoint.railBelow - 0.02}px)`, { noSsr: true });
  const [chosen, setChosen] = useState(() => window.localStorage.getItem(storageKey) === 'narrow');
  const toggle = (): void => {
    window.localStorage.setItem(storageKey, chosen ? 'wide' : 'narrow');
    setChosen(!chosen);
  };
  useShortcut('ctrl+\\', toggle, { when: !forced });
  return { narrow: forced || chosen, forced, toggle };
}
