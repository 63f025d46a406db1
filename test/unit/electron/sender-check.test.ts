import { describe, expect, it } from 'vitest';
import { requestNames, type RequestName } from '@shared/desktop-channels';
import { isAppUrl, mayLeaveTheApp } from '../../../electron/main/app-address';
import { maySend, type Sender } from '../../../electron/main/sender-check';

const page: Sender = { url: 'app://onward/index.html', isMainFrame: true, window: 'main' };
const allowed = (sender: Sender): RequestName[] => requestNames.filter((name) => maySend(sender, name));

describe('maySend', () => {
  it('lets the office window ask everything but what is the report window’s', () => {
    expect(allowed(page)).toEqual(requestNames.filter((name) => name !== 'reportLaidOut'));
  });

  it('lets the report window say one thing', () => {
    expect(allowed({ ...page, url: 'app://onward/report.html', window: 'report' })).toEqual([
      'reportLaidOut',
    ]);
  });

  it.each<[string, Partial<Sender>]>([
    ['a frame inside the page', { isMainFrame: false }],
    ['a frame that is gone', { url: null }],
    ['a page from elsewhere', { url: 'https://onward.example/index.html' }],
    ['a host that only begins so', { url: 'app://onward.example/index.html' }],
    ['a local file', { url: 'file:///index.html' }],
    ['an empty page', { url: 'about:blank' }],
    ['a window that is not ours', { window: null }],
  ])('refuses %s', (_who, part) => {
    expect(allowed({ ...page, ...part })).toEqual([]);
  });
});

describe('addresses', () => {
  it('knows its own', () => {
    expect(isAppUrl('app://onward/')).toBe(true);
    expect(isAppUrl('app://onwards/')).toBe(false);
    expect(isAppUrl('onward')).toBe(false);
  });

  it.each([
    ['https://wa.me/85291234567', true],
    ['tel:+85291234567', true],
    ['mailto:vivian@example.com', true],
    ['http://example.com', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['app://onward/', false],
    ['smb://server/share', false],
    ['nonsense', false],
  ])('%s may leave: %s', (url, expected) => {
    expect(mayLeaveTheApp(url)).toBe(expected);
  });
});
