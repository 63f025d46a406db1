// The power goes while an office is put back to a backup: what opens afterwards is the office before or the one of the
// backup, whole, and never a mixture.
import { setTimeout as after } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { killHard } from '../../support/kill-hard';
import { addTask, enterOffice, firstScreenOf, openTasks, setUpOffice } from '../../support/safety/desk';
import { expectWhole, keptTasks } from '../../support/safety/kept-data';
import { createRandom } from '../../support/safety/seeded-random';
import { counts } from './counts';

// What is lost once is lost: no second attempt.
test.describe.configure({ retries: 0 });

const TIMEOUT_MS = 1_200_000;
/** How long the office may take to be read or opened on a busy machine. */
const patience = { timeout: 30_000 };
/** A kill falls at most this long after the restore was decided: from its first write to the office that opens again. */
const LONGEST_DELAY_MS = 800;
const SEED = Number(process.env['ONWARD_SEED'] ?? 20_261_123);
const FIRST = 'call Vivian 陳詠欣 about Thursday';

const sorted = (words: Iterable<string>): readonly string[] => [...words].sort();

async function openSafety(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/settings?part=safety';
  });
  await expect(page.getByRole('button', { name: 'Back up now' })).toBeEnabled(patience);
}

/** Opens the preview of the backup that was made by hand, and waits until it can be decided. */
async function previewRestore(page: Page): Promise<void> {
  await openSafety(page);
  const row = page.getByRole('table', { name: 'Backups there are' }).getByRole('row', { name: /By hand/ });
  await row.getByRole('button', { name: /^Backup of/ }).click();
  await page.getByRole('menuitem', { name: 'Restore…' }).click();
  await expect(page.getByRole('dialog').getByRole('table', { name: 'You would lose' })).toBeVisible(patience);
}

test(`${counts.restoreKills} kills in the middle of a restore end in the old office or the new one`, async ({
  launchOnward,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const random = createRandom(SEED);
  const ends = { old: 0, new: 0 };
  let launched = await launchOnward();
  const { userData } = launched;
  await setUpOffice(launched.page);
  await openTasks(launched.page);
  await addTask(launched.page, FIRST);
  await openSafety(launched.page);
  await launched.page.getByRole('button', { name: 'Back up now' }).click();
  await expect(launched.page.getByText('Made, and read back.')).toBeVisible(patience);
  let today: readonly string[] = [FIRST];
  for (let kill = 1; kill <= counts.restoreKills; kill += 1) {
    const later = `call ${kill} after the backup`;
    await openTasks(launched.page);
    await addTask(launched.page, later);
    today = sorted([...today, later]);
    await previewRestore(launched.page);
    const delay = random() * LONGEST_DELAY_MS;
    await launched.page.keyboard.press('Control+Enter');
    await after(delay);
    await killHard(launched.electronApp);
    launched = await launchOnward({ userData });
    expect(await firstScreenOf(launched.page)).toBe('enter');
    await enterOffice(launched.page);
    await expect(launched.page.getByText('Saved', { exact: true })).toBeVisible(patience);
    const kept = sorted(keptTasks(await expectWhole(launched.page, userData)));
    expect([[FIRST], today], `kill ${kill} after ${delay} ms`).toContainEqual(kept);
    ends[kept.length === 1 ? 'new' : 'old'] += 1;
    today = kept;
  }
  process.stdout.write(`seed ${SEED}: ${ends.old} ended in the old office, ${ends.new} in the new one\n`);
});
