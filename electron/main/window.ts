// The office's window and the hidden one that lays out reports, both as closed as Chromium allows.
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import { appOrigin } from './app-address';
import type { FileSystem } from './safety-copy/file-system';
import { writeAtomically } from './safety-copy/write-atomically';
import { parseWindowState, placeWindow, windowSizes, type WindowState } from './window-state';

/** A4 at 96 pixels per inch. */
const reportSize = { width: 794, height: 1123 } as const;
/** The page's background before it has drawn; the design's `bg.app`. */
const backgrounds = { light: '#F4F4F1', dark: '#131519' } as const;

const closedPreferences: WebPreferences = {
  preload: join(__dirname, '../preload/index.js'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
};

const background = (): string => (nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light);

/** Makes the window's ground follow light or dark, so that a resize never flashes. */
export function paintBackground(window: BrowserWindow): void {
  window.setBackgroundColor(background());
}

/** The window of the office, shown as soon as it has something to show. */
export function createMainWindow(state: WindowState): BrowserWindow {
  const place = placeWindow(
    state.bounds,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const { minWidth, minHeight } = windowSizes;
  const window = new BrowserWindow({
    ...{ ...place, minWidth, minHeight, show: false, title: 'Onward', backgroundColor: background() },
    kiosk: state.kiosk,
    webPreferences: closedPreferences,
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

/** The hidden window that lays out one report. */
export function createReportWindow(): BrowserWindow {
  return new BrowserWindow({
    ...{ ...reportSize, show: false, title: 'Onward' },
    webPreferences: { ...closedPreferences, backgroundThrottling: false },
  });
}

/** Where the window stands now, to be kept. */
export function stateOf(window: BrowserWindow, before: WindowState): WindowState {
  return { ...before, bounds: window.getNormalBounds(), maximized: window.isMaximized() };
}

/** What was kept of the window. */
export async function readWindowState(path: string): Promise<WindowState> {
  return parseWindowState(await readFile(path, 'utf8').catch(() => null));
}

/** Keeps it for the next start; a full disk costs only the window's place. */
export async function keepWindowState(files: FileSystem, path: string, state: WindowState): Promise<void> {
  await writeAtomically(files, path, Buffer.from(JSON.stringify(state), 'utf8')).catch(() => undefined);
}
