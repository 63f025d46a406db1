// Fields that find among many, as the keyboard meets them.
import { expect, type Page } from '@playwright/test';

/** Takes what a field with the focus finds for the words typed into it, by an Enter that need not wait for the answer. */
export async function takeFound(page: Page, option: string | RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: option })).toHaveCount(0);
}
