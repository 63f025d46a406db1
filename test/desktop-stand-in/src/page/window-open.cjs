'use strict';
// Popups are stopped before Chromium makes a page for them, as in Electron: window.open and links to a new window
// become a message, and window.open answers null. Ways around this file are caught by target-broker.cjs.

const SAME_WINDOW_TARGETS = new Set(['_self', '_parent', '_top']);

function isNewWindow(target) {
  return target !== '' && !SAME_WINDOW_TARGETS.has(target);
}

/** `report({ url, windowName, windowFeatures })` is told of every window the page wants to open. */
function interceptNewWindows(report) {
  const originalOpen = window.open;
  window.open = function open(url = 'about:blank', target = '_blank', features = '') {
    if (!isNewWindow(String(target))) return originalOpen.call(window, url, target, features);
    const address = new URL(url, document.baseURI).href;
    report({
      url: address,
      windowName: String(target),
      windowFeatures: features === '' ? [] : features.split(','),
    });
    return null;
  };
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href], area[href]') : null;
    if (event.defaultPrevented || link === null || !isNewWindow(link.target)) return;
    event.preventDefault();
    report({ url: link.href, windowName: link.target, windowFeatures: [] });
  });
}

module.exports = { interceptNewWindows };
