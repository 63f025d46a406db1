// A report becomes a PDF in a hidden window: the report page gets its document by an event, says when it stands laid
// out, and is printed. The person chooses the file meanwhile; the file appears whole or not at all.
import { shell, type BrowserWindow, type WebContents } from 'electron';
import type { RequestInput, Saved } from '@shared/desktop-api';
import { appOrigin } from './app-address';
import { askWhereToSave, writeChosen } from './file-dialogs';
import { sendEvent } from './ipc';
import type { FileSystem } from './safety-copy/file-system';
import { createReportWindow } from './window';

/** How long a report may take to stand; a year's figures take about two seconds. */
const layoutTimeoutMilliseconds = 30_000;

type Refused = Extract<Saved, { outcome: 'refused' }>['reason'];

/** Prints one report at a time. */
export interface ReportPrinter {
  print(owner: BrowserWindow, input: RequestInput<'printReport'>): Promise<Saved>;
  /** The report page says it stands. */
  laidOut(sender: WebContents): void;
  isReportWindow(contents: WebContents): boolean;
}

interface Layout {
  readonly window: BrowserWindow;
  readonly stands: Promise<'stands' | 'timed-out'>;
  readonly announce: () => void;
}

function beginLayout(input: RequestInput<'printReport'>): Layout {
  const window = createReportWindow();
  let announce = (): void => undefined;
  const stands = new Promise<'stands' | 'timed-out'>((resolve) => {
    const timer = setTimeout(() => resolve('timed-out'), layoutTimeoutMilliseconds);
    announce = () => {
      clearTimeout(timer);
      resolve('stands');
    };
    window.once('closed', () => {
      clearTimeout(timer);
      resolve('timed-out');
    });
  });
  const { document, title, language } = input;
  window.webContents.once('did-finish-load', () =>
    sendEvent(window.webContents, 'reportDocument', { document, title, language }),
  );
  void window.loadURL(`${appOrigin}/report.html`).catch(() => undefined);
  return { window, stands, announce };
}

/** The PDF of a page: A4 unless its own style says otherwise, tagged for screen readers, with an outline. */
export async function printToPdf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

async function pdfOf({ window, stands }: Layout): Promise<Uint8Array | Refused> {
  if ((await stands) === 'timed-out') return 'layout-timed-out';
  try {
    return await printToPdf(window.webContents);
  } catch {
    return 'print-failed';
  }
}

/** The printer of this run. */
export function createReportPrinter(files: FileSystem): ReportPrinter {
  let layout: Layout | null = null;

  const finish = async (
    current: Layout,
    owner: BrowserWindow,
    input: RequestInput<'printReport'>,
  ): Promise<Saved> => {
    const printing = pdfOf(current);
    const path = await askWhereToSave(owner, input.suggestedName, 'pdf');
    if (path === null) return { outcome: 'cancelled' };
    const pdf = await printing;
    if (typeof pdf === 'string') return { outcome: 'refused', reason: pdf };
    const saved = await writeChosen(files, path, pdf);
    if (saved.outcome === 'saved' && input.openAfter) await shell.openPath(path);
    return saved;
  };

  return {
    print: async (owner, input) => {
      if (layout) return { outcome: 'refused', reason: 'busy' };
      layout = beginLayout(input);
      try {
        return await finish(layout, owner, input);
      } finally {
        if (!layout.window.isDestroyed()) layout.window.destroy();
        layout = null;
      }
    },
    laidOut: (sender) => {
      if (layout?.window.webContents === sender) layout.announce();
    },
    isReportWindow: (contents) => layout?.window.webContents === contents,
  };
}
