// The sample office, opened once per run: loading it takes longer than copying its data folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { chooseDesktop, PROJECT_FOLDER } from './choose-desktop';
import { DEFAULT_LOCALE, DEFAULT_TIME_ZONE, type LaunchOptions } from './desktop-launcher';
import { launchDesktop, type LaunchedDesktop } from './launch-desktop';
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

const FOLDER_VARIABLE = 'ONWARD_SAMPLE_FOLDER';

/** Before the first test: opens the sample office once and keeps its data folder. Answers how to be rid of it. */
export async function keepSampleOffice(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'onward-sample-'));
  process.env[FOLDER_VARIABLE] = join(folder, 'data');
  const { page, electronApp, problems } = await launchDesktop({
    desktop: chooseDesktop(),
    appFolder: PROJECT_FOLDER,
    userData: join(folder, 'data'),
    home: join(folder, 'home'),
    locale: DEFAULT_LOCALE,
    timeZone: DEFAULT_TIME_ZONE,
    clock: SAMPLE_CLOCK,
  });
  await openSample(page);
  expect(await problems.all(), 'problems while the sample was opened').toEqual([]);
  await electronApp.close();
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Starts the app on a copy of the sample office in `userData`. */
export async function launchSample(launch: Launch, userData: string): Promise<LaunchedDesktop> {
  const kept = process.env[FOLDER_VARIABLE];
  if (kept === undefined)
    throw new Error('The sample office is kept by global-setup.ts before the first test');
  copyUserData(kept, userData);
  return launch({ userData, clock: SAMPLE_CLOCK });
}
