'use strict';
// The Chromium page behind one web contents: opened paused, prepared (page script, binding, request interception,
// workers), then let go. Reports to the web contents what happens in it.
const { CdpSession } = require('./cdp-connection.cjs');
const { desktop } = require('./desktop.cjs');
const { buildPageScript } = require('./page-script.cjs');
const { RequestInterception } = require('./request-interception.cjs');

const POST_BINDING = '__standInPost';
const DELIVER = '__standInDeliver';

class PageTarget {
  constructor(webContents, preferences) {
    this.webContents = webContents;
    this.preferences = preferences;
    this.targetId = null;
    this.isGone = false;
    this.opened = null;
  }

  open(size) {
    this.opened = this.prepare(size);
    this.opened.catch((error) => this.reportUnlessGone(error));
  }

  async prepare(size) {
    const opened = await desktop.broker.openPage(size, () => this.onDestroyed());
    this.targetId = opened.targetId;
    const { session } = opened;
    this.listen(session);
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: POST_BINDING }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: buildPageScript(this.preferences, desktop.versions),
      }),
      this.interception(session).start(),
      this.attachChildren(session),
      this.applyColorScheme(session),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
    return session;
  }

  interception(session) {
    return new RequestInterception({
      registry: desktop.registry,
      guard: desktop.guard,
      session,
      isNavigationRefused: (paused, url) => this.webContents.navigation.isRefused(paused, url, this.targetId),
    });
  }

  listen(session) {
    const { webContents } = this;
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === POST_BINDING) void webContents.onPosted(payload);
    });
    session.on('Runtime.consoleAPICalled', (call) => webContents.onConsole(call));
    session.on('Page.domContentEventFired', () => webContents.onDomReady());
    session.on('Page.loadEventFired', () => webContents.onLoaded());
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || frame.url === 'about:blank') return;
      void this.applyColorScheme(session);
      webContents.onNavigated(frame.url + (frame.urlFragment ?? ''));
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.targetId) webContents.onNavigatedInPage(url);
    });
    session.on('Page.frameRequestedNavigation', (asked) => {
      webContents.navigation.onRequestedByPage(asked, this.targetId);
    });
    session.on('Page.windowOpen', (popup) => webContents.onWindowOpen(popup));
    session.on('Inspector.targetCrashed', () => webContents.onCrashed());
  }

  /** Workers and foreign frames start paused as well. Workers have no Fetch domain: their page's answers for them. */
  async attachChildren(session) {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      void this.prepareChild(new CdpSession(session.connection, sessionId), targetInfo).catch(
        () => undefined,
      );
    });
    const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
    await session.send('Target.setAutoAttach', attach);
  }

  async prepareChild(session, { type }) {
    const preparation = [session.send('Runtime.runIfWaitingForDebugger')];
    if (type === 'iframe') preparation.unshift(this.interception(session).start());
    if (type === 'iframe' || type === 'worker') preparation.unshift(this.attachChildren(session));
    await Promise.all(preparation);
  }

  async applyColorScheme(session) {
    const value = desktop.nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
    const media = { features: [{ name: 'prefers-color-scheme', value }] };
    await session.send('Emulation.setEmulatedMedia', media).catch((error) => this.reportUnlessGone(error));
  }

  async send(method, params) {
    const session = await this.opened;
    return session.send(method, params);
  }

  /** A text for the page's ipcRenderer. A page that is going away misses it, as in Electron. */
  deliver(message) {
    if (this.isGone) return;
    const text = JSON.stringify(JSON.stringify(message));
    const delivery = { expression: `globalThis.${DELIVER}?.(${text})` };
    this.send('Runtime.evaluate', delivery).catch((error) => this.reportUnlessGone(error));
  }

  async close() {
    await this.opened;
    await desktop.broker.closePage(this.targetId);
  }

  onDestroyed() {
    if (this.isGone) return;
    this.isGone = true;
    this.webContents.onDestroyed();
  }

  reportUnlessGone(error) {
    if (!this.isGone && !desktop.isQuitting) console.error('Electron stand-in:', error);
  }
}

module.exports = { PageTarget };
