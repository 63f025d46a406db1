import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Check, Languages, Lock, SunMoon } from 'lucide-react';
import { useState } from 'react';
import { menuKeys } from '@shared/menu-keys';
import { setLanguage } from '@app/i18n/i18n';
import { type Look, useLook } from '@app/theme/use-look';
import type { Command } from '@ui/commands/command';
import { useCommands } from '@ui/commands/use-commands';
import { Icon } from '@ui/icon';
import { languages, useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { Initials } from '@ui/initials';
import { KeyHint } from '@ui/key-hint';
import { size } from '@ui/measures';

/** Who is at the desk. */
export interface ShellUser {
  readonly name: string;
  /** The role in words. */
  readonly role: string;
}

interface UserMenuProps {
  readonly user: ShellUser;
  readonly narrow: boolean;
  readonly onLock: () => void;
}

const looks: readonly Look[] = ['system', 'light', 'dark'];

interface ChoiceRowProps {
  readonly label: string;
  readonly chosen: boolean;
  readonly lang?: string;
  readonly onChoose: () => void;
}

function choiceRow({ label, chosen, lang, onChoose }: ChoiceRowProps) {
  return (
    <MenuItem key={label} role="menuitemradio" aria-checked={chosen} lang={lang} onClick={onChoose}>
      <Box component="span" sx={{ width: size.icon, display: 'inline-flex' }}>
        {chosen && <Icon of={Check} />}
      </Box>
      {label}
    </MenuItem>
  );
}

/** Each language and each look: what the menu holds, for the palette too. */
function useOwnCommands(): void {
  const words = useWords('shell');
  const entryWords = useWords('entry');
  const { setLook } = useLook();
  const section = 'window';
  useCommands([
    ...languages.map((choice): Command => ({
      ...{ id: `language.${choice}`, label: entryWords(`languageName.${choice}`), section },
      about: words('language'),
      icon: Languages,
      run: () => {
        setLanguage(choice);
      },
    })),
    ...looks.map((choice): Command => ({
      ...{ id: `look.${choice}`, label: words(`looks.${choice}`), about: words('look'), section },
      icon: SunMoon,
      run: () => {
        setLook(choice);
      },
    })),
  ]);
}

/** The person at the desk, with what belongs to them: lock, language, look. */
export function UserMenu({ user, narrow, onLock }: UserMenuProps) {
  const words = useWords('shell');
  const entryWords = useWords('entry');
  const language = useLanguage();
  const { look, setLook } = useLook();
  const [anchor, setAnchor] = useState<HTMLElement>();
  useOwnCommands();
  const close = (): void => {
    setAnchor(undefined);
  };
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        aria-label={narrow ? words('you', { name: user.name, role: user.role }) : undefined}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: narrow ? 'center' : 'flex-start',
          gap: 1,
          width: '100%',
          minHeight: 44,
          px: 1,
          borderRadius: '6px',
          textAlign: 'left',
          '&:hover': { bgcolor: 'onward.surface.hover' },
        }}
      >
        <Initials name={user.name} />
        {!narrow && (
          <Box sx={{ minWidth: 0 }}>
            <Box sx={{ typography: 'body2', fontWeight: 'fontWeightMedium' }}>{user.name}</Box>
            <Box sx={{ typography: 'caption', color: 'onward.textTertiary' }}>{user.role}</Box>
          </Box>
        )}
      </ButtonBase>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={close}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        <MenuItem
          onClick={() => {
            close();
            onLock();
          }}
        >
          <Icon of={Lock} />
          {words('lock')}
          <Box component="span" sx={{ ml: 'auto', pl: 3 }}>
            <KeyHint keys={menuKeys.lock} />
          </Box>
        </MenuItem>
        <Divider />
        <ListSubheader role="presentation" sx={{ typography: 'h6', bgcolor: 'transparent', py: 0.5 }}>
          {words('language')}
        </ListSubheader>
        {languages.map((choice) =>
          choiceRow({
            label: entryWords(`languageName.${choice}`),
            lang: choice,
            chosen: choice === language,
            onChoose: () => {
              setLanguage(choice);
            },
          }),
        )}
        <Divider />
        <ListSubheader role="presentation" sx={{ typography: 'h6', bgcolor: 'transparent', py: 0.5 }}>
          {words('look')}
        </ListSubheader>
        {looks.map((choice) =>
          choiceRow({
            label: words(`looks.${choice}`),
            chosen: choice === look,
            onChoose: () => {
              setLook(choice);
            },
          }),
        )}
      </Menu>
    </>
  );
}
