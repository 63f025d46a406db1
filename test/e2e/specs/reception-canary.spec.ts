// What the front desk must never see is put into an office as words that stand nowhere else. A receptionist opens, searches,
// prints and exports everything that can be, and none of them appears; a manager finds each where it belongs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import {
  closeExport,
  enterAs,
  expectStanding,
  goTo,
  leaveFor,
  openAddress,
  type Address,
} from '../pages/screens';
import {
  CANARIES,
  canariesIn,
  expectNoCanary,
  heldBy,
  plantCanaries,
  type Canary,
  type CanaryOffice,
} from '../support/canaries';
import { DESK_STAFF, onTuesday, openWrittenOffice, writeDeskOffice } from '../support/desk-office';
import { pdfText } from '../support/pdf-text';

const TIMEOUT_MS = 300_000;
const patience = { timeout: 30_000 };

const main = (page: Page) => page.getByRole('main');

/** The pages there are for the front desk, none after one of the same title. */
const openAddresses: readonly Address[] = [
  ...([
    ['/today', 'Today'],
    ['/calendar', 'Calendar'],
    ['/settings?part=office', /^Settings/],
    ['/tasks', 'Tasks'],
  ] as const),
  ...([
    ['/settings?part=staff', /^Settings/],
    ['/reports', 'Reports'],
    ['/settings', /^Settings/],
    ['/settings?part=about', /About$/],
  ] as const),
];

/** Typed by somebody of the front desk, they lead nowhere but to Today. */
const closedAddresses = ({ secretClientId, roleId, candidateId }: CanaryOffice): readonly string[] => [
  ...['/candidates', `/candidates/${candidateId}`, '/clients', `/clients/${secretClientId}`],
  ...['/roles', `/roles/${roleId}`, '/rematch', `/rematch/${candidateId}`, '/imports'],
];

async function everyPage(page: Page, office: CanaryOffice): Promise<void> {
  for (const address of openAddresses) {
    await openAddress(page, address);
    await expectNoCanary(page, address[0]);
  }
  for (const address of closedAddresses(office)) {
    await goTo(page, address);
    await page.waitForFunction(() => window.location.hash === '#/today');
    await expectStanding(page, 'Today', 'en');
    await expectNoCanary(page, address);
  }
}

/** Answers every save dialog with a folder, and keeps the names that were proposed. */
async function saveInto(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    const proposed: string[] = [];
    Reflect.set(globalThis, 'proposedNames', proposed);
    dialog.showSaveDialog = async (...given: unknown[]) => {
      const options = given.at(-1) as { readonly defaultPath?: string };
      const name = (options.defaultPath ?? 'file').split(/[/\\]/).at(-1) ?? 'file';
      proposed.push(name);
      return { canceled: false, filePath: `${into}/${name}` };
    };
  }, folder);
}

const proposedNames = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'proposedNames') as readonly string[]);

async function todayPanels(page: Page): Promise<void> {
  await openAddress(page, ['/today', 'Today']);
  const search = page.getByRole('searchbox');
  for (const words of Object.values(CANARIES)) {
    await search.fill(words[0]);
    await expect(page.getByText(/^Nobody expected today matches/)).toBeVisible();
  }
  await search.fill('');
  await page
    .getByRole('row', { name: /FONG Wai Lam/ })
    .getByRole('button', { name: /FONG/ })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: /FONG Wai Lam/ })).toBeVisible();
  await expectNoCanary(page, 'an office interview’s drawer');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Walk-in/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('rachel fong');
  await expect(dialog.getByText('same words in the name')).toBeVisible();
  await expectNoCanary(page, 'a walk-in who is in the book');
  for (const words of Object.values(CANARIES)) {
    await dialog.getByRole('textbox').fill(words[0]);
    await expect(dialog.getByText('same words in the name')).toHaveCount(0);
  }
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^End of day/ }).click();
  await expect(page.getByRole('complementary', { name: 'Close the day' })).toBeVisible();
  await expectNoCanary(page, 'the end of the day');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await expectNoCanary(page, 'the bell');
  await page.keyboard.press('Escape');
}

async function stepsAndUndo(page: Page): Promise<void> {
  await openAddress(page, ['/today', 'Today']);
  await page.getByRole('searchbox').fill('rachel');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Checked in', { exact: true }).first()).toBeVisible();
  await expectNoCanary(page, 'a check-in');
  const bar = page.getByRole('banner', { name: 'Top bar' });
  await bar.getByRole('button', { name: /^Undo/ }).click();
  await expect(bar.getByRole('button', { name: /^Redo/ })).toBeEnabled();
  await expectNoCanary(page, 'undo');
  await bar.getByRole('button', { name: /^Redo/ }).click();
  await expect(page.getByRole('row', { name: /FONG Wai Lam/ })).toContainText('Early');
  await expectNoCanary(page, 'redo');
}

async function calendarPanels(page: Page): Promise<void> {
  await openAddress(page, ['/calendar', 'Calendar']);
  const blocks = main(page).getByText(/FONG/);
  await expect(blocks.first()).toBeVisible(patience);
  const count = await blocks.count();
  expect(count).toBeGreaterThan(1);
  for (let at = 0; at < count; at += 1) {
    await blocks.nth(at).click();
    await expect(page.getByRole('heading', { level: 2, name: /FONG/ })).toBeVisible();
    await expectNoCanary(page, `interview ${at + 1} of Rachel in the calendar`);
    const cancel = page.getByRole('button', { name: 'Call off…' });
    if (await cancel.isVisible()) {
      await cancel.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoCanary(page, `calling off interview ${at + 1}`);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  }
}

async function papers(page: Page, app: ElectronApplication, folder: string): Promise<void> {
  await saveInto(app, folder);
  await openAddress(page, ['/reports', 'Reports']);
  await expect(page.frameLocator('iframe').getByRole('table')).toBeVisible(patience);
  await expectNoCanary(page, 'the preview of the day sheet');
  await page.getByRole('button', { name: /^Save PDF/ }).click();
  await expect(page.getByText(/^Saved as /)).toBeVisible(patience);
  await openAddress(page, ['/calendar', 'Calendar']);
  await page.getByRole('button', { name: 'Calendar files' }).click();
  await page.getByRole('menuitem', { name: 'Export calendar file…' }).click();
  await expectNoCanary(page, 'the export of the calendar');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Save file/ })
    .click();
  await expect(page.getByText(/^Saved as /)).toBeVisible(patience);
  await closeExport(page);
  const saved = await proposedNames(app);
  expect(saved.map((name) => name.split('.').at(-1))).toEqual(['pdf', 'ics']);
  const [sheet = '', calendar = ''] = saved.map((name) => join(folder, name));
  const texts = { names: saved.join(), sheet: pdfText(sheet), raw: readFileSync(sheet, 'latin1') };
  expect(texts.sheet).toContain('FONG Wai Lam');
  const file = readFileSync(calendar, 'utf8');
  expect(file).toContain('BEGIN:VEVENT');
  for (const [what, text] of Object.entries({ ...texts, file }))
    expect.soft(canariesIn(text), what).toEqual([]);
}

/** Where a manager finds each. */
const places = ({ candidateId, secretClientId, roleId }: CanaryOffice) =>
  [
    [
      [`/candidates/${candidateId}`, /Rachel Fong$/],
      'Facts',
      ['expected pay', 'discretionary bonus', 'candidate summary'],
    ],
    [[`/candidates/${candidateId}`, /Rachel Fong$/], /^Motivation/, ['motivation words', 'deal breakers']],
    [[`/candidates/${candidateId}`, /Rachel Fong$/], /^Fit/, ['fit evidence', 'fit summary']],
    [[`/candidates/${candidateId}`, /Rachel Fong$/], /^Submissions/, ['confidential client']],
    [
      [`/clients/${secretClientId}`, /Jorvaskell/],
      null,
      ['confidential client', 'confidential address', 'confidential contact', 'client fee', 'client notes'],
    ],
    [[`/roles/${roleId}`, /Vexillologist/], null, ['confidential title', 'confidential pay']],
  ] as const satisfies readonly (readonly [Address, string | RegExp | null, readonly Canary[]])[];

async function managerFinds(page: Page, office: CanaryOffice): Promise<void> {
  const found = new Set<Canary>();
  for (const [address, tab, wanted] of places(office)) {
    await openAddress(page, address);
    if (tab !== null) await page.getByRole('tab', { name: tab }).click();
    for (const canary of wanted) {
      await expect
        .poll(async () => canariesIn(await heldBy(page)), {
          message: `${canary} at ${address[0]}`,
          ...patience,
        })
        .toContain(canary);
      found.add(canary);
    }
  }
  await openAddress(page, ['/today', 'Today']);
  await page
    .getByRole('row', { name: /FONG Wai Lam/ })
    .first()
    .getByRole('button', { name: /FONG/ })
    .click();
  await expect(page.getByText(/Brathmuckle/)).toBeVisible(patience);
  found.add('interview notes');
  expect([...found].sort()).toEqual(Object.keys(CANARIES).sort());
}

test('the front desk meets none of what it must not see; a manager finds each', async ({
  launchOnward,
  launcher,
  outputFolder,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('canary');
  const office = await writeDeskOffice(userData, plantCanaries);
  const { page, electronApp } = await launchOnward({ userData, clock: onTuesday('10:34') });
  await openWrittenOffice(page);
  const { receptionist, manager } = DESK_STAFF;
  await enterAs(page, receptionist.name, receptionist.pin);
  await test.step('every page', () => everyPage(page, office));
  await test.step('every panel of Today, and its searches', () => todayPanels(page));
  await test.step('steps, undo and redo', () => stepsAndUndo(page));
  await test.step('the calendar and what opens in it', () => calendarPanels(page));
  await test.step('papers, calendar files and their names', () => papers(page, electronApp, outputFolder));
  await test.step('notifications of the system', async () => {
    const shown = await electronApp.evaluate(({ Notification }) =>
      JSON.stringify(Reflect.get(Notification, 'shown')),
    );
    expect(canariesIn(shown)).toEqual([]);
  });
  await test.step('a manager finds each where it belongs', async () => {
    await leaveFor(page, receptionist.name, manager);
    await managerFinds(page, office);
  });
});
