// Which buttons a page has that act on the page as a whole, by the names they are read by, and what the palette lists.
import type { Page } from '@playwright/test';

/** Buttons the palette need not list by themselves, by where they stand or what they are, each with the reason. */
export const UNLISTED: readonly { readonly selector: string; readonly why: string }[] = [
  { selector: '[role="row"] *', why: 'of one row among many: the keys of the page act on the chosen row' },
  { selector: 'li *', why: 'of one line among many, which a search or its own page finds' },
  { selector: 'tr *', why: 'of one line of a form' },
  {
    selector: '[role="group"][aria-label="Interviews"] *',
    why: 'an interview or a day of the calendar, found by name or date',
  },
  { selector: '[role="group"][aria-label="Pipeline"] *', why: 'of one card: its keys act on the chosen one' },
  {
    selector: '[aria-haspopup]',
    why: 'opens a menu or popover beside itself; the lines of menus are listed',
  },
  { selector: '[aria-label="Choose a date"]', why: 'part of a field' },
  {
    selector: 'a[href^="tel:"], a[href^="mailto:"]',
    why: 'a number or an address, opened by another program',
  },
  { selector: '[aria-pressed="true"], [aria-selected="true"], [aria-current="page"]', why: 'holds already' },
];

/** Names of the buttons, tabs and page links in the main region that are none of {@link UNLISTED}. */
export async function buttonNames(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').evaluate(
    (main, unlisted) => {
      const nameOf = (button: Element): string => {
        const label = button.getAttribute('aria-label');
        if (label !== null) return label;
        // A tab's name; its count stands apart from it.
        if (button.getAttribute('role') === 'tab') return button.firstChild?.textContent ?? '';
        const copy = button.cloneNode(true) as Element;
        for (const part of copy.querySelectorAll('[aria-hidden="true"], .MuiTouchRipple-root')) part.remove();
        return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      };
      const isShown = (button: Element): boolean =>
        button.checkVisibility() && !(button as HTMLButtonElement).disabled;
      const buttons = [...main.querySelectorAll('button, [role="button"], [role="tab"], a[href]')];
      return buttons
        .filter((button) => isShown(button) && !unlisted.some((selector) => button.matches(selector)))
        .map(nameOf);
    },
    UNLISTED.map(({ selector }) => selector),
  );
}

/** The words of every command the palette lists now: it is opened for that, and left. */
export async function listedCommands(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await palette.getByRole('combobox').fill('>');
  await palette.getByRole('group', { name: 'Recent' }).waitFor({ state: 'detached' });
  const names = await palette
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('data-label') ?? ''));
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
  return names;
}
