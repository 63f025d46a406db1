// What the office exists for, as a recruiter lives it: a no that was a mistake and is taken back the next day; a no that
// leads to the next role, a placement, and another runner-up's second chance; and somebody for whom nothing suits until a
// new role wakes them.
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { Onward } from '../pages/onward';
import { goTo } from '../pages/screens';
import { DESK_STAFF, onTuesday, openWrittenOffice } from '../support/desk-office';
import { writeOffice } from '../support/safety/written-office';
import { plantStories, type StoryOffice } from '../support/story-office';

const TIMEOUT_MS = 240_000;
const patience = { timeout: 20_000 };

const drawer = (page: Page) => page.getByRole('complementary', { name: /^Next roles/ });
const tab = (page: Page, name: RegExp) => drawer(page).getByRole('tab', { name });

async function openProfile(page: Page, candidateId: string, part: RegExp): Promise<void> {
  await goTo(page, `/candidates/${candidateId}`);
  await page.getByRole('tab', { name: part }).click();
}

/** Three keys: the no, its reason, done. What it changes stands beside it before. */
async function recordSecondPlace({ page }: Onward, vivian: string): Promise<void> {
  await goTo(page, `/candidates/${vivian}`);
  await expect(page.getByRole('heading', { name: /CHAN Wing Yan/ }).first()).toBeVisible(patience);
  await page.keyboard.press('x');
  await expect(page.getByRole('radio', { name: /^Preferred another/ })).toBeVisible(patience);
  await page.keyboard.press('1');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Closed; revived if the winner falls through')).toBeVisible();
  await expect(dialog.getByText(/15:00.* is called off$/)).toBeVisible();
  await expect(dialog.getByText(/^3 roles stay/)).toBeVisible(patience);
  await page.keyboard.press('Control+Enter');
  await expect(tab(page, /^Suits now/)).toHaveAccessibleName(/^Suits now\s*3$/, patience);
}

/** The mistake is noticed on Wednesday: stage and interview stand again. */
async function takeBack(desk: Onward, vivian: string): Promise<void> {
  const { page } = desk;
  await openProfile(page, vivian, /^Interviews/);
  const interview = page.getByRole('tabpanel').getByRole('row', { name: /26 Nov/ });
  await expect(interview).toContainText('Cancelled', patience);
  await desk.clockTo(onTuesday('09:20', '2026-11-25'));
  await desk.undo();
  await expect(interview).toContainText('Confirmed', patience);
  await page.getByRole('tab', { name: /^Submissions/ }).click();
  await expect(page.getByRole('tabpanel').getByRole('row', { name: /Finance Manager/ })).toContainText(
    'Client interview',
  );
}

/**
 * The call about two roles, the confidential one described, then named with consent: put forward in one go, and each
 * interview that was agreed to is asked for after the other.
 */
async function callAndBook(desk: Onward): Promise<void> {
  const { page } = desk;
  await expect(drawer(page).getByText('Confidential · R-005')).toBeVisible();
  await expect(
    drawer(page).getByText('Runner-up for Finance Manager', { exact: false }).first(),
  ).toBeVisible();
  await expect(drawer(page).getByRole('listitem').filter({ hasText: 'Tax Director' })).toContainText(
    'HKICPA',
  );
  await page.getByRole('checkbox', { name: /Choose.*FP&A Lead/ }).check();
  await page.getByRole('checkbox', { name: /Choose.*Accounting Manager/ }).check();
  await page.getByRole('button', { name: /^Call .* about 2/ }).click();
  await expect(page.getByRole('dialog')).toContainText('A listed logistics group in Kowloon East.');
  const sheet = (title: RegExp) => page.getByRole('dialog').getByRole('region', { name: title });
  const dialog = sheet(/FP&A Lead/);
  await expect(dialog.getByText('On file: may be put forward by name')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keen' }).click();
  await dialog.getByRole('checkbox', { name: 'May be put forward for this role' }).check();
  await dialog.getByRole('checkbox', { name: 'and be named to the client' }).check();
  await dialog.getByRole('checkbox', { name: /^The client’s name was told/ }).check();
  await dialog.getByRole('checkbox', { name: 'Put forward now' }).check();
  await dialog.getByRole('checkbox', { name: 'Book the interview next' }).check();
  const second = sheet(/Accounting Manager/);
  const theirs = second.getByRole('checkbox', { name: 'Another agency has sent them to this client' });
  await theirs.check();
  await expect(second.getByText(/^Not put forward in this call: another agency/)).toBeVisible();
  await expect(second.getByRole('checkbox', { name: 'Put forward now' })).toBeDisabled();
  await theirs.uncheck();
  await second.getByRole('checkbox', { name: 'Put forward now' }).check();
  await second.getByRole('checkbox', { name: 'Book the interview next' }).check();
  await page.keyboard.press('Control+Enter');
  await desk.done('Submitted to the client');
  await bookInTurn(desk);
  await expect(drawer(page).getByText('Put forward already')).toBeVisible();
}

/** Of the two bookings the first is left for later, and the other is asked for all the same. */
async function bookInTurn(desk: Onward): Promise<void> {
  const booking = desk.page.getByRole('dialog', { name: 'Book an interview' });
  await expect(booking).toContainText('Accounting Manager', patience);
  await desk.page.keyboard.press('Escape');
  await expect(booking).toContainText('FP&A Lead');
  await desk.book({ date: '2026-11-27', from: '11:00' });
}

async function actOn(page: Page, name: RegExp, act: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

const vivianCard = /^Acts on .*Vivian/;

async function place(desk: Onward, { secretRole }: StoryOffice): Promise<void> {
  const { page } = desk;
  await goTo(page, `/roles/${secretRole}`);
  await actOn(page, vivianCard, 'Offered');
  await page.getByLabel('Offered a month').fill('54000');
  await desk.choose('Months a year', '13');
  await page.getByLabel('Start offered').fill('2027-01-04');
  await desk.decide('Offer written down');
  // The card moves to its new column, and a menu opened before would close with the old one.
  await expect(page.getByRole('heading', { level: 3, name: 'Offered 1', exact: true })).toBeVisible();
  await actOn(page, vivianCard, 'Place');
  await expect(page.getByLabel('First day')).toHaveValue('2027-01-04');
  await expect(page.getByLabel('Package a year')).toHaveValue('702,000');
  await desk.decide('Placement recorded');
}

/** The winner declines: who is placed meanwhile stays out, the other runner-up comes back. */
async function winnerFallsThrough(desk: Onward, { lostRole }: StoryOffice): Promise<void> {
  const { page } = desk;
  await goTo(page, `/roles/${lostRole}`);
  await actOn(page, /^Acts on .*Raymond/, 'Record a no');
  await page.getByRole('dialog').getByRole('button', { name: 'Candidate', exact: true }).click();
  await page.getByRole('radio', { name: /declined/i }).check();
  await page.keyboard.press('Control+Enter');
  await expect(drawer(page)).toBeVisible(patience);
  await goTo(page, `/roles/${lostRole}`);
  await actOn(page, vivianCard, 'Bring back');
  await expect(page.getByRole('alert').filter({ hasText: 'Placed by us' })).toBeVisible(patience);
  await actOn(page, /^Acts on .*Carol/, 'Bring back');
  await desk.done('Runner-up revived');
}

async function keepInPool(desk: Onward, { terry }: StoryOffice): Promise<void> {
  const { page } = desk;
  await goTo(page, `/rematch/${terry}`);
  await expect(tab(page, /^Suits now/)).toHaveAccessibleName(/^Suits now\s*0$/, patience);
  await page.getByRole('button', { name: 'Keep in the pool' }).click();
  await page.getByLabel('Why nothing suits').fill('No sales role open');
  await page.getByLabel(/^Kinds of role that wake them/).fill('Sales, 銷售');
  await desk.decide('Kept in the pool');
  await expect(drawer(page).getByText('In the pool', { exact: true })).toBeVisible();
}

async function newRoleWakes(desk: Onward): Promise<void> {
  const { page } = desk;
  await desk.open('Roles');
  await page.getByRole('button', { name: /^New role/ }).click();
  await desk.choose('Client', 'Kestrel Asia Bank');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Sales Manager');
  await desk.decide('Role saved');
  await desk.open('Today');
  const woken = page.getByRole('list', { name: 'Woken today' }).getByRole('listitem');
  await expect(woken).toHaveCount(1, patience);
  await expect(woken).toContainText('TANG Chi Wai, Terry');
  await expect(woken).toContainText('New role: Sales Manager · Kestrel Asia Bank');
  await expect(woken).toContainText('No sales role open');
  await woken.getByRole('button', { name: 'Next roles' }).click();
  await expect(drawer(page).getByRole('checkbox', { name: /Choose.*Sales Manager/ })).toBeVisible(patience);
}

test('a mistake taken back, a no that led to the next role and a placement, and a role that woke somebody', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('stories');
  const office = await writeOffice(userData, plantStories);
  const { page, electronApp } = await launchOnward({ userData, clock: onTuesday('10:02') });
  const desk = new Onward(page, electronApp);
  await openWrittenOffice(page);
  await desk.enter(DESK_STAFF.recruiter.name, DESK_STAFF.recruiter.pin);
  await test.step('a mistaken no, undone the next day, restores stage and interview', async () => {
    await recordSecondPlace(desk, office.vivian);
    await takeBack(desk, office.vivian);
  });
  await test.step('runner-up: three suggestions, one confidential; called, put forward, booked, placed', async () => {
    await recordSecondPlace(desk, office.vivian);
    await callAndBook(desk);
    await place(desk, office);
  });
  await test.step('the winner falls through, and a runner-up comes back', () =>
    winnerFallsThrough(desk, office));
  await test.step('nothing suits: the pool, until a new role wakes the candidate', async () => {
    await keepInPool(desk, office);
    await newRoleWakes(desk);
  });
  await desk.saved();
});
