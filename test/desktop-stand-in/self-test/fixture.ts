import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { STAND_IN } from '../../e2e/support/choose-desktop';
import { DesktopLauncher, type LaunchOptions } from '../../e2e/support/desktop-launcher';
import type { LaunchedDesktop } from '../../e2e/support/launch-desktop';

/** What the fixture app's preload exposes. */
export interface FixtureApi {
  echo: (value: unknown) => Promise<unknown>;
  invertBytes: (bytes: Uint8Array) => Promise<Uint8Array>;
  fail: () => Promise<never>;
  missing: () => Promise<never>;
  savePdf: () => Promise<{ saved: boolean; visibleWindows?: number }>;
  senderUrl: () => Promise<string>;
  processArguments: readonly string[];
}

declare global {
  interface Window {
    fixture: FixtureApi;
  }
}

export const FIXTURE_APP = join(__dirname, 'fixture-app');

/** Launches the fixture app, always on the stand-in, with the same watching as the app's own specs. */
export const test = base.extend<{
  launcher: DesktopLauncher;
  launchFixture: (options?: LaunchOptions) => Promise<LaunchedDesktop>;
}>({
  launcher: async ({}, use) => {
    const launcher = new DesktopLauncher(STAND_IN, FIXTURE_APP);
    await use(launcher);
    await launcher.finish();
  },
  launchFixture: async ({ launcher }, use) => {
    await use((options) => launcher.launch(options));
  },
});

/** Types a note and waits until the page shows it, which it does once the database has committed. */
export async function keepNote(page: Page, note: string): Promise<void> {
  await page.getByLabel('Note', { exact: true }).fill(note);
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('listitem').filter({ hasText: note }).waitFor();
}

export { expect } from '@playwright/test';
