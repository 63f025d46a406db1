// The papers around a confidential role: what is printed about it, and which of them name its client to whom.
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ReportName } from '@shared/domain/staff/permission-table';
import { goTo, openAddress, wordsIn } from '../pages/screens';
import { standingPreview } from './paper-preview';
import { everythingIn } from './pdf-file';
import { secretsIn, type SecretOffice } from './secret-office';

const patience = { timeout: 30_000 };
/** Which papers are looked at as files too, and by whom was named on the role; null for every one. */
const printed: readonly ReportName[] | null =
  process.env['ONWARD_LONG'] === '1' ? null : ['candidate-profile', 'interview-slip'];

/** A report and what it is asked about. */
export type Paper = readonly [report: ReportName, about: string];

/** True for a paper that is looked at as a file too. */
export const isPrinted = ([report]: Paper): boolean => printed?.includes(report) ?? true;

/** What a recruiter prints around the role, each about whom or what has to do with it. */
export const recruitersPapers = (office: SecretOffice): readonly Paper[] => [
  ['candidate-profile', `candidate=${office.rachel}`],
  ['interview-slip', `interview=${office.rachelsMeeting}`],
  ['interview-sheet', `interview=${office.rachelsMeeting}`],
  ['blind-profile', `candidate=${office.kelvin}`],
  ['shortlist', `role=${office.roleId}`],
  ['recruiter-week', 'date=2026-11-24'],
  ['role-pipeline', ''],
  ['rematch-period', ''],
  ['day-sheet', 'date=2026-11-24'],
];

/** For managers alone. */
const closedPapers = (office: SecretOffice): readonly Paper[] => [
  ['attendance-goodwill', ''],
  ['data-access', `candidate=${office.rachel}`],
];

/** A manager has two more than a recruiter. */
export const managersPapers = (office: SecretOffice): readonly Paper[] => [
  ...recruitersPapers(office),
  ...closedPapers(office),
];

/** On whichever the client is named to whom may know it. A blind CV names nobody and a day sheet no client. */
export const naming: readonly ReportName[] = [
  ...(['candidate-profile', 'interview-slip', 'interview-sheet', 'shortlist'] as const),
  ...(['role-pipeline', 'rematch-period', 'data-access', 'attendance-goodwill'] as const),
];
/** The meetings there are the recruiter's; the no was given to the manager, and a recruiter's figures are their own. */
export const namingToRecruiter: readonly ReportName[] = [
  ...naming.filter((report) => report !== 'rematch-period'),
  'recruiter-week',
];

async function openPaper(page: Page, [report, about]: Paper): Promise<void> {
  await goTo(page, '/settings');
  await expect(page.locator('iframe')).toHaveCount(0);
  await openAddress(page, [`/reports?report=${report}&${about}`, 'Reports']);
  await standingPreview(page);
}

/** What a paper says in its preview, and in its file and the file's name where it is printed. */
async function saidBy(page: Page, folder: string, paper: Paper): Promise<Readonly<Record<string, string>>> {
  await openPaper(page, paper);
  const onScreen = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((shown) => `${document.title} ${shown.outerHTML}`);
  if (!isPrinted(paper)) return { onScreen };
  await page.getByRole('button', { name: /^Save PDF/ }).click();
  const name = await savedAs(page);
  return { onScreen, name, ...everythingIn(join(folder, name)) };
}

/** None of those papers says whose role it is. */
export const expectPapersSilent = async (
  page: Page,
  folder: string,
  papers: readonly Paper[],
): Promise<void> => {
  for (const paper of papers) {
    const said = await saidBy(page, folder, paper);
    for (const [where, text] of Object.entries(said))
      expect.soft(secretsIn(text), `${paper[0]}, ${where}`).toEqual([]);
  }
};

/** Whoever asks a manager's paper by its address, and may not have it, is shown the sheet of the day and told nothing. */
export async function expectClosedPapers(page: Page, office: SecretOffice): Promise<void> {
  const names = wordsIn('en').reports.names;
  for (const paper of closedPapers(office)) {
    await openPaper(page, paper);
    const said = await page.frameLocator('iframe').locator('html').innerText();
    expect.soft(secretsIn(said), paper[0]).toEqual([]);
    const which = page.getByRole('combobox', { name: 'Report', exact: true });
    await expect(which).toHaveText(names['day-sheet']);
    await which.click();
    await expect(page.getByRole('option', { name: names['role-pipeline'] })).toBeVisible();
    await expect(page.getByRole('option', { name: names[paper[0]] })).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
}

/** Those papers name the client and the others do not, in the preview as in the file. */
export async function expectPapersNaming(
  page: Page,
  folder: string,
  { papers, those }: { readonly papers: readonly Paper[]; readonly those: readonly ReportName[] },
): Promise<void> {
  for (const paper of papers) {
    const said = await saidBy(page, folder, paper);
    const where = Object.keys(said).filter((place) => ['onScreen', 'text'].includes(place));
    const isNamed = where.map((place) => secretsIn(said[place] ?? '').includes('confidential client'));
    expect.soft(isNamed, paper[0]).toEqual(where.map(() => those.includes(paper[0])));
  }
}

/** The paper for somebody who was not told names nobody, whoever prints it. */
export const expectUntoldSlip = (
  page: Page,
  folder: string,
  { terencesMeeting }: SecretOffice,
): Promise<void> => expectPapersSilent(page, folder, [['interview-slip', `interview=${terencesMeeting}`]]);

/** The name under which the page says it saved a file. */
export async function savedAs(page: Page): Promise<string> {
  const told = page.getByText(/^Saved as /);
  await expect(told).toBeVisible(patience);
  return (await told.innerText()).split(/[/\\]/).at(-1) ?? '';
}
