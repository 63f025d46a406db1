import { defineConfig } from '@playwright/test';

/** Measurements on a real page: one at a time, never repeated, since a second try would hide what the first showed. */
const config = defineConfig({
  testDir: '.',
  testMatch: '*.bench.spec.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
  retries: 0,
  timeout: 1_200_000,
  use: {
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: ['--no-sandbox'] },
  },
});

export default config;
