import { useContext, useEffect } from 'react';
import type { MenuCommand } from '@shared/desktop-api';
import { useOffice } from '@data/use-office';
import { undoInText } from '@platform/undo-in-text';
import { isReady } from '@ui/commands/command';
import { CommandRegistryContext, type CommandRegistry } from '@ui/commands/command-registry';
import { isDialogOpen } from '@ui/use-shortcut';

/** In a text field Undo belongs to what is typed there; elsewhere to the office. */
const isTakenByText = (id: MenuCommand): boolean =>
  (id === 'undo' || id === 'redo') && undoInText(document, id);

/** Undo, redo and lock act over an open dialog as well; whatever opens something waits until it is gone. */
const actsOverDialogs: readonly MenuCommand[] = ['undo', 'redo', 'lock'];

function carryOut(registry: CommandRegistry, id: MenuCommand): void {
  if (isTakenByText(id) || (isDialogOpen() && !actsOverDialogs.includes(id))) return;
  const command = registry.find(id);
  if (command && isReady(command)) command.run();
}

/** Carries out what the desktop's menu asks for: the commands of the same names. Rests while the window is locked. */
export function useMenuCommands(isLocked: boolean): void {
  const { desktop } = useOffice();
  const registry = useContext(CommandRegistryContext);
  useEffect(() => {
    if (registry === null || isLocked) return undefined;
    return desktop.onMenuCommand(({ id }) => {
      carryOut(registry, id);
    });
  }, [desktop, registry, isLocked]);
}
