import { defineConfig } from '@playwright/test';

const TEST_TIMEOUT_MS = 120_000;
/** How long a page may take to show what is asked of it: machines that run tests are slow and busy. */
const EXPECT_TIMEOUT_MS = 20_000;

/** The tests of safety run with full counts, as a project of their own, when asked for (`npm run test:long`). */
const isLong = process.env.ONWARD_LONG === '1';
const safety = '**/safety/*.spec.ts';
/** electron-builder packs for macOS on macOS and Linux alone. */
const packing = process.platform === 'win32' ? ['**/packaging.spec.ts'] : [];

/** The app's end-to-end specs, and the self-test of the stand-in they may run on. */
export default defineConfig({
  // Each spec has its own app on its own folder, and much of its time goes into waiting.
  workers: 2,
  fullyParallel: false,
  reporter: 'list',
  timeout: TEST_TIMEOUT_MS,
  expect: { timeout: EXPECT_TIMEOUT_MS },
  forbidOnly: process.env.CI !== undefined,
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results',
  projects: [
    { name: 'app', testDir: './specs', testIgnore: [...packing, ...(isLong ? [safety] : [])] },
    ...(isLong ? [{ name: 'long', testDir: './specs', testMatch: safety }] : []),
    { name: 'stand-in', testDir: '../desktop-stand-in/self-test' },
  ],
});
