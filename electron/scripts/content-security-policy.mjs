/** Stands in the built HTML where the nonce of one load belongs. */
export const noncePlaceholder = '__CSP_NONCE__';

/**
 * The policy of every page served from 127.0.0.1: the desktop's own, word for word (a test compares the two), so that
 * what runs in a browser is held to what the desktop is held to.
 * @param {string} nonce random for each load; the only way a style element made at run time is let in
 */
export function contentSecurityPolicy(nonce) {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'self'`,
    `frame-src 'self' blob:`,
    `require-trusted-types-for 'script'`,
    `trusted-types onward-worker`,
  ].join('; ');
}
