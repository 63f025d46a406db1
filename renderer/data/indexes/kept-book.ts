// The candidates of an office as columns, read from IndexedDB itself a page at a time, and kept beside the roles' pack. A
// kept pack takes up who changed since; only one of another making, policy or log is made anew.
import { candidateFactsFrom, type FactSources } from '@shared/domain/matching/candidate-facts';
import { BookPacker, patchBook, type PackedBook } from '@shared/domain/matching/columns/packed-book';
import { rowsBesideRole } from '@shared/domain/matching/columns/touches';
import type { CandidateFacts, RoleNeeds } from '@shared/domain/matching/match-facts';
import { roleNeedsFrom } from '@shared/domain/matching/role-facts';
import type { Row } from '@shared/domain/tables';
import { instantFromMillis } from '@shared/time/instant';
import { rowsByCandidate } from '../matching/rows-by-candidate';
import { asRow, isLive } from '../stored-row';
import { zoneRules } from '../zone-rules';
import {
  countRows,
  keepPack,
  lastChange,
  liveRow,
  liveRowsIn,
  loggedOf,
  loggedSince,
  readPack,
  rowsAfter,
  withBareDatabases,
  type LoggedEntry,
  type LogMark,
} from './bare-database';
import {
  addChanges,
  type AboutTable,
  type BookDelivery,
  type BookGround,
  type BookLog,
  type BookOrder,
  type TellProgress,
} from './book-order';

/** Raised when columns are made in another way: a pack of an older making is thrown away. */
const makingVersion = 3;
/** After so many changes everybody is read anew. */
const mostLogged = 5_000;
const candidatesPerPage = 500;
const packName = 'book';

interface KeptBook {
  readonly making: number;
  /** What the facts rested on. */
  readonly ground: string;
  readonly mark: LogMark;
  readonly pack: PackedBook;
}

/** Reads facts of candidates; what roles ask is read once, and so are clients. */
class FactsReader {
  readonly #office: IDBDatabase;
  readonly #ground: BookGround;
  readonly #needs = new Map<string, RoleNeeds | null>();
  readonly #clients = new Map<string, Row<'clients'> | null>();

  constructor(office: IDBDatabase, ground: BookGround) {
    this.#office = office;
    this.#ground = ground;
  }

  /** The facts of these candidates, whose ids lie in the ranges and nobody else's. */
  async read(
    candidates: readonly Row<'candidates'>[],
    ranges: readonly IDBKeyRange[],
  ): Promise<readonly CandidateFacts[]> {
    const rows = await rowsByCandidate(candidates, {
      about: (table) => this.#about(table, ranges),
      clients: (ids) => this.#clientsOf(ids),
    });
    await this.#learn(rows.flatMap((one) => [...one.submissions, ...one.interests]));
    return rows.map((one) => candidateFactsFrom(one, this.#sources));
  }

  async #about<Name extends AboutTable>(
    table: Name,
    ranges: readonly IDBKeyRange[],
  ): Promise<readonly Row<Name>[]> {
    const rows = await liveRowsIn(this.#office, table, { field: 'candidateId', ranges });
    return rows.map((row) => asRow<Name>(row));
  }

  async #clientsOf(ids: readonly string[]): Promise<readonly Row<'clients'>[]> {
    for (const id of ids) {
      if (this.#clients.has(id)) continue;
      const client = await liveRow(this.#office, 'clients', id);
      this.#clients.set(id, client && asRow<'clients'>(client));
    }
    return ids.flatMap((id) => this.#clients.get(id) ?? []);
  }

  async #learn(looksBack: readonly { readonly roleId: string }[]): Promise<void> {
    for (const { roleId } of looksBack) {
      if (this.#needs.has(roleId)) continue;
      const role = await liveRow(this.#office, 'roles', roleId);
      this.#needs.set(roleId, role && roleNeedsFrom(asRow<'roles'>(role)));
    }
  }

  get #sources(): FactSources {
    const { policy, zone } = this.#ground;
    return {
      dateOf: (instant) => zoneRules.toLocal(instant, zone).date,
      roleNeeds: (roleId) => this.#needs.get(roleId) ?? null,
      // How much a fact has faded is asked of the columns by every ranking; here it is not looked at.
      attendance: { policy, now: instantFromMillis(0) },
    };
  }
}

async function packAll(office: IDBDatabase, reader: FactsReader, tell: TellProgress): Promise<PackedBook> {
  const packer = new BookPacker();
  const total = await countRows(office, 'candidates');
  for (let [after, done] = ['', 0]; ;) {
    tell({ done, total });
    const page = await rowsAfter(office, 'candidates', { after, most: candidatesPerPage });
    const [first, last] = [page[0], page.at(-1)];
    if (!first || !last) return packer.pack();
    const candidates = page.filter(isLive).map((row) => asRow<'candidates'>(row));
    packer.add(await reader.read(candidates, [IDBKeyRange.bound(first.id, last.id)]));
    [after, done] = [last.id, done + page.length];
  }
}

const logOf = (office: IDBDatabase): BookLog => ({
  history: (entityId) => loggedOf(office, entityId),
  seated: async (clientId) => {
    const ranges = [IDBKeyRange.only(clientId)];
    const contacts = await liveRowsIn(office, 'contacts', { field: 'clientId', ranges });
    return contacts.flatMap((row) => asRow<'contacts'>(row).candidateId ?? []);
  },
});

async function packChanged(
  office: IDBDatabase,
  reader: FactsReader,
  { pack, later }: { readonly pack: PackedBook; readonly later: readonly LoggedEntry[] },
): Promise<PackedBook> {
  const changes = { candidates: new Set<string>(), roles: new Set<string>() };
  await addChanges(changes, later, logOf(office));
  for (const role of changes.roles)
    for (const row of rowsBesideRole(pack.columns.touches, role))
      changes.candidates.add(pack.columns.ids[row] ?? '');
  if (changes.candidates.size === 0) return pack;
  const ids = [...changes.candidates];
  const candidates: Row<'candidates'>[] = [];
  for (const id of ids) {
    const row = await liveRow(office, 'candidates', id);
    if (row) candidates.push(asRow<'candidates'>(row));
  }
  const facts = await reader.read(
    candidates,
    ids.map((id) => IDBKeyRange.only(id)),
  );
  return patchBook(pack, changes.candidates, facts);
}

/** The candidates of an office packed as of a place of its log: kept, patched or made anew, which takes long and is told. */
export function deliverBook(
  { database, ...ground }: BookOrder,
  tell: TellProgress,
): Promise<Omit<BookDelivery, 'onward'>> {
  return withBareDatabases({ database, packDatabase: `${database}-match` }, async (office, packs) => {
    const key = JSON.stringify([ground, office.version]);
    const found = (await readPack(packs, packName)) as KeptBook | undefined;
    const kept = found?.making === makingVersion && found.ground === key ? found : null;
    // Before the rows: whatever is changed while they are read is changed after the mark.
    const mark = await lastChange(office);
    const later = kept && (await loggedSince(office, kept.mark, mostLogged));
    if (kept && later?.length === 0) return { pack: kept.pack, upTo: kept.mark.n };
    const reader = new FactsReader(office, ground);
    const pack =
      kept && later
        ? await packChanged(office, reader, { pack: kept.pack, later })
        : await packAll(office, reader, tell);
    if (mark)
      await keepPack(packs, packName, {
        ...{ making: makingVersion, ground: key, mark, pack },
      } satisfies KeptBook);
    return { pack, upTo: mark?.n ?? 0 };
  });
}
