import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Desktop } from './choose-desktop';
import { ProblemLog } from './problem-log';

/** How to start an app. `home` keeps the app's Documents, caches and settings out of the real home folder. */
export interface DesktopLaunch {
  readonly desktop: Desktop;
  readonly appFolder: string;
  readonly userData: string;
  readonly home: string;
  readonly locale: string;
  readonly timeZone: string;
  /**
   * ISO instant at which `Date` and `Temporal` stand still in every page; absent: real time. Timers and
   * `performance` run on, and workers and the main process keep real time.
   */
  readonly clock?: string;
}

/** A running app: its process, its first window, where its data lies, and what went wrong so far. */
export interface LaunchedDesktop {
  readonly electronApp: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  readonly problems: ProblemLog;
  /** What the main process has printed, for the report of a failing test. */
  readonly mainOutput: readonly string[];
}

declare global {
  /** Left by hold-until-prepared.cjs in the main process. */
  var startPreparedApp: () => Promise<void>;
}

const PLAYWRIGHT_LOADER = join(dirname(require.resolve('playwright-core')), 'lib/server/electron/loader.js');
const HOLD = join(__dirname, 'hold-until-prepared.cjs');

function environment({ home, timeZone }: DesktopLaunch): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined) as [
    string,
    string,
  ][];
  const own = { HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: join(home, '.config'), TZ: timeZone };
  const merged = { ...Object.fromEntries(inherited), ...own };
  return Object.fromEntries(Object.entries(merged).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'));
}

function collectOutput(electronApp: ElectronApplication): readonly string[] {
  const { stdout, stderr } = electronApp.process();
  const lines: string[] = [];
  for (const stream of [stdout, stderr])
    stream?.on('data', (text: Buffer) => lines.push(text.toString('utf8')));
  return lines;
}

/** Starts the app with the problem log and the clock in place before its first page, and waits until its first window has loaded. */
export async function launchDesktop(launch: DesktopLaunch): Promise<LaunchedDesktop> {
  mkdirSync(launch.home, { recursive: true });
  const electronApp = await _electron.launch({
    executablePath: launch.desktop.executablePath,
    cwd: launch.appFolder,
    args: [
      ...['-r', PLAYWRIGHT_LOADER, '-r', HOLD],
      launch.appFolder,
      `--user-data-dir=${launch.userData}`,
      `--lang=${launch.locale}`,
    ],
    env: environment(launch),
    locale: launch.locale,
    timezoneId: launch.timeZone,
    colorScheme: null,
  });
  const mainOutput = collectOutput(electronApp);
  const problems = new ProblemLog(electronApp);
  await problems.listen();
  if (launch.clock !== undefined) await electronApp.context().clock.setFixedTime(launch.clock);
  await electronApp.evaluate(() => globalThis.startPreparedApp());
  const page = await electronApp.firstWindow();
  await page.waitForURL((url) => url.protocol !== 'about:');
  return { electronApp, page, userData: launch.userData, problems, mainOutput };
}
