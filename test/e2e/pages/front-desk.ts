// The front desk as a receptionist drives it: by the keyboard alone. The pointer is never used here.
import { expect, type Locator, type Page } from '@playwright/test';

/** How long a busy machine may take to show what was asked for. */
const patience = { timeout: 20_000 };
/** More stops than any screen has; a walk that is longer has missed what it looks for. */
const mostStops = 120;

/** What has the focus, as a screen reader names it. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) return '';
    const labelled = activeElement.getAttribute('aria-labelledby');
    const label = labelled === null ? null : document.getElementById(labelled)?.textContent;
    const isField = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
    const field = isField ? activeElement.labels?.[0]?.textContent : null;
    return (activeElement.getAttribute('aria-label') ?? label ?? field ?? activeElement.textContent).trim();
  });
}

/** The desk's keyboard. */
export class FrontDesk {
  constructor(readonly page: Page) {}

  private get search(): Locator {
    return this.page.getByRole('searchbox');
  }

  /** The row of somebody in the day's table. */
  row(name: string | RegExp): Locator {
    return this.page.getByRole('grid').getByRole('row', { name });
  }

  /** Goes by Tab until the named control has the focus, then presses it. */
  async press(name: string | RegExp, key = 'Enter'): Promise<void> {
    const { page } = this;
    const wanted =
      typeof name === 'string' ? (found: string) => found === name : (found: string) => name.test(found);
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (wanted(await focusedName(page))) {
        await page.keyboard.press(key);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`No Tab stop is named ${String(name)}`);
  }

  /** Types into the search, from wherever the focus is. */
  async find(typed: string): Promise<void> {
    const { page } = this;
    if (!(await this.search.evaluate((field) => field === document.activeElement)))
      await page.keyboard.press('Alt+/');
    await expect(this.search).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(typed);
  }

  /** Finds somebody and presses Enter. */
  async checkIn(typed: string): Promise<void> {
    await this.find(typed);
    await this.page.keyboard.press('Enter');
    await this.says('Checked in');
  }

  /** Waits for what the app says it did. */
  async says(what: string): Promise<void> {
    await expect(this.page.getByText(what, { exact: true }).first()).toBeVisible(patience);
  }

  /** Takes the last step back; the search keeps Ctrl+Z for what is typed there, so it is left first. */
  async undo(): Promise<void> {
    await this.leaveSearch();
    await this.page.keyboard.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.leaveSearch();
    await this.page.keyboard.press('Control+Shift+z');
  }

  private async leaveSearch(): Promise<void> {
    const inField = await this.page.evaluate(() => document.activeElement instanceof HTMLInputElement);
    if (inField) await this.page.keyboard.press('Tab');
  }

  /** Decides with Ctrl+Enter once the dialog has the keyboard, and waits until it is done. */
  async decide(what: string): Promise<void> {
    await this.page.waitForFunction(
      () => document.activeElement?.closest('.MuiDialog-root') !== null,
      undefined,
      patience,
    );
    await this.page.keyboard.press('Control+Enter');
    await this.says(what);
    await expect(this.page.getByRole('dialog')).toHaveCount(0, patience);
  }

  /** Moves the clock and draws the day anew by going away and coming back. */
  async clockTo(instant: string): Promise<void> {
    const { page } = this;
    await page.context().clock.setFixedTime(instant);
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible(patience);
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible(patience);
    await expect(this.search).toBeVisible(patience);
  }
}
