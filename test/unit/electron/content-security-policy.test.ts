import { describe, expect, it } from 'vitest';
import * as desktop from '../../../electron/main/content-security-policy';
import * as browser from '../../../electron/scripts/content-security-policy.mjs';

const directives = (policy: string): string[] => policy.split('; ');

describe('the content security policy', () => {
  it('is the same in the desktop app and in the browser', () => {
    expect(browser.contentSecurityPolicy('bm9uY2U=')).toBe(desktop.contentSecurityPolicy('bm9uY2U='));
    expect(browser.noncePlaceholder).toBe(desktop.noncePlaceholder);
  });

  it('starts from nothing and lets in no inline script, no eval and no other place', () => {
    const policy = desktop.contentSecurityPolicy('bm9uY2U=');
    expect(directives(policy)[0]).toBe(`default-src 'none'`);
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(directives(policy)).toContain(`require-trusted-types-for 'script'`);
  });

  it('lets in a style element by the nonce of its load alone', () => {
    expect(directives(desktop.contentSecurityPolicy('bm9uY2U='))).toContain(
      `style-src 'self' 'nonce-bm9uY2U='`,
    );
  });
});
