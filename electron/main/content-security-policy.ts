/** Stands in the built HTML where the nonce of one load belongs. */
export const noncePlaceholder = '__CSP_NONCE__';

/**
 * The policy of every page. Nothing from elsewhere, no inline script, no script made from text; a style element needs
 * the nonce of this load, a worker an address that our own maker vouched for. Only our own pages may frame our own pages: the report preview is one.
 */
export function contentSecurityPolicy(nonce: string): string {
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
