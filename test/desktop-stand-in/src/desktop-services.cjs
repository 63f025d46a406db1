'use strict';
// The small modules: what the app asks of the desktop is recorded where a test can read it, and nothing happens.
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const { refuseUnknownMembers } = require('./refuse-unknown.cjs');

const SCREEN_AREA = { x: 0, y: 0, width: 1920, height: 1080 };
const ENCRYPTED_PREFIX = 'stand-in:';

/** `shell`: every address, file and folder it was asked to open is in `opened`. */
function createShell() {
  const opened = [];
  return refuseUnknownMembers('shell', {
    opened,
    openExternal: async (url) => void opened.push(url),
    openPath: async (file) => {
      opened.push(file);
      return '';
    },
    showItemInFolder: (file) => void opened.push(file),
    beep: () => undefined,
  });
}

/** `Notification`: those shown are in `Notification.shown`. */
class Notification extends EventEmitter {
  static shown = [];

  static isSupported() {
    return true;
  }

  constructor(options = {}) {
    super();
    Object.assign(this, { title: '', body: '', silent: false, ...options });
  }

  show() {
    Notification.shown.push({ title: this.title, body: this.body });
    this.emit('show', {});
  }

  close() {
    this.emit('close', {});
  }
}

refuseUnknownMembers('Notification', Notification.prototype);

/** `safeStorage` without safety: reversible text, so that the paths around it can run. */
function createSafeStorage() {
  return refuseUnknownMembers('safeStorage', {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => 'basic_text',
    encryptString: (text) => Buffer.from(ENCRYPTED_PREFIX + Buffer.from(text).toString('base64')),
    decryptString: (bytes) => {
      const text = bytes.toString();
      if (!text.startsWith(ENCRYPTED_PREFIX)) {
        throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
      }
      return Buffer.from(text.slice(ENCRYPTED_PREFIX.length), 'base64').toString();
    },
  });
}

function createClipboard() {
  const kept = { text: '' };
  return refuseUnknownMembers('clipboard', {
    writeText: (text) => void (kept.text = text),
    readText: () => kept.text,
    clear: () => void (kept.text = ''),
  });
}

/** `screen`: one display of 1920 × 1080. */
function createScreen() {
  const size = { width: SCREEN_AREA.width, height: SCREEN_AREA.height };
  const display = {
    id: 1,
    bounds: SCREEN_AREA,
    workArea: SCREEN_AREA,
    size,
    workAreaSize: size,
    scaleFactor: 1,
  };
  return refuseUnknownMembers(
    'screen',
    Object.assign(new EventEmitter(), {
      getPrimaryDisplay: () => display,
      getAllDisplays: () => [display],
      getDisplayMatching: () => display,
      getDisplayNearestPoint: () => display,
      getCursorScreenPoint: () => ({ x: 0, y: 0 }),
    }),
  );
}

/** `powerMonitor`: tests emit its events ('suspend', 'resume', 'lock-screen' …). */
function createPowerMonitor() {
  return refuseUnknownMembers(
    'powerMonitor',
    Object.assign(new EventEmitter(), {
      getSystemIdleTime: () => 0,
      getSystemIdleState: () => 'active',
      isOnBatteryPower: () => false,
    }),
  );
}

/** `net`: files can be read; anything else is a request that leaves, so it is refused and counted. */
function createNet(guard) {
  return refuseUnknownMembers('net', {
    isOnline: () => false,
    fetch: async (request) => {
      const url = String(request.url ?? request);
      if (url.startsWith('file:')) return new Response(fs.readFileSync(new URL(url)));
      guard.refuse('main', url);
      throw new TypeError(`net::ERR_BLOCKED_BY_CLIENT ${url}`);
    },
  });
}

function createNativeImage() {
  const imageOf = (isEmpty) => refuseUnknownMembers('NativeImage', { isEmpty: () => isEmpty });
  return refuseUnknownMembers('nativeImage', {
    createFromPath: (file) => imageOf(!fs.existsSync(file)),
    createEmpty: () => imageOf(true),
  });
}

module.exports = {
  Notification,
  createClipboard,
  createNativeImage,
  createNet,
  createPowerMonitor,
  createSafeStorage,
  createScreen,
  createShell,
};
