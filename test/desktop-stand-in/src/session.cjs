'use strict';
// The module `session`. Chromium is told to refuse every permission (what an app that denies by default does); the
// application's handlers are kept so that tests can ask them. Network rules have nothing to act on: see NetworkGuard.
const { EventEmitter } = require('node:events');
const { desktop } = require('./desktop.cjs');
const { notImplemented, refuseUnknownMembers } = require('./refuse-unknown.cjs');

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

/** Tells a freshly launched Chromium to refuse what it would otherwise ask a person. */
async function refusePermissions(connection) {
  await connection.send('Browser.grantPermissions', { permissions: [] });
}

module.exports = { createSession, refusePermissions };
