import { startOwnWorker } from '../documents/own-worker';
import type { BookDelivery, BookOrder, TellProgress, ToldProgress } from './book-order';
import workerAddress from './book-worker?worker&url';

type FromWorker = BookDelivery | ToldProgress;

const isFromWorker = (data: unknown): data is FromWorker =>
  typeof data === 'object' &&
  data !== null &&
  'onward' in data &&
  (data.onward === 'book' || data.onward === 'book-progress');

/**
 * The candidates of a database packed by a worker, or kept from the last time; null where there is no worker to be had, or
 * where it failed: the browser writes down why.
 */
export async function bookInWorker(order: BookOrder, tell: TellProgress): Promise<BookDelivery | null> {
  if (typeof Worker === 'undefined') return null;
  const worker = startOwnWorker(workerAddress);
  try {
    return await new Promise<BookDelivery | null>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (!isFromWorker(data)) return;
        if (data.onward === 'book') resolve(data);
        else tell(data);
      });
      worker.addEventListener('messageerror', () => {
        resolve(null);
      });
      worker.addEventListener('error', () => {
        resolve(null);
      });
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
