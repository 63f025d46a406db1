import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { chooseDesktop, PROJECT_FOLDER } from './support/choose-desktop';
import { DesktopLauncher, type LaunchOptions } from './support/desktop-launcher';
import type { LaunchedDesktop } from './support/launch-desktop';

interface OnwardFixtures {
  /** Starts the built app on its own data folder; call it again with `userData` to start on what was left. */
  launchOnward: (options?: LaunchOptions) => Promise<LaunchedDesktop>;
  /** A folder of this test alone, for files it saves or opens. */
  outputFolder: string;
  launcher: DesktopLauncher;
}

function requireBuild(): void {
  for (const file of ['out/main/index.js', 'out/preload/index.js', 'out/renderer/index.html']) {
    if (!existsSync(join(PROJECT_FOLDER, file)))
      throw new Error(`${file} is missing: run npm run build first`);
  }
}

/**
 * The test function of all end-to-end specs. Every launch is watched; a test fails at its end when any window logged
 * a console error, threw, violated the CSP or made a network request that it did not take (`problems.take`).
 */
export const test = base.extend<OnwardFixtures>({
  launcher: async ({}, use) => {
    requireBuild();
    const launcher = new DesktopLauncher(chooseDesktop(), PROJECT_FOLDER);
    await use(launcher);
    await launcher.finish();
  },
  launchOnward: async ({ launcher }, use) => {
    await use((options) => launcher.launch(options));
  },
  outputFolder: async ({ launcher }, use) => {
    await use(launcher.newFolder('output'));
  },
});

export { expect } from '@playwright/test';
