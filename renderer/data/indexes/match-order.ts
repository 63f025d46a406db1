import type { PackedMatch } from '@shared/domain/matching/columns/pack-office';

/** Tables whose rows the columns of roles are made of. */
export const matchTables = ['roles', 'clients', 'placements'] as const;
/** See {@link matchTables}. */
export type MatchTable = (typeof matchTables)[number];
/** Ids of changed rows by table. */
export type MatchChanges = Readonly<Record<MatchTable, readonly string[]>>;

/** What the page asks the worker for: the roles of this database, packed as they are now. */
export interface MatchOrder {
  readonly database: string;
}

/** The databases of an office and of what is packed of it for rankings. */
export const matchPacks = (database: string) => ({ database, packDatabase: `${database}-match` });

/** The pack, and what was changed after it was made; `null` where there is none. */
export interface MatchDelivery {
  readonly pack: PackedMatch | null;
  readonly changed: MatchChanges;
}

/** Nothing changed. */
export const noChanges: MatchChanges = { roles: [], clients: [], placements: [] };
/** No pack. */
export const nothingDelivered: MatchDelivery = { pack: null, changed: noChanges };
