// A whole office interview in its full window, by keyboard alone: what is typed outlives a kill in mid-sentence, and one
// act at the end writes all of it.
import type { Page } from '@playwright/test';
import type { InterviewOffice } from '../../support/interview-office';
import { expect, test } from '../fixtures';
import { takeFound } from '../pages/choose-by-typing';
import { expectAccessible } from '../support/expect-accessible';
import { killHard } from '../support/kill-hard';
import { enterOffice, firstScreenOf, rebuildFromJournal } from '../support/safety/desk';
import { readDatabase } from '../support/safety/kept-data';
import { WRITTEN_AT, writeOffice } from '../support/safety/written-office';

const patience = { timeout: 20_000 };

const wholeInterview = 180_000;

interface Held {
  readonly candidateId: string;
  readonly interviewId: string;
  /** A role for which two others are put forward. */
  readonly sharedRoleId: string;
}

/** Two others who are assessed and put forward for one role. */
async function putTwoForward(office: InterviewOffice): Promise<string> {
  const sharedRoleId = await office.addRole({ title: 'Group Accountant' });
  const chan = await office.addCandidate({ surname: 'Chan', givenNames: 'Wing Yan' });
  for (const [candidateId, rating] of [
    [office.bo, 4],
    [chan, 2],
  ] as const) {
    const consent = {
      candidateId,
      roleId: null,
      givenOn: '2026-11-01',
      expiresOn: null,
      channel: 'phone',
    } as const;
    await office.run('candidate/record-consent', { ...consent, kind: 'keep' });
    await office.run('submission/draft', { candidateId, roleId: sharedRoleId, followsId: null });
    await office.run('candidate/assess-fit', {
      candidateId,
      clientId: null,
      interviewId: null,
      assessedOn: '2026-11-20',
      ratings: {
        sap: { group: 'skills', label: 'SAP', rating, evidence: 'Shown' },
        close: { group: 'skills', label: 'Month-end close', rating: 3, evidence: 'Told' },
      },
      recommendation: 'recommend',
      summary: '',
    });
  }
  return sharedRoleId;
}

/** Ada's second interview has begun ten minutes ago; what moved her half a year before is in the book. */
function writeHeld(userData: string): Promise<Held> {
  return writeOffice(userData, async (office) => {
    const { ada, actors, run } = office;
    await office.addRole({ title: 'Finance Manager' });
    await run('candidate/write-motivation', {
      candidateId: ada,
      interviewId: null,
      notedOn: '2026-05-12',
      factors: [
        { factor: 'pay', direction: 'pull', rank: 1, words: 'Five years without a rise' },
        { factor: 'growth', direction: 'pull', rank: 2, words: '' },
      ],
      words: '',
      dealBreakers: '',
      confidence: 2,
      summary: '',
    });
    const interviewId = await office.book('2026-11-23 10:15+45', { recruiterId: actors.manager.staffId });
    await run('interview/check-in', { interviewId });
    office.at('2026-11-23 10:20');
    await run('interview/start', { interviewId });
    return { candidateId: ada, interviewId, sharedRoleId: await putTwoForward(office) };
  });
}

const kept = (page: Page): Promise<void> =>
  expect(page.getByText('Draft kept', { exact: true })).toBeVisible(patience);

/** From the profile by I, where the interview is held now. */
async function openMode(page: Page, { candidateId, interviewId }: Held): Promise<void> {
  await page.evaluate((id) => (location.hash = `/candidates/${id}`), candidateId);
  await expect(page.getByRole('heading', { level: 2, name: /NG Ada/ })).toBeVisible(patience);
  await page.keyboard.press('i');
  await expect(page).toHaveURL(new RegExp(`/interview/${interviewId}$`));
  await expect(page.getByRole('heading', { level: 2, name: 'What moves them' })).toBeVisible(patience);
}

/** Ranks three factors by their letters, with words for two. */
async function rankFactors(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.type('三年都同一個位');
  await page.keyboard.press('Enter');
  await page.keyboard.press('p');
  await page.keyboard.type('Fair is enough');
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  // Once more takes a factor without words away; one with words stays, and the letter leads to them.
  await page.keyboard.press('m');
  await page.keyboard.press('c');
  const cards = page.getByRole('list', { name: 'Ranked factors' }).getByRole('listitem');
  await expect(cards).toHaveCount(3);
  await expect(cards.nth(0)).toContainText('was 2');
  await expect(cards.nth(1)).toContainText('was 1');
}

test('an office interview by keyboard, killed in mid-sentence, goes on where it was', async ({
  launchOnward,
  launcher,
}) => {
  test.setTimeout(wholeInterview);
  const userData = launcher.newFolder('interview');
  const held = await writeHeld(userData);
  const first = await launchOnward({ userData, clock: WRITTEN_AT });
  expect(await firstScreenOf(first.page)).toBe('recovery');
  await rebuildFromJournal(first.page);
  await enterOffice(first.page);
  await openMode(first.page, held);
  await expect(first.page.getByRole('timer')).toHaveText('10 min of 45 min35 min left');
  await rankFactors(first.page);
  await first.page.keyboard.type('Under 45 minutes, I pick up my');
  await kept(first.page);
  await first.page.keyboard.type(' daughter');
  await killHard(first.electronApp);

  const { page } = await launchOnward({ userData, clock: WRITTEN_AT });
  expect(await firstScreenOf(page)).toBe('enter');
  await enterOffice(page);
  await openMode(page, held);
  await expect(page.getByLabel('In their words: Growth')).toHaveValue('三年都同一個位');
  await expect(page.getByLabel('In their words: Pay')).toHaveValue('Fair is enough');
  const commute = page.getByLabel('In their words: Commute');
  await expect(commute).toHaveValue(/^Under 45 minutes, I pick up my/);
  await page.keyboard.press('c');
  await expect(commute).toBeFocused();
  await page.keyboard.press('Enter');

  // Figures rate, E writes the evidence, Enter goes on to the next attribute.
  await page.keyboard.press('3');
  await page.keyboard.press('e');
  await page.keyboard.type('Permanent resident, card seen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('4');
  const rating = (name: string) => page.getByRole('group', { name: `Rating: ${name}` });
  await expect(rating('Papers and right to work').getByRole('button', { name: '3' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(rating('Relevant experience').getByRole('button', { name: '4' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Control+j');
  await page.keyboard.type('Has a second process running');
  await page.keyboard.press('Enter');
  await expect(page.getByText('10:30 Has a second process running')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAccessible(page);

  // The palette lists what can be done here, and nobody to be led away to.
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  await page.keyboard.type('Yip');
  await expect(palette.getByText('Nothing matches “Yip”.')).toBeVisible();
  await palette.getByRole('combobox').fill('jot');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Jot a line')).toBeFocused();
  await page.keyboard.press('Escape');

  // The roles, and the candidate's word on one.
  await page.keyboard.press('Control+]');
  await page.getByRole('combobox', { name: 'Add a role' }).focus();
  await page.keyboard.type('Finance');
  await takeFound(page, /Finance/);
  const word = page.getByRole('group', { name: 'Their word on Finance Manager' });
  await word.getByRole('button', { name: 'Keen' }).press('Enter');
  await expectAccessible(page);
  await page.keyboard.press('Control+]');
  await page.getByRole('textbox', { name: /^Notice/ }).focus();
  await page.keyboard.type('1');
  await expect(page.getByText('Can start on 23 Dec 2026 when notice is given today.')).toBeVisible();
  const week = page.getByRole('grid', { name: 'Weekly times' });
  await week.getByRole('button', { name: 'Monday Morning: not said' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(week.getByRole('button', { name: 'Tuesday Morning: free' })).toBeVisible();
  await expect(week.getByRole('button', { name: 'Tuesday Afternoon: free' })).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Finish and sum up' });
  await expect(dialog.getByText('Motivation: 3 factors')).toBeVisible();
  await expect(dialog.getByText('1 rating has no evidence')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add a task' }).press('Enter');
  await page.keyboard.type('Send the brief');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: /NG Ada/ })).toBeVisible(patience);
  await expect(page.getByText('Interview summed up', { exact: true }).first()).toBeVisible(patience);

  const rowsOf = async (table: string) =>
    ((await readDatabase(page, userData)).tables[table] ?? []) as readonly Readonly<
      Record<string, unknown>
    >[];
  const interviewOf = async () => (await rowsOf('interviews')).find(({ id }) => id === held.interviewId);
  const { interviewId } = held;
  expect(await interviewOf()).toMatchObject({ stage: 'done', notes: '10:30 Has a second process running' });
  const notes = (await rowsOf('motivationNotes')).filter((row) => row['interviewId'] === interviewId);
  expect(notes).toHaveLength(1);
  expect(notes[0]?.['factors']).toMatchObject([
    { factor: 'growth', rank: 1, words: '三年都同一個位' },
    { factor: 'pay', rank: 2, words: 'Fair is enough' },
    { factor: 'commute', rank: 3 },
  ]);
  const fits = (await rowsOf('fitAssessments')).filter((row) => row['interviewId'] === interviewId);
  expect(fits).toMatchObject([
    { ratings: { papers: { rating: 3, evidence: 'Permanent resident, card seen' } } },
  ]);
  const person = (await rowsOf('candidates')).find(({ id }) => id === held.candidateId);
  expect(Object.values(person?.['windows'] ?? {})).toEqual([
    { weekday: 2, from: 540, to: 780 },
    { weekday: 2, from: 840, to: 1080 },
  ]);
  expect(await rowsOf('interests')).toMatchObject([{ answer: 'keen', channel: 'in-person' }]);
  expect((await rowsOf('tasks')).filter(({ words }) => words === 'Send the brief')).toHaveLength(1);

  // What moved since the note of May stands side by side.
  await page.getByRole('tab', { name: /^Motivation/ }).click();
  const compared = page.getByRole('table', { name: 'Two dates side by side' });
  await expect(compared.getByRole('row', { name: /^Growth 2, Pull 1, Pull.* stronger$/ })).toBeVisible();
  await expect(compared.getByRole('row', { name: /^Pay 1, Pull.* weaker$/ })).toBeVisible();
  await expect(compared.getByRole('row', { name: /^Commute – 3, Pull.* new$/ })).toBeVisible();
  await expectAccessible(page);

  // One undo takes back all of it.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('banner').getByRole('button', { name: /^Redo/ })).toBeEnabled(patience);
  expect(await interviewOf()).toMatchObject({ stage: 'in-progress', notes: '' });
  const standing = (await rowsOf('motivationNotes')).filter(({ deletedAt }) => deletedAt === null);
  expect(standing).toHaveLength(1);

  // Candidates of one role side by side; a bar reads as its figures.
  await page.evaluate((id) => (location.hash = `/roles/${id}`), held.sharedRoleId);
  await page.getByRole('button', { name: 'Compare candidates' }).press('Enter');
  const compare = page.getByRole('dialog', { name: 'Candidates side by side' });
  await expect(compare.getByRole('img', { name: 'Skills: 3.5 of 4' })).toBeVisible(patience);
  await expect(compare.getByRole('img', { name: 'Skills: 2.5 of 4' })).toBeVisible();
  await compare.getByRole('button', { name: 'Only what differs, 1' }).press('Enter');
  await expect(compare.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
});
