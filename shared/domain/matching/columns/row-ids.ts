import { lengthsOf, startsOfLengths, type Places } from './narrow';

/** {@link RowIds} to be kept. */
export interface KeptIds {
  readonly text: string;
  readonly lengths: Places;
}

/** The ids of rows in one text, one after the other: a text for each would take longer to make than few are asked for. */
export class RowIds {
  readonly text: string;
  readonly starts: Uint32Array;

  constructor({ text, lengths }: KeptIds) {
    this.text = text;
    this.starts = startsOfLengths(lengths);
  }

  static of(ids: readonly string[]): RowIds {
    return new RowIds({ text: ids.join(''), lengths: Uint32Array.from(ids, ({ length }) => length) });
  }

  get length(): number {
    return this.starts.length - 1;
  }

  /** The id of a row; empty where there is no such row. */
  at(row: number): string {
    return this.text.slice(this.starts[row] ?? this.text.length, this.starts[row + 1]);
  }

  /** Every id, by its row. */
  all(): readonly string[] {
    return Array.from({ length: this.length }, (_, row) => this.at(row));
  }

  kept(): KeptIds {
    return { text: this.text, lengths: lengthsOf(this.starts) };
  }
}
