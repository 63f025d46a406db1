import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useCommand } from './commands/use-commands';
import { Icon } from './icon';
import { useWords } from './i18n/words';
import { breakpoint, size } from './measures';

interface DrawerFrameProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Under the title: whom or what this is about. */
  readonly about?: ReactNode;
  /** Stays at the foot while the content scrolls. */
  readonly footer?: ReactNode;
  /** Beside the cross, such as a choice of view. */
  readonly tools?: ReactNode;
  /** `wide` is 700 px, and 780 px in windows from 1400. */
  readonly width?: 'usual' | 'wide';
}

const widestQuery = `@media (min-width: ${breakpoint.widestDrawerFrom}px)`;

const widths = {
  usual: { width: size.drawer },
  wide: { width: size.drawerWide, [widestQuery]: { width: size.drawerWidest } },
} as const;

/** Puts the focus on the drawer when it opens and back where it was when it goes. */
function useFocusWhileOpen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return heading;
}

/** Looking and choosing beside the page, which stays live: no scrim, no trap. Esc inside closes it. */
export function DrawerFrame(props: DrawerFrameProps) {
  const { title, children, onClose, about, footer, tools, width = 'usual' } = props;
  const words = useWords('common');
  const titleId = useId();
  const heading = useFocusWhileOpen();
  useCommand({
    ...{ id: 'drawer/close', label: words('close'), icon: X },
    about: typeof title === 'string' ? title : undefined,
    run: onClose,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <Box
      component="aside"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      sx={{
        ...widths[width],
        maxWidth: `calc(100vw - ${size.navRail}px)`,
        position: 'fixed',
        top: size.topBar,
        right: 0,
        bottom: 0,
        zIndex: 'drawer',
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'onward.surface.paper',
        borderLeft: '1px solid',
        borderColor: 'onward.line.hair',
        boxShadow: (theme) => theme.vars.palette.onward.shadow,
        animation: 'onward-drawer 160ms cubic-bezier(0.2, 0, 0, 1)',
        '@keyframes onward-drawer': { from: { opacity: 0, transform: 'translateX(4px)' } },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'flex-start',
          gap: 1,
          pl: 2,
          pr: 1,
          py: 1,
          borderBottom: '1px solid',
          borderColor: 'onward.line.hair',
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>
          <Box
            component="h2"
            id={titleId}
            ref={heading}
            tabIndex={-1}
            sx={{ typography: 'h3', m: 0, '&:focus': { outline: 'none' } }}
          >
            {title}
          </Box>
          {about !== undefined && <Box sx={{ color: 'text.secondary' }}>{about}</Box>}
        </Box>
        {tools}
        <IconButton aria-label={words('close')} onClick={onClose}>
          <Icon of={X} />
        </IconButton>
      </Box>
      <Box tabIndex={-1} sx={{ flex: 1, minHeight: 0, overflowY: 'auto', p: 2 }}>
        {children}
      </Box>
      {footer !== undefined && (
        <Box
          sx={{
            display: 'flex',
            gap: 1,
            px: 2,
            py: 1.5,
            borderTop: '1px solid',
            borderColor: 'onward.line.hair',
          }}
        >
          {footer}
        </Box>
      )}
    </Box>
  );
}
