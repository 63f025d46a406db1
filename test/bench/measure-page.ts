// Runs one measurement on Chromium with IndexedDB written to a disk as the app's is (a private window would keep it in
// memory). Falling short of a goal is printed, not failed: only a wrong answer fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { meetsGoal, printFigures, type Figure } from './figure';
import { buildBenchPage, serveFolder, type BenchPage } from './serve-bench-page';

/** A busy machine interrupts long steps more than short ones, so their ratios must be read beside this. */
const machineLoad = (): string => {
  const [lastMinute = 0] = loadavg();
  return `load ${lastMinute.toFixed(1)} on ${availableParallelism()} processors`;
};

/** Opens a page, calls its function of that name and prints the figures it answers. */
export async function measureOnPage(page: BenchPage, call: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  const site = join(folder, 'site');
  await buildBenchPage(site);
  const { server, url } = await serveFolder(site);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env['CHROMIUM_PATH'],
    // Without a limit to its frames, so that a frame is over when it is drawn and not a sixtieth of a second later.
    args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    viewport: { width: 1280, height: 720 },
  });
  try {
    const tab = await context.newPage();
    tab.on('console', (message) => {
      console.log(message.text());
    });
    await tab.goto(`${url}${page}.html`);
    expect(await tab.evaluate(() => window.crossOriginIsolated)).toBe(true);
    const figures = await tab.evaluate<readonly Figure[]>(`window.${call}()`);
    const short = figures.filter((figure) => meetsGoal(figure) === false);
    console.log(`\n${printFigures(figures)}\n`);
    console.log(`${figures.length} figures, ${short.length} short of their goal (${machineLoad()})\n`);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.map(({ value }) => value).every(Number.isFinite)).toBe(true);
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
