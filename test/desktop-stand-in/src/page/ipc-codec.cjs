'use strict';
// What Electron's IPC carries (the structured clone algorithm), as JSON text. Used by both sides: in the main
// process, and inside the page, where this file is part of the page script.

const CHUNK_BYTES = 32_768;
const toTypeName = (value) => Object.prototype.toString.call(value).slice(8, -1);

function bytesToBase64(bytes) {
  if (typeof Buffer !== 'undefined') {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  }
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    text += String.fromCharCode.apply(null, bytes.subarray(start, start + CHUNK_BYTES));
  }
  return btoa(text);
}

function base64ToBytes(base64) {
  if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(base64, 'base64'));
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function encodeNumber(value) {
  if (Object.is(value, -0)) return { type: 'number', value: '-0' };
  return Number.isFinite(value) ? value : { type: 'number', value: String(value) };
}

function encodeBytes(value) {
  const view = ArrayBuffer.isView(value) ? value : new Uint8Array(value);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return { type: 'bytes', of: toTypeName(value), value: bytesToBase64(bytes) };
}

const encodeObject = {
  Date: (value) => ({ type: 'date', value: value.getTime() }),
  RegExp: (value) => ({ type: 'pattern', value: value.source, flags: value.flags }),
  Map: (value) => ({ type: 'map', value: [...value].map((entry) => entry.map(encode)) }),
  Set: (value) => ({ type: 'set', value: [...value].map(encode) }),
  Error: (value) => ({ type: 'error', name: value.name, value: value.message }),
  ArrayBuffer: encodeBytes,
  Object: (value) => ({
    type: 'object',
    value: Object.fromEntries(Object.keys(value).map((key) => [key, encode(value[key])])),
  }),
};

function encode(value) {
  if (value === undefined) return { type: 'undefined' };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'bigint') return { type: 'bigint', value: String(value) };
  if (Array.isArray(value)) return value.map(encode);
  if (ArrayBuffer.isView(value)) return encodeBytes(value);
  return (encodeObject[toTypeName(value)] ?? refuse)(value);
}

function refuse() {
  throw new Error('An object could not be cloned.');
}

function decodeBytes({ of, value }) {
  const bytes = base64ToBytes(value);
  if (of === 'Uint8Array') return bytes;
  return of === 'ArrayBuffer' ? bytes.buffer : new globalThis[of](bytes.buffer);
}

const decodeTagged = {
  undefined: () => undefined,
  number: ({ value }) => Number(value),
  bigint: ({ value }) => BigInt(value),
  date: ({ value }) => new Date(value),
  pattern: ({ value, flags }) => new RegExp(value, flags),
  map: ({ value }) => new Map(value.map((entry) => entry.map(decode))),
  set: ({ value }) => new Set(value.map(decode)),
  error: ({ name, value }) => Object.assign(new Error(value), { name }),
  bytes: decodeBytes,
  object: ({ value }) => Object.fromEntries(Object.keys(value).map((key) => [key, decode(value[key])])),
};

function decode(value) {
  if (Array.isArray(value)) return value.map(decode);
  return value === null || typeof value !== 'object' ? value : decodeTagged[value.type](value);
}

/** To text. `structuredClone` comes first: what cannot be cloned fails with the message Electron gives. */
function pack(value) {
  let clone;
  try {
    clone = structuredClone(value);
  } catch (error) {
    throw error.name === 'DataCloneError' ? new Error('An object could not be cloned.') : error;
  }
  return JSON.stringify(encode(clone));
}

/** Back from the text of `pack`. */
function unpack(text) {
  return decode(JSON.parse(text));
}

module.exports = { pack, unpack };
