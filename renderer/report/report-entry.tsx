// The report page: hears a document, from the desktop or from the page around its frame, draws it, and says when it
// stands. Used for preview, print and PDF alike.
import '@platform/decode-without-eval';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { reportDocument, type ReportDocument } from '@shared/reports/report-document';
import { hearReportDocuments, sayLaidOut } from '@platform/report-frame';
import { measurePages, unmeasured, type PaperPages } from './measure-pages';
import { setPageMargins } from './page-margins';
import { ReportPaper } from './report-paper';
import './report.css';

const place = document.getElementById('report');
const root = place ? createRoot(place) : null;

/** The desktop's window is hidden: what stands in it is printed and never looked at. */
const isUnseen = window.onward !== undefined;

/** Unseen, a paper needs its pages counted only when it tells of them itself. */
const needsPages = (paper: ReportDocument): boolean =>
  !isUnseen || paper.blocks.some(({ kind }) => kind === 'contents');

/** Lays out for the printer alone: for a screen that nobody sees it takes nearly half as long as printing does. */
const leaveScreen = (isLeft: boolean): void => {
  document.documentElement.classList.toggle('unseen', isLeft);
};

async function show(received: unknown, title: string): Promise<void> {
  const paper: ReportDocument = reportDocument.parse(received);
  document.documentElement.lang = paper.language;
  document.title = title;
  setPageMargins(document, paper);
  const draw = (pages: PaperPages): void => {
    flushSync(() => root?.render(<ReportPaper paper={paper} pages={pages} />));
  };
  leaveScreen(!needsPages(paper));
  draw(unmeasured);
  await document.fonts.ready;
  const flow = document.querySelector('.flow');
  if (!flow || !needsPages(paper)) return;
  const pages = measurePages(flow);
  leaveScreen(isUnseen);
  draw(pages);
}

if (window.onward) {
  const { onReportDocument, reportLaidOut } = window.onward;
  onReportDocument(({ document: received, title }) => void show(received, title).then(() => reportLaidOut()));
} else {
  hearReportDocuments(window, ({ document: received, title }) => {
    void show(received, title).then(() => {
      sayLaidOut(window);
    });
  });
}
