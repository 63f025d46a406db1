// The name behind a confidential role is met nowhere by a recruiter who is not cleared: words that stand nowhere else were
// put into the client, its address, contact and role; the recruiter opens, searches, prints and exports what can be, and
// none of them appears. The manager, whose role it is, finds them in each of those places. Then the manager names the
// recruiter on the role, and the recruiter finds them too; on what is handed to a candidate they stand only for whom was
// told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { closeExport, enterAs, leaveFor, openAddress, type Address } from '../pages/screens';
import { heldBy, type Canary } from '../support/canaries';
import { DESK_STAFF, onTuesday, openWrittenOffice, writeDeskOffice } from '../support/desk-office';
import { BLIND_TITLE, plantSecret, secretsIn, type SecretOffice } from '../support/secret-office';
import {
  expectClosedPapers,
  expectPapersNaming,
  expectPapersSilent,
  expectUntoldSlip,
  isPrinted,
  managersPapers,
  naming,
  namingToRecruiter,
  recruitersPapers,
  savedAs,
} from '../support/secret-papers';

const TIMEOUT_MS = 300_000;
const patience = { timeout: 30_000 };
const expectNoSecret = async (page: Page, where: string): Promise<void> => {
  expect.soft(secretsIn(await heldBy(page)), where).toEqual([]);
};

const addresses = ({ secretClientId, roleId, kelvin }: SecretOffice): readonly Address[] => [
  ...([
    ['/today', 'Today'],
    ['/calendar', 'Calendar'],
    ['/calendar/weather', /Weather day$/],
  ] as const),
  ...([
    ['/tasks', 'Tasks'],
    ['/candidates', 'Candidates'],
    ['/clients', 'Clients'],
  ] as const),
  ...([
    ['/roles', 'Roles'],
    ['/rematch', 'Rematch'],
    [`/clients/${secretClientId}`, /^Clients/],
  ] as const),
  ...([
    [`/roles/${roleId}`, /R-\d+$/],
    [`/candidates/${kelvin}`, /Kelvin Tsang$/],
  ] as const),
  ...([
    ['/imports', 'Import'],
    ['/settings', /^Settings/],
  ] as const),
];

const tabs = [/^Facts/, /^Interest/, /^Submissions/, /^Interviews/, /^Consents/, /^Timeline/] as const;

async function profile(page: Page, { rachel }: SecretOffice): Promise<void> {
  await openAddress(page, [`/candidates/${rachel}`, /Rachel Fong$/]);
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
  await openAddress(page, [`/rematch/${candidateId}`, 'Rematch']);
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
  await openAddress(page, ['/calendar', 'Calendar']);
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

/** Exports the week; answers the file and its name. */
async function exportWeek(page: Page, folder: string) {
  await openAddress(page, ['/calendar', 'Calendar']);
  await page.getByRole('button', { name: 'Calendar files' }).click();
  await page.getByRole('menuitem', { name: 'Export calendar file…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Save file/ })
    .click();
  const name = await savedAs(page);
  await closeExport(page);
  return { name, calendar: readFileSync(join(folder, name), 'utf8').replace(/\r?\n[ \t]/g, '') };
}

async function asRecruiter(page: Page, app: ElectronApplication, folder: string, office: SecretOffice) {
  await test.step('every page', async () => {
    for (const address of addresses(office)) {
      await openAddress(page, address);
      await expectNoSecret(page, address[0]);
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
  await saveInto(app, folder);
  await test.step('papers', async () => {
    for (const paper of recruitersPapers(office)) {
      await expectPapersSilent(page, folder, [paper]);
      await expectNoSecret(page, `the window around ${paper[0]}`);
    }
    await expectClosedPapers(page, office);
  });
  await test.step('calendar files', async () => {
    const { name, calendar: file } = await exportWeek(page, folder);
    expect(file).toContain('BEGIN:VEVENT');
    expect.soft(secretsIn(`${name} ${file}`)).toEqual([]);
  });
  const shown = await app.evaluate(({ Notification }) => JSON.stringify(Reflect.get(Notification, 'shown')));
  expect(secretsIn(shown)).toEqual([]);
}

type Finding = readonly [address: Address, wanted: readonly Canary[], tab?: RegExp];

/** Where who may know it finds what. */
const findings = ({ secretClientId, roleId, rachel }: SecretOffice): readonly Finding[] => [
  [['/clients', 'Clients'], ['confidential client']],
  [
    [`/clients/${secretClientId}`, /Jorvaskell/],
    ['confidential address', 'confidential contact', 'client notes'],
  ],
  [
    [`/roles/${roleId}`, /Vexillologist/],
    ['confidential title', 'confidential pay'],
  ],
  [[`/candidates/${rachel}`, /Rachel Fong$/], ['confidential client'], /^Submissions/],
  [[`/candidates/${rachel}`, /Rachel Fong$/], ['confidential title'], /^Timeline/],
];

const rematchFindings = ({ tiffany, kelvin, jason }: SecretOffice): readonly Finding[] => [
  [
    [`/rematch/${tiffany}`, 'Rematch'],
    ['confidential client', 'confidential title', 'confidential pay'],
  ],
  [[`/rematch/${kelvin}`, 'Rematch'], ['confidential client']],
  [[`/rematch/${jason}`, 'Rematch'], ['confidential title'], /^Not suggested/],
];

async function expectFound(page: Page, wanted: readonly Finding[]): Promise<void> {
  for (const [address, canaries, tab] of wanted) {
    await openAddress(page, address);
    if (tab) await page.getByRole('tab', { name: tab }).click();
    for (const canary of canaries) {
      await expect
        .poll(async () => secretsIn(await heldBy(page)), {
          message: `${canary} at ${address[0]}`,
          ...patience,
        })
        .toContain(canary);
    }
  }
}

async function expectFoundBySearch(page: Page): Promise<void> {
  await searchPalette(page, 'jorvaskell');
  await expect(found(page).first()).toBeVisible(patience);
  await page.keyboard.press('Escape');
}

/** The manager finds each of them where it belongs. */
async function asManager(page: Page, folder: string, office: SecretOffice): Promise<void> {
  await expectFound(page, [...findings(office), ...rematchFindings(office)]);
  await expectFoundBySearch(page);
  await expectPapersNaming(page, folder, { papers: managersPapers(office), those: naming });
  await expectUntoldSlip(page, folder, office);
  expect(secretsIn((await exportWeek(page, folder)).calendar)).toContain('confidential client');
}

/** The manager names the recruiter on the role, as one of those who may know whose it is. */
async function nameRecruiter(page: Page, { roleId }: SecretOffice): Promise<void> {
  await openAddress(page, [`/roles/${roleId}`, /Vexillologist/]);
  await page.getByRole('button', { name: /^Edit role/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Edit role/ });
  await dialog
    .getByRole('group', { name: 'Cleared' })
    .getByRole('checkbox', { name: DESK_STAFF.recruiter.name })
    .check();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0, patience);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible(patience);
}

/** Now cleared, the recruiter finds what the manager does, and hands no more to a candidate than that one was told. */
async function asNamedRecruiter(page: Page, folder: string, office: SecretOffice): Promise<void> {
  await expectFound(page, findings(office));
  await expectFoundBySearch(page);
  const papers = recruitersPapers(office).filter(isPrinted);
  await expectPapersNaming(page, folder, { papers, those: namingToRecruiter });
  await expectUntoldSlip(page, folder, office);
  expect(secretsIn((await exportWeek(page, folder)).calendar)).toContain('confidential client');
}

test('a recruiter who is not cleared meets the confidential client nowhere; the manager, and whom the manager names, do', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('secret');
  const office = await writeDeskOffice(userData, plantSecret);
  const { page, electronApp } = await launchOnward({ userData, clock: onTuesday('10:34') });
  await openWrittenOffice(page);
  const { recruiter, manager } = DESK_STAFF;
  const folder = launcher.newFolder('files');
  await enterAs(page, recruiter.name, recruiter.pin);
  await asRecruiter(page, electronApp, folder, office);
  await test.step('the manager finds each where it belongs', async () => {
    await leaveFor(page, recruiter.name, manager);
    await asManager(page, folder, office);
  });
  await test.step('the recruiter does, once named on the role', async () => {
    await nameRecruiter(page, office);
    await leaveFor(page, manager.name, recruiter);
    await asNamedRecruiter(page, folder, office);
  });
});
