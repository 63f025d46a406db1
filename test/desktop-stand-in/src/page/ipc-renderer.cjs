'use strict';
// The preload's `ipcRenderer`, over one function that posts text to the main process. Runs in the page.
const { pack, unpack } = require('./ipc-codec.cjs');

class IpcRenderer {
  constructor(post) {
    this.post = (message) => post(JSON.stringify(message));
    this.pending = new Map();
    this.listeners = new Map();
    this.lastId = 0;
  }

  async invoke(channel, ...args) {
    const packed = pack(args);
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject, channel });
      this.post({ kind: 'invoke', id, channel, args: packed });
    });
  }

  send(channel, ...args) {
    this.post({ kind: 'send', channel, args: pack(args) });
  }

  sendSync() {
    throw new Error('Electron stand-in: ipcRenderer.sendSync is not implemented');
  }

  on(channel, listener) {
    return this.register(channel, listener, false);
  }

  once(channel, listener) {
    return this.register(channel, listener, true);
  }

  addListener(channel, listener) {
    return this.register(channel, listener, false);
  }

  register(channel, listener, isOnce) {
    this.listeners.set(channel, [...(this.listeners.get(channel) ?? []), { listener, isOnce }]);
    return this;
  }

  off(channel, listener) {
    const kept = (this.listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener);
    this.listeners.set(channel, kept);
    return this;
  }

  removeListener(channel, listener) {
    return this.off(channel, listener);
  }

  removeAllListeners(channel) {
    if (channel === undefined) this.listeners.clear();
    else this.listeners.delete(channel);
    return this;
  }

  /** A text from the main process: the answer to an invoke, or a message on a channel. */
  receive(text) {
    const message = JSON.parse(text);
    if (message.kind === 'answer') this.settle(message);
    else this.dispatch(message);
  }

  settle({ id, result, error }) {
    const waiting = this.pending.get(id);
    this.pending.delete(id);
    if (waiting === undefined) return;
    if (error === undefined) waiting.resolve(unpack(result));
    else waiting.reject(new Error(`Error invoking remote method '${waiting.channel}': ${error}`));
  }

  dispatch({ channel, args }) {
    for (const { listener, isOnce } of this.listeners.get(channel) ?? []) {
      if (isOnce) this.off(channel, listener);
      listener({ sender: this, ports: [] }, ...unpack(args));
    }
  }
}

module.exports = { IpcRenderer };
