// The columns of an office on a database in memory: made by the code that a worker runs, asked as a page asks.
import { Dexie } from 'dexie';
import { createFactReader } from '@data/fact-reader';
import { bookLog } from '@data/book-log';
import { BookIndex, type BookIndexSource } from '@data/indexes/book-index';
import type { BookGround } from '@data/indexes/book-order';
import { deliverBook } from '@data/indexes/kept-book';
import { MatchIndex, type MatchBook } from '@data/indexes/match-index';
import { noChanges, nothingDelivered } from '@data/indexes/match-order';
import { rankCandidatesByColumns } from '@data/matching/candidates-by-columns';
import { candidatesFor } from '@data/matching/candidates-for';
import { readRankingGround } from '@data/matching/rank-context';
import { readRolesOf } from '@data/matching/rank-by-columns';
import { standingSource } from '@data/standing-source';
import { zoneRules } from '@data/zone-rules';
import { packOffice } from '@shared/domain/matching/columns/pack-office';
import { joinBook } from '@shared/domain/matching/columns/packed-book';
import { eachTouch } from '@shared/domain/matching/columns/touches';
import type { Actor } from '@shared/domain/staff/staff';
import type { TestOffice } from './office';

/** An office's indexes, small as it is. */
export class MatchBooks {
  readonly matches: MatchIndex;
  readonly book: BookIndex;
  /** How often candidates were packed or patched. */
  delivered = 0;
  readonly #office: TestOffice;
  readonly #size: number;

  /** `most` candidates stand beside the columns; `size` of each list are asked for, the rest is counted by columns alone. */
  constructor(office: TestOffice, { most, size }: { readonly most: number; readonly size: number }) {
    const { database } = office;
    const { name } = database;
    this.#office = office;
    this.#size = size;
    this.matches = new MatchIndex(name, {
      many: (table, ids) => database.rows(table).bulkGet([...ids]),
      countRoles: () => database.rows('roles').count(),
      kept: async () => nothingDelivered,
      made: async () => {
        const { all } = createFactReader(database);
        const [roles, clients, placements] = [
          await all('roles'),
          await all('clients'),
          await all('placements'),
        ];
        return { pack: packOffice({ roles, clients, placements }), changed: noChanges };
      },
    });
    const source: BookIndexSource = {
      ...bookLog(database, standingSource(database)),
      deliver: async (ground, tell) => {
        this.delivered += 1;
        return { onward: 'book' as const, ...(await deliverBook({ database: name, ...ground }, tell)) };
      },
    };
    this.book = new BookIndex(source, { fewest: 1, most });
    this.matches.follow();
  }

  /** Hears nothing any more. */
  leave(): void {
    this.matches.leave();
    this.book.forget();
  }

  /**
   * The candidates as they are kept by now, and as they are when nothing was kept: both by the codes of the same roles, as
   * each gave codes of its own in the order in which it met the texts.
   */
  async keptAndAnew(ground: BookGround) {
    const { database } = this.#office;
    const matches = (await this.matches.book(0)) ?? (await this.#made());
    const columnsNow = async () => {
      const { pack } = await deliverBook({ database: database.name, ...ground }, () => undefined);
      const { facets: _numbers, touches, ...columns } = joinBook(pack!, matches!.columns);
      return { ...columns, touches: [...eachTouch(touches)] };
    };
    const kept = await columnsNow();
    await Dexie.delete(`${database.name}-match`);
    return { kept, anew: await columnsNow() };
  }

  async #made(): Promise<MatchBook | null> {
    await this.matches.make();
    return this.matches.book(0);
  }

  /** A role's candidates by columns, beside what the rules say of them. */
  async candidatesOf(roleId: string, viewer: Actor) {
    const { database, clock } = this.#office;
    const size = this.#size;
    const ranking = { viewer, now: clock.now(), zoneRules };
    const ground = await readRankingGround(createFactReader(database), ranking);
    const { policy, profile } = ground.office;
    const book = await this.book.book({ policy, zone: profile.zone });
    const matches = (await this.matches.book(0)) ?? (await this.#made());
    if (!book || !matches) return { byColumns: null, plain: null };
    const [role] = await readRolesOf(database, matches, [roleId]);
    const byColumns =
      role && (await rankCandidatesByColumns(database, { book, matches }, { role, ground, ranking, size }));
    const plain = await candidatesFor(database, roleId, ranking);
    const { eligible, confirmFirst, notSuggested } = plain!.ranking;
    const head = {
      eligible: eligible.slice(0, size),
      confirmFirst: confirmFirst.slice(0, size),
      notSuggested: notSuggested.slice(0, size),
    };
    return {
      byColumns: byColumns ? { ranking: byColumns.ranking, counts: byColumns.counts } : null,
      plain: { ranking: head, counts: plain!.counts },
    };
  }
}
