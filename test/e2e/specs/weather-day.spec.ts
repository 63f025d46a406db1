// A weather day over twelve interviews, by the keyboard alone: the signal, the hours, what becomes of each, one
// decision, and one undo that brings all twelve back.
import { expect, type Page } from '@playwright/test';
import { test } from '../fixtures';
import { chooseAppearance, enterAs, expectStanding, goTo, wordsIn } from '../pages/screens';
import { WeatherDesk } from '../pages/weather-desk';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';
import { readDatabase } from '../support/safety/kept-data';

const TIMEOUT_MS = 240_000;
/** The sample's Tuesday: from ten o'clock thirteen interviews stand, one of them by video already. */
const TUESDAY = '2026-11-24';
const STAYS = 1;
const CHANGED = 12;

const open = async (page: Page, title: string): Promise<void> => expectStanding(page, title, 'en');

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Interviews and tasks that are not deleted, without what says when and how often each was written. */
async function rowsNow(page: Page, userData: string) {
  const { tables } = await readDatabase(page, userData);
  const standing = (rows: readonly object[] = []): readonly Row[] =>
    (rows as readonly Row[])
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ stamps: _stamps, sequence: _sequence, ...row }) => row as Row);
  return { interviews: standing(tables['interviews']), tasks: standing(tables['tasks']) };
}

const differing = (before: readonly Row[], after: readonly Row[]): readonly Row[] => {
  const known = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  return after.filter((row) => known.get(row.id) !== JSON.stringify(row));
};

test('twelve interviews in one act and back in one undo, by keyboard alone', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page, userData } = await launchSample(launchOnward, launcher.newFolder('weather'));
  await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);
  const before = await rowsNow(page, userData);
  const desk = new WeatherDesk(page);

  await page.keyboard.press('Control+2');
  await open(page, 'Calendar');
  await desk.tabTo(page.getByRole('button', { name: 'Weather day…' }));
  await page.keyboard.press('Enter');
  await open(page, 'Calendar / Weather day');

  await desk.tabTo(page.getByRole('button', { name: 'Signal no. 8 or above' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Black rain' })).toBeFocused();
  await page.keyboard.press('Enter');
  await desk.type('Day', TUESDAY);
  await desk.type('Hit from', '10:00');
  await desk.type('to', '18:00');
  await expect(page.getByRole('heading', { name: `${CHANGED + STAYS} interviews hit` })).toBeVisible();

  await test.step('rows are moved, cancelled and put aside with keys', async () => {
    await desk.tabTo(desk.list);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('f');
    await expect(desk.choice(1)).toHaveAccessibleName(/: Wed 25 Nov /);
    await page.keyboard.press('v');
    await expect(desk.choice(1)).toHaveAccessibleName(/: Video, same hour/);
    await page.keyboard.press('f');
    await expect(desk.choice(1)).toHaveAccessibleName(/: Wed 25 Nov /);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(desk.choice(2)).toHaveAccessibleName(/: Put aside$/);
    await page.keyboard.press('Space');
    await expect(desk.choice(2)).not.toHaveAccessibleName(/: Put aside$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(desk.choice(2)).toHaveAccessibleName(/: Cancel$/);
  });

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Weather day recorded', { exact: true })).toBeVisible();
  await expect(page.getByText(`Already recorded that day for ${CHANGED} interviews`)).toBeVisible();

  await test.step('all twelve are changed, and everybody is to be told', async () => {
    const after = await rowsNow(page, userData);
    const changed = differing(before.interviews, after.interviews);
    expect(changed.length).toBe(CHANGED);
    const stages = changed.map(({ stage }) => stage);
    expect(stages.filter((stage) => stage === 'cancelled').length).toBe(1);
    expect(changed.filter(({ mode }) => mode === 'video').length).toBe(CHANGED - 2);
    const made = differing(before.tasks, after.tasks);
    const told = (kind: string): number =>
      made.filter((task) => task.kind === kind && task.state === 'open').length;
    const atClients = changed.filter(({ kind }) => kind === 'client').length;
    expect(atClients).toBeGreaterThan(0);
    expect([told('tell-candidate'), told('tell-client')]).toEqual([CHANGED, atClients]);
  });

  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Already recorded that day/)).toHaveCount(0);
  expect(await rowsNow(page, userData)).toEqual(before);
});

test('says what is missing, what the rules make of a signal that came down, and lets a call be logged', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('weather-rules'));
  await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);
  await goTo(page, '/calendar/weather');
  await open(page, 'Calendar / Weather day');
  const desk = new WeatherDesk(page);
  await expect(desk.choice(1)).toBeVisible();

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Choose the signal first.' })).toBeVisible();

  await desk.type('Signal down at', '12:01');
  await expect(page.getByText('Meetings run again from 18:00.')).toBeVisible();
  await desk.type('Signal down at', '11:30');
  await expect(page.getByText('Meetings run again from 14:00.')).toBeVisible();
  await expect(desk.field('to')).toHaveValue('14:00');
  await desk.tabTo(page.getByRole('slider', { name: 'Hours hit to' }));
  await page.keyboard.press('ArrowRight');
  await expect(desk.field('to')).toHaveValue('14:15');

  await desk.tabTo(desk.list);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('l');
  const call = page.getByRole('dialog', { name: 'Log call' });
  await expect(call).toBeVisible();
  await call.getByRole('button', { name: 'Reached' }).press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(call).toHaveCount(0);
  await expect(desk.list.getByText(/^Called 10:42/)).toBeVisible();

  await desk.tabTo(page.getByRole('button', { name: 'Cut-offs' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'When meetings run again' })).toContainText(
    'Down by 06:30: from 08:30',
  );
  await page.keyboard.press('Escape');
});

test('the front desk has no weather day', async ({ launchOnward, launcher }) => {
  const { page } = await launchSample(launchOnward, launcher.newFolder('weather-desk'));
  await enterAs(page, SAMPLE_STAFF.receptionist, SAMPLE_PIN);
  await goTo(page, '/calendar');
  await open(page, 'Calendar');
  await expect(page.getByRole('button', { name: 'Weather day…' })).toHaveCount(0);
  await goTo(page, '/calendar/weather');
  await open(page, 'Today');
});

/** Each language and each look once. */
const appearances = [
  { language: 'en', look: 'light' },
  { language: 'zh-HK', look: 'dark' },
] as const;

test('stands in both languages and looks, before and after, and is accessible', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page } = await launchSample(launchOnward, launcher.newFolder('weather-looks'));
  await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);
  for (const { language, look } of appearances) {
    const { calendar, weather } = wordsIn(language);
    await chooseAppearance(page, SAMPLE_STAFF.manager, { language, look });
    await goTo(page, '/calendar/weather');
    await expectStanding(page, `${calendar.title} / ${weather.title}`, language);
    await expect(page.getByRole('grid', { name: weather.list }).getByRole('row').nth(1)).toBeVisible();
    const folder = `test-results/screens/${language}-${look}`;
    await page.screenshot({ path: `${folder}/manager-weather.png`, animations: 'disabled' });
    await expectAccessible(page);
    await page.getByRole('button', { name: weather.signals['signal-8'] }).press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: weather.tell })).toBeVisible();
    await page.screenshot({ path: `${folder}/manager-weather-recorded.png`, animations: 'disabled' });
    await expectAccessible(page);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { name: weather.tell })).toHaveCount(0);
  }
});
