// Every button of every page is a command: the palette of a manager is opened on each, and lists whatever the page offers.
import type { Locator, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { addressOfFirst, enterAs, expectContent, expectStanding, goTo, wordsIn } from '../pages/screens';
import { buttonNames, listedCommands } from '../support/page-buttons';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 240_000;
const { shell, settings, weather } = wordsIn('en');

const pages = [
  ...(['today', 'calendar', 'candidates', 'clients', 'roles', 'rematch', 'tasks', 'reports'] as const),
  'figures',
  'imports',
] as const;
interface Opened {
  /** Finds one with much to show. */
  readonly typed: string;
  /** Stands on its page once it was read. */
  readonly content: (page: Page) => Locator;
}

/** Lists from which one is opened too. */
const lists: Readonly<Partial<Record<(typeof pages)[number], Opened>>> = {
  candidates: { typed: 'candy kwok', content: (page) => page.getByRole('tab') },
  clients: { typed: 'Tolo Harbour', content: (page) => page.getByRole('heading', { level: 2 }) },
  roles: { typed: 'R-033', content: (page) => page.getByRole('group', { name: 'Pipeline' }) },
};
const parts = ['office', 'rooms', 'slots', 'messages', 'staff', 'safety', 'archive', 'installation'] as const;

/** Names of buttons the palette leaves out; a page always has some. */
async function leftOut(page: Page): Promise<readonly string[]> {
  const names = await buttonNames(page);
  const listed = await listedCommands(page);
  expect(listed.length, 'commands listed').toBeGreaterThan(20);
  return names.filter((name) => !listed.includes(name));
}

/** Looked at again while something is still missing: a page offers its commands once it has read what it shows. */
async function look(page: Page, what: string): Promise<void> {
  const softly = expect.configure({ soft: true });
  await softly.poll(() => leftOut(page), { message: `buttons of ${what} that are no command` }).toEqual([]);
}

async function lookAtOne(
  page: Page,
  name: (typeof pages)[number],
  { typed, content }: Opened,
): Promise<void> {
  await page.getByRole('searchbox').fill(typed);
  await addressOfFirst(page);
  await expectStanding(page, new RegExp(`^${shell.pages[name]} / .`), 'en');
  await expect(content(page).first()).toBeVisible();
  await look(page, `one of ${name}`);
}

/** Carries one out that reads the whole book: a worker of the built app packs it, and the drawer counts everybody. */
async function findCandidates(page: Page): Promise<void> {
  const packing = page.waitForEvent('worker', (worker) => worker.url().includes('book-worker'));
  await page.keyboard.press('f');
  await packing;
  const drawer = page.getByRole('complementary', { name: /^Candidates for/ });
  await expect(drawer.getByRole('tab').last()).toHaveAccessibleName(/^Not suggested\s*300$/);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
}

test('lists every button of every page', async ({ launchOnward, launcher }) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('commands'));
  await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);
  await expectStanding(page, shell.pages.today, 'en');
  for (const name of pages) {
    await goTo(page, `/${name}`);
    await expectStanding(page, shell.pages[name], 'en');
    await expectContent(page, `/${name}`);
    await look(page, name);
    const opened = lists[name];
    if (opened !== undefined) await lookAtOne(page, name, opened);
    if (name === 'roles') await findCandidates(page);
  }
  await goTo(page, '/calendar/weather');
  await expectStanding(page, new RegExp(`/ ${weather.title}$`), 'en');
  await look(page, 'weather');
  for (const part of parts) {
    await goTo(page, `/settings?part=${part}`);
    await expectStanding(page, `${shell.pages.settings} / ${settings.parts[part]}`, 'en');
    await look(page, `settings, ${part}`);
  }
});
