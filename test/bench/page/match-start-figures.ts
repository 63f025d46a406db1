// The first rematch after a start: the kept columns of all roles brought onto the page and asked for the roles that lead,
// beside the rows of the same tables read through Dexie. Joining those rows, learning their words and ranking them would
// come on top.
import { keptMatch } from '@data/indexes/kept-match';
import { matchInWorker } from '@data/indexes/match-in-worker';
import type { MatchColumns } from '@shared/domain/matching/columns/match-columns';
import { unpackMatch } from '@shared/domain/matching/columns/pack-office';
import { askForRoles, pickRoles } from '@shared/domain/matching/columns/pick-roles';
import type { Match } from '@shared/domain/matching/match-facts';
import { buildMatch } from '../../support/build-match';
import { roleRecord, submissionRecord } from '../../support/match-builders';
import type { Figure } from '../figure';
import { interleave } from './interleave';
import { answerOf, type BenchOffice } from './open-bench-office';

const size = 20;
const pastRoleId = 'rol_7';

/** A pack is kept for a place in the log, so there must be one. */
async function beginLog({ raw }: BenchOffice): Promise<void> {
  const log = raw.transaction('changes', 'readwrite').objectStore('changes');
  await answerOf(
    log.add({ id: 'chg_bench', tx: 'tx_bench', entity: 'rooms', entityId: 'rom_0', subjects: [] }),
  );
}

/** Somebody who came second for one of the roles, so that the words of others are asked for. */
function someCandidate(): Match {
  const submission = submissionRecord({ roleId: pastRoleId, clientId: 'cli_7' });
  const rows = { submissions: [submission] };
  return buildMatch({ rows, pastRoles: [roleRecord({ id: pastRoleId, clientId: 'cli_7' })] });
}

function leadOf(columns: MatchColumns, { candidate, context }: Match): void {
  const query = askForRoles(columns, candidate);
  const leads = query && pickRoles(query, query.tied, { context, size });
  const rows = leads ? leads.rows.eligible.length + leads.rows.confirmFirst.length : 0;
  if (rows < size) throw new Error(`${rows} roles lead`);
}

/** Measures the start; throws when there is no pack, or one of another number of roles. */
export async function matchStartFigures(office: BenchOffice): Promise<readonly Figure[]> {
  const { name } = office.database;
  await beginLog(office);
  const start = performance.now();
  await matchInWorker({ database: name });
  const making = performance.now() - start;
  const match = someCandidate();
  const kept = async (): Promise<MatchColumns> => {
    const { pack } = await keptMatch(name);
    const columns = pack && unpackMatch(pack);
    if (columns?.roles.ids.length !== office.size.roles) throw new Error('The kept pack has other roles');
    return columns;
  };
  const rowsRead = async (): Promise<void> => {
    for (const table of ['roles', 'clients', 'placements'] as const)
      await office.database.rows(table).toArray();
  };
  const seen = await interleave({
    kept: { run: kept },
    leads: { run: async () => leadOf(await kept(), match) },
    rows: { run: rowsRead },
  });
  const what = `${office.size.roles} roles, ${office.size.name}`;
  const millis = (figure: string, value: number, note: string): Figure => ({
    ...{ name: figure, value, unit: 'milliseconds', goal: null, note },
  });
  return [
    {
      ...{ name: 'Rematch right after start, faster than rows', value: seen.rows / seen.leads },
      ...{
        unit: 'ratio',
        goal: { atLeast: 30 },
        note: `kept columns and who leads ÷ rows from Dexie, ${what}`,
      },
    },
    millis('Kept columns', seen.kept, what),
    millis('Kept columns and who leads', seen.leads, what),
    millis('Rows from Dexie', seen.rows, what),
    millis('Columns made by the worker', making, 'once, away from the page'),
  ];
}
