'use strict';
// What `require('electron')` answers in the main process.
const Module = require('node:module');
const { BrowserWindow } = require('./browser-window.cjs');
const { desktop } = require('./desktop.cjs');
const services = require('./desktop-services.cjs');
const { createDialog } = require('./dialog.cjs');
const { Menu, MenuItem } = require('./menu.cjs');
const { refuseUnknownMembers } = require('./refuse-unknown.cjs');

const ELECTRON_NAMES = new Set(['electron', 'electron/main', 'electron/common']);

const webContents = refuseUnknownMembers('webContents', {
  getAllWebContents: () => BrowserWindow.getAllWindows().map((window) => window.webContents),
  getFocusedWebContents: () => BrowserWindow.getFocusedWindow()?.webContents ?? null,
  fromId: (id) => desktop.windows.get(id)?.webContents,
  fromDevToolsTargetId: (targetId) =>
    webContents.getAllWebContents().find((contents) => contents.target.targetId === targetId),
});

/** The module object. `standIn.refusedRequests` is not Electron's: tests read the refused requests there. */
function createElectronModule(protocol) {
  return refuseUnknownMembers('electron', {
    app: desktop.app,
    BrowserWindow,
    clipboard: services.createClipboard(),
    crashReporter: { start: () => undefined },
    dialog: createDialog(),
    ipcMain: desktop.ipcMain,
    Menu,
    MenuItem,
    nativeImage: services.createNativeImage(),
    nativeTheme: desktop.nativeTheme,
    net: services.createNet(desktop.guard),
    Notification: services.Notification,
    powerMonitor: services.createPowerMonitor(),
    protocol,
    safeStorage: services.createSafeStorage(),
    screen: services.createScreen(),
    session: desktop.session,
    shell: services.createShell(),
    standIn: { refusedRequests: desktop.guard.refused },
    webContents,
  });
}

/** Makes every `require('electron')` in this process answer `electron`. */
function installElectronModule(electron) {
  const load = Module._load;
  Module._load = function loadElectron(request, ...rest) {
    return ELECTRON_NAMES.has(request) ? electron : load.call(this, request, ...rest);
  };
}

module.exports = { createElectronModule, installElectronModule };
