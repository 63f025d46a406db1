import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Desktop } from './choose-desktop';
import { launchDesktop, type LaunchedDesktop } from './launch-desktop';

/** What a test may choose; everything left out gets a fresh folder or a fixed default. */
export interface LaunchOptions {
  /** Data folder of an earlier launch, to start on what it left. */
  readonly userData?: string;
  /** ISO instant at which the pages' clock stands still; see DesktopLaunch for its limits. */
  readonly clock?: string;
  /** BCP 47 tag the desktop speaks, e.g. `zh-HK`. */
  readonly locale?: string;
  /** IANA zone of pages and main process. */
  readonly timeZone?: string;
}

/** The language of the machine where a test names none. */
export const DEFAULT_LOCALE = 'en-US';
/** And its zone. */
export const DEFAULT_TIME_ZONE = 'Asia/Hong_Kong';
const CLEAN_UP_RETRIES = 5;

/** The launches of one test: gives each its folders, and at the end requires that none had a problem. */
export class DesktopLauncher {
  private readonly folder = mkdtempSync(join(tmpdir(), 'onward-e2e-'));
  private readonly launched: LaunchedDesktop[] = [];

  constructor(
    private readonly desktop: Desktop,
    private readonly appFolder: string,
  ) {}

  /** A new empty folder that goes away with the test, for saved files and data folders. */
  newFolder(prefix: string): string {
    return mkdtempSync(join(this.folder, `${prefix}-`));
  }

  async launch(options: LaunchOptions = {}): Promise<LaunchedDesktop> {
    const launched = await launchDesktop({
      desktop: this.desktop,
      appFolder: this.appFolder,
      userData: options.userData ?? this.newFolder('data'),
      home: join(this.folder, 'home'),
      locale: options.locale ?? DEFAULT_LOCALE,
      timeZone: options.timeZone ?? DEFAULT_TIME_ZONE,
      clock: options.clock,
    });
    this.launched.push(launched);
    return launched;
  }

  /** Closes what still runs; fails when any window logged an error, broke the CSP or asked the network. */
  async finish(): Promise<void> {
    const problems = [];
    for (const { electronApp, problems: log } of this.launched) {
      problems.push(...(await log.all()));
      await electronApp.close();
    }
    const output = this.launched.flatMap(({ mainOutput }) => mainOutput).join('');
    await test.info().attach('main process', { body: output, contentType: 'text/plain' });
    rmSync(this.folder, { recursive: true, force: true, maxRetries: CLEAN_UP_RETRIES });
    expect(problems, 'console errors, page errors, CSP violations and network requests').toEqual([]);
  }
}
