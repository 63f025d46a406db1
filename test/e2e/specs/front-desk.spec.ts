// A day at the front desk by the keyboard alone, on an office written through the door; and what the recruiter hears of
// it. Each step is taken back and taken again.
import { test, expect } from '../fixtures';
import { FrontDesk } from '../pages/front-desk';
import { enterAs, openUserMenu } from '../pages/screens';
import { DESK_STAFF, onTuesday, openWrittenOffice, writeDeskOffice } from '../support/desk-office';
import { expectAccessible } from '../support/expect-accessible';

const TIMEOUT_MS = 240_000;
const { receptionist, recruiter } = DESK_STAFF;
/** Said of a no-show that stands; “no-show?” and the button “No-show…” only propose one. */
const confirmedNoShow = /No-show(?!…)/;

test('the front desk by keyboard: late, no-show, late after all, walk-in, and the end of the day', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('desk');
  await writeDeskOffice(userData, async () => undefined);
  const { page } = await launchOnward({ userData, clock: onTuesday('10:34') });
  await openWrittenOffice(page);
  await enterAs(page, receptionist.name, receptionist.pin);
  const desk = new FrontDesk(page);

  await test.step('the day stands in its sections, what Monday left first', async () => {
    await expect(desk.row(/LEUNG Pui Shan/)).toContainText('23 Nov: did not come?');
    await expect(desk.row(/Simon Mak/)).toContainText('not seen leaving');
    await expect(desk.row(/NG Sze Wing/)).toContainText('19 min late · no-show?');
    await expect(desk.row(/TSANG Ka Ho/)).toContainText('we are 1 h 4 min late');
    await expect(desk.row(/CHEUNG Tsz Lok/)).toContainText('we kept them 12 min');
    await expectAccessible(page);
  });

  await test.step('a candidate who comes very late: checked in, the recruiter asked', async () => {
    await desk.checkIn('yi');
    await expect(desk.row(/YIP Man Hin/)).toContainText('Arrived 10:34, very late');
    await desk.press('Ask Mandy Lo');
    await desk.says('Task added');
    await expect(page.getByRole('button', { name: 'Mandy Lo is asked' })).toBeDisabled();
    await desk.undo();
    await expect(page.getByRole('button', { name: 'Ask Mandy Lo' })).toBeEnabled();
    await desk.undo();
    await expect(desk.row(/YIP Man Hin/)).toContainText('19 min late · no-show?');
    await desk.redo();
    await expect(desk.row(/YIP Man Hin/)).toContainText('very late');
  });

  await test.step('a no-show: proposed, tried to reach, confirmed by a person', async () => {
    await desk.find('tif');
    await expect(desk.row(/NG Sze Wing/)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Alt+l');
    await desk.press('Reached', 'ArrowRight');
    await desk.press('No answer', 'Space');
    await desk.decide('Call logged');
    await expect(desk.row(/NG Sze Wing/)).toContainText('called 10:34');
    await desk.press('No-show…');
    await desk.decide('No-show confirmed');
    await expect(desk.row(/NG Sze Wing/)).toContainText(confirmedNoShow);
    await desk.undo();
    await expect(desk.row(/NG Sze Wing/)).toContainText('no-show?');
    await desk.redo();
    await expect(desk.row(/NG Sze Wing/)).toContainText(confirmedNoShow);
  });

  await test.step('who comes after all is found and checked in; that too can be taken back', async () => {
    await desk.find('5632');
    await expect(desk.row(/NG Sze Wing/)).toContainText(confirmedNoShow);
    await page.keyboard.press('Enter');
    await desk.says('Checked in');
    await expect(desk.row(/NG Sze Wing/)).toContainText('very late');
    await desk.undo();
    await expect(desk.row(/NG Sze Wing/)).toHaveCount(0);
    await desk.redo();
    await expect(desk.row(/NG Sze Wing/)).toContainText('very late');
  });

  await test.step('a walk-in who is expected is checked in, not written down twice', async () => {
    await page.keyboard.press('Alt+w');
    const dialog = page.getByRole('dialog', { name: 'Somebody came without an interview' });
    await expect(dialog.getByText('Say this before you type')).toBeVisible();
    await page.keyboard.type('4867');
    await expect(dialog.getByText('same phone')).toBeVisible();
    await expect(dialog.getByText('Expected today 11:00 with Grace Lau')).toBeVisible();
    await expectAccessible(page);
    await desk.press(/^Check in: CHAN Wing Yan/);
    await desk.says('Checked in');
    await expect(dialog).toHaveCount(0);
    await desk.undo();
    await expect(desk.row(/CHAN Wing Yan/)).toContainText('Confirmed');
  });

  await test.step('a walk-in who is in the book is linked, with the version of what was said to them', async () => {
    await desk.find('rachel fong');
    await desk.press('Walk-in: rachel fong');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('same words in the name')).toBeVisible();
    await desk.press('Compare with FONG Wai Lam, Rachel');
    await expect(
      dialog.getByRole('table').getByRole('row', { name: /^Name rachel fong FONG Wai Lam/u }),
    ).toBeVisible();
    await desk.press(/^It is them: FONG Wai Lam/);
    await expect(dialog.getByText('Linked to FONG Wai Lam, Rachel')).toBeVisible();
    await desk.press(/^Purpose/, 'Tab');
    await desk.press(/^Identity seen/, 'Space');
    await desk.decide('Walk-in recorded');
    await expect(desk.row(/FONG Wai Lam/)).toContainText('Walk-in, 10:34');
    await desk.undo();
    await expect(desk.row(/FONG Wai Lam/)).toHaveCount(0);
    await desk.redo();
    await expect(desk.row(/FONG Wai Lam/)).toContainText('Walk-in, 10:34');
  });

  await test.step('a walk-in whom nobody knows', async () => {
    await desk.find('peter parkes');
    await desk.press('Walk-in: peter parkes');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('peter parkes');
    await desk.decide('Walk-in recorded');
    await expect(desk.row(/peter parkes/)).toContainText('Walk-in');
  });

  await test.step('the end of the day leaves nothing open', async () => {
    await desk.clockTo(onTuesday('18:05'));
    await expect(page.getByRole('button', { name: /^End of day, 9 unresolved/ })).toBeVisible();
    await desk.press(/^End of day/);
    const panel = page.getByRole('complementary', { name: 'Close the day' });
    await expect(panel.getByText('How did it go?')).toBeVisible();
    await expectAccessible(page);
    await desk.press(/^Called off…: LEUNG Pui Shan/);
    await desk.press('Candidate', 'Space');
    await desk.press('Why', 'x');
    await desk.decide('Interview cancelled');
    for (const name of ['TSANG Ka Ho', 'CHEUNG Tsz Lok', 'NG Sze Wing', 'YIP Man Hin', 'CHAN Wing Yan']) {
      await desk.press(new RegExp(`^(Took place|Finished): ${name}`));
      await expect(panel.getByText(new RegExp(`^${name}`))).toHaveCount(0);
    }
    for (const name of ['Simon Mak', 'FONG Wai Lam, Rachel', 'peter parkes']) {
      await desk.press(`Left: ${name}`);
      await expect(panel.getByRole('button', { name: `Left: ${name}` })).toHaveCount(0);
    }
    await expect(panel.getByText(/^Nothing is left open. The day is closed; the calls/)).toBeVisible();
    await desk.press(/^Confirmed: LEE Chun Kit/);
    await expect(panel.getByText('Nothing is left open. The day is closed.')).toBeVisible();
    await expect(panel.getByText('All are confirmed for tomorrow.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^End of day$/ })).toBeVisible();
  });
});

test('the recruiter hears of it: under the bell, and by the system while the window is not in front', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('desk');
  await writeDeskOffice(userData, async () => undefined);
  const { page, electronApp } = await launchOnward({ userData, clock: onTuesday('10:20') });
  await openWrittenOffice(page);
  await enterAs(page, receptionist.name, receptionist.pin);
  const desk = new FrontDesk(page);
  await desk.checkIn('vi');
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible();
  await desk.says('Saved');

  const menu = await openUserMenu(page, receptionist.name);
  await menu.getByRole('menuitem', { name: /^Lock/ }).click();
  await page.getByRole('button', { name: 'Someone else' }).click();
  await enterAs(page, recruiter.name, recruiter.pin);
  await page.getByRole('button', { name: 'Notifications, 2 new' }).click();
  const list = page.getByRole('dialog', { name: 'From the front desk' });
  await expect(list.getByRole('button', { name: /^Vivian has arrived/ })).toBeVisible();
  await expect(list.getByRole('button', { name: /^Kelvin has arrived/ })).toBeVisible();
  await expect(list).not.toContainText('CHAN');
  await expectAccessible(page);
  await list.getByRole('button', { name: /^Vivian has arrived/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /CHAN Wing Yan/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible();

  await page.evaluate(() => {
    document.hasFocus = () => false;
  });
  await page.context().clock.setFixedTime(onTuesday('10:31'));
  await expect(page.getByRole('button', { name: 'Notifications, 1 new' })).toBeVisible({ timeout: 40_000 });
  const shown = await electronApp.evaluate(
    ({ Notification }) => (Notification as unknown as { shown: readonly { body: string }[] }).shown,
  );
  expect(shown.map(({ body }) => body)).toEqual(['Tiffany has not come yet, 16 min late']);
});
