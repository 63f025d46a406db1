// From a client's signed terms to the money: a role's pipeline by keyboard until somebody is placed, what the figures say
// of it, and the invoice noted on the list of placements.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { Onward } from '../pages/onward';
import { PROJECT_FOLDER } from '../support/choose-desktop';
import { expectAccessible } from '../support/expect-accessible';

const imports = (name: string): string => join(PROJECT_FOLDER, 'test/fixtures/imports', name);
const vivian = /CHAN Wing Yan/;
const patience = 120_000;

/** What axe finds, with no tooltip left where the pointer last rested. */
async function expectSound(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expectAccessible(page);
}

async function takeIn(desk: Onward): Promise<void> {
  await desk.setUp('Set up and choose files…');
  await desk.importFiles([imports('chan-wing-yan.json')], 1);
  await desk.page.getByRole('button', { name: 'Import more' }).click();
  await desk.importFiles([imports('roles.json')], 6);
  await desk.signTerms('Victoria Peak Trading Limited', '2026-01-05');
  await desk.openCandidate('詠欣', vivian);
  await desk.page.getByRole('tab', { name: /^Submissions/ }).click();
  await desk.page.getByRole('button', { name: 'Submit to a role…' }).click();
  await desk.page.getByRole('option', { name: /R-002/ }).click();
  await desk.decide('Submission drafted');
}

/** Nothing goes out without both consents: to keep their data and to be put forward are asked for where it is sent from. */
async function sendWithConsent(desk: Onward): Promise<void> {
  const { page } = desk;
  await page.getByRole('group', { name: 'Pipeline' }).getByRole('group', { name: vivian }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  const dialog = page.getByRole('dialog', { name: 'Send to the client' });
  await expect(dialog.getByText('Nothing goes out without the candidate’s consent.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /for this role by name$/ }).check();
  await expect(dialog.getByRole('button', { name: /^Send/ })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'The candidate agrees that we keep their data' }).check();
  await desk.decide('Submitted to the client');
}

/** Walks the one card of the role to its placement; each step waits for the column it leads to. */
async function placeByKeyboard(desk: Onward): Promise<void> {
  const { page } = desk;
  const column = (name: string) => page.getByRole('heading', { level: 3, name, exact: true });
  await desk.open('Roles');
  await page.getByRole('searchbox').fill('R-002');
  // Enter opens the first of what is listed: not before the list has answered.
  await expect(page.getByText('1 of 6 roles')).toBeVisible();
  await expect(page.getByRole('row', { name: /^R-002/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(column('Drafted 1')).toBeVisible();
  await sendWithConsent(desk);
  await expect(column('Sent 1')).toBeVisible();
  const board = page.getByRole('group', { name: 'Pipeline' });
  await board.getByRole('group', { name: vivian }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(column('Client interview 1')).toBeVisible();
  await board.getByRole('group', { name: vivian }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('textbox', { name: 'Offered a month' }).fill('55000');
  await page.getByRole('textbox', { name: 'Answer by' }).fill('2026-11-25');
  await desk.decide('Offer written down');
  await expect(column('Offered 1')).toBeVisible();
  await expect(board.getByText(/^HK\$55,000 × 12, Answer by /)).toBeVisible();
  await board.getByRole('group', { name: vivian }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('textbox', { name: 'First day' }).fill('2026-11-23');
  await expect(page.getByRole('textbox', { name: 'Package a year' })).toHaveValue('660,000');
  await page.getByRole('textbox', { name: /^Another fee/ }).fill('110000');
  await page.getByRole('textbox', { name: 'Why another fee' }).fill('Agreed for the first placement');
  await desk.decide('Placement recorded');
  await expect(column('Placed 1')).toBeVisible();

  await desk.open('Roles');
  // The role is filled by now.
  await page.getByRole('button', { name: 'With closed' }).click();
  await page.getByRole('button', { name: 'Board' }).click();
  const placed = page.getByRole('heading', { level: 2, name: 'Placed 1', exact: true });
  await expect(placed).toBeVisible();
  await expect(board.getByRole('group', { name: vivian })).toBeVisible();
  await expectSound(page);
}

async function readFigures(desk: Onward): Promise<void> {
  const { page } = desk;
  const came = 'Of 1 put forward, 1 reached the client, 1 an interview, 1 an offer; 1 placed.';
  await desk.open('Figures');
  await expect(page.getByText(came, { exact: true })).toBeVisible();
  await expectSound(page);
  await page.keyboard.press('v');
  const row = page.getByRole('table', { name: came, exact: true }).getByRole('row', { name: /^R-002/ });
  await expect(row.getByRole('cell')).toHaveText(['1', '1', '1', '1', '1', '–']);
  // What is looked at goes to paper: days of one's own, and the role with how far it came.
  await page.getByRole('button', { name: 'Dates…', exact: true }).click();
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('2026-11-20');
  await expect(page.getByText(/^20 – 23 Nov 2026 · /)).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('textbox', { name: 'From', exact: true })).toHaveValue('2026-11-20');
  const line = page.frameLocator('iframe').getByRole('row', { name: /^R-002/ });
  await expect(line.getByRole('cell')).toHaveText([/^R-002/, /./, '1', '1', '1', '1', '1', '0']);
  await desk.open('Figures');
}

async function noteInvoice(desk: Onward): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('p');
  await expect(page.getByText('Invoice to send, 0 days since the start', { exact: true })).toBeVisible();
  await expectSound(page);
  const list = page.getByRole('grid', { name: 'Placements' });
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Invoice sent on/ }).fill('2026-11-23');
  await desk.decide('Invoice or payment noted');
  await expect(list.getByText(/^Payment by /)).toBeVisible();
}

test('a role’s pipeline by keyboard to a placement, its figures and its invoice', async ({
  launchOnward,
}) => {
  test.setTimeout(patience);
  const { page, electronApp } = await launchOnward({ clock: '2026-11-23T09:30:00+08:00' });
  const desk = new Onward(page, electronApp);
  await test.step('take in', () => takeIn(desk));
  await test.step('place', () => placeByKeyboard(desk));
  await test.step('figures', () => readFigures(desk));
  await test.step('invoice', () => noteInvoice(desk));
  await desk.saved();
});
