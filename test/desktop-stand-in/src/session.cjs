'use strict';
// The module `session`. Before a page loads, the application's permission check handler is asked about the permissions
// below; Chromium grants those and refuses the rest. Network rules have nothing to act on: see NetworkGuard.
const { EventEmitter } = require('node:events');
const { desktop } = require('./desktop.cjs');
const { notImplemented, refuseUnknownMembers } = require('./refuse-unknown.cjs');

/** Electron's name for a permission, and Chromium's. */
const PERMISSIONS = {
  'clipboard-sanitized-write': 'clipboardSanitizedWrite',
  'clipboard-read': 'clipboardReadWrite',
  notifications: 'notifications',
  geolocation: 'geolocation',
  'idle-detection': 'idleDetection',
};
const WEB_REQUEST_EVENTS = [
  'onBeforeRequest',
  'onBeforeSendHeaders',
  'onSendHeaders',
  'onHeadersReceived',
  'onBeforeRedirect',
  'onResponseStarted',
  'onCompleted',
  'onErrorOccurred',
];

function createWebRequest() {
  const ignored = WEB_REQUEST_EVENTS.map((name) => [name, () => undefined]);
  return refuseUnknownMembers('session.webRequest', Object.fromEntries(ignored));
}

class Session extends EventEmitter {
  constructor(protocol) {
    super();
    this.protocol = protocol;
    this.webRequest = createWebRequest();
    this.permissionRequestHandler = null;
    this.permissionCheckHandler = null;
    this.devicePermissionHandler = null;
    this.displayMediaRequestHandler = null;
  }

  get storagePath() {
    return desktop.app.getPath('sessionData');
  }

  getStoragePath() {
    return this.storagePath;
  }

  isPersistent() {
    return true;
  }

  setPermissionRequestHandler(handler) {
    this.permissionRequestHandler = handler;
  }

  setPermissionCheckHandler(handler) {
    this.permissionCheckHandler = handler;
  }

  setDevicePermissionHandler(handler) {
    this.devicePermissionHandler = handler;
  }

  setDisplayMediaRequestHandler(handler) {
    this.displayMediaRequestHandler = handler;
  }

  setSpellCheckerEnabled() {}

  setSpellCheckerLanguages() {}

  setSpellCheckerDictionaryDownloadURL() {}

  setCertificateVerifyProc() {}

  flushStorageData() {}

  async clearCache() {}
}

refuseUnknownMembers('session', Session.prototype);

/** The `electron.session` object with its one session. */
function createSession(protocol) {
  return refuseUnknownMembers('session', {
    defaultSession: new Session(protocol),
    fromPartition: (name) => {
      throw notImplemented(`session.fromPartition('${name}')`);
    },
  });
}

/** Grants Chromium what the application's check handler grants to this address, and nothing else. */
async function applyPermissions(connection, { appUrl, chromiumUrl }) {
  const { permissionCheckHandler } = desktop.session.defaultSession;
  const appOrigin = `${appUrl.split('/').slice(0, 3).join('/')}/`;
  const granted = Object.keys(PERMISSIONS).filter((name) =>
    permissionCheckHandler?.(null, name, appOrigin, { isMainFrame: true, requestingUrl: appUrl }),
  );
  await connection.send('Browser.grantPermissions', {
    origin: new URL(chromiumUrl).origin,
    permissions: granted.map((name) => PERMISSIONS[name]),
  });
}

module.exports = { createSession, applyPermissions };
