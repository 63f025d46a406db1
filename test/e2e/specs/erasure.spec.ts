// A person is erased in the app, and the bytes on the disk are looked at: texts that stand nowhere else were put into
// everything that tells of them, found in the data folder before, and are in none of its files afterwards, whatever packs
// them. The journal still verifies, and the others are still there.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
// First: it brings the IndexedDB that the office is written to.
import { WRITTEN_AT, writeOffice } from '../support/safety/written-office';
import { test, expect } from '../fixtures';
import { goTo } from '../pages/screens';
import { openSafetyIn } from '../../support/desktop-on-disk';
import { marks, plantPerson } from '../../support/erasure-office';
import { findTraces } from '../../support/find-traces';
import { makePdf } from '../../support/make-documents';
import { expectAccessible } from '../support/expect-accessible';
import { enterOffice, firstScreenOf, rebuildFromJournal } from '../support/safety/desk';
import { openedInViewer, stubOpenDialog, stubViewer } from '../support/stub-dialogs';

const TIMEOUT_MS = 120_000;
const patience = { timeout: 30_000 };
/** Enough that LevelDB writes tables and not only its log. */
const FILLERS = 130;
const FILLER_BYTES = 19_000;

const fileName = 'cv-of-today.pdf';
const fileMark = randomBytes(24).toString('hex');
const all: readonly string[] = [...Object.values(marks), fileMark];

/** Chromium's own notes of pages that were visited; Electron keeps none. */
const isBrowsersOwn = (file: string): boolean => /(^|\/)(History|Sessions|Top Sites|Favicons)/u.test(file);
const tracesIn = (userData: string) => {
  const { traces, ...counts } = findTraces(userData, all);
  return { ...counts, traces: traces.filter(({ file }) => !isBrowsersOwn(file)) };
};

/** The same while the app runs: a file may go, or be half written, while it is read. */
function tracesWhileOpen(userData: string): ReturnType<typeof tracesIn> | 'being written' {
  try {
    return tracesIn(userData);
  } catch {
    return 'being written';
  }
}

/** Which of the marks stand nowhere, once the folder can be read in one go and the database has written a table. */
function marksMissing(userData: string): readonly string[] | 'being written' {
  const seen = tracesWhileOpen(userData);
  if (seen === 'being written' || seen.tables === 0) return 'being written';
  return all.filter((mark) => !seen.traces.some((trace) => trace.mark === mark));
}

/** A file, opened in the system's viewer, and a note that is half typed. */
async function workOn(page: Page, app: ElectronApplication): Promise<void> {
  await page.getByRole('tab', { name: /^Documents/ }).click();
  await page.getByRole('button', { name: 'Add document…' }).click();
  const add = page.getByRole('dialog').getByRole('button', { name: /^Add 1 document/ });
  await expect(add).toBeEnabled(patience);
  await add.click();
  await expect(page.getByRole('dialog')).toHaveCount(0, patience);
  await page.getByRole('button', { name: `Open ${fileName}` }).click();
  await expect.poll(() => openedInViewer(app), patience).toHaveLength(1);
  await page.getByRole('button', { name: /^Interview notes/ }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill(marks.draft);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('an erased person is in no file of the data folder, and everybody else is', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('erasure');
  const { person, other } = await writeOffice(userData, async (office) => {
    const planted = await plantPerson(office);
    const about = {
      candidateId: null,
      contactId: null,
      clientId: null,
      interviewId: null,
      submissionId: null,
    };
    for (let count = 0; count < FILLERS; count += 1)
      await office.run('task/add', {
        ...{ ...about, ownerId: office.actors.manager.staffId, dueAt: office.clock.now(), channel: 'phone' },
        words: randomBytes(FILLER_BYTES / 2).toString('hex'),
      });
    return { ...planted, other: office.bo };
  });
  const { page, electronApp } = await launchOnward({ userData, clock: WRITTEN_AT });
  expect(await firstScreenOf(page)).toBe('recovery');
  await rebuildFromJournal(page);
  await enterOffice(page);
  await stubViewer(electronApp);
  const pdf = join(launcher.newFolder('files'), fileName);
  writeFileSync(pdf, makePdf([`Code ${fileMark}`]));
  await stubOpenDialog(electronApp, [pdf]);
  await goTo(page, `/candidates/${person}`);
  await workOn(page, electronApp);

  await expect.poll(() => marksMissing(userData), patience).toEqual([]);

  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Erase…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Erase for good/ });
  await expect(dialog).toContainText('1 text about others names this person', patience);
  await expectAccessible(page);
  await dialog.getByRole('checkbox').check();
  await dialog.getByLabel(/^In a few words/).fill('By letter of today');
  await dialog.getByLabel(/^Type/).fill(`${marks.surname} ${marks.givenNames}`);
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('heading', { name: 'Erased', exact: true })).toBeVisible(patience);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the office' }).click();
  await enterOffice(page);
  await goTo(page, `/candidates/${other}`);
  await expect(page.getByRole('heading', { name: 'YIP Bo' }).first()).toBeVisible(patience);
  // The browser empties its files behind the deletion, in its own time.
  await expect.poll(() => tracesWhileOpen(userData), { timeout: 60_000 }).toMatchObject({ traces: [] });
  await electronApp.close();

  const after = tracesIn(userData);
  expect(after.traces).toEqual([]);
  expect(after.files).toBeGreaterThan(5);
  const journal = (await openSafetyIn(userData)).journalFacts();
  expect(journal).toMatchObject({ state: 'verified', wholeVerified: true, missing: 0 });
});
