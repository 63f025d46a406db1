'use strict';
// The one desktop of this process: what the modules of the stand-in share. Filled by start.cjs.

const desktop = {
  /** From parseCommandLine and resolveApplication. */
  commandLine: null,
  application: null,
  /** Versions the app reads in process.versions. */
  versions: {
    electron: require('electron/package.json').version,
    chrome: '0.0.0.0',
    node: process.versions.node,
  },
  isReady: false,
  isQuitting: false,
  /** Open BrowserWindows by id, in the order they were made. */
  windows: new Map(),
  /** Chromium: child process, CDP connection, target broker; null until launched. */
  chromium: null,
  broker: null,
  guard: null,
  registry: null,
  app: null,
  ipcMain: null,
  session: null,
  nativeTheme: null,
};

module.exports = { desktop };
