'use strict';
// The module `BrowserWindow`. A window is a page of a headless Chromium: it has a size and states, but no frame,
// no stacking order and no screen, and a window that is not shown renders like one that is.
const { EventEmitter, once } = require('node:events');
const { desktop } = require('./desktop.cjs');
const { preventableEvent } = require('./preventable-event.cjs');
const { refuseUnknownMembers } = require('./refuse-unknown.cjs');
const { WebContents } = require('./web-contents.cjs');

const DEFAULT_BOUNDS = { x: 0, y: 0, width: 800, height: 600 };

let lastWindowId = 0;
let focusedWindow = null;

class BrowserWindow extends EventEmitter {
  constructor(options = {}) {
    super();
    if (!desktop.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    lastWindowId += 1;
    this.id = lastWindowId;
    this.bounds = { ...DEFAULT_BOUNDS };
    for (const side of Object.keys(DEFAULT_BOUNDS)) this.bounds[side] = options[side] ?? this.bounds[side];
    this.state = { visible: false, minimized: false, maximized: false, fullScreen: false, gone: false };
    this.state.kiosk = options.kiosk === true;
    this.title = options.title ?? desktop.app.getName();
    this.hasLoadedOnce = false;
    this.webContents = new WebContents(this, {
      preferences: options.webPreferences ?? {},
      size: this.bounds,
    });
    desktop.windows.set(this.id, this);
    if (options.show !== false) this.show();
    desktop.app.emit('browser-window-created', {}, this);
    desktop.app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows() {
    return [...desktop.windows.values()];
  }

  static getFocusedWindow() {
    return focusedWindow;
  }

  static fromWebContents(webContents) {
    return webContents?.window ?? null;
  }

  static fromId(id) {
    return desktop.windows.get(id) ?? null;
  }

  loadURL(url) {
    return this.webContents.loadURL(url);
  }

  loadFile(file) {
    return this.webContents.loadFile(file);
  }

  reload() {
    this.webContents.reload();
  }

  capturePage(rectangle) {
    return this.webContents.capturePage(rectangle);
  }

  close() {
    void this.requestClose();
  }

  /** Asks the application ('close'), then closes; false when the application prevented it. No beforeunload. */
  async requestClose() {
    if (this.state.gone) return true;
    const event = preventableEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    const closed = once(this, 'closed');
    await this.webContents.target.close();
    await closed;
    return true;
  }

  destroy() {
    this.webContents.target.close().catch((error) => this.webContents.target.reportUnlessGone(error));
  }

  isDestroyed() {
    return this.state.gone;
  }

  change(name, value, eventName) {
    if (this.state[name] === value) return;
    this.state[name] = value;
    this.emit(eventName, {});
  }

  show() {
    this.change('visible', true, 'show');
    this.focus();
  }

  showInactive() {
    this.change('visible', true, 'show');
  }

  hide() {
    this.blur();
    this.change('visible', false, 'hide');
  }

  focus() {
    if (focusedWindow === this) return;
    focusedWindow?.blur();
    focusedWindow = this;
    this.emit('focus', {});
  }

  blur() {
    if (focusedWindow !== this) return;
    focusedWindow = null;
    this.emit('blur', {});
  }

  minimize() {
    this.change('minimized', true, 'minimize');
  }

  restore() {
    this.change('minimized', false, 'restore');
  }

  maximize() {
    this.change('maximized', true, 'maximize');
  }

  unmaximize() {
    this.change('maximized', false, 'unmaximize');
  }

  setFullScreen(isFullScreen) {
    this.change('fullScreen', isFullScreen, isFullScreen ? 'enter-full-screen' : 'leave-full-screen');
  }

  setKiosk(isKiosk) {
    this.state.kiosk = isKiosk;
  }

  isKiosk() {
    return this.state.kiosk;
  }

  isVisible() {
    return this.state.visible && !this.state.minimized;
  }

  isFocused() {
    return focusedWindow === this;
  }

  isMinimized() {
    return this.state.minimized;
  }

  isMaximized() {
    return this.state.maximized;
  }

  isFullScreen() {
    return this.state.fullScreen;
  }

  getBounds() {
    return { ...this.bounds };
  }

  getNormalBounds() {
    return { ...this.bounds };
  }

  getContentBounds() {
    return { ...this.bounds };
  }

  getSize() {
    return [this.bounds.width, this.bounds.height];
  }

  getPosition() {
    return [this.bounds.x, this.bounds.y];
  }

  setBounds(bounds) {
    Object.assign(this.bounds, bounds);
    this.emit('move', {});
    this.emit('resize', {});
    this.emit('moved', {});
    this.emit('resized', {});
    this.resizeChromium().catch((error) => this.webContents.target.reportUnlessGone(error));
  }

  async resizeChromium() {
    const { target } = this.webContents;
    const { windowId } = await target.send('Browser.getWindowForTarget');
    const { width, height } = this.bounds;
    await desktop.chromium.connection.send('Browser.setWindowBounds', {
      windowId,
      bounds: { width, height },
    });
  }

  setSize(width, height) {
    this.setBounds({ width, height });
  }

  setPosition(x, y) {
    this.setBounds({ x, y });
  }

  getTitle() {
    return this.title;
  }

  setTitle(title) {
    this.title = title;
  }

  // Only the look of a native frame: nothing to imitate.

  center() {}

  setMinimumSize() {}

  setMenu() {}

  removeMenu() {}

  setMenuBarVisibility() {}

  setAutoHideMenuBar() {}

  setBackgroundColor() {}

  setTitleBarOverlay() {}

  setContentProtection() {}

  setIcon() {}

  setProgressBar() {}

  flashFrame() {}

  moveTop() {}

  // What the web contents report.

  onFirstLoad() {
    if (this.hasLoadedOnce) return;
    this.hasLoadedOnce = true;
    this.emit('ready-to-show', {});
  }

  onPageTitle(title) {
    if (title === this.title) return;
    const event = preventableEvent();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.title = title;
  }

  onDestroyed() {
    if (this.state.gone) return;
    this.state.gone = true;
    this.blur();
    desktop.windows.delete(this.id);
    this.emit('closed', {});
    desktop.app.onWindowClosed();
  }
}

refuseUnknownMembers('BrowserWindow', BrowserWindow.prototype);

module.exports = { BrowserWindow };
