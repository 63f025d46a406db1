'use strict';
// Runs in every new document before its own scripts: gives the real, built preload its `require('electron')`.
const { contextBridge } = require('./context-bridge.cjs');
const { IpcRenderer } = require('./ipc-renderer.cjs');
const { interceptNewWindows } = require('./window-open.cjs');

const POST_BINDING = '__standInPost';
const DELIVER = '__standInDeliver';
const ELECTRON_NAMES = new Set(['electron', 'electron/renderer']);

function notImplemented(name) {
  throw new Error(`Electron stand-in: ${name} is not implemented in the preload`);
}

function electronModule(ipcRenderer) {
  const parts = {
    contextBridge,
    ipcRenderer,
    webUtils: { getPathForFile: (file) => file.name },
    webFrame: { setZoomFactor: () => notImplemented('webFrame.setZoomFactor'), getZoomFactor: () => 1 },
  };
  return new Proxy(parts, {
    get: (target, key) =>
      key in target || typeof key === 'symbol' || key === '__esModule' ? target[key] : notImplemented(key),
  });
}

/** Tells the main process the document's title, now and whenever it changes. */
function reportTitle(post) {
  const report = () => post(JSON.stringify({ kind: 'title', title: document.title }));
  document.addEventListener('DOMContentLoaded', () => {
    report();
    new MutationObserver(report).observe(document.head, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

/** `runPreload` is the built preload as a function of its CommonJS variables; subframes get none, as in Electron. */
function bootPage(processInfo, runPreload) {
  const post = globalThis[POST_BINDING];
  delete globalThis[POST_BINDING];
  if (window !== window.top || typeof post !== 'function') return;
  const ipcRenderer = new IpcRenderer(post);
  Object.defineProperty(globalThis, DELIVER, { value: (text) => ipcRenderer.receive(text) });
  reportTitle(post);
  interceptNewWindows((popup) => post(JSON.stringify({ kind: 'window-open', popup })));
  const electron = electronModule(ipcRenderer);
  const requireInPreload = (name) => {
    if (ELECTRON_NAMES.has(name)) return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    runPreload(requireInPreload, module, module.exports, Object.freeze({ ...processInfo, env: {} }));
  } catch (error) {
    console.error('Unable to load preload script:', error);
  }
}

module.exports = { bootPage };
