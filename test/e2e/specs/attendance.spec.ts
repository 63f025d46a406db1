// A candidate who does not come to a client: what the record says, what it blocks, how the client is made good with, and
// how a manager clears it. By keyboard where a person types; the clock stands after the interview's end.
import { join } from 'node:path';
import { test, expect } from '../fixtures';
import { Onward } from '../pages/onward';
import { chooseAppearance, enterAs, expectStanding, goTo } from '../pages/screens';
import { PROJECT_FOLDER } from '../support/choose-desktop';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 300_000;
const afterItsEnd = '2026-11-23T17:10:00+08:00';
const candidate = /TANG Sze Wing/;
const client = 'Pearl Delta Software';

/** Rings, nobody answers, and a person says that the candidate did not come. */
async function missTheInterview(desk: Onward): Promise<void> {
  const { page } = desk;
  const row = page.getByRole('row', { name: candidate });
  await row.getByRole('button', { name: 'Outcome…' }).press('Enter');
  const drawer = page.getByRole('complementary', { name: candidate });
  await drawer.getByRole('button', { name: 'Log call' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'No answer' }).press('Enter');
  await desk.decide('Call logged');
  await drawer.getByRole('button', { name: 'More acts' }).press('Enter');
  await page.getByRole('menuitem', { name: 'No-show…', exact: true }).press('Enter');
  await expect(page.getByText(/^Last call:/)).toBeVisible();
  await desk.decide('No-show confirmed');
  await expect(drawer.getByRole('checkbox', { name: 'Done: Ring the client to make good' })).toBeVisible();
  await drawer.getByRole('button', { name: 'Close' }).press('Enter');
}

async function openInterviews(desk: Onward): Promise<void> {
  await desk.openCandidate('鄧思穎', candidate);
  await desk.page.getByRole('tab', { name: /^Interviews/ }).press('Enter');
  await expect(desk.page.getByRole('heading', { name: 'Attendance record' })).toBeVisible();
}

async function readTheRecord(desk: Onward): Promise<void> {
  const { page } = desk;
  await expect(
    page.getByText(/^In the last 365 days: kept \d+ of \d+ interviews.*; 1 no-show/).first(),
  ).toBeVisible();
  await expect(page.getByText('Blocked: 1 client no-show')).toBeVisible();
  await expect(page.getByText('Blocked from client interviews')).toBeVisible();
  await expect(
    page.getByText('It ends by itself on 23 Nov 2027; a manager can clear it before.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show as table' }).press('Enter');
  const thisMonth = page.getByRole('row', { name: /^November 2026/ });
  await expect(thisMonth.getByRole('cell').last()).toHaveText('1');
  await page.getByRole('button', { name: 'Show as table' }).press('Enter');
}

async function tryToBook(desk: Onward): Promise<void> {
  const { page } = desk;
  await page.getByRole('tab', { name: /^Submissions/ }).press('Enter');
  await page.getByRole('button', { name: 'Book client interview' }).first().press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Book an interview' });
  await dialog.getByLabel('Day').fill('2026-12-02');
  await dialog.getByLabel('From').fill('14:00');
  await page.keyboard.press('Control+Enter');
  // The client was let down an hour ago, which warns; what blocks is the record.
  await dialog.getByLabel('Why anyway (Goodwill)').fill('they asked for her by name');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert').getByText(/Attendance/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** Three repairs stand there; one is ticked off, one more is planned. */
async function makeGood(desk: Onward): Promise<void> {
  const { page } = desk;
  await desk.open('Clients');
  await page.getByRole('row', { name: new RegExp(client) }).dblclick();
  await expect(page.getByText('0 of 3 done')).toBeVisible();
  await expect(page.getByText(new RegExp(`interviews let ${client} down`)).first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Done: Ring the client to make good' }).press('Space');
  await desk.done('Task done');
  await expect(page.getByText('1 of 3 done')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: 'Plan a repair' })).toBeVisible();
  await page.getByRole('button', { name: 'Offer a replacement' }).press('Enter');
  await desk.decide('Repair planned');
  await expect(page.getByText('1 of 4 done')).toBeVisible();
  await expectAccessible(page);
}

async function clearIt(desk: Onward): Promise<void> {
  const { page } = desk;
  await openInterviews(desk);
  await page.getByRole('button', { name: 'Clear…' }).press('Enter');
  await page.getByRole('dialog').getByLabel('Why').fill('Was in hospital; letter seen.');
  await desk.decide('Gate let pass');
  await expect(page.getByText('May be booked with clients')).toBeVisible();
  await expect(
    page.getByText(/Cleared 23 Nov 2026 by Helen Kwok for All clients: Was in hospital/),
  ).toBeVisible();
  await desk.undo();
  await expect(page.getByText('Blocked from client interviews')).toBeVisible();
  await expect(page.getByText(/^Cleared 23 Nov/)).toHaveCount(0);
}

test('a no-show at a client: record, block, repair, clearance, undo', async ({ launchOnward, launcher }) => {
  test.setTimeout(TIMEOUT_MS);
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('attendance'));
  const desk = new Onward(page, electronApp);
  await desk.clockTo(afterItsEnd);
  await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);
  await desk.open('Today');
  await test.step('the no-show is set after a call', () => missTheInterview(desk));
  await test.step('the profile says it', async () => {
    await openInterviews(desk);
    await readTheRecord(desk);
    await expectAccessible(page);
  });
  await test.step('booking with a client is refused', () => tryToBook(desk));
  await test.step('the client is made good with', () => makeGood(desk));
  await test.step('a manager clears it, and takes that back', () => clearIt(desk));
});

test('the record and the goodwill in both languages and looks', async ({ launchOnward, launcher }) => {
  test.setTimeout(TIMEOUT_MS);
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('looks'));
  const desk = new Onward(page, electronApp);
  await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);
  await desk.openCandidate('溫晞文', /^WAN Hei Man/);
  const profile = new URL(page.url()).hash.slice(1);
  await desk.open('Clients');
  await page.getByRole('row', { name: /Sunrise Medical/ }).dblclick();
  await expect(page.getByRole('heading', { level: 2, name: 'Goodwill' })).toBeVisible();
  const clientPage = new URL(page.url()).hash.slice(1);
  for (const language of ['zh-HK', 'en'] as const)
    for (const look of ['light', 'dark'] as const) {
      await chooseAppearance(page, SAMPLE_STAFF.manager, { language, look });
      const shoot = async (name: string): Promise<void> => {
        const folder = join(PROJECT_FOLDER, 'test-results/screens', `${language}-${look}`);
        await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
        await expectAccessible(page);
      };
      await goTo(page, clientPage);
      await expectStanding(page, /Sunrise|日出|晨/, language);
      await expect(page.getByRole('img').first()).toBeVisible();
      await shoot('client-goodwill');
      await goTo(page, profile);
      await page.getByRole('tab', { name: language === 'en' ? /^Interviews/ : /^面試/ }).click();
      await expect(page.getByRole('img').first()).toBeVisible();
      await shoot('attendance-record');
    }
});
