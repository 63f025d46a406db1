import type { DocumentType } from '@shared/domain/candidate/document';
import { judgeDocument, type DocumentRefusal } from '@shared/interchange/judge-document';
import { accept, refuse, type Result } from '@shared/kernel/result';
import type { Extracted } from './extracted';
import type { ExtractionAnswer, ExtractionOrder } from './extraction-worker';
import extractionAddress from './extraction-worker?worker&url';
import { startOwnWorker } from './own-worker';

/** Longest the reading of one file may take, in milliseconds; a CV takes a fraction of a second. */
const readingTimeoutMilliseconds = 30_000;

/** A file that was read: its kind, and its text, empty for a picture. */
export interface ReadDocument {
  readonly type: DocumentType;
  readonly text: string;
}

const isAnswer = (data: unknown): data is ExtractionAnswer =>
  typeof data === 'object' && data !== null && 'onward' in data;

function extractInWorker(order: ExtractionOrder): Promise<Extracted> {
  const worker = startOwnWorker(extractionAddress);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answered = new Promise<Extracted>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isAnswer(data)) resolve(data.extracted);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(refuse({ kind: 'broken' }));
    });
    timer = setTimeout(() => resolve(refuse({ kind: 'slow' })), readingTimeoutMilliseconds);
    worker.postMessage(order);
  });
  return answered.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/** Judges a file and reads it in a worker of its own. Never rejects for what is in the file; nothing is kept. */
export async function readDocument(bytes: Uint8Array): Promise<Result<ReadDocument, DocumentRefusal>> {
  const judged = judgeDocument(bytes);
  if (!judged.ok) return judged;
  const extracted = await extractInWorker({ bytes, type: judged.value });
  return extracted.ok ? accept({ type: judged.value, text: extracted.value }) : extracted;
}
