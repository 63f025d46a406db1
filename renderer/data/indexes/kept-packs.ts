// The packs of an office, made once and kept: what was committed after a kept pack was made is read off the end of the log.
// A pack of another making, of another log or too far behind is made anew.
import { asRow } from '../stored-row';
import {
  eachLiveRow,
  keepPack,
  lastChange,
  loggedSince,
  readPack,
  withBareDatabases,
  type LogMark,
} from './bare-database';
import { entryOf } from './person-entry';
import { packPeople, type PackedPeople, type PersonEntry } from './packed-people';
import type { PeopleDelivery, StandingDelivery } from './people-order';
import { shippedReadings } from './shipped-readings';
import { packStandings, StandingGatherer, type PackedStandings } from './standing';

/** Raised when packs are made in another way: a pack of an older making is thrown away. */
const makingVersion = 3;
/** After so many changes the book is packed anew. */
const mostChanged = 200;
/** After so many changes everybody's standing is read anew; the page reads what is less. */
const mostLogged = 2_000;

const withPeople = (database: string) => ({ database, packDatabase: `${database}-people` });

interface Kept<Pack> {
  readonly making: number;
  readonly mark: LogMark;
  readonly pack: Pack;
}

async function readKept<Pack>(packs: IDBDatabase, name: string): Promise<Kept<Pack> | null> {
  const kept = (await readPack(packs, name)) as Kept<Pack> | undefined;
  return kept?.making === makingVersion ? kept : null;
}

/** Makes a pack and keeps it. Marked before the rows are read: whoever is changed meanwhile is changed after the mark. */
async function makeAndKeep<Pack>(
  databases: { readonly office: IDBDatabase; readonly packs: IDBDatabase },
  name: string,
  make: () => Promise<Pack>,
): Promise<{ readonly pack: Pack; readonly mark: LogMark | null }> {
  const mark = await lastChange(databases.office);
  const pack = await make();
  if (mark) await keepPack(databases.packs, name, { making: makingVersion, mark, pack } satisfies Kept<Pack>);
  return { pack, mark };
}

async function packBook(office: IDBDatabase): Promise<PackedPeople> {
  const readings = await shippedReadings();
  const entries: PersonEntry[] = [];
  await eachLiveRow(office, 'candidates', (row) => entries.push(entryOf(asRow<'candidates'>(row), readings)));
  return packPeople(entries);
}

/** The book of an office's database, packed now or before. */
export function deliverPeople(database: string): Promise<Omit<PeopleDelivery, 'onward'>> {
  return withBareDatabases(withPeople(database), async (office, packs) => {
    const kept = await readKept<PackedPeople>(packs, 'pack');
    const later = kept && (await loggedSince(office, kept.mark, mostChanged));
    if (kept && later) {
      const changed = later.filter(({ entity }) => entity === 'candidates').map(({ entityId }) => entityId);
      return { pack: kept.pack, changed: [...new Set(changed)] };
    }
    const { pack } = await makeAndKeep({ office, packs }, 'pack', () => packBook(office));
    return { pack, changed: [] };
  });
}

async function gatherStandings(office: IDBDatabase): Promise<PackedStandings> {
  const gatherer = new StandingGatherer();
  await eachLiveRow(office, 'submissions', (row) => gatherer.addSubmission(asRow<'submissions'>(row)));
  await eachLiveRow(office, 'interviews', (row) => gatherer.addInterview(asRow<'interviews'>(row)));
  return packStandings(gatherer.standings);
}

/** Where the people of an office's database stand, as of a place of the log. */
export function deliverStandings(database: string): Promise<Omit<StandingDelivery, 'onward'>> {
  return withBareDatabases(withPeople(database), async (office, packs) => {
    const kept = await readKept<PackedStandings>(packs, 'standings');
    if (kept && (await loggedSince(office, kept.mark, mostLogged)))
      return { pack: kept.pack, upTo: kept.mark.n };
    const { pack, mark } = await makeAndKeep({ office, packs }, 'standings', () => gatherStandings(office));
    return { pack, upTo: mark?.n ?? 0 };
  });
}
