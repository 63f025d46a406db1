'use strict';
// Nothing may leave the machine. Three nets, one list: requests of pages and workers are refused where they are
// intercepted, whatever Chromium tries by other ways (WebSocket, beacon, its own services) ends at a proxy that
// refuses, and sockets opened by the main process are closed before they connect.
const net = require('node:net');

/** Chromium's own services (updates, accounts, autofill), which Electron has not: refused, but not the app's doing. */
const CHROMIUM_SERVICES = /(^|[/.])(google|googleapis|gstatic|gvt1)\.com(:\d+)?(\/|$)/;
const FORBIDDEN = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/** The refused requests of this run, in order: `{ from: 'page' | 'browser' | 'main', url }`. */
class NetworkGuard {
  constructor() {
    this.refused = [];
  }

  refuse(from, url) {
    this.refused.push({ from, url });
  }

  /** Starts the proxy that Chromium is told to use for everything; resolves to its port. */
  startProxy() {
    const server = net.createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (bytes) => {
        const [method, address] = bytes.toString('latin1').split(' ');
        if (!CHROMIUM_SERVICES.test(address.split('?')[0])) this.refuse('browser', `${method} ${address}`);
        socket.end(FORBIDDEN);
      });
    });
    server.unref();
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve(server.address().port));
    });
  }

  /** Makes every TCP connection of this Node process fail; listening (the inspector) is not concerned. */
  closeMainProcess() {
    const guard = this;
    const connect = net.Socket.prototype.connect;
    net.Socket.prototype.connect = function refuseToConnect(...args) {
      const options = Array.isArray(args[0]) ? args[0][0] : args[0];
      if (options?.path) return connect.apply(this, args);
      const address = `${options?.host ?? 'localhost'}:${options?.port ?? options}`;
      guard.refuse('main', address);
      process.nextTick(() => this.destroy(new Error(`Electron stand-in: connection to ${address} refused`)));
      return this;
    };
  }
}

module.exports = { NetworkGuard };
