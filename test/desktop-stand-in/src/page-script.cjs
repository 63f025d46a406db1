'use strict';
// Builds the text that Chromium evaluates in each new document: the files of `page/` as small CommonJS modules,
// then the preload wrapped as Node wraps a module.
const fs = require('node:fs');
const path = require('node:path');

const PAGE_FILES = [
  'ipc-codec.cjs',
  'ipc-renderer.cjs',
  'context-bridge.cjs',
  'window-open.cjs',
  'page-boot.cjs',
];

function moduleEntry(name) {
  const source = fs.readFileSync(path.join(__dirname, 'page', name), 'utf8');
  return `${JSON.stringify(`./${name}`)}: (module, exports, require) => {${source}\n}`;
}

function processInfo(versions, additionalArguments) {
  return {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: true,
    platform: process.platform,
    arch: process.arch,
    argv: additionalArguments,
    versions,
  };
}

/** The page script for a window with these web preferences. */
function buildPageScript({ preload, additionalArguments = [] }, versions) {
  const preloadSource = preload ? fs.readFileSync(preload, 'utf8') : '';
  return `(() => {
  const sources = {${PAGE_FILES.map(moduleEntry).join(',\n')}};
  const loaded = {};
  const load = (name) => {
    if (!loaded[name]) sources[name]((loaded[name] = { exports: {} }), loaded[name].exports, load);
    return loaded[name].exports;
  };
  const runPreload = function (require, module, exports, process) {${preloadSource}\n};
  load('./page-boot.cjs').bootPage(${JSON.stringify(processInfo(versions, additionalArguments))}, runPreload);
})()`;
}

module.exports = { buildPageScript };
