import type { ReportDocument } from '@shared/reports/report-document';

/** A text as a CSS string: quotes, backslashes and line ends cannot leave it. */
export const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;

/** `Page {page} of {pages}` as the value of CSS `content`. */
export function pageContent(pageOf: string): string {
  const parts = pageOf.split(/(\{page\}|\{pages\})/).filter((part) => part !== '');
  const counters: Readonly<Record<string, string>> = {
    '{page}': 'counter(page)',
    '{pages}': 'counter(pages)',
  };
  return parts.map((part) => counters[part] ?? cssString(part)).join(' ');
}

/** As much of a title as a line over the page holds, in Latin signs; a Chinese one takes the room of two. */
const longestRunningTitle = 100;
const narrowSign = /[\p{ASCII}\p{Script=Latin}]/u;

/** The title over the pages after the first, cut where it would leave the page. */
export function runningTitle(title: string): string {
  let room = longestRunningTitle;
  const held = [...title].filter((sign) => {
    room -= narrowSign.test(sign) ? 1 : 2;
    return room >= 0;
  });
  const kept = held.join('');
  return kept === title ? title : `${kept}…`;
}

/** The page line in words, for the pages drawn on screen. */
export const pageLine = (pageOf: string, page: number, pages: number): string =>
  pageOf.replaceAll('{pages}', String(pages)).replaceAll('{page}', String(page));

/**
 * Puts the title over every page but the first, and footer and page numbers under all. The sheet is made by script: no
 * inline style.
 */
export function setPageMargins(
  page: Document,
  paper: Pick<ReportDocument, 'title' | 'footer' | 'pageOf'>,
): void {
  const sheet = new CSSStyleSheet();
  const ink = 'font: 10.5px/14px var(--paper-font); color: #535963; white-space: nowrap;';
  const look = `${ink} vertical-align: top; padding-top: 3mm;`;
  const head = `${ink} vertical-align: top; padding-top: 5mm; text-align: left;`;
  sheet.replaceSync(`@page {
    @bottom-left { content: ${cssString(paper.footer)}; text-align: left; ${look} }
    @bottom-right { content: ${pageContent(paper.pageOf)}; text-align: right; ${look} }
    @top-left { content: ${cssString(runningTitle(paper.title))}; ${head} }
  }
  @page :first { @top-left { content: none; } }`);
  page.adoptedStyleSheets = [sheet];
}
