import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import { Link, NavLink, useNavigate } from 'react-router';
import { ChineseName } from '@ui/chinese-name';
import { useCommands } from '@ui/commands/use-commands';
import { forReadersOnly } from '@ui/for-readers-only';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { radius, size } from '@ui/measures';
import { ariaShortcut, shortcutText } from '@ui/shortcut-text';
import type { NavItem, RecentItem } from './nav-item';

interface PageLinkProps {
  readonly item: NavItem | RecentItem;
  readonly narrow: boolean;
  readonly quiet?: boolean;
}

const linkLook = {
  typography: 'button',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-start',
  gap: '10px',
  width: '100%',
  height: size.control,
  px: 1,
  borderRadius: `${radius.control}px`,
  color: 'text.secondary',
  whiteSpace: 'nowrap',
  '&:hover': { bgcolor: 'onward.surface.hover' },
  '&.active': { bgcolor: 'onward.surface.selected', color: 'onward.primary.text' },
} as const;

/** A page is opened by its link, its key and the palette alike; something recent has its row there already. */
function useOpening(item: NavItem | RecentItem): string | undefined {
  const navigate = useNavigate();
  const shortcut = 'shortcut' in item ? item.shortcut : undefined;
  const { label, icon, path } = item;
  useCommands(
    'command' in item
      ? [
          {
            ...{ id: item.command, label, icon, keys: shortcut, section: 'go' },
            run: () => void navigate(path),
          },
        ]
      : [],
  );
  return shortcut;
}

/** A link of the page list: icon, name and what waits there; on the rail the icon with its name as a tip. */
export function PageLink({ item, narrow, quiet = false }: PageLinkProps) {
  const words = useWords('shell');
  const shortcut = useOpening(item);
  const count = 'count' in item && item.count !== undefined && item.count > 0 ? item.count : undefined;
  const name = count === undefined ? item.label : words('count', { label: item.label, count });
  const tip = [narrow ? name : '', shortcut === undefined ? '' : shortcutText(shortcut)].join(' ').trim();
  return (
    <Tooltip title={tip} placement="right" describeChild>
      <ButtonBase
        component={'command' in item ? NavLink : Link}
        to={item.path}
        aria-label={narrow ? name : undefined}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
        sx={{ ...linkLook, ...(quiet && { fontWeight: 400 }), ...(narrow && { justifyContent: 'center' }) }}
      >
        <Icon of={item.icon} />
        {!narrow && (
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {item.label}
            {'nameZh' in item && item.nameZh !== undefined && (
              <>
                {' '}
                <ChineseName name={item.nameZh} />
              </>
            )}
          </Box>
        )}
        {!narrow && count !== undefined && (
          <Box
            component="span"
            sx={{
              typography: 'caption',
              ml: 'auto',
              fontWeight: 'fontWeightMedium',
              fontVariantNumeric: 'tabular-nums',
            }}
          >
            {count}
            <Box component="span" sx={forReadersOnly}>
              {words('waits', { count })}
            </Box>
          </Box>
        )}
      </ButtonBase>
    </Tooltip>
  );
}
