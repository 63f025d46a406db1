// The name behind a confidential role is met nowhere by a recruiter who is not cleared: words that stand nowhere else were
// put into the client, its address, contact and role; the recruiter opens, searches, prints and exports what can be, and
// none of them appears. The manager, whose role it is, finds them in each of those places.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { enterAs, goTo } from '../pages/screens';
import { canariesIn, heldBy, type Canary } from '../support/canaries';
import { DESK_STAFF, onTuesday, openWrittenOffice, writeDeskOffice } from '../support/desk-office';
import { pdfText } from '../support/pdf-text';
import { BLIND_TITLE, plantSecret, SECRETS, type SecretOffice } from '../support/secret-office';

const TIMEOUT_MS = 240_000;
const patience = { timeout: 30_000 };

const secretsIn = (text: string): readonly Canary[] => {
  const secrets: readonly Canary[] = SECRETS;
  return canariesIn(text).filter((canary) => secrets.includes(canary));
};

const expectNoSecret = async (page: Page, where: string): Promise<void> => {
  expect.soft(secretsIn(await heldBy(page)), where).toEqual([]);
};

async function open(page: Page, address: string): Promise<void> {
  await goTo(page, address);
  await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeVisible(patience);
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0, patience);
}

const addresses = ({ secretClientId, roleId, kelvin }: SecretOffice): readonly string[] => [
  ...['/today', '/calendar', '/calendar/weather', '/tasks', '/candidates', '/clients', '/roles', '/rematch'],
  ...[`/clients/${secretClientId}`, `/roles/${roleId}`, `/candidates/${kelvin}`, '/imports', '/settings'],
];

const tabs = [/^Facts/, /^Interest/, /^Submissions/, /^Interviews/, /^Consents/, /^Timeline/] as const;

async function profile(page: Page, { rachel }: SecretOffice): Promise<void> {
  await open(page, `/candidates/${rachel}`);
  await expect(page.getByRole('heading', { name: /FONG Wai Lam/ }).first()).toBeVisible(patience);
  await expectNoSecret(page, 'the profile');
  for (const tab of tabs) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0, patience);
    await expectNoSecret(page, `the profile’s ${tab.source}`);
  }
}

interface NextRoles {
  readonly candidateId: string;
  /** A name of theirs in the head of the drawer: the drawer of whoever was looked at before may stand a moment longer. */
  readonly name: string;
  readonly counts: readonly string[];
}

/** Somebody's next roles: every list looked at, and the count of each as expected. */
async function nextRoles(page: Page, { candidateId, name, counts }: NextRoles): Promise<void> {
  await open(page, `/rematch/${candidateId}`);
  const drawer = page.getByRole('complementary', { name: new RegExp(`^Next roles for .*${name}`) });
  const lists = drawer.getByRole('tab');
  await expect(lists).toHaveText([...counts], { ...patience, useInnerText: true });
  for (const list of await lists.all()) {
    await list.click();
    await expect(list).toHaveAttribute('aria-selected', 'true');
    await expectNoSecret(page, `next roles, ${await list.innerText()}`);
  }
  await expect(lists).toHaveText([...counts], { useInnerText: true });
}

async function callAboutIt(page: Page): Promise<void> {
  const drawer = page.getByRole('complementary', { name: /^Next roles/ });
  await drawer.getByRole('tab', { name: /^Confirm first/ }).click();
  await drawer.getByRole('checkbox', { name: new RegExp(BLIND_TITLE) }).check();
  await page.getByRole('button', { name: /^Call .* about 1/ }).click();
  await expect(page.getByRole('dialog')).toContainText('A group in Kowloon');
  await expectNoSecret(page, 'the call about it');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: /^Call/ })).toHaveCount(0);
}

const found = (page: Page) =>
  page.getByRole('dialog', { name: 'Find or do anything' }).getByRole('group', { name: /^(Clients|Roles)$/ });

async function searchPalette(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await palette.getByRole('combobox').fill(typed);
  await expect(palette.getByText(/^Nothing matches|^\d+ results?$/).first()).toBeAttached(patience);
}

async function calendar(page: Page, names: RegExp): Promise<void> {
  await open(page, '/calendar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calendar', patience);
  const blocks = page.getByRole('main').getByText(names);
  await expect(blocks.last()).toBeVisible(patience);
  for (const block of await blocks.all()) {
    await block.click();
    await expect(page.getByRole('heading', { level: 2, name: names })).toBeVisible();
    await expectNoSecret(page, 'an interview in the calendar');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  }
}

/** Answers every save dialog with a folder; the proposed names are kept by the files saved there. */
async function saveInto(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = async (...given: unknown[]) => {
      const options = given.at(-1) as { readonly defaultPath?: string };
      const name = (options.defaultPath ?? 'file').split(/[/\\]/).at(-1) ?? 'file';
      return { canceled: false, filePath: `${into}/${name}` };
    };
  }, folder);
}

/** Prints Rachel's profile and exports the week; answers everything those files say, names and metadata too. */
async function papers(page: Page, app: ElectronApplication, folder: string, { rachel }: SecretOffice) {
  await saveInto(app, folder);
  await open(page, `/candidates/${rachel}`);
  await page.getByRole('button', { name: 'Print profile' }).click();
  const pdf = await savedAs(page);
  await open(page, '/calendar');
  await page.getByRole('button', { name: 'Calendar files' }).click();
  await page.getByRole('menuitem', { name: 'Export calendar file…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Save file/ })
    .click();
  const ics = await savedAs(page);
  const paper = join(folder, pdf);
  return {
    names: `${pdf} ${ics}`,
    text: pdfText(paper),
    metadata: execFileSync('qpdf', ['--json', paper], { encoding: 'utf8' }),
    calendar: readFileSync(join(folder, ics), 'utf8').replace(/\r?\n[ \t]/g, ''),
  };
}

async function savedAs(page: Page): Promise<string> {
  const told = page.getByText(/^Saved as /);
  await expect(told).toBeVisible(patience);
  return (await told.innerText()).split(/[/\\]/).at(-1) ?? '';
}

async function asRecruiter(page: Page, app: ElectronApplication, folder: string, office: SecretOffice) {
  await test.step('every page', async () => {
    for (const address of addresses(office)) {
      await open(page, address);
      await expectNoSecret(page, address);
    }
  });
  await test.step('the profile of who was sent there, and its history', () => profile(page, office));
  await test.step('next roles: described, not named, and left out where a gate would tell', async () => {
    const { kelvin, tiffany, jason } = office;
    await nextRoles(page, {
      ...{ candidateId: kelvin, name: 'Kelvin' },
      counts: ['Suits now 0', 'Confirm first 1', 'Not suggested 1'],
    });
    await nextRoles(page, {
      ...{ candidateId: tiffany, name: 'Tiffany' },
      counts: ['Suits now 0', 'Confirm first 2', 'Not suggested 0'],
    });
    await callAboutIt(page);
    // Jason works in the client's group: the row is missing, and so it is from every count.
    await nextRoles(page, {
      ...{ candidateId: jason, name: 'Jason' },
      counts: ['Suits now 0', 'Confirm first 1', 'Not suggested 0'],
    });
  });
  await test.step('search', async () => {
    for (const typed of ['jorvaskell', '祕瀚騏', 'oswinella', 'vexillologist']) {
      await searchPalette(page, typed);
      await expect.soft(found(page), typed).toHaveCount(0);
      await page.keyboard.press('Escape');
    }
  });
  await test.step('the calendar and what opens in it', () => calendar(page, /FONG/));
  const files = await test.step('papers and files', () => papers(page, app, folder, office));
  expect(files.text).toContain('FONG Wai Lam');
  expect(files.calendar).toContain('BEGIN:VEVENT');
  for (const [what, text] of Object.entries(files)) expect.soft(secretsIn(text), what).toEqual([]);
  const shown = await app.evaluate(({ Notification }) => JSON.stringify(Reflect.get(Notification, 'shown')));
  expect(secretsIn(shown)).toEqual([]);
}

/** Where the manager finds them. */
async function asManager(page: Page, app: ElectronApplication, folder: string, office: SecretOffice) {
  const finds = async (address: string, wanted: readonly Canary[], tab?: RegExp) => {
    await open(page, address);
    if (tab) await page.getByRole('tab', { name: tab }).click();
    for (const canary of wanted) {
      await expect
        .poll(async () => secretsIn(await heldBy(page)), { message: `${canary} at ${address}`, ...patience })
        .toContain(canary);
    }
  };
  const { rachel, kelvin, tiffany, jason, secretClientId, roleId } = office;
  await finds('/clients', ['confidential client']);
  await finds(`/clients/${secretClientId}`, ['confidential address', 'confidential contact', 'client notes']);
  await finds(`/roles/${roleId}`, ['confidential title', 'confidential pay']);
  await finds(`/candidates/${rachel}`, ['confidential client'], /^Submissions/);
  await finds(`/candidates/${rachel}`, ['confidential title'], /^Timeline/);
  await finds(`/rematch/${tiffany}`, ['confidential client', 'confidential title', 'confidential pay']);
  await finds(`/rematch/${kelvin}`, ['confidential client']);
  await finds(`/rematch/${jason}`, ['confidential title'], /^Not suggested/);
  await searchPalette(page, 'jorvaskell');
  await expect(found(page).first()).toBeVisible(patience);
  await page.keyboard.press('Escape');
  const files = await papers(page, app, folder, office);
  expect(secretsIn(files.text)).toContain('confidential client');
  expect(secretsIn(files.calendar)).toContain('confidential client');
}

test('a recruiter who is not cleared meets the confidential client nowhere; the manager finds it everywhere', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('secret');
  const office = await writeDeskOffice(userData, plantSecret);
  const { page, electronApp } = await launchOnward({ userData, clock: onTuesday('10:34') });
  await openWrittenOffice(page);
  const { recruiter, manager } = DESK_STAFF;
  await enterAs(page, recruiter.name, recruiter.pin);
  await asRecruiter(page, electronApp, launcher.newFolder('recruiter'), office);
  await electronApp.close();
  const again = await launchOnward({ userData, clock: onTuesday('10:40') });
  await enterAs(again.page, manager.name, manager.pin);
  await asManager(again.page, again.electronApp, launcher.newFolder('manager'), office);
});
