// The preview of a paper, read page by page, and held against the file.
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { ReportDocument } from '@shared/reports/report-document';
import type { PdfFile } from './pdf-file';

const patience = { timeout: 30_000 };

/** A text as programs that read PDFs agree on it: without spaces and line ends. */
export const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '');

/** The words of the preview by the page they stand on; heads of tables are left out, as the PDF repeats them. */
export const wordsByPage = (frame: FrameLocator): Promise<readonly (readonly string[])[]> =>
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

/** Waits until the preview stands. */
export async function standingPreview(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h1')).toBeVisible(patience);
  await expect(frame.locator('.sheet').first()).toBeVisible(patience);
  return frame;
}

/** The file holds on each page the words that the preview has there. */
export function expectSamePages(pdf: PdfFile, preview: readonly (readonly string[])[]): void {
  expect(pdf.pages).toHaveLength(preview.length);
  const missing = preview.flatMap((words, at) => {
    const text = squeezed(pdf.pages[at] ?? '');
    return words.filter((word) => !text.includes(squeezed(word))).map((word) => `page ${at + 1}: ${word}`);
  });
  expect(missing).toEqual([]);
}

/** Tagged, A4, with its title and its language. */
export function expectSound(
  pdf: PdfFile,
  { title, language }: { readonly title: string; readonly language: string },
): void {
  expect(pdf).toMatchObject({ title, language, isTagged: true });
  expect(pdf.pageSize).toContain('A4');
}

/** Shows another paper in the preview that stands, and waits until it is laid out. */
export const showInPreview = (page: Page, paper: ReportDocument): Promise<void> =>
  page.evaluate(
    (shown) =>
      new Promise<void>((resolve) => {
        window.addEventListener('message', function hear({ data }) {
          if (data?.onward !== 'report-laid-out') return;
          window.removeEventListener('message', hear);
          resolve();
        });
        const payload = { document: shown, title: shown.title, language: shown.language };
        const frame = document.querySelector('iframe')?.contentWindow;
        frame?.postMessage({ onward: 'report-document', payload }, window.location.origin);
      }),
    paper,
  );

/** Prints a paper into the file that the save dialog answers. */
export async function printPaper(page: Page, paper: ReportDocument): Promise<void> {
  const saved = await page.evaluate(
    async (printed) =>
      window.onward?.printReport({
        ...{ document: printed, title: printed.title, language: printed.language, openAfter: false },
        suggestedName: 'paper.pdf',
      }),
    paper,
  );
  expect(saved).toMatchObject({ outcome: 'saved' });
}
