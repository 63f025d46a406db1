import Button, { type ButtonProps } from '@mui/material/Button';
import type { MenuAction } from '../action-menu';
import { Icon } from '../icon';
import { KeyHint } from '../key-hint';
import { ariaShortcut } from '../shortcut-text';
import { isReady, type Command } from './command';
import { useCommand } from './use-commands';

interface CommandButtonProps extends Pick<
  ButtonProps,
  'variant' | 'color' | 'size' | 'sx' | 'fullWidth' | 'aria-label'
> {
  readonly command: Command;
  /** False leaves the key to the hint bar, where the button has no room for it. */
  readonly showsKey?: boolean;
}

/** A command with its button: while it stands, its key acts and the palette lists it. */
export function CommandButton({ command, showsKey = true, ...look }: CommandButtonProps) {
  const { label, icon, keys } = useCommand(command);
  return (
    <Button
      {...look}
      startIcon={icon && <Icon of={icon} />}
      endIcon={
        keys === undefined || !showsKey ? undefined : (
          <KeyHint keys={keys} onButton={look.variant === 'contained'} />
        )
      }
      aria-keyshortcuts={keys === undefined ? undefined : ariaShortcut(keys)}
      disabled={!isReady(command)}
      onClick={command.run}
    >
      {label}
    </Button>
  );
}

/** A command as a line of a menu; whoever makes it offers it with `useCommands`. */
export const menuActionOf = (command: Command): MenuAction => ({
  command: command.id,
  label: command.label,
  icon: command.icon,
  keys: command.keys,
  disabled: !isReady(command),
  onChoose: command.run,
});
