// The screens before anybody is inside: first start, the lock, names and PIN, and the recovery. Axe looks at each in
// both looks and both languages, and each is photographed under test-results/screens.
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { expectAccessible } from '../support/expect-accessible';
import { firstScreenOf, setUpOffice } from '../support/safety/desk';
import { databaseFolderIn } from '../support/safety/used-office';

const clock = '2026-11-23T10:42:00+08:00';
const looks = ['light', 'dark'] as const;
const languages = [
  { folder: 'en', button: 'English' },
  { folder: 'zh-HK', button: '繁體中文' },
] as const;

/** Photographs the screen and asks axe, in every language and look; leaves it in English. */
async function lookAt(page: Page, name: string): Promise<void> {
  for (const { folder, button } of [...languages].reverse()) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', folder);
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look });
      await expect(page.locator('html')).toHaveAttribute('data-theme', look);
      const path = `test-results/screens/${folder}-${look}/threshold-${name}.png`;
      await page.screenshot({ path, animations: 'disabled' });
      await expectAccessible(page);
    }
  }
}

test('first start, lock, names and PIN, recovery: accessible in both languages and looks', async ({
  launchOnward,
}) => {
  const first = await launchOnward({ clock });
  expect(await firstScreenOf(first.page)).toBe('first-run');
  await lookAt(first.page, 'first-run');
  await setUpOffice(first.page);
  await first.page.keyboard.press('Control+l');
  await expect(first.page.getByRole('heading', { name: 'Locked since 10:42' })).toBeVisible();
  await lookAt(first.page, 'locked');
  await first.electronApp.close();

  const second = await launchOnward({ clock, userData: first.userData });
  expect(await firstScreenOf(second.page)).toBe('enter');
  await lookAt(second.page, 'who');
  await second.electronApp.close();

  rmSync(databaseFolderIn(first.userData), { recursive: true });
  const third = await launchOnward({ clock, userData: first.userData });
  expect(await firstScreenOf(third.page)).toBe('recovery');
  await lookAt(third.page, 'recovery');
});
