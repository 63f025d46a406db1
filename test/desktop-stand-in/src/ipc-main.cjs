'use strict';
// The module `ipcMain`, and the same again for each web contents (`webContents.ipc`).
const { EventEmitter } = require('node:events');
const { pack, unpack } = require('./page/ipc-codec.cjs');
const { refuseUnknownMembers } = require('./refuse-unknown.cjs');

class IpcMain extends EventEmitter {
  constructor() {
    super();
    this.handlers = new Map();
  }

  handle(channel, handler) {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.handlers.set(channel, handler);
  }

  handleOnce(channel, handler) {
    this.handle(channel, (...args) => {
      this.removeHandler(channel);
      return handler(...args);
    });
  }

  removeHandler(channel) {
    this.handlers.delete(channel);
  }
}

refuseUnknownMembers('ipcMain', IpcMain.prototype);

function findHandler(receivers, channel) {
  return receivers.map((receiver) => receiver.handlers.get(channel)).find((handler) => handler !== undefined);
}

async function answerInvoke({ id, channel, args }, event, receivers) {
  const handler = findHandler(receivers, channel);
  if (handler === undefined)
    return { kind: 'answer', id, error: `Error: No handler registered for '${channel}'` };
  try {
    return { kind: 'answer', id, result: pack(await handler(event, ...unpack(args))) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { kind: 'answer', id, error: String(error) };
  }
}

/** Hands one message from a page to the receivers, the web contents' own first; resolves to the answer or null. */
async function receiveFromPage(message, event, receivers) {
  if (message.kind === 'invoke') return answerInvoke(message, event, receivers);
  for (const receiver of receivers) receiver.emit(message.channel, event, ...unpack(message.args));
  return null;
}

module.exports = { IpcMain, receiveFromPage };
