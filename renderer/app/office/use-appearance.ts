import { useEffect } from 'react';
import type { DesktopApi } from '@shared/desktop-api';
import { useLanguage } from '@ui/i18n/language';
import { useLook } from '../theme/use-look';

/** Tells the desktop which theme and language its own parts (menu, dialogs, window ground) should have. */
export function useAppearance(desktop: DesktopApi): void {
  const language = useLanguage();
  const { look } = useLook();
  useEffect(() => {
    void desktop.setAppearance({ theme: look, language });
  }, [desktop, look, language]);
}
