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

/** Puts footer and page numbers into the margins of every printed page. The sheet is made by script: no inline style. */
export function setPageMargins(page: Document, paper: Pick<ReportDocument, 'footer' | 'pageOf'>): void {
  const sheet = new CSSStyleSheet();
  const look = 'font: 10.5px/14px var(--paper-font); color: #535963; vertical-align: top; padding-top: 3mm;';
  sheet.replaceSync(`@page {
    @bottom-left { content: ${cssString(paper.footer)}; text-align: left; white-space: nowrap; ${look} }
    @bottom-right { content: ${pageContent(paper.pageOf)}; text-align: right; white-space: nowrap; ${look} }
  }`);
  page.adoptedStyleSheets = [sheet];
}
