// Calendar files as people handle them, from the keyboard: a copy of the week, an invite, and a recruiter's own calendar
// taken in as busy time, brought in again, taken back and removed.
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { chooseFromMenu } from '../pages/menu';
import { enterAs, expectContent, expectStanding, firstInterview, goTo, wordsIn } from '../pages/screens';
import { PROJECT_FOLDER } from '../support/choose-desktop';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';
import { stubOpenDialog, stubSaveDialog } from '../support/stub-dialogs';

const { ics, shell, calendar } = wordsIn('en');
async function openCalendar(page: Page, person: keyof typeof SAMPLE_STAFF): Promise<void> {
  await enterAs(page, SAMPLE_STAFF[person], SAMPLE_PIN);
  await goTo(page, '/calendar');
  await expectStanding(page, shell.pages.calendar, 'en');
  await expectContent(page, '/calendar');
}

/** Opens a dialog from the menu of calendar files with the keyboard alone. */
async function openFromMenu(page: Page, item: string): Promise<Locator> {
  await chooseFromMenu(page, ics.menu, item);
  return page.getByRole('dialog');
}

/** Leaves by Escape once the focus, which a button that was used up has let go, is back in the dialog. */
async function leave(page: Page, dialog: Locator): Promise<void> {
  const isInside = () => page.evaluate(() => document.activeElement?.closest('.MuiDialog-root') !== null);
  await expect.poll(isInside).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

const unfolded = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n ', '');

test('a recruiter shares an interview and a week, and takes their own calendar in', async ({
  launchOnward,
  launcher,
  outputFolder,
}) => {
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('data'));
  await openCalendar(page, 'recruiter');

  await test.step('a copy of the week', async () => {
    const path = join(outputFolder, 'week.ics');
    await stubSaveDialog(electronApp, path);
    const dialog = await openFromMenu(page, ics.menuExport);
    await expect(dialog.getByText(/^\d+ interviews/)).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('status')).toContainText(path);
    const text = unfolded(path);
    expect(text).toContain('METHOD:PUBLISH');
    expect(text.match(/^UID:ivw_.*@onward\r$/gm)?.length).toBeGreaterThan(10);
    await leave(page, dialog);
  });

  await test.step('an invite', async () => {
    const path = join(outputFolder, 'invite.ics');
    await stubSaveDialog(electronApp, path);
    await firstInterview(page).click();
    await page.getByRole('button', { name: calendar.acts.more }).click();
    await page.getByRole('menuitem', { name: ics.share }).click();
    const dialog = page.getByRole('dialog', { name: ics.shareTitle });
    await expect(dialog.getByText(ics.methods.REQUEST)).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('status')).toContainText(path);
    expect(unfolded(path)).toContain('METHOD:REQUEST');
    await leave(page, dialog);
  });

  const file = join(outputFolder, 'my calendar (2).ics');
  copyFileSync(join(PROJECT_FOLDER, 'test/fixtures/ics/own-week.ics'), file);
  await stubOpenDialog(electronApp, [file]);

  await test.step('busy time, with what is taken and what is left out', async () => {
    const dialog = await openFromMenu(page, ics.menuImport);
    await dialog.getByRole('button', { name: ics.choose }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('row', { name: /Dentist/ })).toContainText('09:3010:30Dentist');
    await expect(dialog.getByText('11 events')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('tab', { name: new RegExp(ics.tabs.leftOut) }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('row', { name: /An interview of ours/ })).toContainText(
      ics.causes['already-here'],
    );
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('status')).toContainText('Brought in: 11 busy times.');
    await leave(page, dialog);
  });

  await test.step('the same file again changes nothing', async () => {
    const dialog = await openFromMenu(page, ics.menuImport);
    await dialog.getByRole('button', { name: ics.choose }).click();
    await expect(dialog.getByRole('button', { name: new RegExp(`^${ics.nothingNew}`) })).toBeDisabled();
    await leave(page, dialog);
  });

  await test.step('a calendar is removed, and one undo brings it back', async () => {
    const dialog = await openFromMenu(page, ics.menuSources);
    const row = dialog.getByRole('row', { name: /Grace at home/ });
    await expect(row).toContainText('11');
    await expectAccessible(page);
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(ics.sourcesEmpty)).toBeVisible();
    await leave(page, dialog);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('banner').getByRole('button', { name: /^Redo/ })).toBeEnabled();
    await openFromMenu(page, ics.menuSources);
    await expect(row).toContainText('11');
  });
});

test('the front desk saves office interviews and takes no calendar in', async ({
  launchOnward,
  launcher,
  outputFolder,
}) => {
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('data'));
  await openCalendar(page, 'receptionist');
  const path = join(outputFolder, 'week.ics');
  await stubSaveDialog(electronApp, path);
  const dialog = await openFromMenu(page, ics.menuExport);
  await expect(dialog.getByText(ics.officeOnly)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('status')).toContainText(path);
  const summaries = unfolded(path).match(/^SUMMARY:.*$/gm) ?? [];
  expect(summaries.length).toBeGreaterThan(5);
  expect(summaries.filter((summary) => !summary.includes('Office interview'))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: ics.menu }).click();
  await expect(page.getByRole('menuitem')).toHaveText([ics.menuExport]);
});
