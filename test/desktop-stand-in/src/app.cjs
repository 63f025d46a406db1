'use strict';
// The module `app`: life of the application from start to quit.
const { EventEmitter, once } = require('node:events');
const { setImmediate: nextTurn } = require('node:timers/promises');
const { AppPaths } = require('./app-paths.cjs');
const { desktop } = require('./desktop.cjs');
const { preventableEvent } = require('./preventable-event.cjs');
const { refuseUnknownMembers } = require('./refuse-unknown.cjs');
const { SingleInstanceLock } = require('./single-instance.cjs');

const DEFAULT_LOCALE = 'en-US';
const BROWSER_CLOSE_MS = 10_000;

class App extends EventEmitter {
  constructor({ commandLine, application }) {
    super();
    const { manifest, folder } = application;
    const { switches } = commandLine;
    this.isPackaged = false;
    this.name = manifest.productName ?? manifest.name ?? 'Electron';
    this.version = manifest.version ?? '0.0.0';
    this.folder = folder;
    this.locale = switches.get('lang') || DEFAULT_LOCALE;
    this.paths = new AppPaths(this.name, switches.get('user-data-dir'));
    this.lock = new SingleInstanceLock();
    this.isClosingWindows = false;
    this.ready = new Promise((resolve) => {
      this.resolveReady = resolve;
    });
    this.commandLine = refuseUnknownMembers('app.commandLine', {
      appendSwitch: (name, value = '') => void switches.set(name, value),
      hasSwitch: (name) => switches.has(name),
      getSwitchValue: (name) => switches.get(name) ?? '',
      removeSwitch: (name) => void switches.delete(name),
    });
  }

  whenReady() {
    return this.ready;
  }

  isReady() {
    return desktop.isReady;
  }

  becomeReady() {
    desktop.isReady = true;
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
    this.resolveReady();
  }

  getName() {
    return this.name;
  }

  setName(name) {
    this.name = name;
  }

  getVersion() {
    return this.version;
  }

  getAppPath() {
    return this.folder;
  }

  getPath(name) {
    return this.paths.get(name);
  }

  setPath(name, folder) {
    this.paths.set(name, folder);
  }

  getLocale() {
    return this.locale;
  }

  getSystemLocale() {
    return this.locale;
  }

  getPreferredSystemLanguages() {
    return [this.locale];
  }

  requestSingleInstanceLock(additionalData = null) {
    const message = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    return this.lock.request(this.getPath('userData'), message, (from) => {
      this.emit('second-instance', {}, from.argv, from.workingDirectory, from.additionalData);
    });
  }

  hasSingleInstanceLock() {
    return this.lock.isHeld;
  }

  releaseSingleInstanceLock() {
    this.lock.release();
  }

  quit() {
    this.quitPolitely().catch((error) => {
      console.error('Electron stand-in:', error);
      process.exit(1);
    });
  }

  async quitPolitely() {
    if (desktop.isQuitting || this.isPrevented('before-quit')) return;
    this.isClosingWindows = true;
    for (const window of desktop.windows.values()) {
      if (!(await window.requestClose())) {
        this.isClosingWindows = false;
        return;
      }
    }
    this.isClosingWindows = false;
    if (this.isPrevented('will-quit')) return;
    this.emit('quit', {}, 0);
    await this.leave(0);
  }

  isPrevented(eventName) {
    const event = preventableEvent();
    this.emit(eventName, event);
    return event.defaultPrevented;
  }

  exit(code = 0) {
    void this.leave(code);
  }

  /** Before 'ready', too, the main script runs to its end first: quit() is a wish, not a return. */
  async leave(code) {
    if (desktop.isQuitting) return;
    desktop.isQuitting = true;
    await nextTurn();
    if (desktop.chromium !== null) await closeChromium(desktop.chromium);
    process.exit(code);
  }

  onWindowClosed() {
    if (desktop.windows.size > 0 || this.isClosingWindows || desktop.isQuitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  // Platform decoration: nothing to imitate.

  setAppUserModelId() {}

  setAboutPanelOptions() {}

  enableSandbox() {}

  disableHardwareAcceleration() {}

  setBadgeCount() {
    return true;
  }

  focus() {}
}

/** Chromium writes its databases down and exits; it is killed only when it does not. */
async function closeChromium({ child, connection }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), BROWSER_CLOSE_MS);
  await connection.send('Browser.close').catch(() => undefined);
  await exited;
  clearTimeout(timer);
}

refuseUnknownMembers('app', App.prototype);

module.exports = { App };
