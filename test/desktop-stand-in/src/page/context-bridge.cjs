'use strict';
// The preload's `contextBridge`. There is one JavaScript world here, so this imitates what crossing worlds does to
// values (functions wrapped, objects copied and frozen, prototypes and symbols lost), not the isolation itself.

function cross(value) {
  if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
  if (typeof value === 'function') return wrapFunction(value);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.then === 'function') return value.then(cross, throwCrossed);
  if (Array.isArray(value)) return value.map(cross);
  if (value instanceof Error) return new Error(value.message);
  return isPlain(value) ? copyMembers(value) : cloneOrCopy(value);
}

function wrapFunction(inner) {
  return (...args) => {
    try {
      return cross(inner(...args.map(cross)));
    } catch (error) {
      return throwCrossed(error);
    }
  };
}

function throwCrossed(error) {
  throw cross(error);
}

function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function copyMembers(value) {
  return Object.fromEntries(Object.keys(value).map((key) => [key, cross(value[key])]));
}

function cloneOrCopy(value) {
  try {
    return structuredClone(value);
  } catch {
    return copyMembers(value);
  }
}

function freezeDeep(value) {
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
  Object.values(value).forEach(freezeDeep);
  return Object.freeze(value);
}

const contextBridge = {
  exposeInMainWorld(name, api) {
    if (Object.hasOwn(window, name)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, name, { value: freezeDeep(cross(api)), enumerable: true });
  },
};

module.exports = { contextBridge };
