// The text of a PDF. The reader runs wholly where it is called, without a worker of its own, without anything compiled
// from the file, and without drawing: no script, form or font of the file is ever executed.
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Its other half, found by the first as a global.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { accept, refuse } from '@shared/kernel/result';
import { CharacterTables } from './character-tables';
import { maxTextLength, tidyText, type Extracted } from './extracted';

/** Pages beyond these are not read. */
const maxPages = 200;

async function textOfPage(file: PDFDocumentProxy, number: number): Promise<string> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

async function textOfPages(file: PDFDocumentProxy): Promise<string> {
  let text = '';
  const last = Math.min(file.numPages, maxPages);
  for (let number = 1; number <= last && text.length < maxTextLength; number += 1)
    text += `${await textOfPage(file, number)}\n\n`;
  return text;
}

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

/** Reads every page; a picture of a page has no text and is no error. */
export async function extractPdfText(bytes: Uint8Array): Promise<Extracted> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    BinaryDataFactory: CharacterTables,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return accept(tidyText(await textOfPages(await loading.promise)));
  } catch (error) {
    return refuse({ kind: isLocked(error) ? 'locked' : 'broken' });
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}
