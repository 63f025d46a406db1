// A book made ready to be asked who in it may be somebody. Making it takes a moment; asking takes less than a frame.
import { blockingKeys } from './blocking-keys';
import { identityOf, type Identity, type IdentityFields } from './identity';
import { judge, type Judgement } from './judge';
import { Rarity } from './rarity';

/** A row that may be the one asked for. */
export interface Judged<Row> extends Judgement {
  readonly row: Row;
}

/** Records that share one key; a key that more share tells nobody apart, and another key finds them. */
const mostPerKey = 400;
/** Records compared in one asking, about; so that it takes less than a frame in a book of any size. */
const mostCompared = 500;

interface Entry<Row> {
  readonly row: Row;
  readonly identity: Identity;
}

/** Records by what could make two of them one. */
export class DoublesIndex<Row extends IdentityFields> {
  private readonly byKey = new Map<string, Entry<Row>[]>();
  readonly rarity = new Rarity();

  constructor(rows: readonly Row[]) {
    for (const row of rows) this.add(row);
  }

  /** Takes a row in; rows added later count in all that is asked afterwards. */
  add(row: Row): void {
    const entry = { row, identity: identityOf(row) };
    this.rarity.count(entry.identity, 1);
    for (const key of blockingKeys(entry.identity)) {
      const met = this.byKey.get(key);
      if (met) met.push(entry);
      else this.byKey.set(key, [entry]);
    }
  }

  /** Who may be the person, the likeliest first; rows for which `isLeftOut` holds are not looked at. */
  ask(fields: IdentityFields, isLeftOut: (row: Row) => boolean = () => false): readonly Judged<Row>[] {
    const identity = identityOf(fields);
    const near = this.near(identity);
    return [...near]
      .filter(({ row }) => !isLeftOut(row))
      .map(({ row, identity: other }) => ({ row, ...judge(identity, other, this.rarity) }))
      .filter(({ likely }) => likely)
      .sort((a, b) => b.bits - a.bits);
  }

  /** Those that share a key, by the rarest keys first: who shares only common ones is not looked at. */
  private near(identity: Identity): ReadonlySet<Entry<Row>> {
    const shared = blockingKeys(identity)
      .map((key) => this.byKey.get(key) ?? [])
      .sort((a, b) => a.length - b.length);
    const near = new Set<Entry<Row>>();
    for (const entries of shared) {
      if (entries.length > mostPerKey || near.size > mostCompared) break;
      for (const entry of entries) near.add(entry);
    }
    return near;
  }
}
