// Files come in: judged and read in a worker under the app's own policy, kept, opened only after a click, named missing
// when they are, and read into the profile field by field. The files are made here from known text.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { sealPin } from '@app/office/pin';
import { createDocumentKeeper } from '../../../electron/main/document-keeper';
import { nodeFileSystem } from '../../../electron/main/safety-copy/node-file-system';
import { documentsFolder, openedFolder } from '../../../electron/main/safety-copy/profile-paths';
import { makeArchive, makePdf, makeWord, wordParts } from '../../support/make-documents';
import { test, expect } from '../fixtures';
import { Onward } from '../pages/onward';
import { PROJECT_FOLDER } from '../support/choose-desktop';
import { firstScreenOf, MANAGER_PIN, rebuildFromJournal } from '../support/safety/desk';
import { writeOffice } from '../support/safety/written-office';
import { expectAccessible } from '../support/expect-accessible';
import { openedInViewer, stubOpenDialog, stubViewer } from '../support/stub-dialogs';

const resume = join(PROJECT_FOLDER, 'test/fixtures/imports/chan-wing-yan.json');
const vivian = /CHAN Wing Yan/;
/** How long the reading of a few files may take on a busy machine. */
const reading = { timeout: 30_000 };

const cv = makePdf(
  ['姓名：陳詠欣', '電郵：vivian.new@example.com', '電話：5123 4567', '技能：金蝶、Power BI'],
  {
    chinese: true,
  },
);
const letter = makeWord(['Reference letter', 'To whom it may concern']);
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const refusedFiles = {
  'CV of a friend.pdf': [Buffer.from(`MZ${'\0'.repeat(300)}`), 'is none of the kinds that are kept'],
  'locked.pdf': [makePdf(['secret'], { encrypt: true }), 'is locked with a password'],
  'swollen.docx': [
    makeArchive([...wordParts(['x']), { name: 'a.bin', content: new Uint8Array(12_000_000), claims: 9 }]),
    'would unpack to far more than it is',
  ],
  'half.png': [picture.subarray(0, 40), 'is damaged'],
} as const;

function put(folder: string, files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
}

const dialogOf = (page: Page) => page.getByRole('dialog');
const documentRow = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Documents' }).getByRole('row', { name });

async function chooseFiles(desk: Onward, paths: readonly string[]): Promise<void> {
  await stubOpenDialog(desk.app, paths);
  await desk.page.getByRole('button', { name: 'Add document…' }).click();
}

async function atDocuments(desk: Onward): Promise<void> {
  await desk.setUp('Set up and choose files…');
  await desk.importFiles([resume], 1);
  await desk.openCandidate('詠欣', vivian);
  await desk.page.getByRole('tab', { name: /^Documents/ }).click();
}

/** Good and hostile files at once: the hostile ones are named with the reason, the good ones come in. */
async function takeIn(desk: Onward, folder: string): Promise<void> {
  const { page } = desk;
  const hostile = Object.fromEntries(Object.entries(refusedFiles).map(([name, [bytes]]) => [name, bytes]));
  await chooseFiles(
    desk,
    put(folder, { 'CV_Vivian.pdf': cv, 'letter.docx': letter, 'card.png': picture, ...hostile }),
  );
  for (const [name, [, sentence]] of Object.entries(refusedFiles)) {
    const notice = dialogOf(page)
      .getByRole('alert')
      .filter({ hasText: `“${name}”` });
    await expect(notice).toContainText(sentence, reading);
  }
  const add = dialogOf(page).getByRole('button', { name: /^Add 3 documents/ });
  await expect(add).toBeEnabled(reading);
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  // What was refused stays on screen until it is read.
  await expect(add).toHaveCount(0, reading);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table', { name: 'Documents' }).getByRole('row')).toHaveCount(4);
  await expect(documentRow(page, 'CV_Vivian.pdf')).toContainText('CV · PDF');
  await expect(documentRow(page, 'letter.docx')).toContainText('Other file · Word');
  await expectAccessible(page);
}

/** The words of a file, without leaving the app. */
async function readText(desk: Onward): Promise<void> {
  const { page } = desk;
  await page.getByRole('button', { name: 'More about letter.docx' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Show text…' }).click();
  await expect(dialogOf(page).getByText('To whom it may concern')).toBeVisible(reading);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
}

/** One field after the other, none before it was taken, and undo takes the last back. */
async function readIntoProfile(desk: Onward): Promise<void> {
  const { page } = desk;
  await page.getByRole('button', { name: 'More about CV_Vivian.pdf' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Read into the profile…' }).click();
  const takeEmail = dialogOf(page).getByRole('button', { name: 'Take Email: vivian.new@example.com' });
  await expect(takeEmail).toBeVisible(reading);
  await expect(dialogOf(page).getByRole('button', { name: 'Take Skill: 金蝶' })).toBeVisible();
  await expectAccessible(page);
  await takeEmail.click();
  await desk.done('Profile changed');
  const taken = dialogOf(page).getByRole('button', { name: 'Taken, Email: vivian.new@example.com' });
  await expect(taken).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Facts' }).click();
  await expect(page.getByRole('link', { name: 'vivian.new@example.com' }).first()).toBeVisible();
  await expect(page.getByText('金蝶')).toHaveCount(0);
  await desk.undo();
  await expect(page.getByRole('link', { name: 'vivian.new@example.com' })).toHaveCount(0);
  await page.getByRole('tab', { name: /^Documents/ }).click();
}

test('documents come in, are refused with a reason, are opened, and are read into the profile', async ({
  launchOnward,
  outputFolder,
}) => {
  const launched = await launchOnward({ clock: '2026-11-23T09:30:00+08:00' });
  const { page, electronApp, userData } = launched;
  const desk = new Onward(page, electronApp);
  const kept = join(userData, 'safety-copy', 'files');
  await atDocuments(desk);
  await expect(page.getByText(/^No document yet\./)).toBeVisible();
  await takeIn(desk, outputFolder);
  expect(readdirSync(kept)).toHaveLength(3);

  await test.step('opened by a click and by nothing else', async () => {
    await stubViewer(electronApp);
    await page.getByRole('button', { name: 'Open CV_Vivian.pdf' }).press('Enter');
    await expect.poll(() => openedInViewer(electronApp)).toHaveLength(1);
    const [opened = ''] = await openedInViewer(electronApp);
    expect(basename(opened)).toBe('CV_Vivian.pdf');
    expect(new Uint8Array(readFileSync(opened))).toEqual(cv);
  });

  await test.step('read in the app', () => readText(desk));

  await test.step('read into the profile', () => readIntoProfile(desk));

  await test.step('found by a word of it', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('金蝶');
    await expect(page.getByRole('option', { name: /in CV_Vivian\.pdf/u })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('the same file is not taken twice', async () => {
    await chooseFiles(desk, put(outputFolder, { 'copy.pdf': cv }));
    await expect(dialogOf(page).getByRole('button', { name: /^Add 1 document/ })).toBeEnabled(reading);
    await page.keyboard.press('Control+Enter');
    const notice = dialogOf(page).getByRole('alert');
    await expect(notice).toContainText('The same file is here already, as “CV_Vivian.pdf”.');
    await page.keyboard.press('Escape');
    expect(readdirSync(kept)).toHaveLength(3);
  });

  await test.step('a removal is taken back, and its bytes were there all along', async () => {
    await page.getByRole('button', { name: 'More about card.png' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect(documentRow(page, 'card.png')).toHaveCount(0);
    await desk.undo();
    await expect(page.getByRole('button', { name: 'Open card.png' })).toBeEnabled();
  });

  await test.step('a lost file is said to be missing, and comes back with the same file', async () => {
    for (const name of readdirSync(kept)) rmSync(join(kept, name));
    await page.getByRole('tab', { name: 'Facts' }).click();
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await expect(page.getByRole('alert')).toContainText('The files of 3 documents are not on this computer.');
    await expect(page.getByRole('button', { name: 'Open letter.docx' })).toBeDisabled();
    await expectAccessible(page);
    await chooseFiles(desk, [join(outputFolder, 'letter.docx')]);
    await expect(dialogOf(page).getByRole('button', { name: /^Add 1 document/ })).toBeEnabled(reading);
    await page.keyboard.press('Control+Enter');
    await expect(dialogOf(page)).toHaveCount(0, reading);
    await expect(page.getByRole('button', { name: 'Open letter.docx' })).toBeEnabled();
    await expect(page.getByRole('alert')).toContainText('The files of 2 documents are not on this computer.');
  });
});

/** What somebody who is not cleared must not read anywhere on the profile. */
const secretName = 'CV for Pacific Mosaic.pdf';
const plainCv = makePdf(['NG Ada', 'Skills: Consolidation']);
const recruiterPin = '4680';

interface WrittenFiles {
  readonly candidateId: string;
  readonly interviewId: string;
}

/** An interview going on, a CV beside it, and another version for a confidential role of the manager's. */
function writeFiles(userData: string): Promise<WrittenFiles> {
  const keeper = createDocumentKeeper(nodeFileSystem, {
    kept: documentsFolder(userData),
    opened: openedFolder(userData),
  });
  return writeOffice(userData, async (office) => {
    const { ada, actors, run } = office;
    const pin = await sealPin(recruiterPin);
    const { staffId } = actors.recruiter;
    await run('staff/save', {
      staffId,
      name: 'Grace Lau',
      nameZh: '',
      role: 'recruiter',
      active: true,
      ...pin,
    });
    const roleId = await office.addRole({ visibility: 'confidential', ownerId: actors.manager.staffId });
    const kept = await keeper.keep(plainCv);
    if (!kept.ok) throw new Error(kept.reason);
    const { sha256, size, mime } = kept;
    const file = { candidateId: ada, kind: 'cv', sha256, size, mime } as const;
    await run('candidate/add-document', { ...file, roleId, name: secretName });
    await run('candidate/add-document', { ...file, roleId: null, name: 'Ada Ng.pdf' });
    const interviewId = await office.book('2026-11-23 10:15+45', { recruiterId: actors.manager.staffId });
    await run('interview/check-in', { interviewId });
    office.at('2026-11-23 10:20');
    await run('interview/start', { interviewId });
    return { candidateId: ada, interviewId };
  });
}

const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, address);

test('a file for a confidential role stays unnamed to who is not cleared, and a CV stands beside the interview', async ({
  launchOnward,
  launcher,
}) => {
  const userData = launcher.newFolder('written-files');
  const { candidateId, interviewId } = await writeFiles(userData);
  const { page } = await launchOnward({ userData, clock: '2026-11-23T10:30:00+08:00' });
  expect(await firstScreenOf(page)).toBe('recovery');
  await rebuildFromJournal(page);

  await test.step('not cleared', async () => {
    await page.getByRole('button', { name: /^Grace Lau/ }).click();
    await page.getByLabel(/^PIN of /).fill(recruiterPin);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible(reading);
    await goTo(page, `/candidates/${candidateId}`);
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await expect(page.getByRole('button', { name: 'Open Ada Ng.pdf' })).toBeEnabled();
    await expect(page.getByRole('table', { name: 'Documents' })).toContainText('For a confidential role');
    await expect(page.getByRole('button', { name: /^Open / })).toHaveCount(1);
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await expect(page.getByText('Document added').first()).toBeVisible();
    expect(await page.content()).not.toContain(secretName);
  });

  await test.step('beside the interview, and named to the manager', async () => {
    await page.keyboard.press('Control+l');
    await page.getByRole('button', { name: 'Someone else' }).click();
    await page.getByRole('button', { name: /^Mandy Lo/ }).click();
    await page.getByLabel(/^PIN of /).fill(MANAGER_PIN);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible(reading);
    await goTo(page, `/candidates/${candidateId}`);
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await expect(documentRow(page, secretName)).toBeVisible();
    await goTo(page, `/interview/${interviewId}`);
    await page.getByRole('tab', { name: 'CV' }).click();
    await expect(page.getByText('Skills: Consolidation')).toBeVisible(reading);
    await expectAccessible(page);
  });
});
