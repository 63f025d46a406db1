// An office is backed up into a folder of the person's choice with a passphrase, the backup is proven, the office is put
// back to it, and the restore is taken back.
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { Onward } from '../pages/onward';
import { expectAccessible } from '../support/expect-accessible';
import { stubOpenDialog } from '../support/stub-dialogs';
import { addTask, enterOffice, openTasks, setUpOffice } from '../support/safety/desk';

/** How long the office may take to be read, rebuilt or opened again on a busy machine. */
const patience = { timeout: 30_000 };
const PASSPHRASE = 'nine lanterns over the harbour';
const LATER = 'call Harbour Trading about the offer';

const backupsOf = (page: Page) => page.getByRole('region', { name: 'Backups', exact: true });
const dialogOf = (page: Page) => page.getByRole('dialog');

async function openSafety(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/settings?part=safety';
  });
  await expect(page.getByRole('button', { name: 'Back up now' })).toBeEnabled(patience);
}

async function setPassphrase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set a passphrase…' }).click();
  await expect(dialogOf(page)).toContainText('Whoever loses it loses these backups');
  await dialogOf(page).getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await dialogOf(page).getByLabel('The passphrase again').fill(PASSPHRASE);
  await page.keyboard.press('Control+Enter');
  await expect(dialogOf(page)).toHaveCount(0);
}

/** Opens the preview of the newest backup of a folder, whose key is at hand. */
async function previewNewest(page: Page, where: string): Promise<void> {
  const row = page
    .getByRole('table', { name: 'Backups there are' })
    .getByRole('row')
    .filter({ hasText: where });
  await row
    .first()
    .getByRole('button', { name: /^Backup of/ })
    .click();
  await page.getByRole('menuitem', { name: 'Restore…' }).click();
}

test('a backup with a passphrase is made, proven and restored, and the restore is taken back', async ({
  launchOnward,
  launcher,
  outputFolder,
}) => {
  const { page, electronApp } = await launchOnward();
  const desk = new Onward(page, electronApp);
  const stick = join(outputFolder, 'stick');
  mkdirSync(stick);
  await setUpOffice(page);
  await desk.saved();
  await openSafety(page);
  await setPassphrase(page);
  await stubOpenDialog(electronApp, [stick]);
  await backupsOf(page).getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(backupsOf(page).getByText(stick)).toBeVisible(patience);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(backupsOf(page).getByText('Made, and read back.')).toBeVisible(patience);
  expect(readdirSync(stick).filter((name) => name.endsWith('.onward-backup'))).toHaveLength(1);

  await test.step('a stick that was pulled out is said over every page until it is back', async () => {
    const banner = page
      .getByRole('complementary')
      .filter({ hasText: `The backup folder ${stick} is not there` });
    renameSync(stick, `${stick} pulled out`);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(banner).toContainText('Everything is saved here', patience);
    await expectAccessible(page);
    await openTasks(page);
    await banner.getByRole('button', { name: 'Open safety copies' }).click();
    renameSync(`${stick} pulled out`, stick);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(banner).toHaveCount(0, patience);
  });

  await page.getByRole('button', { name: 'Prove the newest' }).click();
  await expect(backupsOf(page).getByText(/^Proven: [\d,]+ changes/)).toBeVisible(patience);
  await expectAccessible(page);

  await openTasks(page);
  await addTask(page, LATER);
  await desk.saved();
  await openSafety(page);
  await previewNewest(page, 'Second folder');
  const preview = dialogOf(page).getByRole('table', { name: 'You would lose' });
  await expect(preview.getByRole('row', { name: /Mandy Lo/ })).toBeVisible(patience);
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { name: 'Who is at the desk?' })).toBeVisible(patience);
  await enterOffice(page);
  await openTasks(page);
  await expect(page.getByText(LATER)).toHaveCount(0);
  await openSafety(page);
  await page.getByRole('button', { name: 'Take the restore back…' }).click();
  await expect(dialogOf(page).getByRole('table', { name: 'You would gain' })).toBeVisible(patience);
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { name: 'Who is at the desk?' })).toBeVisible(patience);
  await enterOffice(page);
  await openTasks(page);
  await expect(page.getByText(LATER).first()).toBeVisible(patience);

  await test.step('another computer opens it with the passphrase, and with no other', async () => {
    const file = join(
      stick,
      readdirSync(stick)
        .filter((name) => name.endsWith('.onward-backup'))
        .sort()[0] ?? '',
    );
    await electronApp.close();
    const fresh = await launchOnward({ userData: launcher.newFolder('fresh') });
    await stubOpenDialog(fresh.electronApp, [file]);
    await fresh.page.getByRole('button', { name: 'Restore from a safety copy…' }).press('Enter');
    const asked = dialogOf(fresh.page);
    await expect(asked).toContainText('This backup is encrypted', patience);
    await expectAccessible(fresh.page);
    await asked.getByLabel('Passphrase').fill('ten lanterns over the harbour');
    await fresh.page.keyboard.press('Control+Enter');
    await expect(asked).toContainText('This passphrase does not open it.', patience);
    await asked.getByLabel('Passphrase').fill(PASSPHRASE);
    await fresh.page.keyboard.press('Control+Enter');
    await expect(fresh.page.getByRole('heading', { name: 'Who is at the desk?' })).toBeVisible(patience);
    await enterOffice(fresh.page);
  });
});
