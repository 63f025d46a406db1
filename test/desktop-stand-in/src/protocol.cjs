'use strict';
// The module `protocol`. Chromium gives a custom scheme no storage, so `app://onward/x` is loaded as
// `http://onward.app.localhost/x`: a secure, stable origin of its own that never reaches a socket.
const { notImplemented, refuseUnknownMembers } = require('./refuse-unknown.cjs');

const APP_URL = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i;
const LOCALHOST_URL = /^http:\/\/([^/?#]*)\.([a-z0-9+-]+)\.localhost(?::80)?(.*)$/i;

/** Handlers by scheme, and the two directions between the address the app knows and the one Chromium loads. */
class ProtocolRegistry {
  constructor() {
    this.handlers = new Map();
  }

  toChromiumUrl(url) {
    const [matched, scheme, host, rest] = APP_URL.exec(url) ?? [];
    if (matched === undefined || !this.handlers.has(scheme)) return url;
    return `http://${host}.${scheme}.localhost${rest === '' ? '/' : rest}`;
  }

  toAppUrl(url) {
    const [matched, host, scheme, rest] = LOCALHOST_URL.exec(url) ?? [];
    return matched !== undefined && this.handlers.has(scheme) ? `${scheme}://${host}${rest}` : url;
  }

  handlerFor(appUrl) {
    return this.handlers.get(appUrl.split(':')[0]) ?? null;
  }
}

/** The `electron.protocol` object over a registry. */
function createProtocol(registry, isReady) {
  return refuseUnknownMembers('protocol', {
    registerSchemesAsPrivileged() {
      if (isReady())
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    },
    handle(scheme, handler) {
      if (registry.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      if (/^(https?|file|data)$/.test(scheme)) throw notImplemented(`protocol.handle('${scheme}')`);
      registry.handlers.set(scheme, handler);
    },
    unhandle: (scheme) => registry.handlers.delete(scheme),
    isProtocolHandled: (scheme) => registry.handlers.has(scheme),
  });
}

module.exports = { ProtocolRegistry, createProtocol };
