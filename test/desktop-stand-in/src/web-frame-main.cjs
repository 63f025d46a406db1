'use strict';
const { refuseUnknownMembers } = require('./refuse-unknown.cjs');

/** The main frame of a web contents, one object for its whole life, so that `senderFrame === sender.mainFrame`. */
class WebFrameMain {
  constructor(webContents) {
    this.webContents = webContents;
    this.parent = null;
    this.top = this;
    this.frames = [];
    this.name = '';
    this.processId = webContents.id;
    this.routingId = webContents.id;
    this.frameTreeNodeId = webContents.id;
    this.detached = false;
  }

  get url() {
    return this.webContents.getURL();
  }

  get origin() {
    const [origin] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(this.url) ?? ['null'];
    return origin;
  }

  isDestroyed() {
    return this.webContents.isDestroyed();
  }

  send(channel, ...args) {
    this.webContents.send(channel, ...args);
  }

  executeJavaScript(code) {
    return this.webContents.executeJavaScript(code);
  }
}

refuseUnknownMembers('WebFrameMain', WebFrameMain.prototype);

module.exports = { WebFrameMain };
