// Packs the book away from the page; see kept-packs.ts.
import { deliverPeople, deliverStandings } from './kept-packs';
import type { PeopleDelivery, PeopleOrder, StandingDelivery } from './people-order';

async function deliver({ database, wanted }: PeopleOrder): Promise<PeopleDelivery | StandingDelivery> {
  if (wanted === 'people') {
    const made = await deliverPeople(database).catch(() => ({ pack: null, changed: [] }));
    return { onward: 'people', ...made };
  }
  const made = await deliverStandings(database).catch(() => ({ pack: null, upTo: 0 }));
  return { onward: 'standings', ...made };
}

self.addEventListener('message', ({ data }: MessageEvent<PeopleOrder>) => {
  void deliver(data).then((delivery) => {
    self.postMessage(delivery);
  });
});
