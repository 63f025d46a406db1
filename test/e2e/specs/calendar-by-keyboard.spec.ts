// One appointment from its booking to its end with no hand off the keyboard, and every step of it taken back.
import type { Locator, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { takeFound } from '../pages/choose-by-typing';
import { Onward } from '../pages/onward';
import { enterAs, goTo } from '../pages/screens';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 240_000;
const candidate = 'HUI Suet Ying';
const panel = (page: Page): Locator => page.getByRole('complementary').filter({ hasText: candidate });

async function bookFirstFree(page: Page, desk: Onward): Promise<void> {
  await goTo(page, '/calendar');
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Book an interview' });
  await expect(dialog.getByRole('combobox', { name: 'Candidate' })).toBeFocused();
  await page.keyboard.type(candidate);
  await takeFound(page, new RegExp(candidate));
  await dialog.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByText('Everyone is free')).toBeVisible();
  await desk.decide('Interview booked');
  await expect(panel(page)).toContainText('Not confirmed');
}

/** To half past six, when the office is shut: the warning wants its reason. */
async function movePastWarning(page: Page, desk: Onward): Promise<void> {
  await page.keyboard.press('m');
  const move = page.getByRole('dialog', { name: 'Move the interview' });
  await move.getByLabel('From', { exact: true }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1830');
  await expect(move.getByText('Office hours', { exact: true })).toBeVisible();
  await move.getByRole('button', { name: 'Candidate' }).press('Enter');
  await move.getByLabel('Why', { exact: true }).focus();
  await page.keyboard.type('asked for the evening');
  await move.getByLabel('Why anyway (Office hours)').focus();
  await page.keyboard.type('they work until six');
  await desk.decide('Interview moved');
  await expect(panel(page)).toContainText('18:30');
}

async function callOffLate(page: Page, desk: Onward): Promise<void> {
  // The block may show its card of itself at the same time, which has the same buttons.
  await panel(page).getByRole('button', { name: 'Confirm', exact: true }).press('Enter');
  await desk.done('Interview confirmed');
  await desk.clockTo('2026-11-23T16:00:00+08:00');
  await panel(page).getByRole('button', { name: 'Call off…' }).press('Enter');
  const cancel = page.getByRole('dialog', { name: 'Call the interview off' });
  await cancel.getByRole('button', { name: 'Candidate' }).press('Enter');
  await cancel.getByLabel('Why', { exact: true }).focus();
  await page.keyboard.type('has a fever');
  await expect(cancel.getByRole('status')).toContainText(/same day|short/i);
  await desk.decide('Interview cancelled');
  await expect(panel(page)).toContainText('Cancelled');
}

test('booked, moved past a warning, called off at short notice, and each taken back, by keyboard alone', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, SAMPLE_STAFF.recruiter, SAMPLE_PIN);
  const desk = new Onward(page, electronApp);
  await test.step('book', () => bookFirstFree(page, desk));
  await test.step('move', () => movePastWarning(page, desk));
  await test.step('call off', () => callOffLate(page, desk));
  await test.step('undo the calling off, the confirmation, the move and the booking', async () => {
    await page.keyboard.press('Control+z');
    await expect(panel(page)).toContainText('Confirmed');
    await page.keyboard.press('Control+z');
    await expect(panel(page)).toContainText('Not confirmed');
    await page.keyboard.press('Control+z');
    await expect(panel(page)).not.toContainText('18:30');
    await page.keyboard.press('Control+z');
    await expect(panel(page)).toHaveCount(0);
  });
});
