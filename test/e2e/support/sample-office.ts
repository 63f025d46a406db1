// The sample office, opened once per file: loading it takes longer than copying its data folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { LaunchedDesktop } from './launch-desktop';
import type { LaunchOptions } from './desktop-launcher';
import { copyUserData } from './safety/used-office';

/** The sample is laid around the week of this instant; every launch on it stands still here. */
export const SAMPLE_CLOCK = '2026-11-23T10:42:00+08:00';
/** Who works there, one of each kind. */
export const SAMPLE_STAFF = {
  manager: 'Helen Kwok',
  recruiter: 'Grace Lau',
  receptionist: 'Winnie Tse',
} as const;
/** The PIN of everybody. */
export const SAMPLE_PIN = '1234';
/** How long a busy machine may take to read the sample in. */
export const LOADING_TIMEOUT_MS = 120_000;

type Launch = (options?: LaunchOptions) => Promise<LaunchedDesktop>;

/** Opens the sample office from the first screen and waits for the question who is at the desk. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample office' }).click();
  await expect(page.getByRole('heading', { name: 'Who is at the desk?' })).toBeVisible({
    timeout: LOADING_TIMEOUT_MS,
  });
}

/** A kept data folder with the sample office in it; copies of it are what tests start on. */
export class SampleOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), 'onward-sample-'));
  private isMade = false;

  /** Starts the app on a copy in `userData`; the first call makes the office. */
  async launch(launch: Launch, userData: string): Promise<LaunchedDesktop> {
    if (!this.isMade) {
      const made = await launch({ userData: join(this.folder, 'data'), clock: SAMPLE_CLOCK });
      await openSample(made.page);
      await made.electronApp.close();
      this.isMade = true;
    }
    copyUserData(join(this.folder, 'data'), userData);
    return launch({ userData, clock: SAMPLE_CLOCK });
  }

  drop(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
