// The book of the sample office: somebody is found by the spelling of another ear, the list is filtered and the filter
// kept, and several are parked and come back by one undo, all by keyboard.
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { chooseAppearance, enterAs, expectStanding, goTo } from '../pages/screens';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 240_000;

const rowOf = (page: Page, name: string) => page.getByRole('grid').getByRole('row').filter({ hasText: name });

async function chooseIn(page: Page, field: string, choice: string): Promise<void> {
  const popover = page.getByRole('dialog', { name: 'Who is listed' });
  await popover.getByRole('combobox', { name: field, exact: true }).press('Enter');
  await page.getByRole('option', { name: choice, exact: true }).click();
}

test('the book is searched, filtered and acted on', async ({ launchOnward, launcher }) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, SAMPLE_STAFF.recruiter, SAMPLE_PIN);
  await goTo(page, 'candidates');
  await expectStanding(page, 'Candidates', 'en');
  const listed = page.getByRole('status', { includeHidden: true }).filter({ hasText: / of 300$/ });

  await test.step('a mainland reading finds a Cantonese card, and Enter opens it', async () => {
    await page.getByRole('searchbox').fill('zheng jiahao');
    await expect(page.getByRole('grid').getByRole('row').nth(1)).toContainText('CHENG Ka Ho, Jason');
    // The worker that packed the book is the only one to make this database.
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(databases.filter((name) => name?.endsWith('-people'))).toHaveLength(1);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('heading', { name: /CHENG Ka Ho/ })).toBeVisible();
    await goTo(page, 'candidates');
    await expectStanding(page, 'Candidates', 'en');
  });

  await test.step('a filter is saved and found again', async () => {
    await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter');
    await chooseIn(page, 'District', 'Tai Po');
    await expect(listed).not.toHaveText('300 of 300');
    const inTaiPo = (await listed.textContent()) ?? '';
    await chooseIn(page, 'State', 'New');
    await expect(listed).not.toHaveText(inTaiPo);
    const filtered = (await listed.textContent()) ?? '';
    await page.getByLabel('Save this filter as').fill('New in Tai Po');
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show everybody' }).press('Enter');
    await expect(listed).toHaveText('300 of 300');
    await page.getByRole('button', { name: 'New in Tai Po', exact: true }).press('Enter');
    await expect(listed).toHaveText(filtered);
    await page.getByRole('button', { name: 'Show everybody' }).press('Enter');
    await page.keyboard.press('Escape');
    await expect(listed).toHaveText('300 of 300');
  });

  await test.step('two are parked and one undo brings both back', async () => {
    await page.getByRole('searchbox').fill('au');
    await expect(rowOf(page, 'AU Kwan Ho')).toContainText('New');
    await expect(rowOf(page, 'AU Wing Sze')).toContainText('New');
    for (const name of ['AU Kwan Ho', 'AU Wing Sze']) {
      await rowOf(page, name).click();
      await page.getByRole('grid').press(' ');
    }
    await expect(page.getByRole('status').filter({ hasText: '2 chosen' })).toBeVisible();
    await page.getByRole('button', { name: 'Export…' }).press('Enter');
    await expect(page.getByRole('dialog').getByText('2 people').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Park', exact: true }).press('Enter');
    await expectAccessible(page);
    await page.getByLabel('Why', { exact: true }).fill('Travelling until spring');
    await page.keyboard.press('Control+Enter');
    await expect(rowOf(page, 'AU Kwan Ho')).toContainText('Parked');
    await expect(rowOf(page, 'AU Wing Sze')).toContainText('Parked');
    await page.keyboard.press('Control+z');
    await expect(rowOf(page, 'AU Kwan Ho')).toContainText('New');
    await expect(rowOf(page, 'AU Wing Sze')).toContainText('New');
  });

  await chooseAppearance(page, SAMPLE_STAFF.recruiter, { language: 'zh-HK', look: 'dark' });
  await goTo(page, 'candidates');
  await page.getByRole('button', { name: '檢視', exact: true }).press('Enter');
  await page.getByRole('checkbox', { name: '電話' }).check();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: '電話' })).toBeVisible();
});
