import { expect, test } from './fixture';

test('navigation away is refused and the page stays', async ({ launchFixture }) => {
  const { page } = await launchFixture();
  await page.getByRole('link', { name: 'Away' }).click();
  await expect(page.getByLabel('Events')).toHaveText('navigation-refused:"https://elsewhere.example/away"');
  await page.getByRole('link', { name: 'Mail' }).click();
  await expect(page.getByLabel('Events')).toContainText(
    'navigation-refused:"mailto:someone@elsewhere.example"',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('popups go to the handler, not to a window', async ({ launchFixture }) => {
  const { electronApp, page } = await launchFixture();
  await page.getByRole('link', { name: 'Popup' }).click();
  await page.evaluate(() => {
    window.open('https://elsewhere.example/by-script');
  });
  const opened = (): Promise<unknown> =>
    electronApp.evaluate(({ shell }) => Reflect.get(shell, 'opened') as unknown);
  await expect
    .poll(opened)
    .toEqual(['https://elsewhere.example/popup', 'https://elsewhere.example/by-script']);
  await expect.poll(() => electronApp.windows().length).toBe(1);
});

test('the content security policy holds, and a violation is noticed', async ({ launchFixture }) => {
  const { page, problems } = await launchFixture();
  const wasRefused = await page.evaluate(() => {
    const script = document.createElement('script');
    script.setAttribute('nonce', 'guessed');
    document.body.append(script);
    try {
      script.text = 'window.wasRun = true';
    } catch {
      // Trusted types refuse the assignment itself.
    }
    return !('wasRun' in window);
  });
  expect(wasRefused).toBe(true);
  await expect.poll(() => problems.all()).toContainEqual(expect.objectContaining({ kind: 'csp-violation' }));
  expect(await problems.take('csp-violation')).toEqual([
    expect.stringContaining('require-trusted-types-for blocked'),
  ]);
  expect(await problems.take('console-error')).not.toEqual([]);
});

test('requests that the policy lets through are refused and counted', async ({ launchFixture }) => {
  const { electronApp, page, problems } = await launchFixture();
  const outcome = await page.evaluate(() =>
    fetch('https://elsewhere.example/data').then(String, (error: Error) => error.name),
  );
  expect(outcome).toBe('TypeError');
  await electronApp.evaluate(({ net }) => net.fetch('https://elsewhere.example/main').catch(() => undefined));
  await electronApp.evaluate(() => fetch('http://192.0.2.1/').catch(() => undefined));
  expect(await problems.take('network-request')).toEqual([
    'GET https://elsewhere.example/data',
    'main: https://elsewhere.example/main',
    'main: 192.0.2.1:80',
  ]);
  await problems.take('console-error');
});

test('a web socket ends at the refusing proxy', async ({ launchFixture }) => {
  const { electronApp, page, problems } = await launchFixture();
  await electronApp.evaluate(async ({ BrowserWindow }) => {
    await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      "new Promise((done) => (new WebSocket('wss://elsewhere.example/socket').onerror = () => done()))",
    );
  });
  await expect
    .poll(() => problems.all())
    .toContainEqual({
      kind: 'network-request',
      text: 'browser: CONNECT elsewhere.example:443',
    });
  await page.evaluate(() => null);
  await problems.take('network-request');
  await problems.take('console-error');
});

test('a worker runs on the app protocol and cannot leave either', async ({ launchFixture }) => {
  const { page, problems } = await launchFixture();
  const told = await page.evaluate(() => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: {
        createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
      };
    };
    const policy = trustedTypes.createPolicy('fixture', { createScriptURL: (url: string) => url });
    const worker = new Worker(policy.createScriptURL('worker.js'), { type: 'module' });
    return new Promise((resolve, reject) => {
      worker.onmessage = (event) => resolve(event.data);
      worker.onerror = (event) => reject(new Error(event.message));
    });
  });
  expect(told).toEqual({ doubled: 42, own: 200, foreign: 'TypeError' });
  expect(await problems.take('network-request')).toContain('GET https://elsewhere.example/from-worker');
  await problems.take('console-error');
});

test('permissions are what the app grants, without asking anybody', async ({ launchFixture }) => {
  const { page } = await launchFixture();
  const state = (name: string): Promise<string> =>
    page.evaluate(
      async (asked) => (await navigator.permissions.query({ name: asked as PermissionName })).state,
      name,
    );
  expect(await state('geolocation')).toBe('denied');
  expect(await state('notifications')).toBe('denied');
  expect(await state('clipboard-write')).toBe('granted');
});
