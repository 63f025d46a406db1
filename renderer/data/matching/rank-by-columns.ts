// The roles of a large office ranked by its columns: only the candidate's own rows are read, and those of the roles shown.
import { loadCandidateRows } from '@shared/commands/submission/load-match';
import { candidateFactsFrom, type CandidateRows } from '@shared/domain/matching/candidate-facts';
import { groupKey } from '@shared/domain/matching/columns/pack-office';
import { askForRoles, pickRoles } from '@shared/domain/matching/columns/pick-roles';
import { cutHead, rowsOf, type RankingHead } from '@shared/domain/matching/columns/rank-by-columns';
import { isAlikeBehind } from '@shared/domain/matching/columns/match-columns';
import { isListed } from '@shared/domain/matching/columns/role-columns';
import { rowOfRole } from '@shared/domain/matching/columns/touches';
import type { RoleFacts } from '@shared/domain/matching/match-facts';
import { rankRoles } from '@shared/domain/matching/rank';
import { clientFactsFrom, roleFactsFrom } from '@shared/domain/matching/role-facts';
import { supposing, type WhatIf } from '@shared/domain/matching/what-if';
import type { OfficeDatabase } from '../database';
import { createFactReader, readWhereAny } from '../fact-reader';
import type { MatchBook } from '../indexes/match-index';
import { matchTables } from '../indexes/match-order';
import {
  factSources,
  plainContext,
  readPastNeeds,
  readRankingGround,
  type RankingFor,
  type RankingGround,
} from './rank-context';

/** So many of each list are shown at once. */
export const shownOfEachList = 100;

/** A ranking with what else was read for it. */
export interface RankedRoles extends RankingHead {
  readonly rows: CandidateRows;
  readonly ground: RankingGround;
}

interface ColumnRanking {
  readonly book: MatchBook;
  readonly candidateId: string;
  readonly ranking: RankingFor;
  readonly whatIf: WhatIf;
  readonly size?: number | undefined;
}

/** Ranks the office's roles; null where columns do not know enough, or there is no such candidate. */
export async function rankByColumns(
  database: OfficeDatabase,
  { book, candidateId, ranking, whatIf, size = shownOfEachList }: ColumnRanking,
): Promise<RankedRoles | null> {
  const read = createFactReader(database);
  const rows = await loadCandidateRows(candidateId, read);
  if (!rows) return null;
  // Whatever is ranked from the columns is not read here: counting makes Dexie tell when any of it changes.
  for (const table of matchTables) await database.rows(table).count();
  const ground = await readRankingGround(read, ranking);
  const needs = await readPastNeeds(read, [rows]);
  const onFile = candidateFactsFrom(rows, factSources(ground, needs, ranking));
  const { candidate, context: plain } = supposing(onFile, plainContext(ground, ranking), whatIf);
  const isAsPacked = [...needs.values()].every(
    (role) => !book.beside.has(role.roleId) || isAlikeBehind(book.columns, role),
  );
  const query = isAsPacked ? askForRoles(book.columns, candidate) : null;
  if (!query) return null;
  const passedOver = new Set([...query.tied, ...rowsBeside(book)]);
  const context = { ...plain, similarity: query.words.similarity };
  const picked = pickRoles(query, passedOver, { context, size });
  const ids = [...rowsOf(picked), ...passedOver].map((row) => book.columns.roles.ids.at(row));
  const facts = (await readRolesOf(database, book, ids)).filter(isListed);
  if (![...needs.values(), ...facts].every((role) => query.words.know(role))) return null;
  return { ...cutHead(rankRoles(candidate, facts, context), picked, size), rows, ground };
}

const rowsBeside = ({ columns, beside }: MatchBook): readonly number[] =>
  [...beside].flatMap((id) => rowOfRole(columns.roles, id) ?? []);

/** Joins these roles as they are now. */
export async function readRolesOf(
  database: OfficeDatabase,
  { pack }: Pick<MatchBook, 'pack'>,
  ids: readonly string[],
): Promise<readonly RoleFacts[]> {
  const read = createFactReader(database);
  const roles = await read.many('roles', ids);
  const own = await read.many('clients', [...new Set(roles.map(({ clientId }) => clientId))]);
  const kin = own.flatMap((client) => pack.groups.get(groupKey(client)) ?? []);
  const families = await read.many('clients', [...new Set(kin)]);
  const clients = new Map(own.map((client) => [client.id, clientFactsFrom(client, families)]));
  const placements = await readWhereAny(database, 'placements', {
    field: 'roleId',
    values: roles.map(({ id }) => id),
  });
  return roles.flatMap((role) => {
    const client = clients.get(role.clientId);
    const placed = placements.filter(({ roleId }) => roleId === role.id);
    return client ? [roleFactsFrom(role, client, placed)] : [];
  });
}
