// What a long report costs beside the printing itself: the report page gets its document, draws it, measures its pages
// and is printed; on the other side Chromium prints the same page, drawn already, and nothing else.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect, type CDPSession, type Page } from '@playwright/test';
import { projectRoot } from '../../electron/scripts/project.mjs';
import { printFigures, type Figure } from './figure';
import { serveFolder } from './serve-bench-page';

const rounds = 7;
const rowsOfPaper = 1500;
const fewestPages = 40;
const mostTimesBare = 1.2;
const built = join(projectRoot, 'out/renderer');

const paper = {
  language: 'en',
  title: 'A long report',
  titleNote: { text: '一份長報告', lang: 'zh-HK' },
  subtitle: 'Fifteen hundred rows',
  letterhead: [{ text: 'Harbour Lane Recruitment', strong: true }],
  marking: 'Internal',
  footer: 'Made 23 Nov 2026, 10:42 by Helen Kwok',
  pageOf: 'Page {page} of {pages}',
  blocks: [
    {
      kind: 'table',
      columns: [
        { head: 'Day', width: 15, align: 'left' },
        { head: 'Candidate', width: 35, align: 'left' },
        { head: 'What', width: 50, align: 'left' },
      ],
      rows: Array.from({ length: rowsOfPaper }, (_, at) => [
        [{ text: `${(at % 28) + 1} Nov 2026` }],
        [{ text: `CHAN Wing Yan ${at} ` }, { text: '陳詠欣', lang: 'zh-HK' }],
        [{ text: `Client interview ${at}, confirmed by phone, with the papers looked through before` }],
      ]),
      empty: '',
    },
  ],
};

/** Hands the document to the report page as its frame would, and waits until it stands laid out. */
const layOut = (page: Page): Promise<void> =>
  page.evaluate(
    (document_) =>
      new Promise<void>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (document.querySelectorAll('.sheet').length < 2) return;
          watcher.disconnect();
          resolve();
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        const payload = { document: document_, title: document_.title, language: document_.language };
        window.postMessage({ onward: 'report-document', payload }, window.location.origin);
      }),
    paper,
  );

async function print(session: CDPSession): Promise<Buffer> {
  const { data } = await session.send('Page.printToPDF', {
    ...{ printBackground: true, preferCSSPageSize: true },
    ...{ generateTaggedPDF: true, generateDocumentOutline: true },
  });
  return Buffer.from(data, 'base64');
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

test('a report of more than 40 pages against bare printing', async ({ page }) => {
  if (!existsSync(join(built, 'report.html')))
    throw new Error('The app is not built: run npm run build first');
  const { server, url } = await serveFolder(built);
  try {
    const session = await page.context().newCDPSession(page);
    const whole: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(`${url}report.html`, { waitUntil: 'networkidle' });
      const start = performance.now();
      await layOut(page);
      await print(session);
      const between = performance.now();
      await print(session);
      whole.push(between - start);
      bare.push(performance.now() - between);
    }
    const pages = await page.locator('.sheet').count();
    expect(pages).toBeGreaterThanOrEqual(fewestPages);
    const figures: readonly Figure[] = [
      {
        ...{ name: `Report of ${pages} pages`, value: median(whole) / median(bare), unit: 'ratio' },
        goal: { atMost: mostTimesBare },
        note: 'drawn, measured and printed ÷ printed alone, same page, medians',
      },
      {
        ...{ name: 'Printing alone', value: median(bare), unit: 'milliseconds', goal: null },
        note: 'Page.printToPDF',
      },
    ];
    console.log(`\n${printFigures(figures)}\n`);
    expect(figures.every(({ value }) => Number.isFinite(value))).toBe(true);
  } finally {
    server.close();
  }
});
