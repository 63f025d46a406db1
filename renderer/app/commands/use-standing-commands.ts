import { Lock, Redo2, Undo2 } from 'lucide-react';
import { menuKeys } from '@shared/menu-keys';
import { useCommands } from '@ui/commands/use-commands';
import { useWords } from '@ui/i18n/words';

interface StandingCommands {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly lock: () => void;
}

/** Undo, redo and lock: at hand on every page, one that has the window to itself included. In a text field Undo belongs to what is typed there. */
export function useStandingCommands({ undo, redo, lock }: StandingCommands): void {
  const words = useWords('shell');
  const section = 'window';
  const step = { section, inFields: false } as const;
  useCommands([
    { ...step, id: 'undo', label: words('undo'), icon: Undo2, keys: menuKeys.undo, run: undo },
    { ...step, id: 'redo', label: words('redo'), icon: Redo2, keys: menuKeys.redo, run: redo },
    { section, id: 'lock', label: words('lock'), icon: Lock, keys: menuKeys.lock, run: lock },
  ]);
}
