// app://onward: the built page, served from the app's own folder. A custom scheme instead of file: gives the page one
// fixed origin, its own policy per answer, and no reach into the disk.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { appScheme } from './app-address';
import { contentTypeOf, resolveAppFile } from './app-file';
import { contentSecurityPolicy, noncePlaceholder } from './content-security-policy';

const nonceBytes = 16;

/** Before the app is ready: makes the scheme a full origin with storage. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

function headersFor(file: string, nonce: string): Record<string, string> {
  return {
    'content-type': contentTypeOf(file),
    'content-security-policy': contentSecurityPolicy(nonce),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

async function answer(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
  const resolved = resolveAppFile(root, request.url);
  if ('refused' in resolved) return new Response(null, { status: resolved.refused });
  try {
    const bytes = await readFile(resolved.file);
    const nonce = randomBytes(nonceBytes).toString('base64');
    const isPage = extname(resolved.file) === '.html';
    const body = isPage ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : new Uint8Array(bytes);
    return new Response(body, { headers: headersFor(resolved.file, nonce) });
  } catch {
    return new Response(null, { status: 404 });
  }
}

/** When the app is ready: serves `root`. */
export function serveApp(root: string): void {
  protocol.handle(appScheme, (request) => answer(root, request));
}
