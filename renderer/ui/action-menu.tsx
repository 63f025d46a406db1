import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { Ellipsis, type LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
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
}

interface ActionMenuProps {
  readonly actions: readonly MenuAction[];
  /** The name of the button; "More" when left out. */
  readonly label?: string;
  readonly icon?: LucideIcon;
  /** Takes the place of the icon button; must pass `open` on to something that can be pressed. */
  readonly renderButton?: (open: (anchor: HTMLElement) => void, expanded: boolean) => ReactNode;
}

/** Acts that are not worth a button of their own. */
export function ActionMenu({ actions, label, icon = Ellipsis, renderButton }: ActionMenuProps) {
  const words = useWords('common');
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
