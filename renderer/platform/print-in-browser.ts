import type { RequestInput, Saved } from '@shared/desktop-api';
import { showInReportFrame } from './report-frame';

/** How long a report may take to stand before the person is told. */
const layoutTimeoutMilliseconds = 30_000;

// Laid out but out of sight: a frame that is not displayed has no pages to print.
const outOfSight = {
  position: 'fixed',
  left: '-10000px',
  top: '0',
  width: '794px',
  height: '1123px',
  border: '0',
};

/** Lays a report out in a frame and opens the browser's print dialog, where it can be kept as a PDF. */
export async function printInBrowser(page: Window, input: RequestInput<'printReport'>): Promise<Saved> {
  const { document, title, language } = input;
  const frame = page.document.createElement('iframe');
  Object.assign(frame.style, outOfSight);
  frame.title = title;
  page.document.body.append(frame);
  const stands = await new Promise<boolean>((resolve) => {
    const timer = page.setTimeout(() => resolve(false), layoutTimeoutMilliseconds);
    const shown = showInReportFrame(page, frame, { document, title, language }, () => {
      page.clearTimeout(timer);
      shown.end();
      resolve(true);
    });
  });
  const framed = frame.contentWindow;
  if (!stands || !framed) {
    frame.remove();
    return { outcome: 'refused', reason: 'layout-timed-out' };
  }
  framed.addEventListener('afterprint', () => frame.remove());
  framed.focus();
  framed.print();
  return { outcome: 'handed-over' };
}
