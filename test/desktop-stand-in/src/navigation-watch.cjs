'use strict';
// Decides which document requests the application must be asked about. Electron emits `will-navigate` for what the
// page or a person started, not for loadURL, reload or the test driver's own reload.
const { preventableEvent } = require('./preventable-event.cjs');

const withoutHash = (url) => url.split('#')[0];

class NavigationWatch {
  constructor(webContents, registry) {
    this.webContents = webContents;
    this.registry = registry;
    this.expected = null;
    this.askedByPage = new Set();
  }

  /** The next document request for this app URL comes from the main process. */
  expect(url) {
    this.expected = withoutHash(url);
  }

  /** CDP's Page.frameRequestedNavigation: a script, link or form in the page wants to go somewhere. */
  onRequestedByPage({ frameId, url }, mainFrameId) {
    const appUrl = withoutHash(this.registry.toAppUrl(url));
    const isWeb = /^https?:/.test(url);
    if (isWeb) this.askedByPage.add(appUrl);
    else if (frameId === mainFrameId) this.ask(url, true);
  }

  /** True when a paused document request has to be stopped. */
  isRefused(paused, url, mainFrameId) {
    if (paused.resourceType !== 'Document') return false;
    const target = withoutHash(url);
    const isMainFrame = paused.frameId === mainFrameId;
    if (isMainFrame && this.expected === target) {
      this.expected = null;
      return false;
    }
    const isAppUrl = this.registry.handlerFor(url) !== null;
    const wasAskedByPage = this.askedByPage.delete(target);
    return !isAppUrl || wasAskedByPage ? this.ask(url, isMainFrame) : false;
  }

  ask(url, isMainFrame) {
    const event = preventableEvent({
      url,
      isMainFrame,
      isSameDocument: false,
      frame: this.webContents.mainFrame,
    });
    this.webContents.emit('will-frame-navigate', event);
    if (isMainFrame) this.webContents.emit('will-navigate', event, url);
    return event.defaultPrevented;
  }
}

module.exports = { NavigationWatch };
