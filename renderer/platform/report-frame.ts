// The report page inside a frame of our own page: for the preview, and for printing where there is no desktop. The two
// talk by messages of the same origin; anything else is not heard.
import type { EventPayload } from '@shared/desktop-api';

type ReportDocument = EventPayload<'reportDocument'>;

/** What the report page says to the page that frames it, and is told. */
type FrameMessage =
  | { readonly onward: 'report-listening' }
  | { readonly onward: 'report-laid-out' }
  | { readonly onward: 'report-document'; readonly payload: ReportDocument };

/** The report page, as built. */
const reportPage = 'report.html';

function messageOf(page: Window, event: MessageEvent, from: MessageEventSource | null): FrameMessage | null {
  if (event.origin !== page.location.origin || event.source !== from || from === null) return null;
  const data: unknown = event.data;
  return typeof data === 'object' && data !== null && 'onward' in data ? (data as FrameMessage) : null;
}

/**
 * Shows a document in a frame and calls back whenever it stands laid out. Answers how to show another and how to end.
 * The frame must be in the document.
 */
export function showInReportFrame(
  page: Window,
  frame: HTMLIFrameElement,
  first: ReportDocument,
  onLaidOut: () => void,
): { readonly show: (document: ReportDocument) => void; readonly end: () => void } {
  let current = first;
  let isListening = false;
  const post = (): void => {
    const message: FrameMessage = { onward: 'report-document', payload: current };
    if (isListening) frame.contentWindow?.postMessage(message, page.location.origin);
  };
  const hear = (event: MessageEvent): void => {
    const message = messageOf(page, event, frame.contentWindow);
    if (message?.onward === 'report-laid-out') onLaidOut();
    if (message?.onward !== 'report-listening') return;
    isListening = true;
    post();
  };
  page.addEventListener('message', hear);
  frame.src = new URL(reportPage, page.location.origin).pathname;
  return {
    show: (document) => {
      current = document;
      post();
    },
    end: () => page.removeEventListener('message', hear),
  };
}

/** Inside the frame: hears documents from the page around it. Answers how to stop. */
export function hearReportDocuments(page: Window, listener: (document: ReportDocument) => void): () => void {
  const hear = (event: MessageEvent): void => {
    const message = messageOf(page, event, page.parent);
    if (message?.onward === 'report-document') listener(message.payload);
  };
  page.addEventListener('message', hear);
  const listening: FrameMessage = { onward: 'report-listening' };
  if (page.parent !== page) page.parent.postMessage(listening, page.location.origin);
  return () => page.removeEventListener('message', hear);
}

/** Inside the frame: tells the page around it that the document stands. */
export function sayLaidOut(page: Window): void {
  const message: FrameMessage = { onward: 'report-laid-out' };
  if (page.parent !== page) page.parent.postMessage(message, page.location.origin);
}
