'use strict';
// Owns the browser-level side of CDP targets: opens pages for windows, and stops popups before they load anything
// (every new page waits for the debugger; a popup is closed while it waits).
const { CdpSession } = require('./cdp-connection.cjs');

const PAGES_ONLY = [{ type: 'page', exclude: false }, { exclude: true }];

class TargetBroker {
  constructor(connection) {
    this.connection = connection;
    this.sessions = new Map();
    this.awaited = new Map();
    this.onDestroyed = new Map();
  }

  async start() {
    this.connection.on('Target.attachedToTarget', (attached) => this.onAttached(attached));
    this.connection.on('Target.targetDestroyed', ({ targetId }) => this.onDestroyed.get(targetId)?.());
    await this.connection.send('Target.setDiscoverTargets', { discover: true, filter: PAGES_ONLY });
    await this.connection.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: PAGES_ONLY,
    });
  }

  onAttached({ sessionId, targetInfo }) {
    const session = new CdpSession(this.connection, sessionId);
    if (targetInfo.openerId !== undefined) {
      closePopup(session, targetInfo.targetId).catch(() => undefined);
      return;
    }
    this.sessions.set(targetInfo.targetId, session);
    this.awaited.get(targetInfo.targetId)?.(session);
  }

  sessionOf(targetId) {
    const known = this.sessions.get(targetId);
    if (known) return Promise.resolve(known);
    return new Promise((resolve) => this.awaited.set(targetId, resolve));
  }

  /** Opens an empty page; its session still waits for the debugger. `onDestroyed` is called when it has gone. */
  async openPage({ width, height }, onDestroyed) {
    const page = { url: 'about:blank', newWindow: true, width, height };
    const { targetId } = await this.connection.send('Target.createTarget', page);
    this.onDestroyed.set(targetId, onDestroyed);
    return { targetId, session: await this.sessionOf(targetId) };
  }

  async closePage(targetId) {
    await this.connection.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}

/**
 * Lets go of the popup before closing it (while it waits it can hold up the page that opened it), and stops what it
 * wants to load: its address went to the window open handler already.
 */
async function closePopup(session, targetId) {
  session.on('Fetch.requestPaused', ({ requestId }) => {
    session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
  });
  await Promise.all([
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    session.send('Runtime.runIfWaitingForDebugger'),
    session.connection.send('Target.closeTarget', { targetId }),
  ]);
}

module.exports = { TargetBroker };
