// Going through the screens of the app in either language, and the looks it can have.
import { expect, type Locator, type Page } from '@playwright/test';
import { chineseAreas } from '@app/i18n/chinese-areas';
import { englishAreas } from '@app/i18n/english-areas';

/** How the app is shown. */
export interface Appearance {
  readonly language: 'en' | 'zh-HK';
  readonly look: 'light' | 'dark';
}

type AppLanguage = Appearance['language'];

/** The app's own words in a language, to find things by. */
export const wordsIn = (language: AppLanguage) => (language === 'en' ? englishAreas : chineseAreas);

/** How long a page may take to come on a busy machine. */
const PAGE_TIMEOUT_MS = 30_000;

/** Enters with name and PIN from the screen that asks who is at the desk. */
export async function enterAs(page: Page, name: string, pin: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.keyboard.type(pin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: PAGE_TIMEOUT_MS });
}

/** Opens the menu of the person at the desk. */
export async function openUserMenu(page: Page, name: string): Promise<Locator> {
  await page
    .getByRole('navigation')
    .first()
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  return page.getByRole('menu');
}

/** Locks the window of whoever is at the desk, and lets somebody else enter. */
export async function leaveFor(
  page: Page,
  leaving: string,
  coming: { readonly name: string; readonly pin: string },
): Promise<void> {
  const menu = await openUserMenu(page, leaving);
  await menu.getByRole('menuitem', { name: /^Lock/ }).click();
  await page.getByRole('button', { name: 'Someone else' }).click();
  await enterAs(page, coming.name, coming.pin);
}

/** Closes the dialog that exports the calendar, which stays open over what it saved. */
export async function closeExport(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Export calendar file' });
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(dialog).toHaveCount(0);
}

/** Takes the pointer off whatever a menu was opened over, so that no tooltip comes up there. */
async function leavePointer(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
}

/** Chooses the language in the menu of the person at the desk. */
export async function chooseLanguage(page: Page, name: string, language: AppLanguage): Promise<void> {
  const menu = await openUserMenu(page, name);
  const choice = wordsIn(language).entry.languageName[language];
  await menu.getByRole('menuitemradio', { name: choice }).click();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await leavePointer(page);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Chooses language and look in the menu of the person at the desk. */
export async function chooseAppearance(page: Page, name: string, wanted: Appearance): Promise<void> {
  await chooseLanguage(page, name, wanted.language);
  const menu = await openUserMenu(page, name);
  const look = wordsIn(wanted.language).shell.looks[wanted.look];
  await menu.getByRole('menuitemradio', { name: look, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await leavePointer(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', wanted.look);
}

/** Goes to a page by its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, address);
}

/** Waits until the page with this title stands and nothing on it is still loading. */
export async function expectStanding(
  page: Page,
  title: string | RegExp,
  language: AppLanguage,
): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveText(title, {
    timeout: PAGE_TIMEOUT_MS,
  });
  const loading = page.getByRole('status', { name: wordsIn(language).common.loading });
  await expect(loading).toHaveCount(0, { timeout: PAGE_TIMEOUT_MS });
}

/** An address and the title of the page that stands there. */
export type Address = readonly [address: string, title: string | RegExp];

/** Goes to a page in English and waits for that page itself, not for the one before. */
export async function openAddress(page: Page, [address, title]: Address): Promise<void> {
  await goTo(page, address);
  await expectStanding(page, title, 'en');
}

/** A person's name as blocks and drawers tell it: the surname in capitals before the given names. */
export const PERSON_NAME = /\p{Lu}{2,} /u;

/** The first block of the calendar. */
export const firstInterview = (page: Page): Locator =>
  page.getByRole('main').getByRole('button', { name: PERSON_NAME }).first();

const LISTS = /^\/(today|candidates|clients|roles|rematch|tasks)$/;

/** Waits for what a page is opened for: the rows of a list, the events of the week, the drawn paper. */
export async function expectContent(page: Page, address: string): Promise<void> {
  const timeout = PAGE_TIMEOUT_MS;
  if (LISTS.test(address)) await expect(page.getByRole('row').nth(1)).toBeVisible({ timeout });
  if (address === '/calendar') await expect(firstInterview(page)).toBeVisible({ timeout });
  if (address === '/reports')
    await expect(page.frameLocator('iframe').getByRole('table')).toBeVisible({ timeout });
}

/** Opens the first row of the list on screen and answers the address it led to. */
export async function addressOfFirst(page: Page): Promise<string> {
  const before = new URL(page.url()).hash;
  await page.getByRole('row').nth(1).dblclick();
  await page.waitForURL((url) => url.hash !== before);
  return new URL(page.url()).hash.slice(1);
}
