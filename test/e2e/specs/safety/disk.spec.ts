// The disk is full or lies while somebody types: a sentence says so, the words stay, nothing stands half, and once the
// disk is well again a retry keeps them.
import { expect, test } from '../../fixtures';
import type { LaunchedDesktop } from '../../support/launch-desktop';
import {
  addTask,
  enterOffice,
  expectListed,
  firstScreenOf,
  isAcknowledged,
  openTasks,
  setUpOffice,
} from '../../support/safety/desk';
import { breakJournalDisk, fillDatabaseDisk } from '../../support/safety/disk-faults';
import { expectWhole, keptTasks, readDatabase, readJournalFiles } from '../../support/safety/kept-data';

// What is lost once is lost: no second attempt.
test.describe.configure({ retries: 0 });

const FIRST = 'call Vivian 陳詠欣 about Thursday';
const SECOND = 'call Harbour Trading about the offer';
const THIRD = 'call Bo about the second round';

async function openAtTasks(launch: () => Promise<LaunchedDesktop>): Promise<LaunchedDesktop> {
  const launched = await launch();
  await setUpOffice(launched.page);
  await openTasks(launched.page);
  await addTask(launched.page, FIRST);
  return launched;
}

test('a full disk under the database: said, kept in the field, nothing half-applied, and retried', async ({
  launchOnward,
}) => {
  const first = await openAtTasks(launchOnward);
  const { userData } = first;
  await first.electronApp.close();
  // The browser asks for its quota at the first write after a start and then remembers the answer for a while.
  const { electronApp, page } = await launchOnward({ userData });
  expect(await firstScreenOf(page)).toBe('enter');
  const before = await readDatabase(page, userData);
  const free = await fillDatabaseDisk(electronApp, page);
  await enterOffice(page);
  await openTasks(page);
  await page.keyboard.insertText(SECOND);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The disk is full, so this could not be saved.');
  await expect(page.getByLabel('New task')).toHaveValue(SECOND);
  expect(await readDatabase(page, userData)).toEqual(before);
  await free();
  await page.keyboard.press('Enter');
  await page.waitForFunction(isAcknowledged);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect([...keptTasks(await expectWhole(page, userData))]).toEqual(expect.arrayContaining([FIRST, SECOND]));
  await expectListed(page, [FIRST, SECOND]);
});

for (const fault of ['full', 'never-written'] as const) {
  test(`a journal write that goes wrong (${fault}): never "Saved", nothing new taken, and retried`, async ({
    launchOnward,
  }) => {
    const { electronApp, page, userData } = await openAtTasks(launchOnward);
    const bar = page.getByRole('banner', { name: 'Top bar' });
    const mend = await breakJournalDisk(electronApp, fault);
    await page.keyboard.insertText(SECOND);
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('alert')).toContainText('The safety copy cannot be written');
    await expect(bar.getByText('Saved', { exact: true })).toHaveCount(0);
    await page.getByLabel('New task').fill(THIRD);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'then press Retry' })).toBeVisible();
    await expect(page.getByLabel('New task')).toHaveValue(THIRD);
    const kept = await readDatabase(page, userData);
    expect([...keptTasks(kept)].sort()).toEqual([FIRST, SECOND].sort());
    await mend();
    expect(await readJournalFiles(userData)).toHaveLength(kept.changes.length - 1);
    await bar.getByRole('button', { name: 'Retry' }).click();
    await expect(bar.getByText('Saved', { exact: true })).toBeVisible();
    await page.getByLabel('New task').press('Enter');
    await page.waitForFunction(isAcknowledged);
    expect(keptTasks(await expectWhole(page, userData)).size).toBe([FIRST, SECOND, THIRD].length);
  });
}
