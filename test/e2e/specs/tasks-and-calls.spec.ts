// Tasks and calls by keyboard alone: the morning call, a logged call, putting off, handing over, a message to copy.
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { Onward } from '../pages/onward';
import { enterAs, expectStanding, goTo } from '../pages/screens';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 240_000;

/** Presses the button of that name with the keyboard. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

const openCount = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByText(/^\d+ open/).textContent()) ?? '', 10);

const expectOpen = (page: Page, count: number): Promise<void> =>
  expect(page.getByText(new RegExp(`^${count} open`))).toBeVisible();

const activeRow = (page: Page) => page.locator('[role="row"][data-active="true"]');

/** Goes down the list from its top to the first row that reads so. */
async function chooseRow(page: Page, text: string): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Home');
  await expect(activeRow(page)).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(activeRow(page)).toContainText(text, { timeout: 1 });
  }).toPass();
}

async function openTasks(page: Page): Promise<void> {
  await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);
  await goTo(page, '/tasks');
  await expectStanding(page, 'Tasks', 'en');
  await press(page, 'Everybody');
  await expect(page.getByText(/^\d{2,} open/)).toBeVisible();
}

async function confirmOnTheCall(desk: Onward): Promise<void> {
  const { page } = desk;
  const confirmed = page.getByText(/^\d+ of \d+ confirmed$/);
  const open = await openCount(page);
  const before = (await confirmed.textContent()) ?? '';
  await page.keyboard.press('c');
  await desk.done('Interview confirmed');
  await expect(confirmed).not.toHaveText(before);
  await expectOpen(page, open - 1);
  await page.keyboard.press('Control+z');
  await expect(confirmed).toHaveText(before);
  await expectOpen(page, open);
}

async function logInTwoActs(desk: Onward): Promise<void> {
  const { page } = desk;
  const before = await openCount(page);
  await chooseRow(page, 'Ask the client for feedback');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: 'Log a call' })).toBeVisible();
  await desk.decide('Call logged');
  await expectOpen(page, before - 1);
}

async function logOnTheRow(desk: Onward): Promise<void> {
  const { page } = desk;
  const before = await openCount(page);
  await chooseRow(page, 'Ask the client for feedback');
  await activeRow(page)
    .getByRole('button', { name: /^No answer:/ })
    .focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Calls and the chosen task' });
  await expect(panel.getByText(/^today 10:42, Phone: No answer$/)).toBeVisible();
  await expectOpen(page, before);
}

async function putOff(desk: Onward): Promise<void> {
  const { page } = desk;
  const before = await openCount(page);
  await chooseRow(page, 'Debrief the candidate');
  await page.keyboard.press('z');
  await desk.done('Task snoozed');
  await expectOpen(page, before - 1);
  await page.getByRole('checkbox', { name: 'Snoozed' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('gridcell', { name: /^Snoozed/ })).toHaveCount(0);
  await page.getByRole('grid').press('End');
  await expect(page.getByText('until 24 Nov').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Snoozed' }).press('Space');
}

async function handOver(desk: Onward): Promise<void> {
  const { page } = desk;
  await chooseRow(page, 'Ask the client for feedback');
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'Give to a colleague' });
  const chosen = (await dialog.getByRole('combobox').textContent())?.split(' · ')[0] ?? '';
  await desk.decide('Task given to a colleague');
  await expect(activeRow(page)).toContainText(chosen);
}

/** What was copied is pasted where a person would paste it. */
async function copyMessage(desk: Onward): Promise<void> {
  const { page } = desk;
  await chooseRow(page, 'Ask the client for feedback');
  await expect(page.getByRole('button', { name: /^Copy/ })).toBeVisible();
  await page.keyboard.press('y');
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByLabel('New task')).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(page.getByLabel('New task')).toHaveValue(
    /^Hello .+, thank you for meeting .+ for .+ \(.+\)\./,
  );
  await expect(page.getByLabel('New task')).not.toHaveValue(/[{}]/);
}

test('tasks and calls by keyboard', async ({ launchOnward, launcher }) => {
  test.setTimeout(TIMEOUT_MS);
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('tasks'));
  const desk = new Onward(page, electronApp);
  await openTasks(page);
  await test.step('the morning call is confirmed and undone', () => confirmOnTheCall(desk));
  await test.step('a call is logged in two acts and settles its task', () => logInTwoActs(desk));
  await test.step('a call is logged on the row by one press', () => logOnTheRow(desk));
  await test.step('a task is put off until tomorrow', () => putOff(desk));
  await test.step('a task is given to a colleague', () => handOver(desk));
  await test.step('the message is copied', () => copyMessage(desk));
  await test.step('the page is accessible', () => expectAccessible(page));
});

test('reception has its own calls, and nothing of the client', async ({ launchOnward, launcher }) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('desk'));
  await enterAs(page, SAMPLE_STAFF.receptionist, SAMPLE_PIN);
  await goTo(page, '/tasks');
  await expectStanding(page, 'Tasks', 'en');
  await expect(page.getByText(/^\d+ of \d+ confirmed$/)).toBeVisible();
  const panel = page.getByRole('region', { name: 'Calls and the chosen task' });
  await expect(panel.getByText(/^Office · /).first()).toBeVisible();
  await expect(panel.getByText(/^Client · /)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Wants to move…' })).toHaveCount(0);
});
