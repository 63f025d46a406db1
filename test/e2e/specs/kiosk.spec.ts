// The kiosk: what a visitor can do at it, what they cannot, and how it is left.
import type { ElectronApplication, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { enterAs } from '../pages/screens';
import {
  DESK_PEOPLE,
  DESK_STAFF,
  onTuesday,
  openWrittenOffice,
  writeDeskOffice,
} from '../support/desk-office';
import { expectAccessible } from '../support/expect-accessible';
import { firstScreenOf } from '../support/safety/desk';

const TIMEOUT_MS = 240_000;
const CLEARS_AFTER_MS = 20_000;
const { receptionist, manager } = DESK_STAFF;
const vivianPhone = DESK_PEOPLE.vivian[4];
const unknownPhone = '29990000';

/** Keys that do something anywhere else in the app. */
const shortcuts = [
  ...[
    'Control+k',
    'Control+1',
    'Control+2',
    'Control+8',
    'Control+p',
    'Control+z',
    'Control+l',
    'Control+\\',
  ],
  ...['F6', 'F11', 'F5', 'Shift+?', '?', '/', 'w', 'l', 'p', 'e', 'n', 'Alt+w', 'Alt+l', 'Escape'],
];

const welcome = (page: Page) => page.getByRole('heading', { level: 1, name: 'Welcome' });
const desk = (page: Page) => page.getByRole('heading', { level: 1, name: 'Please see the front desk' });

async function type(page: Page, digits: string): Promise<void> {
  await page.keyboard.type(digits);
  await page.keyboard.press('Enter');
}

/** What the main process says of its window. */
const windowOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow, Menu }) => ({
    kiosk: BrowserWindow.getAllWindows()[0]?.isKiosk(),
    hasMenu: Menu.getApplicationMenu() !== null,
  }));

/** Everything the page holds that could be read off it. */
const heldBy = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.title,
      document.documentElement.outerHTML,
      JSON.stringify({ ...localStorage }),
      location.href,
    ].join(),
  );

async function expectNobodyElse(page: Page): Promise<void> {
  const held = await heldBy(page);
  for (const [surname, given, english, chinese, phone] of Object.values(DESK_PEOPLE)) {
    const isSelf = english === 'Vivian';
    for (const part of [given, chinese, phone, ...(isSelf ? [] : [english])])
      expect(held).not.toContain(part);
    expect(held).not.toMatch(new RegExp(`\\b${surname}\\b`, 'i'));
  }
}

async function putUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More of the front desk' }).click();
  await page.getByRole('menuitem', { name: 'Put up the kiosk' }).click();
  await expect(welcome(page)).toBeVisible();
}

test('a candidate checks in with their own number and sees nobody else; the kiosk is left by PIN', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('desk');
  await writeDeskOffice(userData, async () => undefined);
  const { page, electronApp } = await launchOnward({ userData, clock: onTuesday('10:50') });
  await openWrittenOffice(page);
  await enterAs(page, receptionist.name, receptionist.pin);
  expect(await windowOf(electronApp)).toEqual({ kiosk: false, hasMenu: true });
  await putUp(page);

  await test.step('nothing of the app is there, and no shortcut brings it', async () => {
    expect(await windowOf(electronApp)).toEqual({ kiosk: true, hasMenu: false });
    for (const keys of shortcuts) await page.keyboard.press(keys);
    await expect(welcome(page)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Your phone number' })).toHaveValue('');
    await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect(welcome(page)).toBeVisible();
    await expectNobodyElse(page);
    await expectAccessible(page);
  });

  await test.step('every key of the pad is big enough for a finger', async () => {
    for (const button of await page.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(56);
    }
  });

  await test.step('a number that is not whole is not looked for', async () => {
    await type(page, '1234');
    await expect(page.getByText('Type the whole number, 8 digits or more.')).toBeVisible();
  });

  await test.step('what stands there is cleared after 20 seconds', async () => {
    await page.clock.runFor(CLEARS_AFTER_MS);
    await expect(page.getByRole('textbox', { name: 'Your phone number' })).toHaveValue('');
  });

  await test.step('their own first name and time, and one button', async () => {
    for (const digit of vivianPhone) await page.getByRole('button', { name: digit, exact: true }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hello Vivian' })).toBeVisible();
    await expect(page.getByText('Your appointment today is at 11:00.')).toBeVisible();
    await expectNobodyElse(page);
    await expectAccessible(page);
    await page.clock.runFor(CLEARS_AFTER_MS);
    await expect(welcome(page)).toBeVisible();
  });

  await test.step('in either language, checked in by one press', async () => {
    await page.getByRole('button', { name: '繁體中文' }).click();
    await type(page, `852${vivianPhone}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Vivian，你好' })).toBeVisible();
    await page.getByRole('button', { name: '我已到達' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vivian，多謝' })).toBeVisible();
    await expectNobodyElse(page);
    await expectAccessible(page);
    await page.clock.runFor(CLEARS_AFTER_MS);
    await expect(welcome(page)).toBeVisible();
  });

  await test.step('who has checked in is sent to the desk the second time', async () => {
    await type(page, vivianPhone);
    await expect(desk(page)).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(welcome(page)).toBeVisible();
  });

  await test.step('left by a PIN, and by nothing else', async () => {
    await page.getByRole('button', { name: 'Staff' }).click();
    await type(page, '0000');
    await expect(page.getByText(/^Wrong PIN/)).toBeVisible();
    await expectAccessible(page);
    await type(page, receptionist.pin);
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
    await expect(page.getByRole('row', { name: /CHAN Wing Yan/ })).toContainText('On time, 10:50');
    await expect.poll(() => windowOf(electronApp)).toEqual({ kiosk: false, hasMenu: true });
  });
});

test('five numbers that find nothing lock it, through a reload and a new start, until a PIN unlocks it', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('desk');
  const shared = '95550001';
  await writeDeskOffice(userData, async (office) => {
    const phones = { p1: { typed: shared, e164: `+852${shared}`, label: 'mobile' as const } };
    const sister = await office.addCandidate({ surname: 'Mok', givenNames: 'Oi Lin', phones });
    await office.addCandidate({ surname: 'Mok', givenNames: 'Oi Ki', phones });
    await office.book('2026-11-24 14:00+30', { candidateId: sister });
  });
  const first = await launchOnward({ userData, clock: onTuesday('10:50') });
  await openWrittenOffice(first.page);
  await enterAs(first.page, manager.name, manager.pin);
  await putUp(first.page);

  await test.step('unknown, shared by two, of another day, checked in already: the same sentence', async () => {
    const { page } = first;
    const numbers = [unknownPhone, shared, DESK_PEOPLE.jason[4], DESK_PEOPLE.kelvin[4]];
    for (const number of numbers) {
      await type(page, number);
      await expect(desk(page)).toBeVisible();
      await expectNobodyElse(page);
      await page.getByRole('button', { name: 'Try again' }).click();
    }
    await page.reload();
    await expect(welcome(page)).toBeVisible();
    await type(page, unknownPhone);
    await expect(page.getByText('This screen rests until a member of staff unlocks it.')).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByText('This screen rests until a member of staff unlocks it.')).toBeVisible();
    await first.electronApp.close();
  });

  await test.step('a new start is the kiosk still, and still locked', async () => {
    const { page, electronApp } = await launchOnward({ userData, clock: onTuesday('10:55') });
    await expect(page.getByText('This screen rests until a member of staff unlocks it.')).toBeVisible();
    expect(await windowOf(electronApp)).toEqual({ kiosk: true, hasMenu: false });
    await page.getByRole('button', { name: 'Unlock this screen' }).click();
    await type(page, manager.pin);
    await expect(welcome(page)).toBeVisible();
    await type(page, vivianPhone);
    await expect(page.getByRole('heading', { level: 1, name: 'Hello Vivian' })).toBeVisible();
    await page.getByRole('button', { name: 'This is not me' }).click();
    await page.getByRole('button', { name: 'Staff' }).click();
    await type(page, manager.pin);
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
    await electronApp.close();
  });

  await test.step('and a desk again after it was left', async () => {
    const { page } = await launchOnward({ userData, clock: onTuesday('10:58') });
    expect(await firstScreenOf(page)).toBe('enter');
  });
});
