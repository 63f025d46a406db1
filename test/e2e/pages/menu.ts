// Menus as the keyboard meets them.
import { expect, type Page } from '@playwright/test';

/** Opens a menu by its button and chooses from it with the keyboard alone. */
export async function chooseFromMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).focus();
  await page.keyboard.press('Enter');
  // A menu takes the focus a moment after it is seen, and one that is opened again at once is still at its last item.
  await expect(page.locator('[role="menuitem"]:focus')).toHaveCount(1);
  await page.keyboard.press('Home');
  const items = await page.getByRole('menuitem').allTextContents();
  for (let at = 0; at < items.indexOf(item); at += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: item })).toBeFocused();
  await page.keyboard.press('Enter');
}
