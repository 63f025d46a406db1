// Every paper as a PDF: it says what it must, preview and file have the same pages with the same words on each, other
// programs find the file sound, tagged, titled and in its language, and hostile text stays text. The long run does it in
// both languages, with more than forty pages of each paper, and with each paper full of attacks.
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { ReportName } from '@shared/domain/staff/permission-table';
import type { ReportDocument } from '@shared/reports/report-document';
import { longShortlist } from '../../support/long-shortlist';
import { test, expect } from '../fixtures';
import { addressOfFirst, chooseLanguage, enterAs, expectStanding, goTo, wordsIn } from '../pages/screens';
import { attackAt, ATTACKS, hostilePaper, hostileTwin, LONG_NAME, longTwin } from '../support/hostile-paper';
import {
  expectSamePages,
  expectSound,
  printPaper,
  showInPreview,
  squeezed,
  standingPreview,
  wordsByPage,
} from '../support/paper-preview';
import {
  PAPER_CANDIDATE,
  PAPER_RECRUITER,
  PAPER_ROLE,
  PAPER_VALUES,
  PAPER_WORDS,
} from '../support/paper-values';
import { readPdf, type PdfFile } from '../support/pdf-file';
import { pdfText } from '../support/pdf-text';
import { launchSample, SAMPLE_PIN, SAMPLE_STAFF } from '../support/sample-office';
import { stubSaveDialog } from '../support/stub-dialogs';

const isLong = process.env['ONWARD_LONG'] === '1';
const TIMEOUT_MS = isLong ? 1_800_000 : 240_000;
const patience = { timeout: 30_000 };
const languages = isLong ? (['en', 'zh-HK'] as const) : (['en'] as const);
/** Pages of a long paper, and the most times that the shortest must be repeated for it. */
const longPages = 41;

const papers = Object.keys(PAPER_VALUES) as readonly ReportName[];

interface Desk {
  readonly page: Page;
  readonly app: ElectronApplication;
  readonly folder: string;
  readonly language: 'en' | 'zh-HK';
  /** The question of a paper's address: of whom and of what. */
  readonly about: string;
}

/** What the preview was given last; see the script that {@link hearPapers} leaves. */
type Heard = Window & { lastPaper?: ReportDocument };

/** From now on the report page notes which document it was given. */
const hearPapers = (app: ElectronApplication): Promise<unknown> =>
  app.context().addInitScript(() => {
    window.addEventListener('message', ({ data }) => {
      if (data?.onward === 'report-document') (window as Heard).lastPaper = data.payload.document;
    });
  });

async function openPaper({ page, language, about }: Desk, paper: ReportName) {
  const words = wordsIn(language).reports;
  await goTo(page, '/settings');
  await expect(page.locator('iframe')).toHaveCount(0);
  await goTo(page, `/reports?report=${paper}&${about}&date=2026-11-23`);
  await expectStanding(page, words.title, language);
  if (paper === 'recruiter-week') {
    await page.getByRole('combobox', { name: words.recruiter }).click();
    await page.getByRole('option', { name: PAPER_RECRUITER }).click();
    await expect(page.frameLocator('iframe').locator('h1')).toContainText(PAPER_RECRUITER, patience);
  }
  return standingPreview(page);
}

/** Every value that must stand on the paper does. */
function expectValues(pdf: PdfFile, paper: ReportName, language: Desk['language']): void {
  const whole = squeezed(pdf.pages.join(' '));
  const wanted = [...PAPER_VALUES[paper], ...(PAPER_WORDS[language][paper] ?? [])];
  expect(wanted.filter((value) => !whole.includes(squeezed(value)))).toEqual([]);
}

/** Each line of the contents leads to the page on which the candidate's own begins. */
function expectRightContents(path: string, pdf: PdfFile, references: readonly string[]): void {
  const contents = pdfText(path).split('\f')[0] ?? '';
  const told = references.map((reference) => new RegExp(`${reference}.*?(\\d+)$`, 'm').exec(contents)?.[1]);
  const found = references.map(
    (reference) => pdf.pages.findIndex((text, at) => at > 0 && text.includes(reference)) + 1,
  );
  expect(told).toEqual(found.map(String));
  expect(new Set(found).size).toBe(references.length);
  expect(pdf.objects.match(/"\/Subtype": "\/Link"/g)).toHaveLength(references.length);
}

async function printAsShown(desk: Desk, paper: ReportName): Promise<ReportDocument> {
  const { page, app, folder, language } = desk;
  const words = wordsIn(language).reports;
  const frame = await openPaper(desk, paper);
  const path = join(folder, `${paper}.pdf`);
  await stubSaveDialog(app, path);
  const preview = await wordsByPage(frame);
  const title = (await frame.locator('html').evaluate(() => document.title)).trim();
  await page.getByRole('button', { name: new RegExp(`^${words.save}`) }).click();
  await expect(page.getByText(words.saved.replace('{{path}}', ''))).toBeVisible(patience);
  const pdf = readPdf(path);
  expectSound(pdf, { title, language });
  expectSamePages(pdf, preview);
  expectValues(pdf, paper, language);
  if (paper === 'shortlist') {
    const names = new Set(pdf.pages[0]?.match(/C-[0-9A-Z]{6}/g));
    expect(names.size).toBeGreaterThan(1);
    expectRightContents(path, pdf, [...names]);
  }
  const given = await frame.locator('html').evaluate(() => (window as Heard).lastPaper);
  if (!given) throw new Error('The preview was given no paper');
  return given;
}

/** Preview and file of any paper; both have as many pages. */
async function printTwin({ page, app, folder }: Desk, twin: ReportDocument, name: string) {
  const path = join(folder, `${name}.pdf`);
  await showInPreview(page, twin);
  const preview = await wordsByPage(page.frameLocator('iframe'));
  await stubSaveDialog(app, path);
  await printPaper(page, twin);
  const pdf = readPdf(path);
  expectSound(pdf, twin);
  expect(pdf.pages).toHaveLength(preview.length);
  return { pdf, preview };
}

/** What stands on the pages without what stands over and under each of them. */
function runningText(pdf: PdfFile, { footer }: ReportDocument): string {
  const furniture = [squeezed(footer), /Page\d+of\d+|第\d+頁,共\d+頁/, /陳{20,}…/];
  return furniture.reduce<string>(
    (text, piece) => text.replaceAll(typeof piece === 'string' ? piece : new RegExp(piece, 'gu'), ''),
    squeezed(pdf.pages.join(' ')),
  );
}

const expectNothingRan = async (page: Page): Promise<void> => {
  for (const frame of page.frames()) expect(await frame.evaluate(() => 'hit' in window)).toBe(false);
};

async function printTwins(desk: Desk, paper: ReportName, given: ReportDocument): Promise<void> {
  const long = await printTwin(desk, longTwin(given, longPages), `${paper}-long`);
  expect(long.pdf.pages.length).toBeGreaterThanOrEqual(longPages);
  expectSamePages(long.pdf, long.preview);
  const { twin, attacks } = hostileTwin(given);
  const hostile = await printTwin(desk, twin, `${paper}-hostile`);
  const text = runningText(hostile.pdf, twin);
  expect(attacks.filter((attack) => !text.includes(squeezed(attack)))).toEqual([]);
  await expectNothingRan(desk.page);
}

/** The address of the first in a list that holds the words. */
async function found(page: Page, list: string, title: string, typed: string): Promise<string> {
  await goTo(page, list);
  await expectStanding(page, title, 'en');
  await page.getByRole('searchbox').fill(typed);
  await expect(page.getByRole('row').nth(1)).toContainText(new RegExp(typed, 'i'), patience);
  return (await addressOfFirst(page)).split('/').at(-1) ?? '';
}

async function expectHostileText({ page, app, folder }: Desk): Promise<void> {
  const path = join(folder, 'hostile.pdf');
  await stubSaveDialog(app, path);
  const rows = isLong ? 1500 : 300;
  await printPaper(page, hostilePaper(rows));
  const pdf = readPdf(path);
  expectSound(pdf, { title: LONG_NAME, language: 'zh-HK' });
  const text = pdf.pages.map(squeezed);
  const whole = text.join('');
  const missing = Array.from({ length: rows }, (_, at) => squeezed(attackAt(at))).filter(
    (attack) => !whole.includes(attack),
  );
  expect(missing).toEqual([]);
  expect(text.at(-1)).toContain(squeezed(`第 ${text.length} 頁，共 ${text.length} 頁`));
  const inTable = text.filter((words) => words.includes(squeezed(`${ATTACKS[0]}#`)));
  expect(inTable.length).toBeGreaterThan(1);
  // The head stands on each page; pdftotext may read its cells apart.
  for (const words of inTable) expect(words).toMatch(/Attack.*Name/s);
  expect(pdf.objects).not.toMatch(/"\/(?:JS|JavaScript)"/);
}

/** What the app finds out about itself where it is installed. */
async function expectInstallationInOrder(page: Page): Promise<void> {
  await goTo(page, '/settings?part=installation');
  await expectStanding(page, /Check this installation$/, 'en');
  await page.getByRole('main').getByRole('button', { name: 'Check now' }).click();
  const told = page.getByRole('main').getByRole('listitem');
  await expect(told).toHaveText(
    [
      ...[/^Origin of the page: in order/, /^Isolation of the page: in order/, /^Sandbox: in order/],
      ...[/^Journal reaches the disk: in order/, /^PDF: in order/, /^One window at a time: in order/],
    ],
    patience,
  );
}

test('every paper says what it must and is the same on screen and in its file', async ({
  launchOnward,
  launcher,
  outputFolder,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page, electronApp: app } = await launchSample(launchOnward, launcher.newFolder('data'));
  await hearPapers(app);
  await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);
  const candidate = await found(page, '/candidates', 'Candidates', PAPER_CANDIDATE);
  const role = await found(page, '/roles', 'Roles', PAPER_ROLE);
  const about = `candidate=${candidate}&role=${role}`;
  const desk = { page, app, folder: outputFolder, about };
  for (const language of languages) {
    if (language !== 'en') await chooseLanguage(page, SAMPLE_STAFF.manager, language);
    for (const paper of papers) {
      await test.step(`${paper}, ${language}`, async () => {
        const given = await printAsShown({ ...desk, language }, paper);
        if (isLong) await printTwins({ ...desk, language }, paper, given);
      });
    }
  }
  await test.step('twenty profiles with contents', async () => {
    const { paper, references } = longShortlist();
    expect(references).toHaveLength(20);
    const { pdf, preview } = await printTwin({ ...desk, language: 'en' }, paper, 'shortlist-20');
    expectSamePages(pdf, preview);
    expectRightContents(join(outputFolder, 'shortlist-20.pdf'), pdf, references);
  });
  await test.step('hostile text stays text on every page, and rows are whole under repeated heads', () =>
    expectHostileText({ ...desk, language: 'en' }));
  if (isLong) await chooseLanguage(page, SAMPLE_STAFF.manager, 'en');
  await test.step('a check of the installation', () => expectInstallationInOrder(page));
});
