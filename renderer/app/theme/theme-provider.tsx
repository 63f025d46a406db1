import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useMemo, useState } from 'react';
import { useLanguage } from '@ui/i18n/language';
import { createOnwardTheme } from './onward-theme';

/** The nonce of this page load; the policy allows only styles that carry it. */
function readStyleNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
}

/** Colours, type and components for everything below, in the language and scheme on screen. */
export function OnwardThemeProvider({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const theme = useMemo(() => createOnwardTheme(language), [language]);
  const [cache] = useState(() => createCache({ key: 'onward', nonce: readStyleNonce(), prepend: true }));
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="onward.look" noSsr>
        <CssBaseline enableColorScheme />
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}
