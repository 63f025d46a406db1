// Coming in, leaving and finding one's way: PINs, the lock, what is closed to whom, language, undo, keys.
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { chooseLanguage, enterAs, openUserMenu, wordsIn } from '../pages/screens';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 180_000;
const WRONG_PIN = '9999';
const TRIES = 5;
const WAIT_SECONDS = 60;
const { manager, recruiter, receptionist } = SAMPLE_STAFF;

test.describe.configure({ timeout: TIMEOUT_MS });

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Pages' });
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function typePin(page: Page, pin: string): Promise<void> {
  await page.getByLabel(/^PIN of /).fill(pin);
  await page.keyboard.press('Enter');
}

test('wrong PINs are counted, the fifth makes everybody wait, and after the wait the right one opens', async ({
  launchOnward,
  launcher,
}) => {
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  await page.getByRole('button', { name: new RegExp(`^${manager}`) }).click();
  for (let left = TRIES - 1; left > 0; left -= 1) {
    await typePin(page, WRONG_PIN);
    await expect(
      page.getByText(left === 1 ? 'Wrong PIN. 1 try left.' : `Wrong PIN. ${left} tries left.`),
    ).toBeVisible();
  }
  await typePin(page, WRONG_PIN);
  await expect(page.getByText(/^Too many wrong PINs\. Wait \d+ seconds\.$/)).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${recruiter}`) }).click();
  await expect(page.getByLabel(/^PIN of /)).toBeDisabled();
  for (let second = 0; second < WAIT_SECONDS; second += 1) await page.context().clock.runFor('00:01');
  await expect(page.getByLabel(/^PIN of /)).toBeEnabled();
  await typePin(page, SAMPLE_PIN);
  await expect(titled(page, 'Today')).toBeVisible();
});

test('a locked window shows no names and comes back as it was, for its person', async ({
  launchOnward,
  launcher,
}) => {
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, recruiter, SAMPLE_PIN);
  await page.keyboard.press('Control+3');
  await expect(titled(page, 'Candidates')).toBeVisible();
  await page.getByRole('searchbox').fill('CHAN');
  await page.keyboard.press('Control+l');
  await expect(titled(page, 'Locked since 10:42')).toBeVisible();
  await expect(page.getByText('Locked by hand. Everything typed is kept.')).toBeVisible();
  await expect(navigation(page)).toBeHidden();
  await expect(page.getByText(/^CHAN /).first()).toBeHidden();
  await typePin(page, WRONG_PIN);
  await expect(page.getByText('Wrong PIN. 4 tries left.')).toBeVisible();
  await typePin(page, SAMPLE_PIN);
  await expect(page.getByRole('searchbox')).toHaveValue('CHAN');
  const menu = await openUserMenu(page, recruiter);
  await menu.getByRole('menuitem', { name: /^Lock/ }).click();
  await page.getByRole('button', { name: 'Someone else' }).click();
  await expect(titled(page, 'Who is at the desk?')).toBeVisible();
});

test('an open dialog is out of sight behind the lock, and as it was after it', async ({
  launchOnward,
  launcher,
}) => {
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, recruiter, SAMPLE_PIN);
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: /^New candidate/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New candidate' });
  await dialog.getByLabel('Surname').fill('Unfinished');
  await page.context().clock.fastForward('15:10');
  await expect(page.getByText(/^15 minutes without a key\./)).toBeVisible();
  await expect(dialog).toBeHidden();
  await expectAccessible(page);
  await typePin(page, SAMPLE_PIN);
  await expect(dialog.getByLabel('Surname')).toHaveValue('Unfinished');
});

test('fifteen minutes without a key lock the window', async ({ launchOnward, launcher }) => {
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, receptionist, SAMPLE_PIN);
  await page.context().clock.fastForward('14:30');
  await expect(titled(page, 'Today')).toBeVisible();
  await page.context().clock.fastForward('00:40');
  await expect(page.getByText(/^15 minutes without a key\./)).toBeVisible();
  await typePin(page, SAMPLE_PIN);
  await expect(titled(page, 'Today')).toBeVisible();
});

test('a receptionist finds no closed page, neither in the list nor by key or address', async ({
  launchOnward,
  launcher,
}) => {
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, receptionist, SAMPLE_PIN);
  const links = navigation(page).getByRole('link');
  await expect(links).toHaveText([/^Today/, /^Calendar/, /^Tasks/, /^Reports/, /^Settings/]);
  for (const closed of ['candidates', 'clients', 'roles', 'rematch', 'imports']) {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, `/${closed}`);
    await page.waitForURL(/#\/today$/);
  }
  await page.keyboard.press('Control+3');
  await expect(titled(page, 'Tasks')).toBeVisible();
});

test('the keys open the pages in their order, and F6 goes round the regions', async ({
  launchOnward,
  launcher,
}) => {
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, manager, SAMPLE_PIN);
  const names = ['Today', 'Calendar', 'Candidates', 'Clients', 'Roles', 'Rematch', 'Tasks', 'Reports'];
  for (const [index, name] of names.entries()) {
    await page.keyboard.press(`Control+${index + 1}`);
    await expect(titled(page, name)).toBeVisible();
    await expect(navigation(page).getByRole('link', { name: new RegExp(`^${name}`) })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
  // Something to undo, so that the top bar has a button to stop at.
  await page.keyboard.press('Control+7');
  await page.getByLabel('New task').fill('Ring back');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('banner', { name: 'Top bar' }).getByRole('button', { name: 'Undo' }),
  ).toBeEnabled();
  await navigation(page).getByRole('link', { name: 'Settings' }).focus();
  await page.keyboard.press('F6');
  await expect(page.getByRole('banner', { name: 'Top bar' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F6');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('another language is there at once and after the next start', async ({ launchOnward, launcher }) => {
  const first = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(first.page, manager, SAMPLE_PIN);
  await chooseLanguage(first.page, manager, 'zh-HK');
  const { shell, entry } = wordsIn('zh-HK');
  await expect(titled(first.page, shell.pages.today)).toBeVisible();
  for (const name of ['calendar', 'candidates', 'roles', 'tasks'] as const)
    await expect(first.page.getByRole('link', { name: shell.pages[name] })).toBeVisible();
  await first.electronApp.close();
  const second = await launchOnward({ userData: first.userData });
  await expect(titled(second.page, entry.who.title)).toBeVisible();
});

test('what was done is told, and undo and redo turn it back and forth', async ({
  launchOnward,
  launcher,
}) => {
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, receptionist, SAMPLE_PIN);
  await page.keyboard.press('Control+3');
  const bar = page.getByRole('banner', { name: 'Top bar' });
  const words = 'Order paper for the printer 打印紙';
  const task = page.getByRole('checkbox', { name: `Done: ${words}` });
  await page.getByLabel('New task').fill(words);
  await page.keyboard.press('Enter');
  await expect(task).toBeVisible();
  await bar.getByRole('button', { name: /^Undo/ }).click();
  await expect(task).toHaveCount(0);
  await bar.getByRole('button', { name: /^Redo/ }).click();
  await expect(task).toBeVisible();
  await expect(bar.getByRole('button', { name: /^Redo/ })).toBeDisabled();
  await task.click();
  await expect(task).toHaveCount(0);
  const toast = page.getByRole('button', { name: 'Undo' }).filter({ hasText: 'Ctrl' });
  await expect(toast).toBeVisible();
  await expectAccessible(page);
  await toast.click();
  await expect(task).toBeVisible();
});
