// The first rematch after a start: the kept columns of all roles brought onto the page by the worker, beside the rows of
// the same tables read through Dexie. Joining those rows and learning their words would come on top.
import { matchInWorker } from '@data/indexes/match-in-worker';
import { unpackMatch } from '@shared/domain/matching/columns/pack-office';
import type { Figure } from '../figure';
import { interleave } from './interleave';
import { answerOf, type BenchOffice } from './open-bench-office';

const rounds = 5;

/** A pack is kept for a place in the log, so there must be one. */
async function beginLog({ raw }: BenchOffice): Promise<void> {
  const log = raw.transaction('changes', 'readwrite').objectStore('changes');
  await answerOf(
    log.add({ id: 'chg_bench', tx: 'tx_bench', entity: 'rooms', entityId: 'rom_0', subjects: [] }),
  );
}

/** Measures the start; throws when there is no pack, or one of another number of roles. */
export async function matchStartFigures(office: BenchOffice): Promise<readonly Figure[]> {
  const { name } = office.database;
  await beginLog(office);
  const start = performance.now();
  await matchInWorker({ database: name, wants: 'made' });
  const making = performance.now() - start;
  const kept = async (): Promise<void> => {
    const delivery = await matchInWorker({ database: name, wants: 'kept' });
    const rows = delivery?.pack ? unpackMatch(delivery.pack).roles.ids.length : 0;
    if (rows !== office.size.roles) throw new Error(`The kept pack has ${rows} roles`);
  };
  const rowsRead = async (): Promise<void> => {
    for (const table of ['roles', 'clients', 'placements'] as const)
      await office.database.rows(table).toArray();
  };
  const seen = await interleave({ kept: { run: kept }, rows: { run: rowsRead } }, rounds);
  const what = `${office.size.roles} roles, ${office.size.name}`;
  return [
    {
      ...{ name: 'Rematch right after start, faster than rows', value: seen.rows / seen.kept },
      ...{ unit: 'ratio', goal: { atLeast: 30 }, note: `kept columns ÷ rows from Dexie, ${what}` },
    },
    { name: 'Kept columns', value: seen.kept, unit: 'milliseconds', goal: null, note: what },
    { name: 'Rows from Dexie', value: seen.rows, unit: 'milliseconds', goal: null, note: what },
    {
      name: 'Columns made by the worker',
      value: making,
      unit: 'milliseconds',
      goal: null,
      note: 'once, away from the page',
    },
  ];
}
