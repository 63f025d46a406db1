// What the safety tests do at the desk: set an office up, enter, write tasks down by keyboard, bring an office back.
import { expect, type Page } from '@playwright/test';

/** The manager of the offices these tests make. */
export const MANAGER_PIN = '2580';

const ROWS_ON_SCREEN = 5;
const LIST_TIMEOUT_MS = 10_000;
const START_TIMEOUT_MS = 30_000;
const REBUILD_TIMEOUT_MS = 60_000;

/** What a start ends on. `first-run` would greet a known office with an empty book. */
export type FirstScreen = 'enter' | 'recovery' | 'first-run' | 'blocked';

const headings: readonly (readonly [FirstScreen, RegExp])[] = [
  ['enter', /^Who is at the desk\?$/],
  [
    'recovery',
    /^The (database (did not open|is older|belongs to another|is gone)|note of what is installed cannot be read)/,
  ],
  ['first-run', /^Set up your office$/],
  ['blocked', /^Onward could not start$/],
];

/** Waits until the start is decided, and says how. */
export async function firstScreenOf(page: Page): Promise<FirstScreen> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(new RegExp(headings.map(([, text]) => text.source).join('|')), {
    timeout: START_TIMEOUT_MS,
  });
  const text = await heading.innerText();
  const found = headings.find(([, pattern]) => pattern.test(text));
  if (!found) throw new Error(`A start on an unknown screen: ${text}`);
  return found[0];
}

/** Sets up an empty office with one manager, who is inside afterwards. */
export async function setUpOffice(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Set up your office' })).toBeVisible({
    timeout: START_TIMEOUT_MS,
  });
  await page.getByLabel('Office name').fill('Harbour Search');
  await page.getByLabel('Your name').fill('Mandy Lo');
  await page.getByLabel(/^Your PIN/).fill(MANAGER_PIN);
  await page.getByLabel('The PIN again').fill(MANAGER_PIN);
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
}

/** Enters as the manager with the digits of the keyboard. */
export async function enterOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Manager$/ }).click();
  await page.getByLabel(/^PIN of /).fill(MANAGER_PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
}

/** Opens the task list and puts the cursor where a new task is written. */
export async function openTasks(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: /^Tasks/ })
    .click();
  await page.getByLabel('New task').click();
}

/** Whether all is said to be saved, both in the database and in the journal, and nothing waits in the field. */
export function isAcknowledged(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[aria-label="New task"]');
  const status = document.querySelector('header[aria-label="Top bar"] [role="status"]');
  return field?.value === '' && status?.textContent === 'Saved';
}

/** Writes a task down by keyboard and waits until it is acknowledged. Rejects when the app dies meanwhile. */
export async function addTask(page: Page, words: string): Promise<void> {
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction(isAcknowledged, undefined, { polling: 'raf' });
}

/** Fails unless the task list has at least as many rows as there are tasks, and shows the last ones at its end. */
export async function expectListed(page: Page, tasks: readonly string[]): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Tasks' });
  const rowCount = async (): Promise<number> => Number(await grid.getAttribute('aria-rowcount'));
  await expect.poll(rowCount, { timeout: LIST_TIMEOUT_MS }).toBeGreaterThan(tasks.length);
  await grid.focus();
  await page.keyboard.press('End');
  for (const words of tasks.slice(-ROWS_ON_SCREEN))
    await expect(grid.getByRole('checkbox', { name: `Done: ${words}`, exact: true })).toBeAttached();
}

/** On the recovery screen: rebuilds from the journal and opens the office. */
export async function rebuildFromJournal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Rebuild from the journal' }).click();
  await expect(page.getByText(/^Everything is back: /)).toBeVisible({ timeout: REBUILD_TIMEOUT_MS });
  await page.getByRole('button', { name: 'Open the office' }).click();
  expect(await firstScreenOf(page)).toBe('enter');
}
