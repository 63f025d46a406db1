import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { setLanguage } from '@app/i18n/i18n';
import { languages, useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { radius } from '@ui/measures';
import { BrandMark } from './brand-mark';

/** Smallest side of what a finger touches at the kiosk, in CSS px. */
const touch = 56;
const noteSize = 14;

function LanguageKeys() {
  const shell = useWords('shell');
  const entry = useWords('entry');
  const language = useLanguage();
  return (
    <Box role="group" aria-label={shell('language')} sx={{ display: 'flex' }}>
      {languages.map((value, at) => (
        <ButtonBase
          key={value}
          lang={value}
          aria-pressed={value === language}
          onClick={() => {
            setLanguage(value);
          }}
          sx={{
            minHeight: touch,
            px: 2.5,
            fontSize: 16,
            fontWeight: value === language ? 'fontWeightBold' : 'fontWeightRegular',
            border: '1px solid',
            borderColor: 'onward.line.control',
            borderRadius:
              at === 0
                ? `${radius.control}px 0 0 ${radius.control}px`
                : `0 ${radius.control}px ${radius.control}px 0`,
            ml: at === 0 ? 0 : '-1px',
            bgcolor: value === language ? 'onward.surface.selected' : 'onward.surface.paper',
            color: value === language ? 'onward.primary.main' : 'text.primary',
          }}
        >
          {entry(`languageName.${value}`)}
        </ButtonBase>
      ))}
    </Box>
  );
}

interface KioskFrameProps {
  readonly officeName: string;
  /** The hour, as `10:42`. */
  readonly clock: string;
  readonly children: ReactNode;
  /** The quiet line at the foot. */
  readonly note: string;
  /** Leads to the PIN; absent where it is asked already. */
  readonly onStaff?: () => void;
}

/** The window as visitors see it: no pages, no menus, two languages, the hour. */
export function KioskFrame({ officeName, clock, children, note, onStaff }: KioskFrameProps) {
  const words = useWords('kiosk');
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: '100vh',
        overflow: 'hidden',
        bgcolor: 'onward.surface.app',
      }}
    >
      <Box component="header" sx={{ display: 'flex', alignItems: 'center', gap: 1.25, px: 5, pt: 2 }}>
        <BrandMark />
        <Box component="span" sx={{ typography: 'h3' }}>
          {officeName}
        </Box>
        <Box sx={{ flex: 1 }} />
        <LanguageKeys />
        <Box component="span" sx={{ fontSize: 20, fontWeight: 'fontWeightBold', ml: 2 }}>
          {clock}
        </Box>
      </Box>
      <Box
        component="main"
        sx={{ flex: 1, minHeight: 0, display: 'flex', alignItems: 'center', justifyContent: 'center' }}
      >
        {children}
      </Box>
      <Box
        component="footer"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          px: 5,
          pb: 1.5,
          fontSize: noteSize,
          color: 'text.secondary',
        }}
      >
        <Box sx={{ flex: 1 }}>{words('help')}</Box>
        <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>{note}</Box>
        {onStaff && (
          <Button
            variant="text"
            color="inherit"
            onClick={onStaff}
            sx={{ minHeight: touch, minWidth: touch, fontSize: noteSize, fontWeight: 'fontWeightRegular' }}
          >
            {words('staff')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
