import useMediaQuery from '@mui/material/useMediaQuery';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useState } from 'react';
import { breakpoint } from '@ui/measures';
import { menuKeys } from '@shared/menu-keys';
import { useCommand } from '@ui/commands/use-commands';
import { useWords } from '@ui/i18n/words';

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
  const words = useWords('shell');
  const forced = useMediaQuery(`(max-width: ${breakpoint.railBelow - 0.02}px)`, { noSsr: true });
  const [chosen, setChosen] = useState(() => window.localStorage.getItem(storageKey) === 'narrow');
  const toggle = (): void => {
    window.localStorage.setItem(storageKey, chosen ? 'wide' : 'narrow');
    setChosen(!chosen);
  };
  const narrow = forced || chosen;
  useCommand({
    id: 'toggle-navigation',
    label: words(narrow ? 'widenNavigation' : 'narrowNavigation'),
    icon: narrow ? PanelLeftOpen : PanelLeftClose,
    keys: menuKeys['toggle-navigation'],
    section: 'window',
    when: !forced,
    run: toggle,
  });
  return { narrow, forced, toggle };
}
