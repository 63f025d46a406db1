// Every paper as a PDF: preview and file have the same pages with the same words on each, other programs find the file
// sound, tagged, titled and in its language, and hostile text stays text. The long run does it in both languages and with
// far more pages.
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { test, expect } from '../fixtures';
import { addressOfFirst, chooseLanguage, enterAs, goTo, wordsIn } from '../pages/screens';
import { readPdf, type PdfFile } from '../support/pdf-file';
import { SAMPLE_PIN, SAMPLE_STAFF, launchSample } from '../support/sample-office';
import { stubSaveDialog } from '../support/stub-dialogs';

const TIMEOUT_MS = 240_000;
const patience = { timeout: 30_000 };
const isLong = process.env['ONWARD_LONG'] === '1';
const languages = isLong ? (['en', 'zh-HK'] as const) : (['en'] as const);

const papers = [
  ...(['candidate-profile', 'day-sheet', 'interview-slip', 'interview-sheet', 'blind-profile'] as const),
  ...(['shortlist', 'recruiter-week', 'role-pipeline', 'rematch-period'] as const),
  ...(['attendance-goodwill', 'data-access'] as const),
] as const;

const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '');

/** The words of the preview by the page they stand on; heads of tables are left out, as the PDF repeats them. */
const wordsByPage = (frame: FrameLocator): Promise<readonly (readonly string[])[]> =>
  frame.locator('.flow').evaluate((flow) => {
    const sheets = [...document.querySelectorAll('.sheet')];
    const pages: string[][] = sheets.map(() => []);
    const tops = sheets.map((sheet) => sheet.getBoundingClientRect().top);
    const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('thead')) continue;
      for (const match of (node.textContent ?? '').matchAll(/\S+/gu)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + 1);
        const { top } = range.getBoundingClientRect();
        pages[tops.filter((from) => from <= top + 1).length - 1]?.push(match[0]);
      }
    }
    return pages;
  });

async function standing(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h1')).toBeVisible(patience);
  await expect(frame.locator('.sheet').first()).toBeVisible(patience);
  return frame;
}

/** The file holds on each page the words that the preview has there. */
function expectSamePages(pdf: PdfFile, preview: readonly (readonly string[])[]): void {
  expect(pdf.pages).toHaveLength(preview.length);
  const missing = preview.flatMap((words, at) => {
    const text = squeezed(pdf.pages[at] ?? '');
    return words.filter((word) => !text.includes(squeezed(word))).map((word) => `page ${at + 1}: ${word}`);
  });
  expect(missing).toEqual([]);
}

function expectSound(pdf: PdfFile, { title, language }: { title: string; language: string }): void {
  expect(pdf).toMatchObject({ title, language, isTagged: true });
  expect(pdf.pageSize).toContain('A4');
}

for (const language of languages) {
  test(`every paper is the same on screen and in its file, ${language}`, async ({
    launchOnward,
    launcher,
    outputFolder,
  }) => {
    test.setTimeout(TIMEOUT_MS);
    const { page, electronApp } = await launchSample(launchOnward, launcher.newFolder('data'));
    const words = wordsIn(language).reports;
    await enterAs(page, SAMPLE_STAFF.manager, SAMPLE_PIN);
    await chooseLanguage(page, SAMPLE_STAFF.manager, language);
    await goTo(page, '/rematch');
    const candidate = (await addressOfFirst(page)).split('/').at(-1) ?? '';
    await goTo(page, '/roles');
    await page.getByRole('searchbox').fill('R-033');
    const role = (await addressOfFirst(page)).split('/').at(-1) ?? '';
    for (const paper of papers) {
      await test.step(paper, async () => {
        await goTo(page, '/settings');
        await expect(page.locator('iframe')).toHaveCount(0);
        await goTo(page, `/reports?report=${paper}&candidate=${candidate}&role=${role}&date=2026-11-23`);
        const frame = await standing(page);
        const path = join(outputFolder, `${paper}.pdf`);
        await stubSaveDialog(electronApp, path);
        const preview = await wordsByPage(frame);
        const title = (await frame.locator('html').evaluate(() => document.title)).trim();
        await page.getByRole('button', { name: new RegExp(`^${words.save}`) }).click();
        await expect(page.getByText(words.saved.replace('{{path}}', ''))).toBeVisible(patience);
        const pdf = readPdf(path);
        expectSound(pdf, { title, language });
        expectSamePages(pdf, preview);
      });
    }
  });
}

const attacks = [
  '<script>top.hit=1</script>',
  '<img src=x onerror=top.hit=1>',
  '"><svg onload=top.hit=1>',
  "javascript:alert('1')",
  '{{constructor.constructor("top.hit=1")()}}',
  '</main><iframe src="https://evil.example/">',
] as const;
const longName = '陳'.repeat(80) + 'Wing-Yan-'.repeat(13);

/** A paper of nothing but what people should not type: attacks, empty fields, names of 200 signs. */
function hostilePaper(rows: number) {
  const cell = (at: number) => [{ text: `${attacks[at % attacks.length]} #${at}` }];
  return {
    language: 'zh-HK',
    title: longName,
    titleNote: { text: longName, lang: 'zh-HK' },
    subtitle: '',
    letterhead: [{ text: '' }],
    marking: attacks[0],
    footer: `${longName}" } @page { size: A5 } "`,
    pageOf: '第 {page} 頁，共 {pages} 頁',
    blocks: [
      { kind: 'heading', text: attacks[1] },
      { kind: 'facts', facts: [{ label: '', value: [] }] },
      { kind: 'facts', facts: [{ label: longName, value: [{ text: longName }] }] },
      { kind: 'paragraph', phrases: [{ text: '一二三四五六七八九十'.repeat(300) }] },
      { kind: 'bars', bars: [{ label: attacks[2], value: 0, figure: '', strong: true }] },
      {
        kind: 'table',
        columns: [
          { head: 'Attack', width: 50, align: 'left' },
          { head: 'Name', width: 50, align: 'left' },
        ],
        rows: Array.from({ length: rows }, (_, at) => [cell(at), at % 9 === 0 ? [{ text: longName }] : []]),
        empty: '',
      },
    ],
  };
}

test('hostile text stays text on every page, and rows are whole under repeated heads', async ({
  launchOnward,
  outputFolder,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { page, electronApp } = await launchOnward();
  await expect(page.getByRole('button', { name: 'Open the sample office' })).toBeVisible(patience);
  const path = join(outputFolder, 'hostile.pdf');
  await stubSaveDialog(electronApp, path);
  const rows = isLong ? 1500 : 300;
  const saved = await page.evaluate(async (document) => {
    const { onward } = window;
    return onward?.printReport({
      ...{ document, title: document.title, language: 'zh-HK' as const, openAfter: false },
      suggestedName: 'hostile.pdf',
    });
  }, hostilePaper(rows));
  expect(saved).toMatchObject({ outcome: 'saved' });
  const pdf = readPdf(path);
  expectSound(pdf, { title: longName, language: 'zh-HK' });
  const text = pdf.pages.map(squeezed);
  const whole = text.join('');
  for (let at = 0; at < rows; at += 1)
    expect(whole).toContain(squeezed(`${attacks[at % attacks.length]} #${at}`));
  expect(text.at(-1)).toContain(squeezed(`第 ${text.length} 頁，共 ${text.length} 頁`));
  const inTable = text.filter((words) => words.includes('top.hit=1</script>#'));
  expect(inTable.length).toBeGreaterThan(1);
  // The head stands on each page; pdftotext may read its cells apart.
  for (const words of inTable) expect(words).toMatch(/Attack.*Name/s);
  expect(pdf.objects).not.toMatch(/"\/(?:JS|JavaScript)"/);
});
