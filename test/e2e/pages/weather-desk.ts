// The weather page as somebody without a mouse uses it: Tab to a thing by its name, then its keys.
import { expect, type Locator, type Page } from '@playwright/test';

/** No page has more stops than this between two of its controls. */
const MOST_STOPS = 80;

/** Drives the weather page by keys alone. */
export class WeatherDesk {
  constructor(readonly page: Page) {}

  /** Presses Tab until the control has the focus. */
  async tabTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    await expect(control).toBeFocused();
  }

  /** Goes to a field and writes over what stands in it. */
  async type(field: string, text: string): Promise<void> {
    await this.tabTo(this.field(field));
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** A field by its label, which may say besides that it is optional. */
  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${label}( · optional)?$`) });
  }

  get list(): Locator {
    return this.page.getByRole('grid', { name: 'Interviews hit, in call order' });
  }

  /** The button that shows what becomes of the interview in that place of the list, from 1. */
  choice(place: number): Locator {
    return this.list
      .getByRole('row')
      .nth(place)
      .getByRole('button', { name: /^What becomes of / });
  }
}
