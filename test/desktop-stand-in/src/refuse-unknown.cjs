'use strict';
// The stand-in covers a part of Electron. A member it lacks must fail by name at once, never read as `undefined`
// and let a test pass for the wrong reason.

/** Names that JavaScript itself, promises, loggers or Playwright's serialiser look for on any object. */
const PROBED_NAMES = new Set([
  'then',
  'toJSON',
  'inspect',
  'default',
  '__esModule',
  'nodeType',
  'nodeName',
  'tagName',
  'domain',
  'asymmetricMatch',
  '$$typeof',
]);

/** The error for a part of Electron that the stand-in does not have. */
function notImplemented(name) {
  return new Error(`Electron stand-in: ${name} is not implemented (see test/desktop-stand-in/README.md)`);
}

function endOfChain(name, parent) {
  return new Proxy(parent, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || PROBED_NAMES.has(key)) {
        return Reflect.get(target, key, receiver);
      }
      throw notImplemented(`${name}.${key}`);
    },
  });
}

/** Makes reading an absent member of `object` throw: the end of its prototype chain refuses unknown names. */
function refuseUnknownMembers(name, object) {
  Object.setPrototypeOf(object, endOfChain(name, Object.getPrototypeOf(object) ?? Object.prototype));
  return object;
}

module.exports = { notImplemented, refuseUnknownMembers };
