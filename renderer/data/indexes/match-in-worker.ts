import { startOwnWorker } from '../documents/own-worker';
import type { MatchDelivery, MatchOrder } from './match-order';
import workerAddress from './match-worker?worker&url';

const isDelivery = (data: unknown): data is MatchDelivery =>
  typeof data === 'object' && data !== null && 'onward' in data && data.onward === 'match';

/** The roles of a database packed by a worker; null where there is no worker to be had. */
export async function matchInWorker(order: MatchOrder): Promise<MatchDelivery | null> {
  if (typeof Worker === 'undefined') return null;
  const worker = startOwnWorker(workerAddress);
  try {
    return await new Promise<MatchDelivery | null>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isDelivery(data)) resolve(data);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(null);
      });
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
