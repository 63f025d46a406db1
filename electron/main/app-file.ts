// Which file of the built page an address means. A path without an ending is a screen of the app and means its page;
// nothing outside the folder can be named, whatever the encoding.
import { extname, join, sep } from 'node:path';
import { appHost } from './app-address';

const pageName = 'index.html';

const contentTypes: Readonly<Record<string, string>> = {
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

/** What is sent for a file of this name; unknown endings are never guessed. */
export const contentTypeOf = (file: string): string =>
  contentTypes[extname(file)] ?? 'application/octet-stream';

function safeSegments(pathname: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // A backslash or colon would be read as a path by Windows, a zero byte as an end by the system.
  if (!decoded.startsWith('/') || /[\0\\:]/.test(decoded)) return null;
  const segments = decoded.split('/').filter(Boolean);
  return segments.includes('..') || segments.includes('.') ? null : segments;
}

// The URL parser resolves `..` before anybody sees it, so the raw text is judged as well.
const climbs = (url: string): boolean =>
  /(^|[/\\])(\.|%2e){1,2}([/\\?#]|%2f|%5c|$)/i.test(url.replace(/^[^:]+:\/\//, ''));

/** The file in `root` that a request means, or why it is refused. */
export function resolveAppFile(
  root: string,
  url: string,
): { readonly file: string } | { readonly refused: number } {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return { refused: 400 };
  }
  if (parsed.host !== appHost) return { refused: 403 };
  const segments = climbs(url.split(/[?#]/)[0] ?? '') ? null : safeSegments(parsed.pathname);
  if (!segments) return { refused: 403 };
  const file = join(root, ...segments);
  if (segments.length === 0 || extname(file) === '') return { file: join(root, pageName) };
  return file.startsWith(root + sep) ? { file } : { refused: 403 };
}
