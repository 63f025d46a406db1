// The one office window of this run and what is kept about it: place, look, language, menu.
import { Menu, app, nativeTheme, type BrowserWindow, type WebContents } from 'electron';
import type { EventPayload, MenuCommand, RequestInput } from '@shared/desktop-api';
import type { EventName } from '@shared/desktop-channels';
import { sendEvent } from './ipc';
import { menuTemplate } from './menu';
import type { FileSystem } from './safety-copy/file-system';
import { createMainWindow, keepWindowState, paintBackground, stateOf } from './window';
import type { WindowState } from './window-state';

/** The desk of this run. */
export interface Desk {
  /** Opens the window, or brings the open one to the front. */
  open(): void;
  window(): BrowserWindow | null;
  isMainWindow(contents: WebContents): boolean;
  send<N extends EventName>(name: N, payload: EventPayload<N>): void;
  setAppearance(appearance: RequestInput<'setAppearance'>): { dark: boolean };
  setKiosk(kiosk: RequestInput<'setKiosk'>): { wholeScreen: boolean };
  toggleFullScreen(): { wholeScreen: boolean };
}

/** The language of the menu before a person chose one: any Chinese system reads Chinese. */
const systemLanguage = (): 'en' | 'zh-HK' =>
  app.getLocale().toLowerCase().startsWith('zh') ? 'zh-HK' : 'en';

/** What the desk holds while it runs. */
interface Held {
  state: WindowState;
  window: BrowserWindow | null;
  isQuitting: boolean;
}

function showMenu({ state }: Held, send: (id: MenuCommand) => void): void {
  // Without a menu there are no keys of it either: no reload, no zoom, no closing.
  if (state.kiosk) return Menu.setApplicationMenu(null);
  const template = menuTemplate({
    language: state.language ?? systemLanguage(),
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    send,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function openWindow(held: Held, keep: () => void): void {
  const opened = createMainWindow(held.state);
  held.window = opened;
  opened.on('close', (event) => {
    // The kiosk is left by PIN; when the whole app ends, it opens again as the kiosk.
    if (held.state.kiosk && !held.isQuitting) return event.preventDefault();
    held.state = stateOf(opened, held.state);
    keep();
  });
  opened.on('closed', () => {
    held.window = null;
  });
  // A page whose process died shows nothing; the data is safe, so it is simply loaded again.
  opened.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !opened.isDestroyed()) opened.webContents.reload();
  });
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The acts on the window that a page can ask for. */
function windowActs(held: Held, changed: () => void): Pick<Desk, 'setKiosk' | 'toggleFullScreen'> {
  return {
    setKiosk: ({ on }) => {
      if (held.state.kiosk !== on) {
        held.state = { ...held.state, kiosk: on };
        changed();
      }
      held.window?.setKiosk(on);
      return { wholeScreen: held.window?.isKiosk() ?? false };
    },
    toggleFullScreen: () => {
      held.window?.setFullScreen(!held.window.isFullScreen());
      return { wholeScreen: held.window?.isFullScreen() ?? false };
    },
  };
}

/** A desk over what was kept at the last run. */
export function createDesk(files: FileSystem, path: string, kept: WindowState): Desk {
  const held: Held = { state: kept, window: null, isQuitting: false };

  const send = <N extends EventName>(name: N, payload: EventPayload<N>): void => {
    if (held.window) sendEvent(held.window.webContents, name, payload);
  };
  const keep = (): void => void keepWindowState(files, path, held.state);
  const setMenu = (): void => showMenu(held, (id) => send('menuCommand', { id }));

  app.on('before-quit', () => {
    held.isQuitting = true;
  });
  nativeTheme.themeSource = held.state.theme;
  nativeTheme.on('updated', () => {
    if (held.window) paintBackground(held.window);
    send('themeChanged', { dark: nativeTheme.shouldUseDarkColors });
  });
  setMenu();

  return {
    open: () => (held.window ? bringToFront(held.window) : openWindow(held, keep)),
    window: () => held.window,
    isMainWindow: (contents) => held.window !== null && held.window.webContents === contents,
    send,
    setAppearance: ({ theme, language }) => {
      const changed = held.state.theme !== theme || held.state.language !== language;
      const spoken = held.state.language;
      held.state = { ...held.state, theme, language };
      if (spoken !== language) setMenu();
      nativeTheme.themeSource = theme;
      if (changed) keep();
      return { dark: nativeTheme.shouldUseDarkColors };
    },
    ...windowActs(held, () => {
      setMenu();
      keep();
    }),
  };
}
