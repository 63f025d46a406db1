import { afterEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../../electron/scripts/chromium.mjs';
import { holdsSamePackages } from '../../../electron/scripts/dependencies.mjs';
import { runNode } from '../../../electron/scripts/run-command.mjs';

describe('whether the packages installed are those of the lock file', () => {
  const dexie = { version: '4.4.7', integrity: 'sha512-a' };
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/dexie': dexie,
    'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true },
  };

  it('yes, with a package for another system missing', () => {
    expect(holdsSamePackages(wanted, { 'node_modules/dexie': dexie })).toBe(true);
  });

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/dexie': { ...dexie, version: '4.4.6' } }],
    ['one has other bytes', { 'node_modules/dexie': { ...dexie, integrity: 'sha512-c' } }],
    ['one too many is there', { 'node_modules/dexie': dexie, 'node_modules/left-over': dexie }],
  ])('no, when %s', (_what, installed) => {
    expect(holdsSamePackages(wanted, installed)).toBe(false);
  });
});

describe('the browser of the tests', () => {
  const before = process.env['CHROMIUM_PATH'];

  afterEach(() => {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  });

  it('is the one CHROMIUM_PATH names, and no other when that file is missing', () => {
    process.env['CHROMIUM_PATH'] = process.execPath;
    expect(findChromium()).toBe(process.execPath);
    process.env['CHROMIUM_PATH'] = `${process.execPath}-missing`;
    expect(findChromium()).toBeNull();
  });
});

describe('running a command', () => {
  it('gives its exit code and what it printed', async () => {
    const result = await runNode(['-e', 'console.log("said"); process.exitCode = 3'], { quiet: true });
    expect(result).toMatchObject({ code: 3, output: 'said\n', timedOut: false });
  });

  it('ends it after its time', async () => {
    const forever = ['-e', 'setInterval(() => undefined, 1000)'];
    const result = await runNode(forever, { quiet: true, timeoutMilliseconds: 300 });
    expect(result).toMatchObject({ code: 1, timedOut: true });
  });
});
