// Somebody's file is read here, away from the page: what hangs or crashes over it takes nothing else along, and the page
// ends this worker after every file.
import type { DocumentType } from '@shared/domain/candidate/document';
import { checkPicture } from './check-picture';
import type { Extracted } from './extracted';
import { extractPdfText } from './extract-pdf-text';
import { extractWordText } from './extract-word-text';

/** What the page sends. */
export interface ExtractionOrder {
  readonly bytes: Uint8Array;
  readonly type: DocumentType;
}

/** What comes back; the mark tells it from what the PDF reader says to its own kind. */
export interface ExtractionAnswer {
  readonly onward: 'extracted';
  readonly extracted: Extracted;
}

function extract({ bytes, type }: ExtractionOrder): Promise<Extracted> {
  if (type === 'application/pdf') return extractPdfText(bytes);
  return type.startsWith('image/') ? checkPicture(bytes, type) : extractWordText(bytes);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ExtractionOrder>) => {
  void extract(data).then((extracted) => {
    const answer: ExtractionAnswer = { onward: 'extracted', extracted };
    globalThis.postMessage(answer);
  });
});
