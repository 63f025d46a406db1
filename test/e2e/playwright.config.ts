import { defineConfig } from '@playwright/test';

const TEST_TIMEOUT_MS = 60_000;

/** Two projects: the app's end-to-end specs, and the self-test of the stand-in they may run on. */
export default defineConfig({
  workers: 1,
  fullyParallel: false,
  reporter: 'list',
  timeout: TEST_TIMEOUT_MS,
  forbidOnly: process.env.CI !== undefined,
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results',
  projects: [
    { name: 'app', testDir: './specs' },
    { name: 'stand-in', testDir: '../desktop-stand-in/self-test' },
  ],
});
