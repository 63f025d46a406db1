import { startOwnWorker } from '../documents/own-worker';
import type { PeopleDelivery, PeopleOrder } from './people-order';
import workerAddress from './people-worker?worker&url';

const isDelivery = (data: unknown): data is PeopleDelivery =>
  typeof data === 'object' && data !== null && 'onward' in data && data.onward === 'people';

/** The book of a database packed by a worker, or kept from the last time; null where there is none to be had. */
export async function packInWorker(database: string): Promise<PeopleDelivery | null> {
  if (typeof Worker === 'undefined') return null;
  const worker = startOwnWorker(workerAddress);
  try {
    return await new Promise<PeopleDelivery | null>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isDelivery(data)) resolve(data);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(null);
      });
      worker.postMessage({ database } satisfies PeopleOrder);
    });
  } finally {
    worker.terminate();
  }
}
