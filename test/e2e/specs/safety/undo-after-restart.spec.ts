import { expect, test } from '../../fixtures';
import { enterOffice, firstScreenOf, rebuildFromJournal } from '../../support/safety/desk';
import { expectWhole, type KeptDatabase } from '../../support/safety/kept-data';
import { WRITTEN_AT, writeOffice } from '../../support/safety/written-office';

interface Kept {
  readonly submission: Readonly<Record<string, unknown>> | undefined;
  readonly interview: Readonly<Record<string, unknown>> | undefined;
}

/** Rows without their stamps: undo writes anew what stood before. */
function rowsOf({ tables }: KeptDatabase, submissionId: string): Kept {
  const find = (table: string, field: string): Readonly<Record<string, unknown>> | undefined => {
    const rows = (tables[table] ?? []) as readonly Readonly<Record<string, unknown>>[];
    const row = rows.find((each) => each[field] === submissionId);
    // An interview's count of changes goes on: calendar files that left with it must stay behind.
    return row && { ...row, stamps: undefined, sequence: undefined };
  };
  return { submission: find('submissions', 'id'), interview: find('interviews', 'submissionId') };
}

test('undo after a restart brings back a rejected submission with its interview', async ({
  launchOnward,
  launcher,
}) => {
  const userData = launcher.newFolder('written');
  const { candidateId, submissionId } = await writeOffice(userData, async (office) => {
    const sent = await office.sendSubmission(office.ada);
    await office.bookClient('2026-11-26 15:00', sent);
    return { candidateId: office.ada, submissionId: sent };
  });
  const first = await launchOnward({ userData, clock: WRITTEN_AT });
  expect(await firstScreenOf(first.page)).toBe('recovery');
  await rebuildFromJournal(first.page);
  await enterOffice(first.page);
  const before = rowsOf(await expectWhole(first.page, userData), submissionId);
  expect(before).toMatchObject({ submission: { end: null }, interview: { stage: 'awaiting-confirmation' } });

  await first.page.evaluate((id) => (location.hash = `/candidates/${id}`), candidateId);
  await expect(first.page.getByRole('heading', { name: /NG Ada/ })).toBeVisible();
  await first.page.keyboard.press('x');
  const dialog = first.page.getByRole('dialog', { name: /^Record a no: / });
  await dialog.getByRole('radio', { name: /is runner-up$/ }).check();
  await dialog.getByLabel('What they said, in their words').fill('a close second');
  await dialog.getByRole('button', { name: 'Record and see next roles' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(
    first.page.getByRole('banner', { name: 'Top bar' }).getByText('Saved', { exact: true }),
  ).toBeVisible();
  const rejected = rowsOf(await expectWhole(first.page, userData), submissionId);
  expect(rejected).toMatchObject({ submission: { stage: 'rejected' }, interview: { stage: 'declined' } });
  await first.electronApp.close();

  const second = await launchOnward({ userData, clock: WRITTEN_AT });
  expect(await firstScreenOf(second.page)).toBe('enter');
  await enterOffice(second.page);
  const bar = second.page.getByRole('banner', { name: 'Top bar' });
  await bar.getByRole('button', { name: /^Undo/ }).click();
  await expect(bar.getByRole('button', { name: /^Redo/ })).toBeEnabled();
  await expect(bar.getByText('Saved', { exact: true })).toBeVisible();
  expect(rowsOf(await expectWhole(second.page, userData), submissionId)).toEqual(before);
});
