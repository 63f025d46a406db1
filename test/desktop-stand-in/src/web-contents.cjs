'use strict';
// `webContents` of one window: Electron's face on a PageTarget.
const { EventEmitter, once } = require('node:events');
const { pathToFileURL } = require('node:url');
const { desktop } = require('./desktop.cjs');
const { IpcMain, receiveFromPage } = require('./ipc-main.cjs');
const { NavigationWatch } = require('./navigation-watch.cjs');
const { PageTarget } = require('./page-target.cjs');
const { preventableEvent } = require('./preventable-event.cjs');
const { toCdpPrintOptions } = require('./print-to-pdf.cjs');
const { notImplemented, refuseUnknownMembers } = require('./refuse-unknown.cjs');
const { pack } = require('./page/ipc-codec.cjs');
const { applyPermissions } = require('./session.cjs');
const { WebFrameMain } = require('./web-frame-main.cjs');

const CRASH_EXIT_CODE = 1;

class WebContents extends EventEmitter {
  constructor(window, { preferences, size }) {
    super();
    this.window = window;
    this.id = window.id;
    this.url = '';
    this.isWaitingForLoad = false;
    this.hasCrashed = false;
    this.zoomFactor = 1;
    this.windowOpenHandler = null;
    this.ipc = new IpcMain();
    this.session = desktop.session.defaultSession;
    this.mainFrame = new WebFrameMain(this);
    this.navigation = new NavigationWatch(this, desktop.registry);
    this.navigationHistory = { canGoBack: () => false, canGoForward: () => false, clear: () => undefined };
    this.target = new PageTarget(this, preferences);
    this.target.open(size);
  }

  async loadURL(url) {
    this.navigation.expect(url);
    this.isWaitingForLoad = true;
    const waiting = new AbortController();
    const { signal } = waiting;
    const ended = Promise.race([
      once(this, 'did-finish-load', { signal }),
      once(this.window, 'closed', { signal }),
    ]).catch(() => undefined);
    try {
      const isNewDocument = await this.startLoading(url);
      if (isNewDocument) await ended;
    } finally {
      waiting.abort();
    }
  }

  async startLoading(url) {
    const chromiumUrl = desktop.registry.toChromiumUrl(url);
    if (chromiumUrl !== url) {
      await applyPermissions(desktop.chromium.connection, { appUrl: url, chromiumUrl });
    }
    const started = await this.target.send('Page.navigate', { url: chromiumUrl });
    if (started.errorText) {
      const reason = started.errorText.replace('net::', '');
      this.emit('did-fail-load', {}, -1, reason, url, true);
      throw new Error(`${reason} loading '${url}'`);
    }
    return started.loaderId !== undefined;
  }

  loadFile(file) {
    return this.loadURL(pathToFileURL(file).href);
  }

  reload() {
    this.navigation.expect(this.url);
    this.isWaitingForLoad = true;
    this.target.send('Page.reload').catch((error) => this.target.reportUnlessGone(error));
  }

  reloadIgnoringCache() {
    this.reload();
  }

  send(channel, ...args) {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed');
    this.target.deliver({ kind: 'send', channel, args: pack(args) });
  }

  async executeJavaScript(code) {
    const evaluation = { expression: code, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await this.target.send('Runtime.evaluate', evaluation);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async printToPDF(options) {
    const { data } = await this.target.send('Page.printToPDF', toCdpPrintOptions(options));
    return Buffer.from(data, 'base64');
  }

  async capturePage(rectangle) {
    const clip = rectangle ? { ...rectangle, scale: 1 } : undefined;
    const { data } = await this.target.send('Page.captureScreenshot', { format: 'png', clip });
    const png = Buffer.from(data, 'base64');
    return refuseUnknownMembers('NativeImage', { toPNG: () => png, isEmpty: () => png.length === 0 });
  }

  setWindowOpenHandler(handler) {
    this.windowOpenHandler = handler;
  }

  forcefullyCrashRenderer() {
    this.target.send('Page.crash').catch(() => undefined);
  }

  close() {
    void this.window.requestClose();
  }

  getURL() {
    return this.url;
  }

  getTitle() {
    return this.window.getTitle();
  }

  getType() {
    return 'window';
  }

  isDestroyed() {
    return this.target.isGone;
  }

  isLoading() {
    return this.isWaitingForLoad;
  }

  isCrashed() {
    return this.hasCrashed;
  }

  isFocused() {
    return this.window.isFocused();
  }

  focus() {
    this.window.focus();
  }

  openDevTools() {
    throw notImplemented('webContents.openDevTools');
  }

  isDevToolsOpened() {
    return false;
  }

  setZoomFactor(factor) {
    this.zoomFactor = factor;
  }

  getZoomFactor() {
    return this.zoomFactor;
  }

  setVisualZoomLevelLimits() {
    return Promise.resolve();
  }

  setBackgroundThrottling() {}

  // What the page target reports.

  async onPosted(text) {
    const message = JSON.parse(text);
    if (message.kind === 'title') this.window.onPageTitle(message.title);
    else if (message.kind === 'window-open') this.onWindowOpen(message.popup);
    else await this.onIpc(message);
  }

  async onIpc(message) {
    const { mainFrame } = this;
    const event = {
      type: 'frame',
      sender: this,
      senderFrame: mainFrame,
      processId: mainFrame.processId,
      frameId: mainFrame.routingId,
      frameTreeNodeId: mainFrame.frameTreeNodeId,
      ports: [],
      reply: (channel, ...args) => this.send(channel, ...args),
    };
    const answer = await receiveFromPage(message, event, [this.ipc, desktop.ipcMain]);
    if (answer !== null) this.target.deliver(answer);
  }

  onConsole({ type, args }) {
    const message = args.map((argument) => argument.value ?? argument.description ?? '').join(' ');
    this.emit('console-message', { level: type === 'log' ? 'info' : type, message });
  }

  onDomReady() {
    if (this.url !== '') this.emit('dom-ready', {});
  }

  onLoaded() {
    if (this.url === '') return;
    this.isWaitingForLoad = false;
    this.emit('did-finish-load', {});
    this.emit('did-stop-loading', {});
    this.window.onFirstLoad();
  }

  onNavigated(chromiumUrl) {
    this.hasCrashed = false;
    this.url = desktop.registry.toAppUrl(chromiumUrl);
    this.emit('did-navigate', {}, this.url, 200, 'OK');
  }

  onNavigatedInPage(chromiumUrl) {
    this.url = desktop.registry.toAppUrl(chromiumUrl);
    this.emit('did-navigate-in-page', {}, this.url, true);
  }

  onWindowOpen({ url, windowName, windowFeatures }) {
    const details = {
      url: desktop.registry.toAppUrl(url),
      frameName: windowName,
      features: windowFeatures.join(','),
      disposition: 'foreground-tab',
      referrer: { url: this.url, policy: 'strict-origin-when-cross-origin' },
    };
    const verdict = this.windowOpenHandler?.(details) ?? { action: 'allow' };
    if (verdict.action !== 'deny') throw notImplemented(`opening a second window for ${details.url}`);
  }

  onCrashed() {
    this.hasCrashed = true;
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: CRASH_EXIT_CODE });
    desktop.app.emit('render-process-gone', preventableEvent(), this, { reason: 'crashed', exitCode: 1 });
  }

  onDestroyed() {
    this.emit('destroyed', {});
    this.window.onDestroyed();
  }
}

refuseUnknownMembers('webContents', WebContents.prototype);

module.exports = { WebContents };
