import { findAccessibilityFaults } from '../../e2e/support/expect-accessible';
import { expect, test } from './fixture';

test('a window opens with its preload, size and title', async ({ launchFixture }) => {
  const { electronApp, page } = await launchFixture();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fixture 測試');
  const browserWindow = await electronApp.browserWindow(page);
  expect(await browserWindow.evaluate((each) => each.getSize())).toEqual([1000, 700]);
  await expect.poll(() => browserWindow.evaluate((each) => each.getTitle())).toBe('Fixture page');
  expect(await page.evaluate(() => window.fixture.processArguments)).toContain('--fixture-argument');
  expect(await electronApp.evaluate(({ app }) => [app.getName(), app.getVersion(), app.getLocale()])).toEqual(
    ['Stand-in fixture', '1.2.3', 'en-US'],
  );
});

test('nothing of the stand-in can be listed in the page', async ({ launchFixture }) => {
  const { page } = await launchFixture();
  const names = await page.evaluate(() => Object.keys(window));
  expect(names.filter((name) => /standIn|require|module|process/i.test(name))).toEqual([]);
});

test('IPC carries what structured clone carries, binary included', async ({ launchFixture }) => {
  const { page } = await launchFixture();
  const same = await page.evaluate(async () => {
    const sent = {
      text: '陳大文',
      none: undefined,
      big: 7n,
      when: new Date(5),
      list: [new Set([1]), new Map([['a', -0]])],
    };
    const back = (await window.fixture.echo(sent)) as typeof sent;
    const [set, map] = back.list as [Set<number>, Map<string, number>];
    const isSame = [back.text === sent.text, 'none' in back, back.big === 7n, back.when.getTime() === 5];
    return [...isSame, set.has(1), Object.is(map.get('a'), -0)];
  });
  expect(same).toEqual([true, true, true, true, true, true]);
  const length = 3_000_000;
  const inverted = await page.evaluate(async (size) => {
    const bytes = await window.fixture.invertBytes(new Uint8Array(size).map((_, index) => index % 256));
    return {
      isBytes: bytes instanceof Uint8Array,
      length: bytes.length,
      ends: [bytes[0], bytes[1], bytes.at(-1)],
    };
  }, length);
  expect(inverted).toEqual({ isBytes: true, length, ends: [255, 254, 255 - ((length - 1) % 256)] });
});

test('errors cross IPC with the words Electron uses', async ({ launchFixture }) => {
  const { page } = await launchFixture();
  const messages = await page.evaluate(() => {
    const message = (call: Promise<unknown>): Promise<string> =>
      call.then(
        () => 'no error',
        (error: Error) => error.message,
      );
    const { fixture } = window;
    return Promise.all([message(fixture.fail()), message(fixture.missing())]);
  });
  expect(messages).toEqual([
    "Error invoking remote method 'fail': RangeError: out of range 超出範圍",
    "Error invoking remote method 'nobody-answers-this': Error: No handler registered for 'nobody-answers-this'",
  ]);
});

test('the sender of a message is known by its app:// address', async ({ launchFixture }) => {
  const { page } = await launchFixture();
  expect(await page.evaluate(() => window.fixture.senderUrl())).toBe('app://fixture/index.html');
});

test('a menu item can be found and clicked', async ({ launchFixture }) => {
  const { electronApp, page } = await launchFixture();
  await expect(page.getByRole('list', { name: 'Notes' })).toBeAttached();
  await electronApp.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('ring')?.click());
  await expect(page.getByLabel('Events')).toHaveText('rung:3');
});

test('the theme reaches the page', async ({ launchFixture }) => {
  const { electronApp, page } = await launchFixture();
  const isDark = (): Promise<boolean> =>
    page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await isDark()).toBe(false);
  await electronApp.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(isDark).toBe(true);
  await page.reload();
  await expect.poll(isDark).toBe(true);
});

test('a fixed clock stands before the first script of the page runs', async ({ launchFixture }) => {
  const { page } = await launchFixture({ clock: '2026-03-02T01:00:00.000Z' });
  await expect(page.locator('#started-at')).toHaveText('2026-03-02T01:00:00.000Z');
});

test('the locale reaches main process and page', async ({ launchFixture }) => {
  const { electronApp, page } = await launchFixture({ locale: 'zh-HK' });
  expect(await electronApp.evaluate(({ app }) => app.getLocale())).toBe('zh-HK');
  expect(await page.evaluate(() => navigator.language)).toBe('zh-HK');
});

test('a crashed page is reported and can be reloaded', async ({ launchFixture }) => {
  const { electronApp, page } = await launchFixture();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await electronApp.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await page.waitForEvent('crash');
  const echo = (): Promise<unknown> =>
    electronApp.evaluate(({ BrowserWindow }) => {
      const webContents = BrowserWindow.getAllWindows()[0]?.webContents;
      return webContents?.executeJavaScript('window.fixture?.echo("alive again")').catch(() => 'not yet');
    });
  await expect.poll(echo).toBe('alive again');
});

test('axe reads a page whose policy allows no foreign script', async ({ launchFixture }) => {
  const { page } = await launchFixture();
  await expect(page.getByRole('list', { name: 'Notes' })).toBeAttached();
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.locator('label').evaluate((label) => label.replaceWith(...label.querySelectorAll('input')));
  const faults = await findAccessibilityFaults(page);
  expect(faults.map(({ rule }) => rule)).toEqual([expect.stringContaining('label')]);
});

test('a part of Electron that is missing here says so', async ({ launchFixture }) => {
  const { electronApp } = await launchFixture();
  const call = electronApp.evaluate((electron) => String(electron.autoUpdater));
  await expect(call).rejects.toThrow('electron.autoUpdater is not implemented');
  const member = electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setOpacity(0.5),
  );
  await expect(member).rejects.toThrow('BrowserWindow.setOpacity is not implemented');
  const dialog = electronApp.evaluate(async ({ dialog: opened }) => opened.showOpenDialog({ title: 'Pick' }));
  await expect(dialog).rejects.toThrow('no test answers it: {"title":"Pick"}');
});
