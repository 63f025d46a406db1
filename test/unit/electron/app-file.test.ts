import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentTypeOf, resolveAppFile } from '../../../electron/main/app-file';

const root = join('/', 'opt', 'onward', 'renderer');

describe('resolveAppFile', () => {
  it.each([
    ['app://onward/', 'index.html'],
    ['app://onward/index.html', 'index.html'],
    ['app://onward/report.html', 'report.html'],
    ['app://onward/candidates/candidate-1', 'index.html'],
    ['app://onward/assets/index-4f.js?v=1#top', join('assets', 'index-4f.js')],
    ['app://onward/%E6%97%A5.json', '日.json'],
  ])('%s means %s', (url, file) => {
    expect(resolveAppFile(root, url)).toEqual({ file: join(root, file) });
  });

  it.each([
    'app://onward/../main/index.js',
    'app://onward/assets/../../main/index.js',
    'app://onward/%2e%2e/main/index.js',
    'app://onward/%2E%2E%2Fmain%2Findex.js',
    'app://onward/..%5cmain%5cindex.js',
    'app://onward/assets/..%2f..%2f..%2fetc/passwd.txt',
    'app://onward/C:/Windows/win.ini',
    'app://onward/a%00.html',
    'app://onward/%zz.html',
    'app://elsewhere/index.html',
    'app://onward.example/index.html',
    'app://user@other/index.html',
    'not an address',
  ])('refuses %s', (url) => {
    expect(resolveAppFile(root, url)).toHaveProperty('refused');
  });

  it('never guesses a type', () => {
    expect(contentTypeOf('a.js')).toContain('text/javascript');
    expect(contentTypeOf('a.exe')).toBe('application/octet-stream');
  });
});
