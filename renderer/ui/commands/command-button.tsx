import Button, { type ButtonProps } from '@mui/material/Button';
import type { MenuAction } from '../action-menu';
import { Icon } from '../icon';
import { KeyHint } from '../key-hint';
import { ariaShortcut } from '../shortcut-text';
import { isReady, type Command } from './command';

interface CommandButtonProps extends Pick<ButtonProps, 'variant' | 'color' | 'size' | 'sx'> {
  readonly command: Command;
  /** False leaves the key to the hint bar, where the button has no room for it. */
  readonly showsKey?: boolean;
}

/** The button of a command: its words, icon and key. */
export function CommandButton({ command, showsKey = true, ...look }: CommandButtonProps) {
  const { label, icon, keys } = command;
  return (
    <Button
      {...look}
      startIcon={icon && <Icon of={icon} />}
      endIcon={
        keys !== undefined && showsKey ? (
          <KeyHint keys={keys} onButton={look.variant === 'contained'} />
        ) : undefined
      }
      aria-keyshortcuts={keys === undefined ? undefined : ariaShortcut(keys)}
      disabled={!isReady(command)}
      onClick={command.run}
    >
      {label}
    </Button>
  );
}

/** The command as a line of a menu. */
export const menuActionOf = (command: Command): MenuAction => ({
  label: command.label,
  icon: command.icon,
  keys: command.keys,
  disabled: !isReady(command),
  onChoose: command.run,
});
