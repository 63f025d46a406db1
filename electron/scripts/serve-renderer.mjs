// The browser twin's server: the built renderer and nothing else, on one fixed loopback address. The address is
// part of where the browser keeps the office's data, so there is exactly one spelling of it and no port to choose.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { contentSecurityPolicy, noncePlaceholder } from './content-security-policy.mjs';
import { inProject } from './project.mjs';

const loopback = '127.0.0.1';
const nonceBytes = 16;

/** Changing this port would leave every browser's data behind at the old one. */
export const rendererPort = 41730;
export const rendererAddress = `http://${loopback}:${rendererPort}/`;

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * The decoded path as segments, or null where it tries to leave the folder.
 * @param {string} requestPath
 */
function safeSegments(requestPath) {
  let decoded;
  try {
    decoded = decodeURIComponent(requestPath.split(/[?#]/)[0] ?? '');
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || /[\0\\:]/.test(decoded)) return null;
  const segments = decoded.split('/').filter(Boolean);
  return segments.includes('..') || segments.includes('.') ? null : segments;
}

/**
 * The file a request means; a path without an ending is a screen of the app and means its page.
 * @param {string} folder
 * @param {readonly string[]} segments
 */
function fileFor(folder, segments) {
  const file = join(folder, ...segments);
  if (!file.startsWith(folder + sep)) return join(folder, 'index.html');
  if (extname(file) === '') return join(folder, 'index.html');
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** @param {string} file */
function headersFor(file) {
  const isPage = extname(file) === '.html';
  return {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'cache-control': isPage ? 'no-store' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 */
function sendFile(response, file) {
  const nonce = randomBytes(nonceBytes).toString('base64');
  const policy = { 'content-security-policy': contentSecurityPolicy(nonce) };
  const bytes = readFileSync(file);
  const body = extname(file) === '.html' ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : bytes;
  response.writeHead(200, { ...headersFor(file), ...policy }).end(body);
}

/**
 * @param {string} folder
 * @param {string} host the only Host header answered: another name for this machine would be another home for the
 * data, and refusing all others keeps a page elsewhere from reaching the server under a name of its own
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(folder, host) {
  return (request, response) => {
    if (request.headers.host !== host) {
      refuse(response, 403, `Onward answers only at http://${host}/ (that address is where its data lives).`);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, 'Only GET and HEAD are answered.');
      return;
    }
    const segments = safeSegments(request.url ?? '/');
    if (!segments) {
      refuse(response, 403, 'That path leads outside the app.');
      return;
    }
    const file = fileFor(folder, segments);
    if (file) sendFile(response, file);
    else refuse(response, 404, 'There is no such file.');
  };
}

/**
 * Serves the built renderer until the server is closed. Rejects with `EADDRINUSE` where the port is taken; no other
 * port is tried.
 * @param {{ folder?: string, port?: number }} [options] both for tests only
 * @returns {Promise<import('node:http').Server>}
 */
export function serveRenderer({ folder = inProject('out', 'renderer'), port = rendererPort } = {}) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, loopback, () => {
      const address = server.address();
      const actualPort = typeof address === 'object' && address ? address.port : port;
      server.on('request', answerFrom(folder, `${loopback}:${actualPort}`));
      resolve(server);
    });
  });
}
