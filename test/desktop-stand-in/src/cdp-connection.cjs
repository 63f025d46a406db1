'use strict';
// The Chrome DevTools Protocol over Chromium's pipe (`--remote-debugging-pipe`): JSON texts ended by a NUL.
const { EventEmitter } = require('node:events');

const END_OF_MESSAGE = '\0';

/** One target's channel inside the connection (a page, a popup, a worker). */
class CdpSession {
  constructor(connection, id) {
    this.connection = connection;
    this.id = id;
  }

  send(method, params) {
    return this.connection.send(method, params, this.id);
  }

  on(method, listener) {
    this.connection.on(`${this.id}:${method}`, listener);
  }
}

/** The whole connection. Emits `method` for the browser, `sessionId:method` for targets, and `closed` once. */
class CdpConnection extends EventEmitter {
  constructor(toBrowser, fromBrowser) {
    super();
    this.setMaxListeners(0);
    this.toBrowser = toBrowser;
    this.pending = new Map();
    this.lastId = 0;
    this.isClosed = false;
    this.partial = [];
    toBrowser.on('error', () => this.close());
    fromBrowser.on('error', () => this.close());
    fromBrowser.setEncoding('utf8').on('data', (text) => this.read(text));
    fromBrowser.on('close', () => this.close());
  }

  read(text) {
    const pieces = text.split(END_OF_MESSAGE);
    while (pieces.length > 1) {
      this.partial.push(pieces.shift());
      const message = this.partial.join('');
      this.partial = [];
      this.receive(JSON.parse(message));
    }
    if (pieces[0] !== '') this.partial.push(pieces[0]);
  }

  receive(message) {
    if (message.id === undefined) {
      this.emit(
        message.sessionId ? `${message.sessionId}:${message.method}` : message.method,
        message.params,
      );
      return;
    }
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.error) waiting.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting.resolve(message.result);
  }

  send(method, params = {}, sessionId = undefined) {
    if (this.isClosed) return Promise.reject(new Error(`${method}: Chromium has exited`));
    return new Promise((resolve, reject) => {
      this.lastId += 1;
      this.pending.set(this.lastId, { resolve, reject, method });
      this.toBrowser.write(JSON.stringify({ id: this.lastId, method, params, sessionId }) + END_OF_MESSAGE);
    });
  }

  close() {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const { reject, method } of this.pending.values())
      reject(new Error(`${method}: Chromium has exited`));
    this.pending.clear();
    this.emit('closed');
  }
}

module.exports = { CdpConnection, CdpSession };
