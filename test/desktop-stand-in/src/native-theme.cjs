'use strict';
const { EventEmitter } = require('node:events');
const { desktop } = require('./desktop.cjs');
const { refuseUnknownMembers } = require('./refuse-unknown.cjs');

/** The module `nativeTheme` on a system that is light; `themeSource` reaches every page's prefers-color-scheme. */
class NativeTheme extends EventEmitter {
  constructor() {
    super();
    this.source = 'system';
    this.shouldUseHighContrastColors = false;
    this.shouldUseInvertedColorScheme = false;
    this.inForcedColorsMode = false;
    this.prefersReducedTransparency = false;
  }

  get themeSource() {
    return this.source;
  }

  set themeSource(source) {
    this.source = source;
    this.emit('updated');
    for (const { webContents } of desktop.windows.values()) {
      const { target } = webContents;
      target.opened.then((session) => target.applyColorScheme(session)).catch(() => undefined);
    }
  }

  get shouldUseDarkColors() {
    return this.source === 'dark';
  }
}

refuseUnknownMembers('nativeTheme', NativeTheme.prototype);

module.exports = { NativeTheme };
