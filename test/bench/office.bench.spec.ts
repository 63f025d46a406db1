// The figures of the data layer on Chromium's IndexedDB, written to a disk as the app's is (a private window would keep
// it in memory). Falling short of a goal is printed, not failed: only a wrong answer fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { meetsGoal, printFigures, type Figure } from './figure';
import { buildBenchPage, serveFolder } from './serve-bench-page';

/** A busy machine interrupts long steps more than short ones, so their ratios must be read beside this. */
const machineLoad = (): string => {
  const [lastMinute = 0] = loadavg();
  return `load ${lastMinute.toFixed(1)} on ${availableParallelism()} processors`;
};

test('week, booking, search and rematch at two sizes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  const site = join(folder, 'site');
  await buildBenchPage(site);
  const { server, url } = await serveFolder(site);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env['CHROMIUM_PATH'],
    args: ['--no-sandbox'],
  });
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      console.log(message.text());
    });
    await page.goto(url);
    expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
    const figures = await page.evaluate<readonly Figure[]>('window.measureOffice()');
    const short = figures.filter((figure) => meetsGoal(figure) === false);
    console.log(`\n${printFigures(figures)}\n`);
    console.log(`${figures.length} figures, ${short.length} short of their goal (${machineLoad()})\n`);
    expect(figures.map(({ value }) => value).every(Number.isFinite)).toBe(true);
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
