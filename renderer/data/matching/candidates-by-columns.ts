// A role's candidates ranked by columns: of the book, only the rows of those shown are read, and of those who have
// something to do with the role or its client.
import { candidateFactsFrom, type CandidateRows } from '@shared/domain/matching/candidate-facts';
import type { BookColumns } from '@shared/domain/matching/columns/candidate-facets';
import { columnsWithRole } from '@shared/domain/matching/columns/columns-with-role';
import type { MatchColumns } from '@shared/domain/matching/columns/match-columns';
import { joinBook, type PackedBook } from '@shared/domain/matching/columns/packed-book';
import { askForCandidates, pickCandidates } from '@shared/domain/matching/columns/pick-candidates';
import { cutHead, rowsOf, type RankingHead } from '@shared/domain/matching/columns/rank-by-columns';
import { rowsBesideRole } from '@shared/domain/matching/columns/touches';
import type { RoleFacts } from '@shared/domain/matching/match-facts';
import { rankCandidates } from '@shared/domain/matching/rank-candidates';
import type { OfficeDatabase } from '../database';
import { createFactReader, readWhereAny } from '../fact-reader';
import type { CandidateBook } from '../indexes/book-index';
import { aboutTables } from '../indexes/book-order';
import type { MatchBook } from '../indexes/match-index';
import { matchTables } from '../indexes/match-order';
import { rowsByCandidate } from './rows-by-candidate';
import {
  factSources,
  plainContext,
  readPastNeeds,
  type RankingFor,
  type RankingGround,
} from './rank-context';

/** The columns of candidates and roles, each with what is newer. */
export interface Books {
  readonly book: CandidateBook;
  readonly matches: MatchBook;
}

interface RoleAsked {
  readonly role: RoleFacts;
  readonly ground: RankingGround;
  readonly ranking: RankingFor;
  /** How many of each list are wanted. */
  readonly size: number;
}

/** The books of a large office, waited for; null for a small one, and where there are none to be had. */
export async function openBooks(
  database: OfficeDatabase,
  { office: { policy, profile } }: RankingGround,
): Promise<Books | null> {
  const book = await database.candidates.book({ policy, zone: profile.zone });
  if (!book) return null;
  const standing = await database.matches.book(0);
  if (standing) return { book, matches: standing };
  await makeRoles(database);
  const matches = await database.matches.book(0);
  return matches && { book, matches };
}

async function makeRoles({ matches, candidates: { preparing } }: OfficeDatabase): Promise<void> {
  preparing.set({ what: 'roles' });
  try {
    await matches.make();
  } finally {
    preparing.set(null);
  }
}

/** Ranks the book for a role; null where columns do not know enough. */
export async function rankCandidatesByColumns(
  database: OfficeDatabase,
  { book, matches }: Books,
  { role, ground, ranking, size }: RoleAsked,
): Promise<(RankingHead & { readonly rows: readonly CandidateRows[] }) | null> {
  // Whatever is ranked from the columns is not read here: looking at the tables makes Dexie tell when any of it changes.
  for (const table of new Set(['candidates', ...aboutTables, ...matchTables] as const))
    await database.rows(table).limit(1).primaryKeys();
  const candidates = joined(book.pack, matches.columns);
  const columns = matches.beside.has(role.roleId) ? columnsWithRole(matches.columns, role) : matches.columns;
  const query = columns && askForCandidates(columns, candidates, role);
  if (!query) return null;
  const passedOver = new Set([...query.tied, ...rowsBeside({ book, matches }, candidates)]);
  const context = { ...plainContext(ground, ranking), similarity: query.words.similarity };
  const picked = pickCandidates(query, passedOver, { context, size });
  const ids = [...rowsOf(picked), ...passedOver].flatMap((row) => candidates.ids[row] ?? []);
  // Whoever is new has no row yet.
  const rows = await readRows(database, [...new Set([...ids, ...book.beside.candidates])]);
  const needs = await readPastNeeds(createFactReader(database), rows);
  if (![role, ...needs.values()].every((one) => query.words.know(one))) return null;
  const sources = factSources(ground, needs, ranking);
  const facts = rows.map((one) => candidateFactsFrom(one, sources));
  return { ...cutHead(rankCandidates(role, facts, context), picked, size), rows };
}

const books = new WeakMap<PackedBook, { readonly columns: MatchColumns; readonly candidates: BookColumns }>();

/** Joining takes longer than ranking, so the last join of a pack is kept. */
function joined(pack: PackedBook, columns: MatchColumns): BookColumns {
  const known = books.get(pack);
  if (known?.columns === columns) return known.candidates;
  const candidates = joinBook(pack, columns);
  books.set(pack, { columns, candidates });
  return candidates;
}

/** Rows of whom the columns no longer tell: they changed, or a role they look back at did. */
function rowsBeside({ book, matches }: Books, { ids, touches }: BookColumns): readonly number[] {
  const roles = new Set([...book.beside.roles, ...matches.beside]);
  const lookBack = [...roles].flatMap((role) => [...rowsBesideRole(touches, role)]);
  return [...lookBack, ...[...book.beside.candidates].flatMap((id) => rowOf(ids, id))];
}

function rowOf(ids: readonly string[], id: string): readonly number[] {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? [low] : [];
}

async function readRows(database: OfficeDatabase, ids: readonly string[]): Promise<readonly CandidateRows[]> {
  const read = createFactReader(database);
  return rowsByCandidate(await read.many('candidates', ids), {
    about: (table) => readWhereAny(database, table, { field: 'candidateId', values: ids }),
    clients: (clientIds) => read.many('clients', clientIds),
  });
}
