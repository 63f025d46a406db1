// The palette by keyboard alone: people, what can be done with them, commands, what is recent, the help on keys; and that
// it shows a receptionist nothing she may not open, and nobody anything while the window is locked.
import type { Locator, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { enterAs, expectContent, expectStanding } from '../pages/screens';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 240_000;

const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Find or do anything' });
const group = (page: Page, name: string): Locator => palette(page).getByRole('group', { name });
const active = (page: Page): Locator => palette(page).getByRole('option', { selected: true });

async function openPalette(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = palette(page).getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type(typed);
  await expect(field).toHaveValue(typed);
}

/** Enters, and waits for the first page: its own field takes the focus when it comes. */
async function enter(page: Page, name: string): Promise<void> {
  await enterAs(page, name, SAMPLE_PIN);
  await expectStanding(page, 'Today', 'en');
  await expectContent(page, '/today');
  await expect(page.getByRole('searchbox')).toBeFocused();
}

/** Finds somebody, opens them by Enter, and answers to their name in capitals. */
async function openSomebody(page: Page): Promise<string> {
  await openPalette(page, 'candy kwok');
  await expect(active(page)).toContainText('KWOK');
  await expectAccessible(page);
  const surname = 'KWOK';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${surname} `) })).toBeVisible();
  return surname;
}

async function bookFromActs(page: Page, surname: string): Promise<void> {
  await openPalette(page, '');
  await expect(group(page, 'Recent').getByRole('option').first()).toContainText(surname);
  await page.keyboard.press('ArrowRight');
  await expect(group(page, 'Actions').getByRole('option')).toHaveCount(4);
  await page.keyboard.type('book');
  await expect(active(page)).toHaveText('Book an office interview with Candy Kwok');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Book an interview' })).toContainText(surname);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function addWhomNobodyFound(page: Page): Promise<void> {
  await openPalette(page, 'Szeto Hiu Laam');
  await page.getByRole('option', { name: 'New candidate “Szeto Hiu Laam”' }).click();
  const dialog = page.getByRole('dialog', { name: 'New candidate' });
  await expect(dialog.getByLabel('Surname')).toHaveValue('Szeto');
  await expect(dialog.getByLabel(/^Given name/)).toHaveValue('Hiu Laam');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function goAndHelp(page: Page): Promise<void> {
  await openPalette(page, '> clie');
  await expect(group(page, 'Go to').getByRole('option')).toHaveText([/^Clients/]);
  await page.keyboard.press('Enter');
  await expectStanding(page, 'Clients', 'en');
  await page.getByRole('grid').focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(help.getByRole('listitem').filter({ hasText: 'Find or do anything' })).toContainText('Ctrl K');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
}

async function lockByPalette(page: Page): Promise<void> {
  await openPalette(page, '>lock');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Locked/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Someone else' }).click();
}

async function receptionFindsItsOwn(page: Page): Promise<void> {
  await enter(page, SAMPLE_STAFF.receptionist);
  await openPalette(page, '');
  const pages = group(page, 'Go to').getByRole('option');
  await expect(pages).toHaveText([
    /^Today/,
    /^Calendar/,
    /^Tasks/,
    /^Reports/,
    /^Settings/,
    /^Language and look/,
    /^About/,
  ]);
  await expect(group(page, 'Recent')).toHaveCount(0);
  await page.keyboard.type('candy kwok');
  await expect(group(page, 'Interviews').getByRole('option').first()).toContainText('Kwok');
  for (const hidden of ['Candidates', 'Roles', 'Clients', 'Do'])
    await expect(group(page, hidden)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(group(page, 'Actions').getByRole('option').first()).toHaveText('Open this interview');
  await expect(palette(page).getByRole('option', { name: /profile|Move/ })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /KWOK/ })).toBeVisible();
}

test('finds and does anything from one field', async ({ launchOnward, launcher }) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('palette'));
  await enter(page, SAMPLE_STAFF.recruiter);
  const surname = await test.step('opens somebody', () => openSomebody(page));
  await test.step('books from the acts of what is recent', () => bookFromActs(page, surname));
  await test.step('offers to add whom nobody found', () => addWhomNobodyFound(page));
  await test.step('goes to a page and lists the keys', () => goAndHelp(page));
  await test.step('rests behind the lock', () => lockByPalette(page));
  await test.step('shows the front desk its own', () => receptionFindsItsOwn(page));
});
