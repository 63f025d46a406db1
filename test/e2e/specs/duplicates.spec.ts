// Who is in the book already is seen before they stand there twice: while somebody is typed, and in an import. Two who only
// look alike are told apart once, by keyboard, and proposed no more.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { goTo, wordsIn } from '../pages/screens';
import { expectAccessible } from '../support/expect-accessible';
import { enterOffice, firstScreenOf, rebuildFromJournal } from '../support/safety/desk';
import { WRITTEN_AT, writeOffice } from '../support/safety/written-office';
import { stubOpenDialog, stubSaveDialog } from '../support/stub-dialogs';

const patience = { timeout: 20_000 };
const words = wordsIn('en');
const { merge, imports, importMends, candidates } = words;
const phones = { a: { typed: '9123 4867', e164: '+85291234867', label: 'mobile' as const } };
const table = [
  'Name,Mobile,Email',
  'Chan Wing Yan,9123 4867,wingyan@example.com',
  ',9876 5432,nobody@example.com',
  'Wong Siu Ming,6123 0458,w@example.com,shifted',
  'Yip Man Hin / Lam Mei Po,5123 4567 / 6789 0123,',
  'Lee Chun Kit,9876 1234,kit@example.com',
].join('\n');

const bookOf = (userData: string): Promise<string> =>
  writeOffice(userData, async (office) => {
    const kit = { a: { typed: '9876 1234', e164: '+85298761234', label: 'mobile' as const } };
    await office.addCandidate({ surname: 'Lee', givenNames: 'Jason', phones: kit });
    return office.addCandidate({ surname: 'Chan', givenNames: 'Wing Yan', phones });
  });

async function typeNew(page: Page): Promise<void> {
  await goTo(page, '/candidates');
  await expect(page.getByRole('row', { name: /CHAN Wing Yan/u })).toBeVisible(patience);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: new RegExp(`^${candidates.list.newCandidate}`, 'u') })
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: candidates.create.title });
  await dialog.getByRole('textbox', { name: candidates.fields.surname }).fill('Chan');
  await dialog.getByRole('textbox', { name: /^Given names/u }).fill('Wing Yan');
  await dialog.getByRole('textbox', { name: candidates.fields.phone, exact: true }).fill('91234867');
}

test('who looks like somebody of the book is compared, told apart or taken in, typed or imported', async ({
  launchOnward,
  launcher,
  outputFolder,
}) => {
  const userData = launcher.newFolder('doubles');
  await bookOf(userData);
  const { page, electronApp } = await launchOnward({ userData, clock: WRITTEN_AT });
  expect(await firstScreenOf(page)).toBe('recovery');
  await rebuildFromJournal(page);
  await enterOffice(page);
  const beside = page.getByRole('dialog', { name: merge.beside.title });

  await test.step('typed: laid beside the record, and told apart', async () => {
    await typeNew(page);
    const compare = page.getByRole('button', { name: 'Compare with CHAN Wing Yan' });
    await compare.press('Enter');
    await expect(beside.getByRole('group', { name: candidates.fields.name, exact: true })).toBeVisible(
      patience,
    );
    await expect(beside.getByText(merge.beside.nothingNew)).toBeVisible();
    await expectAccessible(page);
    await beside.getByRole('button', { name: merge.apart }).press('Enter');
    const dialog = page.getByRole('dialog', { name: candidates.create.title });
    await expect(dialog.getByRole('textbox', { name: candidates.fields.surname })).toHaveValue('Chan');
    await expect(dialog.getByText(candidates.create.doubleTitle)).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 2, name: /CHAN Wing Yan/u })).toBeVisible(patience);
  });

  await test.step('typed again: both are known, and neither is proposed beside the other', async () => {
    const address = new URL(page.url()).hash.slice(1);
    await goTo(page, `/candidates/merge?keep=${address.split('/').at(-1) ?? ''}`);
    await expect(page.getByText(merge.noneLikely)).toBeVisible(patience);
  });

  await test.step('imported: rows are named, split and corrected, the refused are saved, two go into their records', async () => {
    const path = join(outputFolder, 'people.csv');
    writeFileSync(path, table);
    await goTo(page, '/imports');
    await stubOpenDialog(electronApp, [path]);
    await page.getByRole('button', { name: imports.choose }).press('Enter');
    await page.getByRole('button', { name: 'Type a name for row 3 of people.csv' }).press('Enter');
    await page.keyboard.type('Ho Ka Lun');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('grid', { name: imports.tabs.name }).getByText('HO Ka Lun')).toBeVisible();
    await page.getByRole('button', { name: 'Split row 5 of people.csv' }).press('Enter');
    const split = page.getByRole('dialog', { name: importMends.split.title });
    await expect(split.getByText('Lam Mei Po · 6789 0123', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    const saved = join(outputFolder, 'refused.csv');
    await stubSaveDialog(electronApp, saved);
    await page.getByRole('button', { name: 'Save refused rows, 1' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
    expect(readFileSync(saved, 'utf8')).toContain(
      'Wong Siu Ming,6123 0458,w@example.com,shifted,"This row has 4 cells under 3 heads, so they are shifted.",people.csv,4\r\n',
    );
    await page.getByRole('button', { name: 'Correct row 4 of people.csv' }).press('Enter');
    await page.getByRole('textbox', { name: 'Beyond the heads, column 4' }).fill('');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('checkbox', { name: 'Take WONG Siu Ming' })).toBeChecked();
    await page.getByRole('button', { name: 'Merge all with the same phone, 1' }).press('Enter');
    await expect(page.getByText('Goes into LEE Jason in the book')).toBeVisible();
    await page.getByRole('button', { name: 'Side by side: CHAN Wing Yan' }).press('Enter');
    await expect(beside.getByText('2 fields change in the book.')).toBeVisible(patience);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Goes into CHAN Wing Yan in the book')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Brought in: 4 candidates, 0 roles.')).toBeVisible(patience);
    await expect(page.getByText('2 records of the book took something over.')).toBeVisible();
  });
});
