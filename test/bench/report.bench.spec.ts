// What a report costs beside the printing itself, of one page and of many: the report page, which the app loads while the
// person chooses where to save, gets its document, draws it and is printed; on the other side Chromium
// prints the same page, drawn already, and nothing else.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect, type CDPSession, type Page } from '@playwright/test';
import { printFigures, type Figure } from './figure';
import { serveFolder } from './serve-bench-page';

const rounds = 9;
const built = join(__dirname, '../../out/renderer');

/** A paper of each size, with what it may cost at most. */
const sizes = [
  { rows: 20, pages: (count: number) => count === 1, mostTimesBare: 1.5 },
  { rows: 1500, pages: (count: number) => count >= 40, mostTimesBare: 1.2 },
] as const;

const paperOf = (rows: number) => ({
  language: 'en',
  title: 'A report',
  titleNote: { text: '一份報告', lang: 'zh-HK' },
  subtitle: `${rows} rows`,
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
      rows: Array.from({ length: rows }, (_, at) => [
        [{ text: `${(at % 28) + 1} Nov 2026` }],
        [{ text: `CHAN Wing Yan ${at} ` }, { text: '陳詠欣', lang: 'zh-HK' }],
        [{ text: `Client interview ${at}, confirmed by phone, with the papers looked through before` }],
      ]),
      empty: '',
    },
  ],
});
type Paper = ReturnType<typeof paperOf>;

interface Desk extends Window {
  giveReport?: (given: { document: unknown; title: string; language: string }) => void;
  sayLaidOut?: () => void;
}

/** The report page takes this for the desktop that gives it its document and hears when it stands. */
const standForDesktop = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const desk = window as Desk;
    const onward = {
      onReportDocument: (listener: NonNullable<Desk['giveReport']>) => {
        desk.giveReport = listener;
      },
      reportLaidOut: () => desk.sayLaidOut?.(),
    };
    Object.assign(window, { onward });
  });

/**
 * Hands the document to the report page, and waits until it says that it stands. It goes over as one text: the test
 * driver takes objects apart value by value, which the app's own messages do not.
 */
const layOut = (page: Page, paper: Paper): Promise<void> =>
  page.evaluate(
    (given) =>
      new Promise<void>((resolve) => {
        const desk = window as Desk;
        desk.sayLaidOut = resolve;
        const told: Paper = JSON.parse(given);
        desk.giveReport?.({ document: told, title: told.title, language: told.language });
      }),
    JSON.stringify(paper),
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

/** Round by round: the report page with the printing, then the printing alone. */
async function measure(
  page: Page,
  url: string,
  paper: Paper,
): Promise<{ readonly whole: number; readonly bare: number; readonly count: number }> {
  const session = await page.context().newCDPSession(page);
  const whole: number[] = [];
  const bare: number[] = [];
  let pdf = Buffer.alloc(0);
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(`${url}report.html`, { waitUntil: 'networkidle' });
    const start = performance.now();
    await layOut(page, paper);
    pdf = Buffer.from(await print(session));
    const between = performance.now();
    await print(session);
    whole.push(between - start);
    bare.push(performance.now() - between);
  }
  await session.detach();
  const count = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  return { whole: median(whole), bare: median(bare), count };
}

test('reports of one page and of more than forty against bare printing', async ({ page }) => {
  if (!existsSync(join(built, 'report.html')))
    throw new Error('The app is not built: run npm run build first');
  const { server, url } = await serveFolder(built);
  await standForDesktop(page);
  try {
    const figures: Figure[] = [];
    for (const { rows, pages, mostTimesBare } of sizes) {
      const { whole, bare, count } = await measure(page, url, paperOf(rows));
      expect(pages(count), `${count} pages of ${rows} rows`).toBe(true);
      const note = 'drawn and printed ÷ printed alone, same page, medians';
      figures.push(
        {
          ...{ name: `Report, pages: ${count}`, value: whole / bare, unit: 'ratio', note },
          goal: { atMost: mostTimesBare },
        },
        { name: 'Printing alone', value: bare, unit: 'milliseconds', goal: null, note: 'Page.printToPDF' },
      );
    }
    console.log(`\n${printFigures(figures)}\n`);
    expect(figures.every(({ value }) => Number.isFinite(value))).toBe(true);
  } finally {
    server.close();
  }
});
