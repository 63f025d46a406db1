// People in and out as files, from the keyboard: a table from an old program and contact cards brought in together, the
// columns known again the next time, and the same people saved for another program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { chooseFromMenu } from '../pages/menu';
import { enterAs, expectContent, goTo, wordsIn } from '../pages/screens';
import { PROJECT_FOLDER } from '../support/choose-desktop';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';
import { stubOpenDialog, stubSaveDialog } from '../support/stub-dialogs';

const { imports, peopleFiles, candidateList } = wordsIn('en');
const fixture = (name: string): string => join(PROJECT_FOLDER, 'test/fixtures/imports', name);

/** Opens one of the acts beside the list with the keyboard alone. */
const openAct = (page: Page, item: string): Promise<void> => chooseFromMenu(page, peopleFiles.menu, item);

const figure = (page: Page, label: string): Locator =>
  page.getByLabel(imports.counts).locator('div', { hasText: label }).getByRole('definition');

async function chooseFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: imports.choose }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(imports.counts)).toBeVisible();
}

test('a recruiter takes people in from files and saves them for another program', async ({
  launchOnward,
  launcher,
  outputFolder,
}) => {
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, SAMPLE_STAFF.recruiter, SAMPLE_PIN);
  await goTo(page, '/candidates');
  await expectContent(page, '/candidates');

  await test.step('a table in Big5 and contact cards, brought in together', async () => {
    await openAct(page, peopleFiles.menuImport);
    await stubOpenDialog(electronApp, [fixture('people-big5.csv'), fixture('cards-2.1.vcf')]);
    await chooseFiles(page);
    await expect(figure(page, imports.count.taken)).toHaveText('5');
    await expect(figure(page, imports.count.refused)).toHaveText('1');
    await expectAccessible(page);
    const unknown = page.getByRole('combobox', { name: 'Mob no.' });
    await unknown.focus();
    await page.keyboard.press('Enter');
    // The list takes the focus a moment after it is seen; letters typed before that are lost.
    await expect(page.getByRole('option', { name: imports.tables.notTaken })).toBeFocused();
    await page.keyboard.type('Mob');
    await expect(page.getByRole('option', { name: imports.personColumn.mobile, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(unknown).toHaveText(imports.personColumn.mobile);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('status').getByText('Brought in: 5 candidates, 0 roles.')).toBeVisible();
  });

  await test.step('the same table again: its columns are known, its people too', async () => {
    await page.getByRole('button', { name: imports.outcome.another }).press('Enter');
    await stubOpenDialog(electronApp, [fixture('people-big5.csv')]);
    await chooseFiles(page);
    await expect(page.getByText(imports.tables.remembered)).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Mob no.' })).toHaveText(imports.personColumn.mobile);
    await expect(figure(page, imports.count.doubles)).toHaveText('3');
    // A character of Hong Kong's own, which plain Big5 does not have.
    await expect(page.getByText('KWONG Chi Ho, Leo 鄺志邨')).toBeVisible();
    await expect(page.getByText(/^May be the same as FONG Suet Ying/u).first()).toBeVisible();
  });

  await test.step('saved as a contact card from the list', async () => {
    const path = join(outputFolder, 'people.vcf');
    await goTo(page, '/candidates');
    await expectContent(page, '/candidates');
    await page.getByRole('searchbox', { name: candidateList.search }).fill('方雪瑩');
    await expect(page.getByRole('row', { name: /FONG Suet Ying/u })).toBeVisible();
    await stubSaveDialog(electronApp, path);
    await openAct(page, peopleFiles.menuExport);
    const dialog = page.getByRole('dialog', { name: peopleFiles.title });
    await dialog.getByRole('button', { name: peopleFiles.formats.vcard }).press('Enter');
    await expect(dialog.getByText('FONG Suet Ying 2026-11-23.vcf')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('status')).toContainText(path);
    const text = readFileSync(path, 'utf8');
    expect(text.match(/^BEGIN:VCARD\r$/gmu)).toHaveLength(1);
    expect(text).toContain('\r\nTEL;TYPE=CELL:9123 6601\r\n');
    expect(text).toContain('\r\nFN:FONG Suet Ying 方雪瑩\r\n');
  });
});
