import { Search } from 'lucide-react';
import { useCallback } from 'react';
import { menuKeys } from '@shared/menu-keys';
import { useCommands } from '@ui/commands/use-commands';
import { useWords } from '@ui/i18n/words';
import { PaletteDialog } from './palette-dialog';
import { useAfterwards } from './palette-host';

interface FullWindowPaletteProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

const nothingAsked = (): void => undefined;

/** The palette over a page that has the window to itself: what can be done there, and no way to other people or pages. */
export function FullWindowPalette({ isOpen, onOpen }: FullWindowPaletteProps) {
  const words = useWords('palette');
  const afterwards = useAfterwards();
  useCommands([
    {
      ...{ id: 'palette', label: words('name'), icon: Search, keys: menuKeys.palette, section: 'window' },
      run: () => {
        onOpen(true);
      },
    },
  ]);
  const run = useCallback(
    (act: () => void) => {
      onOpen(false);
      // Once React is done with the palette: what is run may want to draw at once.
      afterwards(() => {
        queueMicrotask(act);
      });
    },
    [onOpen, afterwards],
  );
  if (!isOpen) return null;
  return (
    <PaletteDialog
      commandsOnly
      onClose={() => {
        onOpen(false);
      }}
      onRun={run}
      onAsk={nothingAsked}
    />
  );
}
