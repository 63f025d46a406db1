import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { Ellipsis, type LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useCommands } from './commands/use-commands';
import { Icon } from './icon';
import { useWords } from './i18n/words';
import { KeyHint } from './key-hint';

/** One act of a menu. */
export interface MenuAction {
  readonly label: string;
  readonly onChoose: () => void;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly selected?: boolean;
  /** The command it is, where it is one already; else the menu makes it one. */
  readonly command?: string;
}

interface ActionMenuProps {
  readonly actions: readonly MenuAction[];
  /** The name of the button; "More" when left out. */
  readonly label?: string;
  readonly icon?: LucideIcon;
  /** True for the menu of one row among many: its acts are the row's, not the page's, so they are no commands by themselves. */
  readonly ofRow?: boolean;
  /** Takes the place of the icon button; must pass `open` on to something that can be pressed. */
  readonly renderButton?: (open: (anchor: HTMLElement) => void, expanded: boolean) => ReactNode;
}

/** The acts of a page's menu are commands like its buttons, so that nobody has to know which of the two they are. */
function useMenuCommands({ actions, label, ofRow = false }: ActionMenuProps): void {
  useCommands(
    ofRow
      ? []
      : actions
          .filter(({ command }) => command === undefined)
          .map((action) => ({
            ...{ id: `menu/${label ?? ''}/${action.label}`, label: action.label, icon: action.icon },
            about: label,
            when: action.disabled !== true && action.selected !== true,
            run: action.onChoose,
          })),
  );
}

/** Acts that are not worth a button of their own. */
export function ActionMenu(props: ActionMenuProps) {
  const { actions, label, icon = Ellipsis, renderButton } = props;
  const words = useWords('common');
  useMenuCommands(props);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const name = label ?? words('more');
  const close = (): void => {
    setAnchor(undefined);
  };
  return (
    <>
      {renderButton?.(setAnchor, anchor !== undefined) ?? (
        <Tooltip title={name}>
          <IconButton
            aria-label={name}
            aria-haspopup="menu"
            aria-expanded={anchor !== undefined}
            onClick={(event) => {
              setAnchor(event.currentTarget);
            }}
          >
            <Icon of={icon} />
          </IconButton>
        </Tooltip>
      )}
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={close}>
        {actions.map((action) => (
          <MenuItem
            key={action.label}
            disabled={action.disabled}
            selected={action.selected}
            onClick={() => {
              close();
              action.onChoose();
            }}
          >
            {action.icon !== undefined && (
              <ListItemIcon sx={{ minWidth: 0, color: 'text.secondary' }}>
                <Icon of={action.icon} />
              </ListItemIcon>
            )}
            {action.label}
            {action.keys !== undefined && (
              <Box component="span" sx={{ ml: 'auto', pl: 2 }}>
                <KeyHint keys={action.keys} />
              </Box>
            )}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
