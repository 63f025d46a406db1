// The power goes while people work: the whole process group is killed in the middle of saving, again and again.
import { setTimeout as after } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { killHard } from '../../support/kill-hard';
import type { LaunchedDesktop } from '../../support/launch-desktop';
import {
  addTask,
  enterOffice,
  firstScreenOf,
  openTasks,
  setUpOffice,
  expectListed,
} from '../../support/safety/desk';
import { expectWhole, keptTasks } from '../../support/safety/kept-data';
import { createRandom } from '../../support/safety/seeded-random';
import { counts } from './counts';

// What is lost once is lost: no second attempt.
test.describe.configure({ retries: 0 });

const TIMEOUT_MS = 300_000;
/** A kill falls at most this long after the last task that was waited for: through a whole act of saving. */
const LONGEST_DELAY_MS = 80;
const SEED = Number(process.env['ONWARD_SEED'] ?? 20_261_123);

const totals = { kills: 0, acknowledged: 0, lost: 0 };

test.afterAll(() => {
  const { kills, acknowledged, lost } = totals;
  process.stdout.write(`seed ${SEED}: ${kills} kills, ${acknowledged} tasks acknowledged, ${lost} lost\n`);
});

/** Writes tasks until the app dies; answers those that were acknowledged. */
async function writeUntilDead(
  page: Page,
  prefix: string,
  onEach: (count: number) => void,
): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  try {
    for (;;) {
      const words = `${prefix}-${acknowledged.length + 1}`;
      await addTask(page, words);
      acknowledged.push(words);
      onEach(acknowledged.length);
    }
  } catch (error) {
    if (acknowledged.length < counts.tasksBeforeKill) throw error;
  }
  return acknowledged;
}

async function killWhileSaving(
  { electronApp, page }: LaunchedDesktop,
  prefix: string,
  delay: number,
): Promise<readonly string[]> {
  let killed: Promise<void> | undefined;
  const acknowledged = await writeUntilDead(page, prefix, (count) => {
    if (count === counts.tasksBeforeKill) killed = after(delay).then(() => killHard(electronApp));
  });
  await killed;
  return acknowledged;
}

for (let office = 1; office <= counts.offices; office += 1) {
  test(`office ${office}: ${counts.killsEach} kills lose nothing that was acknowledged`, async ({
    launchOnward,
  }) => {
    test.setTimeout(TIMEOUT_MS);
    const random = createRandom(SEED + office);
    const acknowledged: string[] = [];
    let launched = await launchOnward();
    const { userData } = launched;
    await setUpOffice(launched.page);
    for (let kill = 1; kill <= counts.killsEach; kill += 1) {
      await openTasks(launched.page);
      const delay = random() * LONGEST_DELAY_MS;
      acknowledged.push(...(await killWhileSaving(launched, `call ${office}-${kill}`, delay)));
      launched = await launchOnward({ userData });
      const first = await firstScreenOf(launched.page);
      expect(first, await launched.page.locator('body').innerText()).toBe('enter');
      await enterOffice(launched.page);
      const kept = keptTasks(await expectWhole(launched.page, userData));
      const lost = acknowledged.filter((words) => !kept.has(words));
      totals.kills += 1;
      totals.lost += lost.length;
      expect(lost, `kill ${kill} after ${delay} ms`).toEqual([]);
    }
    totals.acknowledged += acknowledged.length;
    await openTasks(launched.page);
    await expectListed(launched.page, acknowledged);
  });
}
