import { useContext, useEffect, useRef, useState } from 'react';
import { ShortcutsRestContext, SingleLettersContext, isPressed } from '../use-shortcut';
import { isReady, type Command } from './command';
import { CommandRegistryContext } from './command-registry';

/** Offers commands while the caller stands: their keys act, and the palette lists them. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(CommandRegistryContext);
  const singleLetters = useContext(SingleLettersContext);
  const rest = useContext(ShortcutsRestContext);
  const [owner] = useState(() => ({}));
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
    registry?.put(owner, commands);
  });
  useEffect(() => () => registry?.drop(owner), [registry, owner]);
  useEffect(() => {
    if (rest) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const pressed = latest.current.find(
        (command) =>
          command.keys !== undefined &&
          isReady(command) &&
          registry?.isAnsweredByPage(command) !== true &&
          isPressed(event, command.keys, { singleLetters, inFields: command.inFields }),
      );
      if (!pressed) return;
      event.preventDefault();
      pressed.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [singleLetters, rest, registry]);
}

/** One command of {@link useCommands}, handed back for its button. */
export function useCommand(command: Command): Command {
  useCommands([command]);
  return command;
}
