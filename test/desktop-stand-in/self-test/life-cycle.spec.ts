import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAND_IN } from '../../e2e/support/choose-desktop';
import { killHard } from '../../e2e/support/kill-hard';
import { pdfText } from '../../e2e/support/pdf-text';
import { stubSaveDialog } from '../../e2e/support/stub-dialogs';
import { expect, FIXTURE_APP, keepNote, test } from './fixture';

const POINTS_PER_INCH = 72;
const A5_LANDSCAPE_POINTS = { width: 8.27 * POINTS_PER_INCH, height: 5.83 * POINTS_PER_INCH };

test('a PDF is printed from a hidden window and saved through the dialog', async ({
  launchFixture,
  launcher,
}) => {
  const { electronApp, page } = await launchFixture();
  const path = join(launcher.newFolder('output'), '報告.pdf');
  await stubSaveDialog(electronApp, path);
  expect(await page.evaluate(() => window.fixture.savePdf())).toEqual({ saved: true, visibleWindows: 1 });
  expect(pdfText(path)).toContain('Interview report 面試報告');
  expect(pdfText(path)).toContain('陳大文 Chan Tai Man');
  const raw = readFileSync(path, 'latin1');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(raw) ?? [];
  expect(Math.abs(Number(width) - A5_LANDSCAPE_POINTS.width)).toBeLessThan(2);
  expect(Math.abs(Number(height) - A5_LANDSCAPE_POINTS.height)).toBeLessThan(2);
  expect(raw).toContain('/StructTreeRoot');
  expect(raw).toContain('/Outlines');
  await stubSaveDialog(electronApp, null);
  expect(await page.evaluate(() => window.fixture.savePdf())).toEqual({ saved: false });
});

test('IndexedDB survives a relaunch and lies in the user data folder', async ({ launchFixture }) => {
  const first = await launchFixture();
  await keepNote(first.page, 'kept once');
  await first.electronApp.close();
  expect(
    existsSync(join(first.userData, 'IndexedDB', 'http_fixture.app.localhost_0.indexeddb.leveldb')),
  ).toBe(true);
  const second = await launchFixture({ userData: first.userData });
  await expect(second.page.getByRole('listitem')).toHaveText(['kept once']);
});

test('after kill -9 of the process group the next launch finds what was committed', async ({
  launchFixture,
}) => {
  const first = await launchFixture();
  await keepNote(first.page, 'before the kill');
  await killHard(first.electronApp);
  const second = await launchFixture({ userData: first.userData });
  await expect(second.page.getByRole('listitem')).toHaveText(['before the kill']);
  await keepNote(second.page, 'after the kill');
  await killHard(second.electronApp);
  const third = await launchFixture({ userData: first.userData });
  await expect(third.page.getByRole('listitem')).toHaveText(['before the kill', 'after the kill']);
});

test('when only the main process is killed, the next launch waits for its Chromium', async ({
  launchFixture,
}) => {
  const first = await launchFixture();
  await keepNote(first.page, 'before the kill');
  const closed = first.electronApp.waitForEvent('close');
  first.electronApp.process().kill('SIGKILL');
  await closed;
  const second = await launchFixture({ userData: first.userData });
  await expect(second.page.getByRole('listitem')).toHaveText(['before the kill']);
});

test('a second instance is refused, runs no further, and tells the first', async ({ launchFixture }) => {
  const { page, userData } = await launchFixture();
  await expect(page.getByRole('list', { name: 'Notes' })).toBeAttached();
  const second = spawnSync(STAND_IN.executablePath, [FIXTURE_APP, `--user-data-dir=${userData}`]);
  expect(second.status).toBe(0);
  expect(readFileSync(join(userData, 'starts.log'), 'utf8').trim().split('\n')).toHaveLength(1);
  await expect(page.getByLabel('Events')).toHaveText('second-instance:{"reason":"self-test"}');
});

test('quitting from the menu ends the process with code 0', async ({ launchFixture }) => {
  const { electronApp } = await launchFixture();
  const exited = once(electronApp.process(), 'exit');
  await electronApp.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('quit')?.click());
  expect(await exited).toEqual([0, null]);
});

test('closing the last window quits', async ({ launchFixture }) => {
  const { electronApp, page } = await launchFixture();
  const exited = once(electronApp.process(), 'exit');
  await (await electronApp.browserWindow(page)).evaluate((window) => window.close());
  expect(await exited).toEqual([0, null]);
});
