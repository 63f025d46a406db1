// Damage to the database's files while the app is closed: it must never open empty, and nothing acknowledged may stay
// missing. Where something is missing the recovery screen comes, and its first button brings everything back.
import { expect, test } from '../../fixtures';
import type { LaunchedDesktop } from '../../support/launch-desktop';
import { damages } from '../../support/safety/damages';
import {
  enterOffice,
  firstScreenOf,
  openTasks,
  rebuildFromJournal,
  expectListed,
} from '../../support/safety/desk';
import { expectWhole, keptTasks } from '../../support/safety/kept-data';
import {
  copyUserData,
  databaseFolderIn,
  dropUsedOffice,
  makeUsedOffice,
  type UsedOffice,
} from '../../support/safety/used-office';
import { counts } from './counts';

// What is lost once is lost: no second attempt.
test.describe.configure({ retries: 0 });

const TIMEOUT_MS = 180_000;

let used: UsedOffice | undefined;

test.afterAll(() => {
  if (used) dropUsedOffice(used);
});

async function expectEverything(launched: LaunchedDesktop, { tasks }: UsedOffice): Promise<void> {
  const { page, userData } = launched;
  await enterOffice(page);
  const kept = keptTasks(await expectWhole(page, userData));
  expect(tasks.filter((words) => !kept.has(words))).toEqual([]);
  await openTasks(page);
  await expectListed(page, tasks);
}

for (const { name, harm } of damages.filter((_, at) => at % counts.damagesStep === 0)) {
  test(`${name}: nothing acknowledged stays missing`, async ({ launchOnward, launcher }) => {
    test.setTimeout(TIMEOUT_MS);
    used ??= await makeUsedOffice(launchOnward);
    const userData = launcher.newFolder('damaged');
    copyUserData(used.userData, userData);
    harm(databaseFolderIn(userData));
    const seen: string[] = [];
    for (let launch = 1; launch <= counts.launches; launch += 1) {
      const launched = await launchOnward({ userData });
      const screen = await firstScreenOf(launched.page);
      seen.push(screen);
      expect(['enter', 'recovery'], `launch ${launch}`).toContain(screen);
      if (screen === 'recovery') await rebuildFromJournal(launched.page);
      await expectEverything(launched, used);
      await launched.electronApp.close();
    }
    test.info().annotations.push({ type: 'starts', description: seen.join(', ') });
    process.stdout.write(`${name}: ${seen.join(', ')}\n`);
  });
}
