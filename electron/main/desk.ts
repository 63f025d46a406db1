// The one office window of this run and what is kept about it: place, look, language, menu.
import { Menu, app, nativeTheme, type BrowserWindow, type WebContents } from 'electron';
import type { EventPayload, RequestInput } from '@shared/desktop-api';
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
}

/** The language of the menu before a person chose one: any Chinese system reads Chinese. */
const systemLanguage = (): 'en' | 'zh-HK' =>
  app.getLocale().toLowerCase().startsWith('zh') ? 'zh-HK' : 'en';

/** A desk over what was kept at the last run. */
export function createDesk(files: FileSystem, path: string, kept: WindowState): Desk {
  let state = kept;
  let window: BrowserWindow | null = null;

  const send = <N extends EventName>(name: N, payload: EventPayload<N>): void => {
    if (window) sendEvent(window.webContents, name, payload);
  };
  const keep = (): void => void keepWindowState(files, path, state);
  const setMenu = (): void => {
    const template = menuTemplate({
      language: state.language ?? systemLanguage(),
      isMac: process.platform === 'darwin',
      isDevelopment: !app.isPackaged,
      send: (id) => send('menuCommand', { id }),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const open = (): void => {
    if (window) {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      return;
    }
    const opened = createMainWindow(state);
    window = opened;
    opened.on('close', () => {
      state = stateOf(opened, state);
      keep();
    });
    opened.on('closed', () => {
      window = null;
    });
    // A page whose process died shows nothing; the data is safe, so it is simply loaded again.
    opened.webContents.on('render-process-gone', (_event, details) => {
      if (details.reason !== 'clean-exit' && !opened.isDestroyed()) opened.webContents.reload();
    });
  };

  nativeTheme.themeSource = state.theme;
  nativeTheme.on('updated', () => {
    if (window) paintBackground(window);
    send('themeChanged', { dark: nativeTheme.shouldUseDarkColors });
  });
  setMenu();

  return {
    open,
    window: () => window,
    isMainWindow: (contents) => window !== null && window.webContents === contents,
    send,
    setAppearance: ({ theme, language }) => {
      const changed = state.theme !== theme || state.language !== language;
      if (state.language !== language) {
        state = { ...state, language };
        setMenu();
      }
      state = { ...state, theme };
      nativeTheme.themeSource = theme;
      if (changed) keep();
      return { dark: nativeTheme.shouldUseDarkColors };
    },
  };
}
