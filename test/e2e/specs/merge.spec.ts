// Two records with submissions to one role made one by keyboard; a week later, after a restart, one undo brings both back.
import type { Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { enterAs, expectContent, expectStanding, goTo, wordsIn } from '../pages/screens';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';

const TIMEOUT_MS = 120_000;
const WEEK_LATER = '2026-11-30T10:42:00+08:00';
const KEPT = { typed: 'To Sum Yi', title: 'To Sum Yi' } as const;
const GONE = { typed: 'Lai Tin Lok', title: 'Andy Lai' } as const;

const words = wordsIn('en');
const addressOf = (page: Page): string => new URL(page.url()).hash.slice(1);

async function openByName(page: Page, typed: string, title: string): Promise<string> {
  await goTo(page, '/candidates');
  await expectContent(page, '/candidates');
  const search = page.getByRole('main').getByRole('searchbox').first();
  await search.fill(typed);
  // The nearest stands first, under the heads; others may sound like it.
  const first = page.getByRole('row').nth(1);
  const [surname = '', ...given] = typed.split(' ');
  await expect(first).toContainText([surname.toUpperCase(), ...given].join(' '));
  await first.dblclick();
  await expectStanding(page, new RegExp(title, 'u'), 'en');
  return addressOf(page);
}

test('two records of one person are merged by keyboard, and taken apart a week later', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const userData = launcher.newFolder('merge');
  const first = await launchSample(launchOnward, userData);
  const { page } = first;
  await enterAs(page, SAMPLE_STAFF.recruiter, SAMPLE_PIN);
  const goneAddress = await openByName(page, GONE.typed, GONE.title);
  const keptAddress = await openByName(page, KEPT.typed, KEPT.title);

  await page.getByRole('button', { name: words.common.more }).click();
  await page.getByRole('menuitem', { name: words.merge.open }).click();
  await page.getByRole('searchbox', { name: words.merge.search }).fill(GONE.typed);
  await page.getByRole('button', { name: /LAI Tin Lok/u }).click();
  await expect(page.getByRole('heading', { name: words.merge.settled })).toBeVisible();
  await expectAccessible(page);

  const name = page.getByRole('group', { name: words.candidates.fields.name, exact: true });
  await name.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(name.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(name.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expectStanding(page, new RegExp(KEPT.title, 'u'), 'en');
  expect(addressOf(page)).toBe(keptAddress);
  await goTo(page, goneAddress);
  await expect.poll(() => addressOf(page)).toBe(keptAddress);
  await first.electronApp.close();

  const again = await launchOnward({ userData, clock: WEEK_LATER });
  await enterAs(again.page, SAMPLE_STAFF.recruiter, SAMPLE_PIN);
  await goTo(again.page, goneAddress);
  await expectStanding(again.page, new RegExp(KEPT.title, 'u'), 'en');
  const undo = again.page.getByRole('button', { name: new RegExp(`^${words.shell.undo}`, 'u') });
  await expect(undo).toBeEnabled();
  await again.page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
  await goTo(again.page, goneAddress);
  await expectStanding(again.page, new RegExp(GONE.title, 'u'), 'en');
  expect(addressOf(again.page)).toBe(goneAddress);
});
