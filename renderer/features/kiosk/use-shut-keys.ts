import { useEffect } from 'react';

const plainKeys: readonly string[] = ['Tab', 'Enter', 'Backspace', 'Delete', 'Escape', 'Home', 'End', ' '];

/** Letters type nothing here, but a screen reader's and the system's own keys never reach the page anyway. */
const isKiosk = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
  if (ctrlKey || metaKey || altKey) return false;
  return plainKeys.includes(key) || key.startsWith('Arrow') || /^\d$/.test(key);
};

/**
 * While the kiosk stands, no key means anything but typing a number and moving between its buttons: every shortcut of
 * the app, of the browser and of the page is stopped before anybody hears it.
 */
export function useShutKeys(): void {
  useEffect(() => {
    const shutKey = (event: KeyboardEvent): void => {
      if (isKiosk(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const shut = (event: Event): void => {
      event.preventDefault();
    };
    window.addEventListener('keydown', shutKey, { capture: true });
    for (const name of ['contextmenu', 'dragover', 'drop']) window.addEventListener(name, shut);
    return () => {
      window.removeEventListener('keydown', shutKey, { capture: true });
      for (const name of ['contextmenu', 'dragover', 'drop']) window.removeEventListener(name, shut);
    };
  }, []);
}
