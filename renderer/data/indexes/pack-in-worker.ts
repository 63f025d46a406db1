import { startOwnWorker } from '../documents/own-worker';
import type { PeopleDelivery, PeopleOrder, StandingDelivery } from './people-order';
import workerAddress from './people-worker?worker&url';

type Delivery = PeopleDelivery | StandingDelivery;

const isDelivery = <Wanted extends Delivery['onward']>(
  data: unknown,
  wanted: Wanted,
): data is Extract<Delivery, { onward: Wanted }> =>
  typeof data === 'object' && data !== null && 'onward' in data && data.onward === wanted;

async function askWorker<Wanted extends Delivery['onward']>(
  database: string,
  wanted: Wanted,
): Promise<Extract<Delivery, { onward: Wanted }> | null> {
  if (typeof Worker === 'undefined') return null;
  const worker = startOwnWorker(workerAddress);
  try {
    return await new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isDelivery(data, wanted)) resolve(data);
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(null);
      });
      worker.postMessage({ database, wanted } satisfies PeopleOrder);
    });
  } finally {
    worker.terminate();
  }
}

/** The book of a database packed by a worker, or kept from the last time; null where there is none to be had. */
export const packInWorker = (database: string): Promise<PeopleDelivery | null> =>
  askWorker(database, 'people');

/** Where everybody stands, told by a worker; null where there is none to be had. */
export const standingsInWorker = (database: string): Promise<StandingDelivery | null> =>
  askWorker(database, 'standings');
