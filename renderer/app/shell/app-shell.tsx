import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { type ReactNode, useState } from 'react';
import { useWords } from '@ui/i18n/words';
import { TopBarSlotContext } from '@ui/page-slots';
import type { SaveStatus } from '@ui/save-state';
import type { NavItem, RecentItem } from './nav-item';
import { SideNav } from './side-nav';
import { type HistoryStep, TopBar } from './top-bar';
import { useRegionKeys } from './use-regions';
import type { ShellUser } from './user-menu';

export interface AppShellProps {
  readonly items: readonly NavItem[];
  readonly footItems: readonly NavItem[];
  readonly recent?: readonly RecentItem[];
  readonly user: ShellUser;
  readonly onLock: () => void;
  readonly saveStatus: SaveStatus;
  readonly undo: HistoryStep;
  readonly redo: HistoryStep;
  readonly onFind?: () => void;
  readonly topBarExtra?: ReactNode;
  /** A `Banner` over the window, such as that of the browser twin. */
  readonly banner?: ReactNode;
  /** At the foot of the page, over it: the undo toast. */
  readonly toast?: ReactNode;
  /** The page: the router's outlet. */
  readonly children: ReactNode;
}

const contentId = 'content';

function SkipLink() {
  const words = useWords('shell');
  return (
    <Link
      href={`#${contentId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(contentId)?.focus();
      }}
      sx={{
        position: 'fixed',
        top: -48,
        left: 8,
        zIndex: 'tooltip',
        px: 1.5,
        py: 1,
        bgcolor: 'onward.surface.raised',
        '&:focus': { top: 8, boxShadow: (theme) => theme.vars.palette.onward.shadow },
      }}
    >
      {words('skip')}
    </Link>
  );
}

/** The window around every page: banner, pages, top bar and the page itself. */
export function AppShell(props: AppShellProps) {
  const { items, footItems, recent = [], user, onLock, banner, toast, children } = props;
  const words = useWords('shell');
  const [titleSlot, setTitleSlot] = useState<HTMLDivElement | null>(null);
  useRegionKeys();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' }}>
      <SkipLink />
      {banner}
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <SideNav items={items} footItems={footItems} recent={recent} user={user} onLock={onLock} />
        <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0 }}>
          <TopBar
            titleSlot={setTitleSlot}
            saveStatus={props.saveStatus}
            undo={props.undo}
            redo={props.redo}
            onFind={props.onFind}
            extra={props.topBarExtra}
          />
          <Box
            component="main"
            id={contentId}
            data-region
            tabIndex={-1}
            aria-label={words('content')}
            sx={{ flex: 1, minHeight: 0, position: 'relative', '&:focus': { outline: 'none' } }}
          >
            {titleSlot !== null && <TopBarSlotContext value={titleSlot}>{children}</TopBarSlotContext>}
            {toast}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}
