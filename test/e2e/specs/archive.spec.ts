// Everything of an office out as one file, from the settings; the file read by another reader; taken into an empty
// installation by its first screen; and looked at by the office it came from.
import { copyFileSync, openAsBlob, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BlobReader, configure, TextWriter, ZipReader } from '@zip.js/zip.js';
import { test, expect } from '../fixtures';
import { enterAs, expectContent, goTo, wordsIn } from '../pages/screens';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_CLOCK, SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';
import { stubSaveDialog } from '../support/stub-dialogs';

const { archive, candidateList, entry, privacy } = wordsIn('en');
configure({ useWebWorkers: false });

/** Chooses a file where the page asks for one. */
async function chooseArchive(page: Page, button: string, path: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).press('Enter');
  await (await asked).setFiles(path);
}

/** The entries as another reader finds them, every checksum of the zip file proved. */
async function rowsIn(path: string, name: string): Promise<readonly string[]> {
  const zip = new ZipReader(new BlobReader(await openAsBlob(path)), { checkSignature: true });
  const entries = await zip.getEntries();
  for (const one of entries) if (!one.directory) await one.getData(new TextWriter());
  const found = entries.find(({ filename }) => filename === name);
  if (!found || found.directory) throw new Error(`${name} is not in the archive`);
  const text = await found.getData(new TextWriter());
  await zip.close();
  return text.split('\n').slice(0, -1);
}

test('everything goes out as one file, and an empty installation becomes that office', async ({
  launchOnward,
  launcher,
  outputFolder,
}) => {
  const path = join(outputFolder, 'Onward sample.zip');
  let person = { surname: '', chineseName: '' };
  const cut = join(outputFolder, 'cut.zip');
  const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('data'));
  await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);

  await test.step('out, and read by another reader', async () => {
    await stubSaveDialog(electronApp, path);
    await goTo(page, '/settings?part=archive');
    await expect(page.getByRole('heading', { name: archive.out })).toBeVisible();
    await page.getByRole('button', { name: archive.outStart }).press('Enter');
    await expect(page.getByText(`Everything is in ${path}`)).toBeVisible();
    await expectAccessible(page);
    const rows = await rowsIn(path, 'tables/candidates.jsonl');
    expect(rows).toHaveLength(300);
    // Not everybody has a Chinese name, some have the same, and whose row is the first is another in every office.
    const people = rows.map((row) => JSON.parse(row) as typeof person);
    const holders = ({ chineseName }: typeof person): number =>
      people.filter((other) => other.chineseName === chineseName).length;
    person = people.find((one) => one.chineseName !== '' && holders(one) === 1) ?? person;
  });

  await test.step('the privacy page names it among what no erasure reaches', async () => {
    await goTo(page, '/privacy');
    await page.getByRole('tab', { name: privacy.tabs.erasures }).click();
    await expect(page.getByRole('list', { name: privacy.archives.list }).getByRole('listitem')).toContainText(
      path,
    );
    await expectAccessible(page);
    await goTo(page, '/settings?part=archive');
  });

  await test.step('compared with the office it came from: nothing is new', async () => {
    await chooseArchive(page, archive.inChoose, path);
    await expect(page.getByText(archive.nothing)).toBeVisible();
    const row = page.getByRole('table', { name: archive.counts }).getByRole('row', { name: /^Candidates/u });
    await expect(row.getByRole('cell')).toHaveText(['–', '300', '–', '–', '–', '–']);
    await expectAccessible(page);
    await page.getByRole('button', { name: archive.leave }).press('Enter');
  });

  await test.step('one that was cut is refused in a sentence', async () => {
    copyFileSync(path, cut);
    truncateSync(cut, 100_000);
    await chooseArchive(page, archive.inChoose, cut);
    await expect(page.getByRole('alert')).toContainText(archive.refused['cut-short']);
    await expect(page.getByRole('alert')).toContainText(archive.refusedKept);
    await electronApp.close();
  });

  await test.step('an empty installation takes it in on its first screen', async () => {
    const fresh = await launchOnward({ userData: launcher.newFolder('fresh'), clock: SAMPLE_CLOCK });
    await chooseArchive(fresh.page, archive.first, path);
    await expect(fresh.page.getByRole('heading', { name: entry.who.title })).toBeVisible();
    await enterAs(fresh.page, SAMPLE_STAFF.manager, SAMPLE_PIN);
    await goTo(fresh.page, '/candidates');
    await expectContent(fresh.page, '/candidates');
    await fresh.page.getByRole('searchbox', { name: candidateList.search }).fill(person.chineseName);
    await expect(
      fresh.page.getByRole('row', {
        name: new RegExp(`${person.surname.toUpperCase()} .*${person.chineseName}`, 'u'),
      }),
    ).toBeVisible();
    await expect(fresh.page.getByText('Saved', { exact: true })).toBeVisible();
  });
});
