import type { MatchContext, RoleNeeds } from '../match-facts';
import type { RoleWords } from '../similarity/role-words';
import { likenessTo } from './likeness-columns';
import type { MatchColumns } from './match-columns';
import { noCode } from './text-codes';
import { rowOfRole } from './touches';

/** Likeness among joined roles by their rows: what the words taught is not needed again, only what they became. */
export class WordRows {
  readonly #columns: MatchColumns;
  readonly #rows = new WeakMap<RoleWords, number>();
  readonly #walks = new Map<number, (row: number) => number>();

  constructor(columns: MatchColumns) {
    this.#columns = columns;
  }

  /** From now on the words of this role are known by its row; false where it has none. */
  readonly know = (role: RoleNeeds): boolean => {
    if (this.#rows.has(role.words)) return true;
    const row = rowOfRole(this.#columns.roles, role.roleId);
    if (row !== null) this.knowRow(role, row);
    return row !== null;
  };

  /** {@link know} for a role whose row is told; answers the role. */
  knowRow<Role extends RoleNeeds>(role: Role, row: number): Role {
    this.#rows.set(role.words, row);
    const blind = this.#columns.likeness.blindRow[row] ?? noCode;
    if (blind !== noCode) this.#rows.set(role.blindWords, blind);
    return role;
  }

  /** What a context calls its similarity. Throws for words that are not known. */
  readonly similarity: MatchContext['similarity'] = (a, b) => this.walkFrom(this.#rowOf(a))(this.#rowOf(b));

  /** How alike a row of words is to others. */
  walkFrom(row: number): (other: number) => number {
    const walk = this.#walks.get(row) ?? likenessTo(this.#columns.likeness, row);
    this.#walks.set(row, walk);
    return walk;
  }

  #rowOf(words: RoleWords): number {
    const row = this.#rows.get(words);
    if (row === undefined) throw new Error('These words have no row');
    return row;
  }
}
