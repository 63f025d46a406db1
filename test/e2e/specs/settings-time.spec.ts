// The settings of time on the sample office, by keyboard alone: hours of the week, the published holidays, travel, the
// weather's cut-offs, a room that closes and a colleague who leaves.
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { Onward } from '../pages/onward';
import { enterAs, expectStanding, goTo } from '../pages/screens';
import { PROJECT_FOLDER } from '../support/choose-desktop';
import { expectAccessible } from '../support/expect-accessible';
import type { LaunchedDesktop } from '../support/launch-desktop';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';
import { stubOpenDialog } from '../support/stub-dialogs';

const fixture = (name: string): string => join(PROJECT_FOLDER, 'test/fixtures/holidays', name);
const mostStops = 120;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Goes with Tab until the control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Opens the list of a select and goes down to the option whose name holds this. */
async function chooseIn(page: Page, target: Locator, option: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('option', { name: option });
  await expect(wanted).toBeVisible();
  for (let step = 0; step < mostStops && !(await hasFocus(wanted)); step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(target).toContainText(option);
}

class Settings extends Onward {
  private constructor({ page, electronApp }: LaunchedDesktop) {
    super(page, electronApp);
  }

  static async enter(desktop: LaunchedDesktop, who: keyof typeof SAMPLE_STAFF): Promise<Settings> {
    await enterAs(desktop.page, SAMPLE_STAFF[who], SAMPLE_PIN);
    return new Settings(desktop);
  }

  async part(name: string, title: string): Promise<void> {
    await goTo(this.page, `/settings?part=${name}`);
    await expectStanding(this.page, `Settings / ${title}`, 'en');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name });
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async keep(): Promise<void> {
    await pressOn(this.page, this.button(/^Keep \d+ change/));
    await this.done('Setting changed');
  }
}

test('an office slot is kept, left out on a date, refused at the same hour, removed and brought back', async ({
  launchOnward,
  launcher,
}) => {
  const desk = await Settings.enter(
    await launchSample(launchOnward, launcher.newFolder('data')),
    'recruiter',
  );
  const { page, dialog } = desk;
  await desk.part('slots', 'Office slots');
  await pressOn(page, desk.button('Add a slot'));
  await chooseIn(page, dialog.getByRole('combobox', { name: 'Weekday' }), 'Thursday');
  await typeInto(page, dialog.getByLabel('From', { exact: true }), '11:00');
  await typeInto(page, dialog.getByLabel('Length'), '60');
  await expectAccessible(page);
  await desk.decide('Office slot saved');
  const row = page.getByRole('row', { name: /Thursday/ });
  await expect(row).toContainText('11:00–12:00');
  await expect(row).toContainText('nothing');
  await pressOn(page, desk.button(/^Dates of Thursday/));
  await pressOn(page, dialog.getByRole('button', { name: 'Leave out 3 Dec 2026' }));
  await expect(dialog.getByRole('button', { name: 'Put back 3 Dec 2026' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(row).toContainText('3 Dec 2026');
  await pressOn(page, desk.button('Add a slot'));
  await chooseIn(page, dialog.getByRole('combobox', { name: 'Weekday' }), 'Thursday');
  await typeInto(page, dialog.getByLabel('From', { exact: true }), '11:30');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert')).toContainText('Thursday 11:00–12:00 is already kept for Grace Lau');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(row).not.toContainText('3 Dec 2026');
  await pressOn(page, desk.button(/^Remove Thursday/));
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('11:00–12:00');
});

test('the published holidays are taken in from files, refused when wrong, and undone in one step', async ({
  launchOnward,
  launcher,
}) => {
  const desk = await Settings.enter(await launchSample(launchOnward, launcher.newFolder('data')), 'manager');
  const { page, app, dialog } = desk;
  await desk.part('holidays', 'Holidays');
  const extraDay = page.getByRole('row', { name: /2 Oct 2027/ });
  const newYear = page.getByRole('row', { name: /1 Jan 2027/ });
  await expect(newYear).toContainText('computed');
  await stubOpenDialog(app, [join(PROJECT_FOLDER, 'package.json')]);
  await pressOn(page, desk.button(/^Take in the published list/));
  await expect(page.getByRole('alert')).toContainText('package.json is not a list of holidays.');
  await stubOpenDialog(app, ['2027-en.json', '2027-tc.json'].map(fixture));
  await pressOn(page, desk.button(/^Take in the published list/));
  await expect(dialog).toContainText('2027: 17 computed days become gazetted and 1 day is added');
  await expectAccessible(page);
  await desk.decide('Published holidays taken in');
  await expect(extraDay).toContainText('測試用的額外假期');
  await expect(newYear).toContainText('gazetted');
  await expect(page.getByText('Gazetted through 2027;')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(extraDay).toHaveCount(0);
  await expect(newYear).toContainText('computed');
});

test('travel and cut-offs are changed, with what the change touches before it is kept', async ({
  launchOnward,
  launcher,
}) => {
  const desk = await Settings.enter(await launchSample(launchOnward, launcher.newFolder('data')), 'manager');
  const { page } = desk;
  await desk.part('travel', 'Districts and travel');
  await typeInto(page, desk.field('Lobby time after travel'), '12');
  await tabTo(page, desk.field('From Central and Western to Wan Chai, minutes'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('41');
  await expect(desk.field('From Eastern to Wan Chai, minutes, changed')).toHaveValue('41');
  await expect(page.getByText('Wan Chai → Eastern')).toBeVisible();
  // Nobody of the sample goes from one place to another on a day to come.
  await expect(page.getByText('No booked interview gets a new warning.').first()).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, desk.button('Keep 3 changes'));
  await desk.done('Setting changed');
  await expect(desk.field('From Wan Chai to Eastern, minutes')).toHaveValue('41');
  await desk.part('weather', 'Weather cut-offs');
  await typeInto(page, desk.field('Rule 2, meetings run from'), '11:00');
  await expect(page.getByText('Meetings cannot run before the signal is down.')).toBeVisible();
  await expect(desk.button(/^Keep/)).toBeDisabled();
  await typeInto(page, desk.field('Rule 2, meetings run from'), '13:30');
  await desk.keep();
  await expect(page.getByText('Down by 12:00: what starts from 13:30 runs.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Down by 12:00: what starts from 14:00 runs.')).toBeVisible();
});

test('hours and policies say what they touch; a room and a colleague go only with what rests on them', async ({
  launchOnward,
  launcher,
}) => {
  const desk = await Settings.enter(await launchSample(launchOnward, launcher.newFolder('data')), 'manager');
  const { page, dialog } = desk;
  await desk.part('office', 'Office and hours');
  await typeInto(page, desk.field('Monday, closes'), '15:00');
  await expect(page.getByText(/booked interviews? would fall outside the hours/).first()).toBeVisible();
  await desk.part('policies', 'Policies');
  await typeInto(page, desk.field('Ample notice, client interview'), '48');
  await expect(desk.button('Ample notice, client interview: back to 24')).toBeVisible();
  await typeInto(page, desk.field('Buffer between interviews'), '60');
  await expect(page.getByText(/booked interviews would be too close to another/).first()).toBeVisible();
  await desk.keep();
  await desk.part('rooms', 'Rooms');
  await pressOn(page, desk.button(/^Change Kowloon/));
  await tabTo(page, dialog.getByRole('checkbox', { name: 'In use' }));
  await page.keyboard.press('Space');
  await expect(dialog.getByText(/^Still planned here: interviews [1-9]/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Say where they go.')).toBeVisible();
  await page.keyboard.press('Escape');
  await desk.part('staff', 'Staff and PIN');
  const leaver = page.getByRole('listitem').filter({ hasText: 'Winnie Tse' });
  await pressOn(page, desk.button('Winnie Tse leaves the office'));
  await expect(dialog.getByRole('list', { name: 'What rests on this person' })).toContainText(
    /\d+ open tasks?/,
  );
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert')).toContainText('Choose who takes them over.');
  await chooseIn(page, dialog.getByRole('combobox', { name: /^Who takes over/ }), 'Helen Kwok');
  await expect(dialog.getByText('All of it goes to Helen Kwok')).toBeVisible();
  await expectAccessible(page);
  await desk.decide('Staff member left');
  await expect(leaver).toContainText('has left');
  await page.keyboard.press('Control+z');
  await expect(leaver).toContainText('Receptionist');
});
