// Fields that find among many, as the keyboard meets them.
import { expect, type Page } from '@playwright/test';

/** Takes what a field with the focus found for the words typed into it, by Enter alone. */
export async function takeFound(page: Page, option: string | RegExp): Promise<void> {
  const found = page.getByRole('option', { name: option });
  // Enter takes the one that is marked, and it is marked a moment after it is seen.
  await expect(found.and(page.locator('.Mui-focused'))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(found).toHaveCount(0);
}
