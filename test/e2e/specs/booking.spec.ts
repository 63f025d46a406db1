// Booking, moving and calling off by keyboard: what is typed outlives Escape, a warning asks for its reason, what blocks
// cannot be gone past, and a colleague who is given an interview is told.
import type { Locator, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { takeFound } from '../pages/choose-by-typing';
import { Onward } from '../pages/onward';
import { enterAs, goTo } from '../pages/screens';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 240_000;
const candidate = 'HUI Suet Ying';
const booking = (page: Page): Locator => page.getByRole('dialog', { name: 'Book an interview' });

/** Opens the calendar and books with N. */
async function startBooking(page: Page): Promise<void> {
  await goTo(page, '/calendar');
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible();
  await page.keyboard.press('n');
}

/** Types the candidate and takes the first match. */
async function findCandidate(page: Page): Promise<void> {
  await expect(booking(page).getByRole('combobox', { name: 'Candidate' })).toBeFocused();
  await page.keyboard.type(candidate);
  await takeFound(page, new RegExp(candidate));
}

/** Chooses in a select by keyboard. */
async function chooseByKey(page: Page, select: Locator, option: string): Promise<void> {
  await select.focus();
  await page.keyboard.press('Enter');
  // Letters go to the choice that begins so; a space would choose.
  await page.keyboard.type(option.split(' ')[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(select).toHaveText(option);
}

/** A fact of the interview's panel; the card that tells about a block under the pointer may say the same. */
const inPanel = (page: Page, text: string): Locator =>
  page.getByRole('complementary').getByRole('definition').filter({ hasText: text });

test('a booking by keyboard: kept over Escape, warned, reasoned, then handed over', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, SAMPLE_STAFF.recruiter, SAMPLE_PIN);
  const desk = new Onward(page, electronApp);

  await startBooking(page);
  await findCandidate(page);
  const dialog = booking(page);
  await expect(dialog.getByText('All are free').first()).toBeVisible();
  await dialog.getByLabel('From', { exact: true }).focus();
  await page.keyboard.type('1830');
  await expect(dialog.getByText('Office hours', { exact: true })).toBeVisible();
  await expect(dialog.getByText('open on Mon 09:00–13:00 and 14:00–18:00')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByLabel('Why anyway (Office hours)')).toBeFocused();
  await page.keyboard.type('they work until six');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('n');
  await expect(dialog.getByText('What you typed earlier is back.')).toBeVisible();
  await expect(dialog.getByLabel('From', { exact: true })).toHaveValue('18:30');
  await expect(dialog.getByLabel('Why anyway (Office hours)')).toHaveValue('they work until six');
  await expect(dialog.getByRole('combobox', { name: 'Candidate' })).toHaveValue(new RegExp(candidate));
  await desk.decide('Interview booked');

  // The panel of what was booked opens; M moves it.
  await expect(inPanel(page, SAMPLE_STAFF.recruiter)).toBeVisible();
  await page.keyboard.press('m');
  const move = page.getByRole('dialog', { name: 'Move the interview' });
  await expect(move.getByRole('radio').first()).toBeVisible();
  await expect(move.getByRole('button', { name: /^Move/ })).toBeDisabled();
  await chooseByKey(page, move.getByRole('combobox', { name: 'Our recruiter' }), SAMPLE_STAFF.manager);
  await expect(move.getByText('A task tells the recruiters who are not at this desk.')).toBeVisible();
  await move.getByLabel('Why anyway (Office hours)').focus();
  await page.keyboard.type('they work until six');
  await expectAccessible(page);
  await desk.decide('Interview moved');
  await expect(inPanel(page, SAMPLE_STAFF.manager)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(inPanel(page, SAMPLE_STAFF.recruiter)).toBeVisible();
});

test('calling off by keyboard shows the notice and whom to ring before deciding', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, SAMPLE_STAFF.recruiter, SAMPLE_PIN);
  const desk = new Onward(page, electronApp);
  await startBooking(page);
  await findCandidate(page);
  const dialog = booking(page);
  await dialog.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByText('Everyone is free')).toBeVisible();
  await desk.decide('Interview booked');
  await page.getByRole('button', { name: 'Confirm', exact: true }).press('Enter');
  await desk.done('Interview confirmed');

  await page.getByRole('button', { name: 'Call off…' }).press('Enter');
  const cancel = page.getByRole('dialog', { name: 'Call the interview off' });
  await cancel.getByRole('button', { name: 'Agency' }).press('Enter');
  await expect(cancel.getByRole('status')).toContainText('by the clock');
  const told = cancel.getByRole('list', { name: 'To be told' });
  await expect(told.getByRole('link', { name: /^Call HUI Suet Ying/ })).toHaveAttribute(
    'href',
    /^tel:\+?\d+$/,
  );
  await cancel.getByLabel('Why', { exact: true }).focus();
  await page.keyboard.type('the room is flooded');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(cancel).toHaveCount(0);
  await page.getByRole('button', { name: 'Call off…' }).press('Enter');
  await expect(cancel.getByLabel('Why', { exact: true })).toHaveValue('the room is flooded');
  await desk.decide('Interview cancelled');
});
