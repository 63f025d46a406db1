// Who changed what of a client and its people, derived from the change log whenever it is asked for.
import { wholeRow } from '@shared/changes/merge';
import type { LoggedChange, OfficeDatabase } from '../database';

/** One command on the client, one of its people or one of its roles. */
export interface ClientHistoryEntry {
  readonly tx: string;
  readonly at: string;
  readonly authorId: string;
  readonly command: string;
  /** Ids of the rows it touched, in the order it touched them. */
  readonly touched: readonly string[];
  /** Names of the client's own fields it changed; empty where it made the client. */
  readonly fields: readonly string[];
}

const pathEnd = /\..*$/u;

/** Newest first, at most `limit`; only rows whose ids are given are read, so the caller decides what may be known. */
export async function readClientHistory(
  database: OfficeDatabase,
  clientId: string,
  { others, limit }: { readonly others: readonly string[]; readonly limit: number },
): Promise<readonly ClientHistoryEntry[]> {
  const changes = await database.changes
    .where('entityId')
    .anyOf([clientId, ...others])
    .sortBy('n');
  const byCommand = new Map<string, LoggedChange[]>();
  for (const change of changes) byCommand.set(change.tx, [...(byCommand.get(change.tx) ?? []), change]);
  return [...byCommand.values()]
    .reverse()
    .slice(0, limit)
    .flatMap((own) => entryOf(own, clientId) ?? []);
}

function entryOf(changes: readonly LoggedChange[], clientId: string): ClientHistoryEntry | null {
  const [first] = changes;
  if (!first) return null;
  const { tx, wall, author, command } = first;
  return {
    ...{ tx, at: wall, authorId: author, command },
    touched: [...new Set(changes.map(({ entityId }) => entityId))],
    fields: fieldsOf(changes.filter(({ entityId }) => entityId === clientId)),
  };
}

function fieldsOf(changes: readonly LoggedChange[]): readonly string[] {
  const paths = changes.flatMap(({ set }) => (wholeRow in set ? [] : Object.keys(set)));
  return [...new Set(paths.map((path) => path.replace(pathEnd, '')))];
}
