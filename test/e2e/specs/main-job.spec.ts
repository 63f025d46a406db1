// The main job from end to end, as a recruiter does it, on the built app and on imported files: nine steps, each one
// leading to the next, and the papers at its end.
import { join } from 'node:path';
import { test, expect } from '../fixtures';
import { Onward } from '../pages/onward';
import { PROJECT_FOLDER } from '../support/choose-desktop';
import { pdfText } from '../support/pdf-text';
import { stubSaveDialog } from '../support/stub-dialogs';

const imports = (name: string): string => join(PROJECT_FOLDER, 'test/fixtures/imports', name);
const monday = (time: string): string => `2026-11-23T${time}:00+08:00`;
const vivian = /CHAN Wing Yan/;
const wholeJob = 240_000;
const printing = { timeout: 30_000 };

/** 1. Candidates and roles come in from files; the clients' terms and the candidate's consents are noted. */
async function takeIn(desk: Onward): Promise<void> {
  await desk.setUp('Set up and choose files…');
  await desk.importFiles(['chan-wing-yan.json', 'lee-chun-kit.json', 'o-brien-maeve.json'].map(imports), 3);
  await desk.page.getByRole('button', { name: 'Import more' }).click();
  await desk.importFiles([imports('roles.json')], 6);
  for (const client of ['Victoria Peak Trading Limited', 'Island Retail Group', 'Harbour East Hotels']) {
    await desk.signTerms(client, '2026-01-05');
  }
  await desk.openCandidate('詠欣', vivian);
  await desk.recordConsent('To keep the data');
  await desk.recordConsent('To represent');
}

/** 2. The office interview: booked, confirmed, checked in at the front desk, held. */
async function meet(desk: Onward): Promise<void> {
  const { page } = desk;
  await page.getByRole('tab', { name: 'Overview' }).click();
  await page.getByRole('button', { name: 'Book interview' }).click();
  await desk.book({ date: '2026-11-23', from: '10:00' });
  await desk.confirmFirst(vivian);
  await desk.open('Today');
  await expect(page.getByRole('button', { name: 'Check in' })).toBeVisible();
  await page.getByRole('searchbox').fill('4867');
  await page.keyboard.press('Enter');
  await desk.done('Checked in');
  await desk.clockTo(monday('10:02'));
  await page.getByRole('button', { name: 'Start' }).click();
  await desk.done('Interview started');
  // It opens in its full window, for notes by keyboard; here they are written afterwards.
  await expect(page.getByRole('button', { name: 'Finish and sum up' })).toBeVisible();
  await page.keyboard.press('Escape');
  await desk.clockTo(monday('10:50'));
  await page.getByRole('button', { name: 'Finish' }).click();
  await desk.done('Interview finished');
}

/** 3. What moves the candidate, whom they fit, their facts, interest and times. */
async function writeDown(desk: Onward): Promise<void> {
  const { page } = desk;
  const dialog = page.getByRole('dialog');
  await desk.openCandidate('詠欣', vivian);
  await page.getByRole('button', { name: 'Write motivation notes' }).first().click();
  await dialog.getByRole('button', { name: 'Growth' }).click();
  await dialog.getByRole('button', { name: 'Commute' }).click();
  await page.getByLabel('The candidate’s words').fill('三年都同一個位，我想有自己團隊。');
  await page.keyboard.press('Control+Enter');
  await desk.done('Motivation noted');
  // The fit assessment opens by itself after the motivation notes.
  await page.getByRole('group', { name: 'Rating: Communication' }).getByRole('button', { name: '3' }).click();
  await page.getByLabel('Evidence: Communication').fill('Explained the month-end clearly in both languages');
  await dialog.getByRole('button', { name: 'Recommend', exact: true }).click();
  await desk.decide('Fit assessed');
  await page.getByRole('tab', { name: 'Facts' }).click();
  await page.getByRole('button', { name: 'Edit Right to work and start' }).click();
  await desk.choose('Right to work', 'Permanent resident');
  await page
    .getByLabel(/^Notice/)
    .first()
    .fill('1');
  await desk.decide('Profile changed');
  await page.getByRole('button', { name: 'Edit Pay' }).click();
  const monthly = page.getByRole('group', { name: 'Expected pay' }).getByLabel('Monthly');
  await monthly.fill('55000');
  // What is typed waits where it was typed, wherever one goes meanwhile.
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect(monthly).toHaveCount(0);
  await page.getByRole('tab', { name: 'Facts' }).click();
  await expect(monthly).toHaveValue(/^55,?000$/);
  await monthly.focus();
  await desk.decide('Profile changed');
}

async function noteInterestAndTimes(desk: Onward): Promise<void> {
  const { page } = desk;
  await page.getByRole('tab', { name: /^Interest/ }).click();
  await page.getByRole('button', { name: 'Edit When they can come' }).click();
  await page.getByRole('button', { name: 'Add weekly time' }).click();
  await desk.choose('Day', 'Tuesday');
  await desk.decide('Profile changed');
  await page.getByRole('button', { name: 'Note interest' }).click();
  await page.getByRole('option', { name: /R-002/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keen' }).click();
  await desk.decide('Interest noted');
}

/** 4 and 5. Submitted with consent; the client interview is booked, confirmed and attended. */
async function submitAndSend(desk: Onward): Promise<void> {
  const { page } = desk;
  await page.getByRole('tab', { name: /^Submissions/ }).click();
  await page.getByRole('button', { name: 'Submit to a role…' }).click();
  await page.getByRole('option', { name: /R-002/ }).click();
  await desk.decide('Submitted to the client');
  await page.getByRole('button', { name: 'Book client interview' }).click();
  await desk.book({ date: '2026-11-24', from: '14:00' });
  await desk.confirmLast(vivian);
  await desk.clockTo('2026-11-24T15:10:00+08:00');
  await desk.open('Today');
  await page.getByRole('button', { name: 'Outcome…' }).click();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await desk.done('Interview finished');
}

/** 6. The client says no, with a reason; what it changes stands beside it before it is recorded. */
async function recordTheNo(desk: Onward): Promise<void> {
  const { page } = desk;
  await desk.openCandidate('詠欣', vivian);
  await page.getByRole('tab', { name: /^Submissions/ }).click();
  await page.getByRole('button', { name: 'Record a no…' }).click();
  await expect(page.getByRole('radio', { name: /^Preferred another/ })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByText('Closed; revived if the winner falls through')).toBeVisible();
  await page.getByLabel('What they said, in their words').fill('Very close; the other had retail.');
  await desk.decide('Answer recorded');
}

/** 7 and 8. The next roles with their reasons, those left out with their cause; call, interest, consent, submit, book. */
async function rematch(desk: Onward): Promise<void> {
  const { page } = desk;
  await expect(page.getByText('Runner-up for Finance Manager', { exact: false })).toBeVisible();
  await expect(page.getByText('Confidential · R-006')).toBeVisible();
  await expect(page.getByText('Name not told')).toBeVisible();
  await page.getByRole('tab', { name: /^Not suggested/ }).click();
  await expect(page.getByText('Finance Business Partner')).toBeVisible();
  await expect(page.getByText('The client has not signed our terms').first()).toBeVisible();
  await page.getByRole('tab', { name: /^Suits now/ }).click();
  await page.getByRole('checkbox', { name: /Choose.*Accounting Manager/ }).check();
  await page.getByRole('button', { name: /^Call .* about 1/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keen' }).click();
  await page.getByRole('checkbox', { name: 'May be put forward for this role' }).check();
  await page.getByRole('checkbox', { name: 'and be named to the client' }).check();
  await page.getByRole('checkbox', { name: 'Put forward now' }).check();
  await desk.decide('Submitted to the client');
  await page.getByRole('button', { name: 'Book client interview' }).click();
  await desk.book({ date: '2026-12-01', from: '11:00' });
}

/** 9. The papers. */
async function print(desk: Onward, folder: string): Promise<{ profile: string; daySheet: string }> {
  const { page } = desk;
  await stubSaveDialog(desk.app, join(folder, 'profile.pdf'));
  await desk.openCandidate('詠欣', vivian);
  await page.getByRole('button', { name: 'Print profile' }).click();
  await expect(page.getByText(/^Saved as .*profile\.pdf/)).toBeVisible(printing);
  await stubSaveDialog(desk.app, join(folder, 'day-sheet.pdf'));
  await desk.open('Reports');
  await page.getByLabel('Day', { exact: true }).fill('2026-11-23');
  await page.getByRole('button', { name: /^Save PDF/ }).click();
  await expect(page.getByText(/^Saved as .*day-sheet\.pdf/)).toBeVisible(printing);
  return { profile: pdfText(join(folder, 'profile.pdf')), daySheet: pdfText(join(folder, 'day-sheet.pdf')) };
}

test('the main job, on imported files, to the next booking and its papers', async ({
  launchOnward,
  outputFolder,
}) => {
  test.setTimeout(wholeJob);
  const { page, electronApp } = await launchOnward({ clock: monday('09:30') });
  const desk = new Onward(page, electronApp);
  await test.step('take in', () => takeIn(desk));
  await test.step('meet', () => meet(desk));
  await test.step('write down', () => writeDown(desk));
  await test.step('interest and times', () => noteInterestAndTimes(desk));
  await test.step('submit and send', () => submitAndSend(desk));
  await test.step('record the no', () => recordTheNo(desk));
  await test.step('undo and redo the no', async () => {
    await desk.undo();
    await expect(page.getByText('Next roles for', { exact: false })).toBeVisible();
    await expect(page.getByText('Put forward already')).toBeVisible();
    await desk.redo();
    await expect(page.getByText('Put forward already')).toHaveCount(0);
  });
  await test.step('rematch', () => rematch(desk));
  const { profile, daySheet } = await test.step('print', () => print(desk, outputFolder));
  for (const text of [
    'CHAN Wing Yan, Vivian',
    '陳詠欣',
    'HK$55,000',
    'Permanent resident',
    '三年都同一個位，我想有自己團隊。',
  ]) {
    expect(profile).toContain(text);
  }
  expect(profile).toMatch(/Accounting Manager\s+Victoria Peak Trading Limited\s+Client interview/);
  expect(profile).toMatch(/Finance Manager\s+Victoria Peak Trading Limited\s+Rejected/);
  expect(profile).toContain('Kept 2 of 2 interviews');
  expect(profile).toMatch(/Page 1 of \d/);
  expect(daySheet).toMatch(/10:00\s+CHAN Wing Yan, Vivian\s+陳詠欣/);
  expect(daySheet).toContain('9123 4867');
  expect(daySheet).not.toContain('55,000');
  await desk.saved();
});
