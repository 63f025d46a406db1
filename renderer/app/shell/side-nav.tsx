import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { menuKeys } from '@shared/menu-keys';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { shortcutText } from '@ui/shortcut-text';
import { BrandMark } from './brand-mark';
import type { NavItem, RecentItem } from './nav-item';
import { PageLink } from './nav-link';
import { type ShellUser, UserMenu } from './user-menu';
import { useRail } from './use-rail';

interface SideNavProps {
  readonly items: readonly NavItem[];
  /** Below, apart from the rest: Settings. */
  readonly footItems: readonly NavItem[];
  readonly recent: readonly RecentItem[];
  readonly user: ShellUser;
  readonly onLock: () => void;
}

function Brand({ narrow, forced, toggle }: ReturnType<typeof useRail>) {
  const words = useWords('shell');
  const name = words(narrow ? 'widenNavigation' : 'narrowNavigation');
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        flex: 'none',
        height: size.topBar,
        px: narrow ? 0 : 1,
        justifyContent: narrow ? 'center' : 'flex-start',
      }}
    >
      {!(narrow && !forced) && <BrandMark />}
      {!narrow && (
        <Box component="span" sx={{ typography: 'h4', fontSize: 15, flex: 1 }}>
          Onward
        </Box>
      )}
      {!forced && (
        <Tooltip title={`${name} ${shortcutText(menuKeys['toggle-navigation'])}`} placement="right">
          <IconButton size="small" aria-label={name} aria-expanded={!narrow} onClick={toggle}>
            <Icon of={narrow ? PanelLeftOpen : PanelLeftClose} />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}

/** The pages on the left, 200 px wide or as a rail of 56. */
export function SideNav({ items, footItems, recent, user, onLock }: SideNavProps) {
  const words = useWords('shell');
  const rail = useRail();
  const { narrow } = rail;
  return (
    <Box
      component="nav"
      data-region
      aria-label={words('navigation')}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        flex: 'none',
        width: narrow ? size.navRail : size.nav,
        minHeight: 0,
        px: 1,
        pb: 1,
        overflowY: 'auto',
        overflowX: 'hidden',
        borderRight: '1px solid',
        borderColor: 'onward.line.hair',
        bgcolor: 'onward.surface.app',
      }}
    >
      <Brand {...rail} />
      {items.map((item) => (
        <PageLink key={item.key} item={item} narrow={narrow} />
      ))}
      {recent.length > 0 && !narrow && (
        <>
          <Box sx={{ typography: 'h6', color: 'onward.textTertiary', px: 1, pt: 2, pb: 0.5 }}>
            {words('recent')}
          </Box>
          {recent.map((item) => (
            <PageLink key={item.key} item={item} narrow={narrow} quiet />
          ))}
        </>
      )}
      <Box sx={{ flex: 1, minHeight: 16 }} />
      {footItems.map((item) => (
        <PageLink key={item.key} item={item} narrow={narrow} quiet />
      ))}
      <Box sx={{ mt: 0.75, pt: 0.5, borderTop: '1px solid', borderColor: 'onward.line.hair' }}>
        <UserMenu user={user} narrow={narrow} onLock={onLock} />
      </Box>
    </Box>
  );
}
