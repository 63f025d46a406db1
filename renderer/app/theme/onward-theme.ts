import { enUS, zhHK } from '@mui/material/locale';
import { createTheme, type Theme } from '@mui/material/styles';
import type { Language } from '@ui/i18n/language';
import { radius } from '@ui/measures';
import { baselineOverrides } from './baseline';
import { darkPalette, lightPalette } from './colours';
import { controlOverrides } from './overrides-controls';
import { dataOverrides } from './overrides-data';
import { surfaceOverrides } from './overrides-surfaces';
import { breakpoints, transitions, typographyFor, zIndex } from './tokens';

const locales: Record<Language, object> = { en: enUS, 'zh-HK': zhHK };

/** The theme in both schemes for one language; the scheme itself is switched by `data-theme` on the root element. */
export function createOnwardTheme(language: Language): Theme {
  return createTheme(
    {
      cssVariables: { colorSchemeSelector: 'data-theme' },
      colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
      spacing: 8,
      shape: { borderRadius: radius.control },
      typography: typographyFor(language),
      transitions,
      breakpoints,
      zIndex,
      components: { ...baselineOverrides, ...controlOverrides, ...surfaceOverrides, ...dataOverrides },
    },
    locales[language],
  );
}
