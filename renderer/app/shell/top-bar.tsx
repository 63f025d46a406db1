import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Redo2, Search, Undo2 } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { menuKeys } from '@shared/menu-keys';
import { useCommand } from '@ui/commands/use-commands';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { radius, size } from '@ui/measures';
import { type SaveStatus, SaveState } from '@ui/save-state';
import { ariaShortcut, shortcutText } from '@ui/shortcut-text';

/** Taking the last step back, or again. */
export interface HistoryStep {
  /** Whether there is one, as far as the screen has heard. The keys may be quicker than it hears, so they always ask. */
  readonly known: boolean;
  readonly onTake: () => void;
}

interface TopBarProps {
  /** Where the page puts its title. */
  readonly titleSlot: Ref<HTMLDivElement>;
  readonly saveStatus: SaveStatus;
  readonly undo: HistoryStep;
  readonly redo: HistoryStep;
  /** Opens the palette; without it there is no search field. */
  readonly onFind?: () => void;
  /** Further quiet buttons at the right end. */
  readonly extra?: ReactNode;
}

function FindButton({ onFind }: { readonly onFind: () => void }) {
  const words = useWords('shell');
  const { label, keys, run } = useCommand({
    ...{ id: 'palette', label: words('find'), icon: Search, keys: menuKeys.palette, section: 'window' },
    run: onFind,
  });
  return (
    <ButtonBase
      onClick={run}
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaShortcut(menuKeys.palette)}
      sx={{
        typography: 'body1',
        gap: 1,
        flex: '0 1 300px',
        minWidth: 120,
        height: size.control,
        pl: '10px',
        pr: '6px',
        justifyContent: 'flex-start',
        borderRadius: `${radius.control}px`,
        border: '1px solid',
        borderColor: 'onward.line.strong',
        bgcolor: 'onward.surface.subtle',
        color: 'onward.textTertiary',
      }}
    >
      <Icon of={Search} side={15} />
      <Box component="span" sx={{ flex: 1, textAlign: 'left', overflow: 'hidden', whiteSpace: 'nowrap' }}>
        {label}
      </Box>
      {keys !== undefined && <KeyHint keys={keys} />}
    </ButtonBase>
  );
}

interface HistoryButtonProps {
  readonly step: HistoryStep;
  readonly kind: 'undo' | 'redo';
}

function HistoryButton({ step, kind }: HistoryButtonProps) {
  const words = useWords('shell');
  const name = words(kind);
  const shortcut = menuKeys[kind];
  const icon = kind === 'undo' ? Undo2 : Redo2;
  return (
    <Tooltip title={`${name} ${shortcutText(shortcut)}`}>
      <span>
        <IconButton
          aria-label={name}
          aria-keyshortcuts={ariaShortcut(shortcut)}
          disabled={!step.known}
          onClick={step.onTake}
        >
          <Icon of={icon} />
        </IconButton>
      </span>
    </Tooltip>
  );
}

/** The 48 px bar: the page's name, finding, whether all is saved, undo and redo. */
export function TopBar({ titleSlot, saveStatus, undo, redo, onFind, extra }: TopBarProps) {
  const words = useWords('shell');
  return (
    <Box
      component="header"
      data-region
      aria-label={words('topBar')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        flex: 'none',
        height: size.topBar,
        px: 2,
        bgcolor: 'onward.surface.paper',
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <Box
        ref={titleSlot}
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          gap: 1.5,
          flex: '1 1 auto',
          minWidth: 0,
          overflow: 'hidden',
        }}
      />
      {onFind !== undefined && <FindButton onFind={onFind} />}
      <SaveState status={saveStatus} />
      <Box sx={{ display: 'flex' }}>
        <HistoryButton kind="undo" step={undo} />
        <HistoryButton kind="redo" step={redo} />
        {extra}
      </Box>
    </Box>
  );
}
